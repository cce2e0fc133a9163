import { COUNTED_CHINESE, COUNTED_ENGLISH, type CountedKind } from './tables/countedThings';

export const KINDS = Object.keys(COUNTED_CHINESE) as CountedKind[];

/** A word for something that bulletins count, where it stands. */
export interface Thing {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly CountedKind[];
}

interface Vocabulary {
  readonly pattern: RegExp;
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
  const words = [...kindsOf.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    language === 'chinese'
      ? new RegExp(words.join('|'), 'gu')
      : new RegExp(
          `\\b(?:${words.map((word) => word.replaceAll('-', '[ -]').replace('*', '[a-z]*')).join('|')})\\b`,
          'gu',
        );
  const built = { pattern, kindsOf };
  vocabularies.set(language, built);
  return built;
}

/** All such words of a text, in order of place. */
export function findThings(text: string, language: 'chinese' | 'english'): readonly Thing[] {
  const { pattern, kindsOf } = vocabularyOf(language);
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kinds: kindsOf.get(match[0]) ?? kindsOfStem(match[0], kindsOf),
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
