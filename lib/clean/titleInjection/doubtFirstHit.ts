import { standsOf } from './cycle/standsOf';
import type { Hit } from './decodeRun';
import { doubt, mayBeOwn } from './doubtLastHit';
import type { Decoded } from './injectionCuts';
import { layGrid, slotsFrom } from './slotGrid';

/**
 * Doubts the first fragment of a run that starts behind a slot left empty, as the last one is doubted, where without it the run starts
 * with the first words of the title, as machines do: 青溪|镇 before such a run is likelier the text's own 青溪镇, and so are words that the
 * text says elsewhere as well. A machine that starts where the text does is not doubted.
 */
export function doubtFirstHit(text: string, decoded: Decoded): Decoded {
  const { grid, field, buckets } = decoded;
  const [first, second] = buckets
    .flatMap((bucket) => bucket?.hits.slice(0, 2) ?? [])
    .sort((a, b) => a.slot.point - b.slot.point);
  if (!grid || !first || !second || !opensTitle(buckets, second)) return decoded;
  if (!mayBeOwn(text, decoded, first) && !isSaidElsewhere(decoded, first)) return decoded;
  const head = slotsFrom(layGrid(field.units, grid), 0, field.units.length);
  return head.some(({ point }) => point >= first.slot.point) ? decoded : doubt(decoded, first);
}

/** Whether a fragment's words stand in the text where no fragment is, too. */
function isSaidElsewhere({ field, buckets }: Decoded, { bucket: number, slot }: Hit): boolean {
  const cut = new Set<number>();
  for (const bucket of buckets)
    for (const { slot } of bucket?.hits ?? [])
      for (let word = 0; word < (bucket?.size ?? 0); word += 1)
        cut.add(slot.side === 1 ? slot.point + word : slot.point - 1 - word);
  const size = buckets[number]?.size ?? 0;
  const from = slot.side === 1 ? slot.point : slot.point - size;
  const words = [...field.units.id.subarray(from, from + size)];
  return standsOf(field, [{ words }]).some(({ start }) => !cut.has(start));
}

/** Whether a fragment has the first words of the title that any has. */
export function opensTitle(buckets: Decoded['buckets'], { bucket }: Hit): boolean {
  const starts = buckets.map((each) => each?.pieces.places[0] ?? Number.POSITIVE_INFINITY);
  return starts[bucket] === Math.min(...starts);
}
