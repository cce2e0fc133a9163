import { standsOf } from './cycle/standsOf';
import type { Hit } from './decodeRun';
import { doubt, mayBeOwn } from './doubtLastHit';
import type { Decoded } from './injectionCuts';
import { layGrid, slotsFrom } from './slotGrid';
import { MARK } from './units';
import { isSeenGrid } from './worth';

/**
 * Doubts the first fragment of a run, as the last one is doubted, where without it the run starts with the first words of the title, as
 * machines do: 青溪|镇 before such a run is likelier the text's own 青溪镇, and so are words behind a slot left empty that the text says
 * at another mark as well. The machine that was seen fills a text's first slot.
 */
export function doubtFirstHit(text: string, decoded: Decoded): Decoded {
  const { grid, field, buckets } = decoded;
  const [first, second] = buckets
    .flatMap((bucket) => bucket?.hits.slice(0, 2) ?? [])
    .sort((a, b) => a.slot.point - b.slot.point);
  if (!grid || !first || !second || !opensTitle(buckets, second)) return decoded;
  const head = slotsFrom(layGrid(field.units, grid), 0, field.units.length);
  const isAtHead = head.some(({ point }) => point >= first.slot.point);
  if (isAtHead && isSeenGrid(field.units, grid)) return decoded;
  const isDoubtful = mayBeOwn(text, decoded, first) || (!isAtHead && isSaidElsewhere(decoded, first));
  return isDoubtful ? doubt(decoded, first) : decoded;
}

/** Whether a fragment's words stand at a mark of the grid too, or beside a fragment that does. */
function isSaidElsewhere({ field, grid, buckets }: Decoded, hit: Hit): boolean {
  const { units } = field;
  const cut = new Set<number>();
  for (const bucket of buckets)
    for (const { slot } of bucket?.hits ?? [])
      for (let word = 0; word < (bucket?.size ?? 0); word += 1)
        cut.add(slot.side === 1 ? slot.point + word : slot.point - 1 - word);
  const { side, point } = hit.slot;
  const size = buckets[hit.bucket]?.size ?? 0;
  const from = side === 1 ? point : point - size;
  const words = [...units.id.subarray(from, from + size)];
  return standsOf(field, [{ words }]).some(({ start, end }) => {
    let mark = side === 1 ? start - 1 : end;
    while (cut.has(mark)) mark -= side;
    return !cut.has(start) && units.sort[mark] === MARK && grid?.marks[units.id[mark] ?? -1] === true;
  });
}

/** Whether a fragment has the first words of the title that any has. */
export function opensTitle(buckets: Decoded['buckets'], { bucket }: Hit): boolean {
  const starts = buckets.map((each) => each?.pieces.places[0] ?? Number.POSITIVE_INFINITY);
  return starts[bucket] === Math.min(...starts);
}
