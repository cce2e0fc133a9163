import { oncePerText } from '../oncePerText';
import { isAnchored } from './isAnchored';
import { firstLetters } from './prefilter/firstLetters';
import { foldLetter } from './prefilter/lettersOfClass';

/** An entry of a table of patterns. */
interface Entry {
  readonly pattern: RegExp;
  /** What must stand in a text that the pattern matches, if that is quicker to look for. */
  readonly sign: RegExp | null;
}

/** A sign as short as this stands in many texts (a space, a digit): it would put all the others on the list. */
const COMMON = 4;

/**
 * Makes a choice of a long table's entries: those that may match a text, in their order, and some more. Nearly all texts match none,
 * and that takes two looks and not one an entry: for any of the signs, put together to one pattern, and at the letter that a text
 * begins with. What is not on the list is not even compiled, which is most of what a table costs the first page.
 */
export function shortlist<Line extends Entry>(table: readonly Line[]): (text: string) => readonly Line[] {
  const signed = table.filter(({ sign }) => sign && sign.source.length > COMMON && canBeJoined(sign));
  const hasSign = anyOf(signed.flatMap(({ sign }) => sign ?? []));
  const others = table.filter((line) => !signed.includes(line));
  const ofAll = byLetter(table, others);
  const ofOthers = byLetter(others, others);
  return (text) => (hasSign.test(text) ? ofAll : ofOthers)(foldLetter(text.charAt(0)));
}

/**
 * Makes a choice of those entries that may match what begins with a letter.
 * @param told those that are told by it
 */
function byLetter<Line extends Entry>(
  table: readonly Line[],
  told: readonly Line[],
): (letter: string) => readonly Line[] {
  let letters: ReadonlyMap<Line, ReadonlySet<string> | null> | null = null;
  return oncePerText((letter) => {
    letters ??= new Map(told.map((line) => [line, lettersOf(line)]));
    const known = letters;
    return table.filter((line) => known.get(line)?.has(letter) !== false);
  });
}

/** null where the pattern may begin with anything, or anywhere. */
function lettersOf({ pattern }: Entry): ReadonlySet<string> | null {
  return isAnchored(pattern) ? firstLetters(pattern) : null;
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
