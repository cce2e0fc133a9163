import type { Hit } from './decodeRun';
import { doubt, mayBeOwn } from './doubtLastHit';
import type { Decoded } from './injectionCuts';
import { layGrid, slotsFrom } from './slotGrid';

/**
 * Doubts the first fragment of a run that starts behind a slot left empty, as the last one is doubted: 青溪|镇 before a run of
 * fragments is likelier the text's own 青溪镇 where the title starts with it. A machine that starts where the text does is not doubted.
 */
export function doubtFirstHit(text: string, decoded: Decoded): Decoded {
  const { grid, field, buckets } = decoded;
  const hits = buckets.flatMap((bucket) => bucket?.hits[0] ?? []);
  const first = hits.reduce<Hit | undefined>(
    (before, hit) => (before && before.slot.point <= hit.slot.point ? before : hit),
    undefined,
  );
  if (!grid || !first || !mayBeOwn(text, decoded, first)) return decoded;
  const head = slotsFrom(layGrid(field.units, grid), 0, field.units.length);
  return head.some(({ point }) => point >= first.slot.point) ? decoded : doubt(decoded, first);
}
