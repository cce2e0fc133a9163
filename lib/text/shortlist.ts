import { isAnchored } from './isAnchored';

/** An entry of a table of patterns. */
interface Entry {
  readonly pattern: RegExp;
  /** What must stand in a text that the pattern matches, if that is quicker to look for. */
  readonly sign: RegExp | null;
}

/** A sign as short as this stands in many texts (a space, a digit): it would put all the others on the list. How a text begins tells more. */
const COMMON = 4;

/**
 * Makes a choice of a long table's entries: those that may match a text, in their order, and some more. Nearly all texts match none.
 * That takes two looks and not one an entry: for any of the signs, and for any of the patterns that say how a text begins, each put
 * together to one pattern. What is not on the list is not even compiled.
 */
export function shortlist<Line extends Entry>(table: readonly Line[]): (text: string) => readonly Line[] {
  const signed = table.filter(({ sign }) => sign && sign.source.length > COMMON && canBeJoined(sign));
  const rest = table.filter((line) => !signed.includes(line));
  const beginning = rest.filter(({ pattern }) => canBeJoined(pattern) && isAnchored(pattern));
  const hasSign = anyOf(signed.flatMap(({ sign }) => sign ?? []));
  const begins = anyOf(beginning.map(({ pattern }) => pattern));
  const without = (some: readonly Line[]) => {
    const left = new Set(some);
    return table.filter((line) => !left.has(line));
  };
  const notSigned = without(signed);
  const notBeginning = without(beginning);
  const neither = without([...signed, ...beginning]);
  return (text) => {
    if (hasSign.test(text)) return begins.test(text) ? table : notBeginning;
    return begins.test(text) ? notSigned : neither;
  };
}

const NAMES_GROUP = /\\[1-9k]|\(\?<[^=!]/;

/** In Unicode mode some patterns mean something else, and some mean nothing; groups would have other numbers, and names only once. */
function canBeJoined({ source, flags }: RegExp): boolean {
  return (flags === '' || flags === 'i') && !NAMES_GROUP.test(source);
}

/** Matches wherever one of some patterns does, and where one would but for a letter's case. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return patterns.length === 0 ? /^\b$/ : new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}
