import type { Hit } from './decodeRun';
import { doubt, mayBeOwn } from './doubtLastHit';
import type { Decoded } from './injectionCuts';
import { layGrid, slotsFrom } from './slotGrid';

/**
 * Doubts the first fragment of a run that starts behind a slot left empty, as the last one is doubted, where without it the run starts
 * with the first words of the title, as machines do: 青溪|镇 before such a run is likelier the text's own 青溪镇. A machine that starts
 * where the text does is not doubted.
 */
export function doubtFirstHit(text: string, decoded: Decoded): Decoded {
  const { grid, field, buckets } = decoded;
  const [first, second] = buckets
    .flatMap((bucket) => bucket?.hits.slice(0, 2) ?? [])
    .sort((a, b) => a.slot.point - b.slot.point);
  if (!grid || !first || !second || !opensTitle(buckets, second) || !mayBeOwn(text, decoded, first))
    return decoded;
  const head = slotsFrom(layGrid(field.units, grid), 0, field.units.length);
  return head.some(({ point }) => point >= first.slot.point) ? decoded : doubt(decoded, first);
}

/** Whether a fragment has the first words of the title that any has. */
export function opensTitle(buckets: Decoded['buckets'], { bucket }: Hit): boolean {
  const starts = buckets.map((each) => each?.pieces.places[0] ?? Number.POSITIVE_INFINITY);
  return starts[bucket] === Math.min(...starts);
}
