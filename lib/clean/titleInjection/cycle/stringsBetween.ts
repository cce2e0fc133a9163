import { type Field, isTitleWord } from '../readField';
import type { PieceChain } from './chainPieces';
import { stringRarity } from './wordRarity';

/** Longest string, in words. */
const LONGEST = 8;

/**
 * Strings of title words that stand behind one piece and before another in most rounds, with text on both sides: what else may
 * have been put in there.
 * @param first turn of the one piece
 * @param second turn of the other
 * @param most so many are given, the rarest and most frequent first
 */
export function stringsBetween(
  field: Field,
  { stands }: PieceChain,
  first: number,
  second: number,
  most: number,
): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  let rounds = 0;
  let open = -1;
  for (const { start, end, turn } of stands) {
    if (turn === second && open >= 0) {
      rounds += 1;
      for (const key of stringsIn(field, open + 1, start - 1)) counts.set(key, (counts.get(key) ?? 0) + 1);
      open = -1;
    }
    if (turn === first) open = end;
  }
  return [...counts]
    .filter(([, count]) => count >= Math.max(1, rounds / 2))
    .map(([key, count]) => {
      const words = key.split(' ').map(Number);
      return { words, bits: count * stringRarity(field, words) };
    })
    .sort((a, b) => b.bits - a.bits)
    .slice(0, most)
    .map(({ words }) => words);
}

/** Every string of title words between two units, as word numbers with spaces between. */
function stringsIn({ units }: Field, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = from; start < to; start += 1) {
    let key = '';
    for (let at = start; at < Math.min(start + LONGEST, to) && isTitleWord(units, at); at += 1) {
      key += `${key === '' ? '' : ' '}${units.id[at]}`;
      found.add(key);
    }
  }
  return found;
}
