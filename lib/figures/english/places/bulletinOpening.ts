import { textBehind } from '../../../text/beside';
import type { Numeral } from '../numbers/readNumerals';
import { AFLOAT, REPORTS, WORLD } from '../tables/aboutPlaceWords';
import { inTitleCase } from '../words/inTitleCase';
import { isTitleCase } from '../words/isTitleCase';
import { latin } from '../words/latin';
import type { Line, Span } from '../words/splitSentences';
import { standsAlone } from '../words/standsAlone';
import { placesAbove } from './knownPlaces';
import type { Named } from './named';
import { namesIn } from './namesInStretch';
import { ownInitials } from './ownInitials';
import { quietPlaces } from './quietPlaces';

/** The title or one of the first sentences, with the places that it names. */
export interface Stretch {
  readonly words: string;
  /** How much a mention in it says. */
  readonly weight: number;
  readonly names: readonly Named[];
}

/** What the beginning of a bulletin says of where it is about. */
export interface Opening {
  /** '' if there is none, or a whole paragraph. */
  readonly headline: string;
  /** The beginning of the text, its numbers that count nothing blotted out. */
  readonly told: string;
  /** The title if there is one, then the first sentences. */
  readonly stretches: readonly Stretch[];
  /** The city that it is dated from, '' if none. */
  readonly city: string;
  /** What the place of its dateline is told to lie in: "ALDER CITY, Wash. –"; null if nothing. */
  readonly datedIn: string | null;
  /** The country of that city, null if none. */
  readonly country: string | null;
  /** The places that label counts, by what they are: "36 were in A, 38 in B". */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the first sentence is about, by key, where no title names a place: "Alderia recorded 372 cases"; null elsewhere. */
  readonly about: string | null;
  /** What the title tells of as a part only, by key. */
  readonly shares: ReadonlySet<string>;
  /** It is about a ship. */
  readonly afloat: boolean;
  /** It is about the whole world. */
  readonly world: boolean;
}

/** How much a mention in the title and in the first sentences says; later sentences tell details. */
const WEIGHTS = { title: 6, sentences: [3, 2, 1.5, 1, 0.5, 0.5, 0.5, 0.5] } as const;
/** A longer title is the first paragraph. */
const LONGEST_TITLE = 150;
const LONGEST = 400;
export const BEGINNING = 4_000;

export const DATELINE = latin(
  String.raw`^\s*(?!\p{Lu}[\p{Lu} ]*\b(?:RELEASE|STATEMENT|UPDATE)\b)(\p{Lu}[\p{Lu} ]{3,24})(?:, \p{Lu}[\p{L}.]{1,12})?(?:, (?:\p{Lu}\p{Ll}*\.? ?\d|\d)| \(|: | [–—-]+ )`,
);

/** "ALDER CITY, Wash. –", "Alderton, Birchland –", "ALDER CITY, N.Y., May 3, xxxx –": where a report was written, with what that lies in. */
const WRITTEN_AT = latin(
  String.raw`^\W*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)*)(?:,? \([^()]{2,20}\)|,? \p{Lu}\p{Ll}+\.? [\dx]{1,2}(?:, [\dx]{4})?)?:? ?(?:[–—]|--?) `,
);

/** "(Alderton) Birchland welcomed …" */
const WRITTEN_IN_BRACKETS = latin(String.raw`^\s*\(\p{Lu}[\p{L} .’'-]{2,24}\) (?=\p{Lu})`);

/** How far into a sentence its dateline goes. */
export function endOfDateline(words: string): number {
  return (WRITTEN_AT.exec(words) ?? WRITTEN_IN_BRACKETS.exec(words))?.[0].length ?? 0;
}

/** Reads the title and the first sentences of a bulletin for the places that they name. */
export function readOpening(
  title: string,
  text: string,
  lines: readonly Line[],
  numerals: readonly Numeral[],
): Opening {
  const told = withoutOtherDigits(text, numerals);
  const headline = title.length <= LONGEST_TITLE ? title.trim() : '';
  const sentences = firstSentences(lines, headline);
  const start = sentences[0]?.start ?? 0;
  const dateline = sentences.length > 0 ? DATELINE.exec(textBehind(text, start, 60)) : null;
  const city = inTitleCase(dateline?.[1]?.trim() ?? '');
  const afloat = AFLOAT.test(`${headline}\n${told.slice(0, LONGEST * 3)}`);
  let initials: ReadonlyMap<string, string> | undefined;
  const stretches = [
    ...(headline === '' ? [] : [{ words: headline, weight: WEIGHTS.title }]),
    ...sentences.map((span, index) => ({
      words: quietPlaces(inLowerCase(told.slice(span.start, Math.min(span.end, span.start + LONGEST)))),
      weight: WEIGHTS.sentences[index] ?? 0,
    })),
  ].map((stretch) => ({
    names: namesIn(stretch.words, afloat)
      .filter(
        (one) =>
          !isCommonWord(one, told) &&
          !isOfOther(one, stretch.words, () => {
            initials ??= ownInitials(told);
            return initials;
          }),
      )
      .map((one) =>
        stretch.words === headline && isHeadWord(one, headline, told)
          ? { ...one, weight: one.weight * OF_A_HEAD_WORD }
          : one,
      ),
    ...stretch,
  }));
  const about = aboutOf(stretches, headline);
  return {
    about,
    shares: new Set(
      headline === '' ? [] : (stretches[0]?.names.filter(({ part }) => part).map(({ key }) => key) ?? []),
    ),
    headline,
    told,
    stretches,
    city,
    datedIn: WRITTEN_AT.exec(textBehind(text, start, 80))?.[1] ?? null,
    country: placesAbove(city).at(-1) ?? null,
    counted: countedPlaces(stretches, about),
    afloat,
    world: WORLD.test(told.slice(0, LONGEST)),
  };
}

/** "FIRE NEAR ALDERTON" is read as "Fire near Alderton"; digits of dates are blotted out with an x. */
function inLowerCase(words: string): string {
  const letters = words.replaceAll('x', '');
  return letters === letters.toUpperCase() && /\p{Lu}{4}/u.test(words)
    ? inTitleCase(words).replace(/\b(?:And|At|In|Near|Of|Off|The)\b/gu, (word) => word.toLowerCase())
    : words;
}

/** "Midnight quake …": a word that the text has in small letters as well is no name. */
function isCommonWord({ name, level }: Named, told: string): boolean {
  return level === 'other' && !/[ -]/u.test(name) && standsAlone(name.toLowerCase(), told);
}

/** What the first word of a headline says as a name that stands nowhere else. */
const OF_A_HEAD_WORD = 0.25;

/** "Stockpile collapse": the first word of a headline has a capital anyhow; a name stands within a sentence of the text as well. */
function isHeadWord({ name, level, start }: Named, words: string, told: string): boolean {
  return (
    level === 'other' &&
    start === 0 &&
    !/[ -]/u.test(name) &&
    !isTitleCase(words) &&
    told.search(latin(`[\\p{Ll},’] ${name}(?![\\p{L}-])`)) < 0
  );
}

const INITIALS = /^\p{Lu}{2,6}$/u;

/** CHP is Hong Kong's centre, but not where the text spells it out as the California Highway Patrol. */
function isOfOther(one: Named, words: string, spelled: () => ReadonlyMap<string, string>): boolean {
  const short = words.slice(one.start, one.end);
  if (!one.adjective || !INITIALS.test(short)) return false;
  const place = spelled().get(short);
  return place !== undefined && place !== one.name;
}

/** The beginning of the text with the digits of dates, times and the like blotted out: places beside them are no labels of counts. */
function withoutOtherDigits(text: string, numerals: readonly Numeral[]): string {
  let told = '';
  let from = 0;
  const blot = (words: string) => words.replace(/\d/gu, 'x');
  for (const { start, end } of numerals) {
    if (start > BEGINNING) break;
    told += blot(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return told + blot(text.slice(from, Math.max(from, BEGINNING)));
}

/** What the first sentence behind its dateline is about, if no title names a place. */
function aboutOf(stretches: readonly Stretch[], headline: string): string | null {
  const first = stretches[headline === '' ? 0 : 1];
  if (!first || (headline !== '' && stretches[0]?.names.some(({ adjective }) => !adjective))) return null;
  const { words, names } = first;
  const from = Math.max(endOfDateline(words), DATELINE.exec(words)?.[0].length ?? 0);
  const opens = names.find(
    ({ start, end, adjective }) =>
      !adjective &&
      start >= from &&
      /^\W*(?:the )?$/iu.test(words.slice(from, start)) &&
      (REPORTS.test(words.slice(end)) || /^ (?:has|had|have) /u.test(words.slice(end))),
  );
  return opens?.key ?? null;
}

/** The places that label numbers, by their level; one place alone beside a number may well be the whole's. */
function countedPlaces(
  stretches: readonly Stretch[],
  about: string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = new Map<string, Set<string>>();
  for (const { level, key, counted: isPart, adjective } of stretches.flatMap(({ names }) => names))
    if (isPart && !adjective && key !== about) counted.set(level, (counted.get(level) ?? new Set()).add(key));
  return counted;
}

/** The first sentences with words in them; tables and single words tell nothing. */
function firstSentences(lines: readonly Line[], headline: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const line of lines) {
    if (sentences.length >= WEIGHTS.sentences.length) break;
    const words = line.text.trim();
    if (line.text.includes('\t') || words === headline || !/\s/u.test(words)) continue;
    sentences.push(...line.sentences.slice(0, WEIGHTS.sentences.length - sentences.length));
  }
  return sentences;
}
