import { allMatches } from './allMatches';
import { eventPlace, isLandscape, tellsOfWeather, tellsOneEvent } from './eventPlace';
import { fullName, inTitleCase, knownPlace, placesAbove, placesAboveIn } from './knownPlaces';
import { liftPlace } from './liftPlace';
import { factorOf, type Named, namesIn } from './namesInStretch';
import { placeByForm } from './placeByForm';
import { Candidates } from './placeCandidates';
import type { Numeral } from './readNumerals';
import type { Line, Span } from './splitSentences';
import { AFLOAT, HAPPENED, MANY_COUNTRIES, NATION_WIDE, WORLD } from './tables/aboutPlaceWords';

/** The place that a bulletin is about, with the country that lists put it in. */
export interface DocumentPlace {
  readonly place: string | null;
  readonly path: readonly string[];
}

/** Beside a count of countries as many are its parts. */
const FEWEST_COUNTRIES = 3;
const CONTINENTS = /\b(?:Africa|Americas|Asia|Europe)\b/gu;
/** How much a mention in the title, in the first sentences and in a dateline says; later sentences tell details. */
const WEIGHTS = {
  title: 6,
  sentences: [3, 2, 1.5, 1, 0.5, 0.5, 0.5, 0.5],
  dateline: 0.5,
  capital: 0.55,
} as const;
/** A label of a part says next to nothing. */
const OF_A_PART = 0.1;
/** Below these nothing is said of the whole; beside parts of its own kind a place must be named with the first words. */
const ENOUGH = { known: 0.25, other: 0.45, beside: 1.6 } as const;
/** A country that somebody has come from. */
const FACTOR_AWAY = 0.1;
const LONGEST = 400;
const BEGINNING = 4_000;

const DATELINE =
  /^\s*(\p{Lu}[\p{Lu} ]{3,24})(?:, \p{Lu}[\p{L}.]{1,12})?(?:, (?:\p{Lu}\p{Ll}*\.? ?\d|\d)| \(|: | [–—-]+ )/u;

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

/**
 * The place that a bulletin is about: the country, nation, province or town that its title, its issuer and its first sentences name most.
 * Names in lists of parts do not speak for the whole.
 */
export function documentPlace(
  title: string,
  text: string,
  lines: readonly Line[],
  numerals: readonly Numeral[],
): DocumentPlace {
  const told = withoutOtherDigits(text, numerals);
  // A longer one is the first paragraph, read below.
  const headline = title.length <= 150 ? title.trim() : '';
  const stretches: { readonly words: string; readonly weight: number }[] = [];
  if (headline !== '') stretches.push({ words: headline, weight: WEIGHTS.title });
  const candidates = new Candidates();
  /** The countries of the cities that it is dated from. */
  const capitals: string[] = [];
  for (const [index, { start, end }] of openingOf(lines, headline).entries()) {
    const dateline = index === 0 ? DATELINE.exec(text.slice(start, start + 60)) : null;
    const city = inTitleCase(dateline?.[1]?.trim() ?? '');
    const county = / County$/u.test(city);
    if (city !== '')
      candidates.add(
        city,
        {
          name: city,
          within: knownPlace(city)?.within ?? null,
          known: false,
          level: 'other',
          nested: false,
          part: false,
        },
        county ? WEIGHTS.sentences[0] : WEIGHTS.dateline,
      );
    const country = placesAbove(city).at(-1);
    if (country !== undefined) capitals.push(country);
    stretches.push({
      words: told.slice(start, Math.min(end, start + LONGEST)),
      weight: WEIGHTS.sentences[index] ?? 0,
    });
  }
  const afloat = AFLOAT.test(`${headline}\n${told.slice(0, LONGEST * 3)}`);
  const read = stretches.map((stretch) => ({ ...stretch, names: namesIn(stretch.words, afloat) }));
  // "36 were in A, 38 in B": parts; one place alone beside a number may well be the whole's.
  const counted = new Map<string, Set<string>>();
  for (const { level, key, counted: part, adjective } of read.flatMap(({ names }) => names))
    if (part && !adjective) counted.set(level, (counted.get(level) ?? new Set()).add(key));
  const world = WORLD.test(told.slice(0, 400));
  for (const { words, weight, names } of read)
    for (const one of names) {
      // A title that names one place is about it, numbers beside it or not.
      const alone =
        words === headline && (one.start === 0 || names.filter((other) => other.counted).length < 2);
      const part =
        one.part ||
        (one.counted &&
          !alone &&
          ((counted.get(one.level)?.size ?? 0) > 1 || (world && one.level === 'country')));
      const score = weight * factorOf(one, words) * (part ? OF_A_PART : 1);
      if (score > 0)
        candidates.add(
          one.key,
          {
            name: one.name,
            within: one.within,
            known: one.level !== 'other',
            level: one.level,
            nested: one.nested,
            part: one.part,
          },
          score,
        );
    }
  for (const country of capitals)
    candidates.add(
      knownPlace(country)?.key ?? country,
      { name: country, within: null, known: true, level: 'country', nested: false, part: false },
      WEIGHTS.capital,
    );
  const best = candidates.best(HAPPENED.test(`${headline}\n${told.slice(0, LONGEST)}`), headline);
  const siblings = best?.level !== undefined && (counted.get(best.level)?.size ?? 0) > 1;
  const enough =
    best !== null && best.score >= (siblings ? ENOUGH.beside : best.known ? ENOUGH.known : ENOUGH.other);
  const ahead = stretches
    .slice(0, 2)
    .map(({ words }) => words.replace(DATELINE, ''))
    .join(' ');
  const unnamed = best === null || !ahead.includes(best.name);
  if (world && unnamed) return { place: 'World', path: ['World'] };
  // Countries told of behind a count of countries are its parts.
  const countries = candidates.names().filter((one) => knownPlace(one)?.level === 'country');
  if (
    unnamed &&
    countries.length >= FEWEST_COUNTRIES &&
    (best === null || (countries.includes(best.name) && best.name.search(CONTINENTS) < 0)) &&
    MANY_COUNTRIES.test(told.slice(0, LONGEST))
  ) {
    const whole = continentOf(told);
    return { place: whole, path: whole === null ? [] : [whole] };
  }
  const wider = best?.part ? aboveParts(best.name, told) : null;
  const name =
    wider ??
    liftPlace(
      enough && !best.part ? best.name : onlyCountry(told.slice(0, BEGINNING), afloat),
      { title: headline, text: told.slice(0, BEGINNING) },
      { parts: [...counted.values()].flatMap((keys) => [...keys]), named: candidates.names() },
    );
  // A first line that ends in no full stop is a headline, too.
  const headed = headline !== '' || !/[.!?]\W*$/u.test(read[0]?.words ?? '.');
  const opening = read.slice(0, headed ? 3 : 2);
  // Floods and storms are all over the area that they are told of, unless the headline says where.
  const scenes = tellsOneEvent(opening.map(({ words }) => words).join('\n')) ? opening : opening.slice(0, 1);
  const event = scenes.length > 1 || tellsOfWeather(opening[0]?.words ?? '') ? eventPlace(scenes) : null;
  const scene = event !== null && isSmaller(event, name) ? event.name : null;
  const own =
    scene ??
    name ??
    placeByForm(
      headline,
      opening.slice(headline === '' ? 0 : 1).map(({ words }) => words),
      told,
    );
  if (own === null) return { place: null, path: [] };
  const full = fullName(own);
  const above = placesAboveIn(own, told).toReversed();
  const around = scene !== null && above.length === 0 && name !== null ? pathTo(name, told) : above;
  return { place: text.includes(full) ? full : own, path: [...around, full] };
}

/** What places that are told of as parts only belong to: the division's country; for countries the continent that is named. */
function aboveParts(name: string, text: string): string | null {
  const above = placesAboveIn(name, text)[0];
  if (above !== undefined) return above;
  if (knownPlace(name)?.level !== 'country' || !MANY_COUNTRIES.test(text)) return null;
  return continentOf(text);
}

/** The one continent that a text of many countries names, or null. */
function continentOf(text: string): string | null {
  const named = new Set(allMatches(CONTINENTS, text, 12).map(([name]) => name));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function pathTo(name: string, text: string): readonly string[] {
  return [...placesAboveIn(name, text).toReversed(), fullName(name)];
}

/** Whether a place may lie in what a bulletin seems to be about: a city of that country, a town that no list knows. */
function isSmaller(event: Named, name: string | null): boolean {
  if (name === null || isLandscape(name)) return true;
  const wider = knownPlace(name);
  if (event.name === name || wider === null || wider.level === 'city') return false;
  return event.level === 'other' || placesAbove(event.name).includes(wider.key);
}

/** The one country that a text which speaks of "the country" names at all, by a body or its people; null where it names several. */
function onlyCountry(text: string, afloat: boolean): string | null {
  if (!NATION_WIDE.test(text)) return null;
  const countries = new Set(
    namesIn(text, afloat)
      .filter((one) => one.level === 'country' && factorOf(one, text) > FACTOR_AWAY)
      .map(({ key }) => key),
  );
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? only : null;
}

/** The first sentences with words in them; tables and single words tell nothing. */
function openingOf(lines: readonly Line[], headline: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const line of lines) {
    if (sentences.length >= WEIGHTS.sentences.length) break;
    const words = line.text.trim();
    if (line.text.includes('\t') || words === headline || !/\s/u.test(words)) continue;
    sentences.push(...line.sentences.slice(0, WEIGHTS.sentences.length - sentences.length));
  }
  return sentences;
}
