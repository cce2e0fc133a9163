import type { Stand } from './cycle/standsOf';
import { standsAtNumber } from './labels';
import type { Field } from './readField';
import type { Bucket } from './settleBuckets';
import { LINE, MARK, MARK_CLASSES, WORD } from './units';

/** Where the fragments stand, in text order. */
export function standsIn(buckets: readonly Bucket[]): readonly Stand[] {
  return buckets
    .flatMap(({ hits, size }, turn) =>
      hits.map(({ slot: { point, side } }) => {
        const start = side === 1 ? point : point - size;
        return { start, end: start + size, turn };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Characters of a bucket's fragments. */
export function charactersOf({ units }: Field, { hits, size }: Bucket): number {
  const slot = hits[0]?.slot;
  if (!slot) return 0;
  const from = slot.side === 1 ? slot.point : slot.point - size;
  return (units.end[from + size - 1] ?? 0) - (units.start[from] ?? 0);
}

/** At how many different marks and anchors fragments stand. */
export function countStops(text: string, { units }: Field, buckets: readonly Bucket[]): number {
  const stops = buckets.flatMap(({ hits }) =>
    hits.map(({ slot }) => text.slice(units.start[slot.at], units.end[slot.at])),
  );
  return new Set(stops).size;
}

/** Whether the same word that is not the title's stands behind (or before) every fragment of a bucket. */
export function goesOnAlike(text: string, { units }: Field, { hits, size, sentences }: Bucket): boolean {
  const outer = hits.map(({ slot }) => (slot.side === 1 ? slot.point + size : slot.point - size - 1));
  const words = new Set(
    outer.map((unit) =>
      units.sort[unit] === WORD ? text.slice(units.start[unit], units.end[unit]) : `${unit}`,
    ),
  );
  return sentences > 1 && words.size === 1;
}

/** How many of a bucket's fragments have a number right beyond them. */
export function countAtNumbers({ units }: Field, { hits, size }: Bucket): number {
  return hits.filter(({ slot: { point, side } }) => {
    const start = side === 1 ? point : point - size;
    return standsAtNumber(units, start, start + size, side);
  }).length;
}

/** Marks that end a sentence. */
const SENTENCE_ENDS: ReadonlySet<number> = new Set(
  MARK_CLASSES.flatMap((mark, i) => (/^[.\u3002!\uff01]/u.test(mark) ? [i] : [])),
);

/** Whether one of a bucket's fragments stands alone between the end of a sentence and that of its line. */
export function hangs({ units: { sort, id } }: Field, { hits, size }: Bucket): boolean {
  return hits.some(({ slot: { point, at, side } }) => {
    const beyond = point + size;
    const ends = sort[at] === MARK && SENTENCE_ENDS.has(id[at] ?? -1);
    return side === 1 && ends && sort[beyond] === MARK && id[beyond] === LINE;
  });
}
