import type { Hit } from './decodeRun';
import { goesOnAsTitle } from './goesOnAsTitle';
import type { Decoded } from './injectionCuts';
import type { Field } from './readField';
import type { Bucket } from './settleBuckets';
import type { Slot } from './slotGrid';
import { DIGITS, MARK, type Units } from './units';
import { leavesWord, unitSign, wordBreaker } from './wordBounds';

/** So many words of the title in a row behind a last fragment are the text's own name or phrase; fewer are chance. */
const OWN_PHRASE = 3;

/**
 * Doubts the last fragment of a run that ends before the text does, if only there the text goes on as if its words were its own:
 * 应急|管理部 after fragments 应急 is likelier the text's own 应急管理部, whose turn it happens to be, than one fragment more, and so is
 * 最|早 after fragments 最, but not 农|村庄, where a whole word is left. It is marked then, not cut. That the text goes on with a word
 * or two of the title says nothing: of nineteen such last fragments of 8,000 polluted texts eighteen were the machine's.
 */
export function doubtLastHit(text: string, decoded: Decoded): Decoded {
  const { last } = decoded.run;
  const bucket = last && decoded.buckets[last.bucket];
  if (!decoded.grid || !last || bucket?.hits.at(-1) !== last || countHits(decoded) === SEEN_CAP)
    return decoded;
  if (!mayBeOwn(text, decoded, last, saysPhraseOn) || !hasFurtherSlots(decoded, last)) return decoded;
  return doubt(decoded, last);
}

function saysPhraseOn(field: Field, slot: Slot, size: number): boolean {
  for (let words = 0; words < OWN_PHRASE; words += 1)
    if (!goesOnAsTitle(field, slot, size + words)) return false;
  return true;
}

/**
 * Whether the text goes on from a fragment as the title does (as far as that is asked), within a word, or as a label of a number, and from no other of its bucket. No text of
 * its own jumps among the title's words.
 */
export function mayBeOwn(
  text: string,
  { field, buckets }: Decoded,
  hit: Hit,
  saysTitleOn = goesOnAsTitle,
): boolean {
  const bucket = buckets[hit.bucket];
  if (!bucket || bucket.hits.length < 2 || bucket.pieces.forward + bucket.pieces.backward > 0) return false;
  const { units } = field;
  const breaks = wordBreaker(text, units);
  const opensWord = ({ point, side }: Slot) =>
    side === 1 ? breaks(point + 1) && !leavesWord(text, units, point, 1) : breaks(point - 1);
  const goesOn = ({ slot }: Hit) =>
    saysTitleOn(field, slot, bucket.size) ||
    (bucket.size === 1 && opensWord(slot)) ||
    isUsualLabel(text, units, bucket, slot);
  return goesOn(hit) && !bucket.hits.some((other) => other !== hit && goesOn(other));
}

/** Whether a number and its unit stand behind a fragment, and behind the same words where no fragment of its bucket is: 增长|4.6%. */
function isUsualLabel(text: string, units: Units, { size, hits }: Bucket, { point, side }: Slot): boolean {
  const { length, id, sort } = units;
  if (side === -1 || sort[point + size] !== DIGITS) return false;
  const unit = unitSign(text, units, point + size + 1);
  const own = new Set(hits.map(({ slot }) => slot.point));
  const words = id.subarray(point, point + size);
  for (let at = 0; at + size < length; at += 1)
    if (
      sort[at + size] === DIGITS &&
      !own.has(at) &&
      unitSign(text, units, at + size + 1) === unit &&
      words.every((word, i) => id[at + i] === word)
    )
      return true;
  return false;
}

/** Takes a fragment out of its bucket, to be marked. */
export function doubt(decoded: Decoded, hit: Hit): Decoded {
  const { size = 0 } = decoded.buckets[hit.bucket] ?? {};
  const start = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
  return {
    ...decoded,
    buckets: decoded.buckets.map(
      (bucket, turn) =>
        bucket &&
        (turn === hit.bucket ? { ...bucket, hits: bucket.hits.filter((each) => each !== hit) } : bucket),
    ),
    unsure: [...decoded.unsure, { start, end: start + size, turn: hit.bucket }],
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
