import type { Hit } from './decodeRun';
import { goesOnAsTitle } from './goesOnAsTitle';
import type { Decoded } from './injectionCuts';
import type { Slot } from './slotGrid';
import { MARK } from './units';
import { leavesWord, wordBreaker } from './wordBounds';

/**
 * Doubts the last fragment of a run that ends before the text does, if the text goes on from it as the title does, or within a word,
 * and from no other fragment of its bucket: 应急|管理部 after fragments 应急 is likelier the text's own 应急管理部, whose turn it happens
 * to be, than one fragment more, and so is 最|早 after fragments 最, but not 农|村庄, where a whole word is left. It is marked then, not cut.
 */
export function doubtLastHit(text: string, decoded: Decoded): Decoded {
  const { run, grid, unsure } = decoded;
  const { last } = run;
  const bucket = last && decoded.buckets[last.bucket];
  if (!grid || !last || !bucket || bucket.hits.at(-1) !== last || bucket.hits.length < 2) return decoded;
  // No text of its own jumps among the title's words.
  if (bucket.pieces.forward + bucket.pieces.backward > 0) return decoded;
  const others = bucket.hits.slice(0, -1);
  const { units } = decoded.field;
  const breaks = wordBreaker(text, units);
  const opensWord = ({ point, side }: Slot) =>
    side === 1 ? breaks(point + 1) && !leavesWord(text, units, point, 1) : breaks(point - 1);
  const goesOn = ({ slot }: Hit) =>
    goesOnAsTitle(decoded.field, slot, bucket.size) || (bucket.size === 1 && opensWord(slot));
  if (!goesOn(last) || others.some(goesOn) || !hasFurtherSlots(decoded, last)) return decoded;
  if (countHits(decoded) === SEEN_CAP) return decoded;
  const start = last.slot.side === 1 ? last.slot.point : last.slot.point - bucket.size;
  return {
    ...decoded,
    buckets: decoded.buckets.map((each) => (each === bucket ? { ...bucket, hits: others } : each)),
    unsure: [...unsure, { start, end: start + bucket.size, turn: last.bucket }],
  };
}

/** Pieces after which the machine that was seen stopped, on three pages of three: such a run is whole. */
const SEEN_CAP = 15;

function countHits({ buckets }: Decoded): number {
  return buckets.reduce((sum, bucket) => sum + (bucket?.hits.length ?? 0), 0);
}

/** How many marks of the grid behind the last fragment show that the machine has stopped and not the text. */
const FURTHER = 2;

function hasFurtherSlots({ field: { units }, grid }: Decoded, { slot }: Hit): boolean {
  const behind = units.stops.filter(
    (unit) => unit > slot.point && units.sort[unit] === MARK && grid?.marks[units.id[unit] ?? -1],
  );
  return behind.length >= FURTHER;
}
