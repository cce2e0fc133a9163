import { type FoundWord, wordFinder } from '../text/findWords';
import { COUNTED_CHINESE, COUNTED_ENGLISH, type CountedKind } from './tables/countedThings';

export const KINDS = Object.keys(COUNTED_CHINESE) as CountedKind[];

/** A word for something that bulletins count, where it stands. */
export interface Thing {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly CountedKind[];
}

interface Vocabulary {
  find(text: string): readonly FoundWord[];
  readonly kindsOf: ReadonlyMap<string, readonly CountedKind[]>;
}

const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(language: 'chinese' | 'english'): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const table = language === 'chinese' ? COUNTED_CHINESE : COUNTED_ENGLISH;
  const kindsOf = new Map<string, CountedKind[]>();
  for (const kind of KINDS) {
    for (const word of table[kind].split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
  }
  const words = [...kindsOf.keys()];
  const built = { find: language === 'chinese' ? wordFinder(words) : englishFinder(words), kindsOf };
  vocabularies.set(language, built);
  return built;
}

/** Whole words; a star stands for any ending, a hyphen for a space as well. */
function englishFinder(words: readonly string[]): Vocabulary['find'] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const written = longestFirst.map((word) => word.replaceAll('-', '[ -]').replace('*', '[a-z]*'));
  const pattern = new RegExp(`\\b(?:${written.join('|')})\\b`, 'gu');
  return (text) => Array.from(text.matchAll(pattern), ({ 0: word, index: at }) => ({ at, word }));
}

/** All such words of a text, in order of place. */
export function findThings(text: string, language: 'chinese' | 'english'): readonly Thing[] {
  const { find, kindsOf } = vocabularyOf(language);
  return find(text).map(({ at, word }) => ({
    start: at,
    end: at + word.length,
    kinds: kindsOf.get(word) ?? kindsOfStem(word, kindsOf),
  }));
}

function kindsOfStem(
  word: string,
  kindsOf: ReadonlyMap<string, readonly CountedKind[]>,
): readonly CountedKind[] {
  const plain = word.replaceAll(' ', '-');
  for (let length = plain.length; length > 2; length--) {
    const kinds = kindsOf.get(`${plain.slice(0, length)}*`) ?? kindsOf.get(plain.slice(0, length));
    if (kinds) return kinds;
  }
  return [];
}

interface Reach {
  readonly before: number;
  readonly after: number;
}

/**
 * The things within reach of a number. Things are in order, and so are numbers: one pass over both.
 * @param from where to begin; `first` is what to begin with for the next number
 */
export function nearThings(things: readonly Thing[], from: number, start: number, end: number, reach: Reach) {
  let first = from;
  while (first < things.length && (things[first]?.end ?? 0) < start - reach.before) first++;
  const near: Thing[] = [];
  for (let i = first; i < things.length; i++) {
    const thing = things[i];
    if (!thing || thing.start > end + reach.after) break;
    near.push(thing);
  }
  return { first, near };
}
