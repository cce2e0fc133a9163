import { type Field, isTitleWord } from './readField';
import type { Slot } from './slotGrid';

/** Scores in bits, roughly: how much likelier the text is with an insertion here than without. */
const SCORE = {
  /** The slot starts with one lone title word: every fourth clause does. */
  lone: 0.3,
  /** It starts with neighbours of the title. */
  pair: 2,
  /** It goes on with words that are not neighbours there. */
  jump: 1.5,
  /** It starts with what the bucket of its turn held before. */
  again: 4,
  againLone: 3,
  /** It would end a known fragment between neighbours of the title: likelier the fragment is longer and this is chance. */
  brokenPair: -5,
} as const;

/** Jumps of one fragment that count: more prove no more. */
const MOST_JUMPS = 2;

/**
 * What a fragment that its bucket has held before says for an insertion, at its longest.
 * @param known where the bucket was seen first
 * @param before its longest up to now: that it ends between neighbours is held against it once, when it is first seen to
 */
export function againScore(field: Field, known: Slot, longest: number, before: number): number {
  const again = longest === 1 ? SCORE.againLone : SCORE.again + Math.min(longest, 6);
  return again + (longest < before && breaksPair(field, known, longest) ? SCORE.brokenPair : 0);
}

/** Whether a fragment of this length leaves behind a word that follows its last one in the title. */
export function breaksPair(field: Field, slot: Slot, size: number): boolean {
  const { id } = field.units;
  const [inner, outer] =
    slot.side === 1 ? [slot.point + size - 1, slot.point + size] : [slot.point - size, slot.point - size - 1];
  const first = id[Math.min(inner, outer)] ?? -1;
  const second = id[Math.max(inner, outer)] ?? -1;
  return (
    first >= 0 &&
    second >= 0 &&
    isTitleWord(field.units, outer) &&
    field.pool.pairs.has(first * 4096 + second)
  );
}

/** What a fragment that no bucket is known for yet says for an insertion. */
export function newScore(field: Field, slot: Slot, longest: number): number {
  if (longest === 1) return SCORE.lone;
  const { id } = field.units;
  const start = slot.side === 1 ? slot.point : slot.point - longest;
  let pairs = 0;
  let jumps = 0;
  for (let u = start + 1; u < start + longest; u += 1) {
    if (field.pool.pairs.has((id[u - 1] ?? 0) * 4096 + (id[u] ?? 0))) pairs += 1;
    else if (pairs > 0 || u > start + 1) jumps += 1;
  }
  return pairs === 0 ? SCORE.lone : SCORE.pair + SCORE.jump * Math.min(jumps, MOST_JUMPS);
}
