import { textBehind } from '../../../text/beside';
import type { Mention } from '../mentions';
import { metricOfLabel } from '../metrics/metricTables';
import { cleanPlace } from '../places/cleanPlace';
import { NAME } from '../places/placeNames';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';

const NAME_WORDS = '\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2}';
/** "Leeds, Bradford and Hull reported" right before the first number. */
const NAMES_AHEAD = latin(
  `((?:${NAME},\\s){1,11}${NAME}|${NAME}),?\\sand\\s(?:the\\s|(?:north|south|east|west|central)\\p{Ll}*\\s)?(${NAME})(?:,\\s(?:which|where|all|both)\\s[^,;]{3,80},|\\s(?:province|city|district|county|state)s?)?\\s(?:\\p{L}+\\s){1,9}$`,
);

/** "15,000 and 10,000 in New Jersey and Ohio, respectively" */
const NAMES_BEHIND = latin(
  `^(?:\\s\\p{Ll}+){0,3}\\sin\\s((?:${NAME},\\s){0,6}${NAME_WORDS}),?\\sand\\s(${NAME_WORDS}),? respectively\\b`,
);
const NOUNS_AHEAD = latin(String.raw`((?:\p{Ll}+(?: \p{Ll}+)?, ){0,3}\p{Ll}+),? and (\p{Ll}+)`, 'g');

/** Numbers that follow each other with nothing but commas and "and" between them. */
function runFrom(mentions: readonly Mention[], from: number): number {
  let to = from;
  for (let next = mentions[to + 1]; next; next = mentions[to + 1]) {
    const last = mentions[to];
    const between = next.gap.replace(/^\s*(?:[%％]|\p{L}*)/u, '');
    if (
      !last ||
      next.sentence !== last.sentence ||
      next.bracket !== last.bracket ||
      !/^\s*(?:,|,? and)?\s*$/u.test(between)
    )
      break;
    to += 1;
  }
  return to;
}

/** The words behind a noun: "push the global totals to" of "cases and deaths push the global totals to". */
function behindNoun(words: string, noun = ''): string {
  const at = noun === '' ? -1 : words.lastIndexOf(noun);
  return at < 0 ? words : words.slice(at + noun.length);
}

/** "A, B and C reported" right before a number: the names. */
function namesAhead({ gap }: Mention): readonly (string | null)[] {
  // "A and B still have the most, with 12 and 9 respectively"
  const names = NAMES_AHEAD.exec(gap.slice(-200).replace(/, (?=with $)/u, ' '));
  return names ? [...(names[1] ?? '').split(/,\s/u), names[2] ?? ''].map((name) => cleanPlace(name)) : [];
}

/** In figures. */
const NEAR = 6;
/** "cases and deaths from 72 countries": from how many, none of what has changed. */
const WHERE = /\b(?:countries|states|provinces|regions|territories)$/i;
const MOVED = /\b(?:up|down|an? (?:increase|decrease|rise|drop|fall) of)(?: by)?\s*$/i;

/** "24 million passengers and 164,000 flights, up 15% and 12% respectively": every change is of the count in its place. */
function nameChanges(made: Mention[], from: number, to: number): void {
  const moved = MOVED.exec(made[from]?.before ?? '')?.[0];
  const counts = made
    .slice(Math.max(0, from - NEAR), from)
    .filter(({ sentence, noun }) => sentence === made[from]?.sentence && !WHERE.test(noun))
    .slice(-(to - from + 1));
  if (
    moved === undefined ||
    counts.length !== to - from + 1 ||
    !counts.every(({ numeral, noun }) => !numeral.percent && noun !== '')
  )
    return;
  for (const [position, { noun }] of counts.entries()) {
    const mention = made[from + position];
    if (mention) made[from + position] = { ...mention, before: `${noun} ${moved}` };
  }
}

/** "cases and deaths" among the words before a row of as many numbers; null where not all of them are counted things. */
function nounsAhead(gap: string, many: number): readonly string[] | null {
  for (const match of allMatches(NOUNS_AHEAD, gap)) {
    const nouns = [...(match[1] ?? '').split(/,\s/u), match[2] ?? ''].map(
      (words) => words.split(' ').at(-1) ?? '',
    );
    if (nouns.length === many && nouns.every((noun) => noun === 'cases' || metricOfLabel(noun) !== null))
      return nouns;
  }
  return null;
}

/**
 * "A, B and C reported 33, 19 and 9 cases respectively": gives every number of the row its own place, in order.
 * @param text the whole text, for the sentence's end
 */
export function alignRespectively(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const made = [...mentions];
  /** The row before, whose names hold for one of as many numbers in its sentence. */
  let before: { readonly sentence: number; readonly names: readonly (string | null)[] } | null = null;
  for (let from = 0; from < made.length; from++) {
    const first = made[from];
    if (!first) continue;
    const to = runFrom(made, from);
    const last = made[to];
    if (to === from || !last) continue;
    const { start, end } = first.sentenceSpan;
    if (!/\brespectively\b/i.test(text.slice(start, end))) {
      from = to;
      continue;
    }
    const named: readonly (string | null)[] = namesAhead(first);
    if (named.length === to - from + 1) before = { sentence: first.sentence, names: named };
    if (
      !/\brespectively\b/i.test(
        text.slice(last.numeral.end, Math.min(last.sentenceSpan.end, last.numeral.end + 90)),
      )
    ) {
      // What begins further on in the same row ends as it does.
      from = to;
      continue;
    }
    // "17.7 percent and 4.4 percent year on year respectively": what the last is held against holds for all.
    if (last.numeral.percent)
      for (let index = from; index < to; index++) {
        const mention = made[index];
        if (mention?.numeral.percent) made[index] = { ...mention, after: last.after };
      }
    if (last.numeral.percent) nameChanges(made, from, to);
    const counted = nounsAhead(first.gap, to - from + 1);
    if (counted !== null)
      for (let index = from; index <= to; index++) {
        const mention = made[index];
        if (mention && mention.noun === '')
          made[index] = {
            ...mention,
            before: behindNoun(mention.before, counted.at(-1)),
            noun: counted[index - from] ?? '',
          };
      }
    const behind = NAMES_BEHIND.exec(textBehind(text, last.numeral.end, 120));
    const places = behind
      ? [...(behind[1] ?? '').split(/,\s/u), behind[2] ?? ''].map((name) => cleanPlace(name))
      : named.length > 0
        ? named
        : before?.sentence === first.sentence
          ? before.names
          : [];
    if (places.length === to - from + 1 && places.every((place) => place !== null))
      for (let index = from; index <= to; index++) {
        const mention = made[index];
        if (mention) made[index] = { ...mention, before: '', predicate: `in ${places[index - from] ?? ''}` };
      }
    from = to;
  }
  return made;
}
