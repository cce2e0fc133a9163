import { countForeign } from './countForeign';
import { type Field, isTitleWord } from './readField';
import type { Bucket } from './settleBuckets';
import type { Units } from './units';

/** Where a text says its title again, a first sentence or a caption looks like pieces of it. */
interface TitleAgain {
  /** Share of the fragments that the text goes on from just as the title does. */
  readonly goesOn: number;
  /** Share of the fragments with none but the title's words up to the next one. */
  readonly inTitle: number;
}

/** How many fragments stand where the text may be saying its title again. */
export function titleAgain({ units, pool }: Field, buckets: readonly Bucket[]): TitleAgain {
  const foreign = countForeign(units);
  const fragments = buckets
    .flatMap(({ hits, size }) =>
      hits.map(({ slot }) => ({
        side: slot.side,
        start: slot.side === 1 ? slot.point : slot.point - size,
        size,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const goesOn = fragments.filter(({ side, start, size }) => {
    const [first, second] = side === 1 ? [start + size - 1, start + size] : [start - 1, start];
    return (
      isTitleWord(units, first) && isTitleWord(units, second) && pool.pairs.has(pairOf(units, first, second))
    );
  });
  const inTitle = fragments.filter(
    ({ start, size }, i) => foreign[start + size] === foreign[fragments[i + 1]?.start ?? units.length],
  );
  const all = Math.max(1, fragments.length);
  return { goesOn: goesOn.length / all, inTitle: inTitle.length / all };
}

function pairOf({ id }: Units, first: number, second: number): number {
  return (id[first] ?? 0) * 4096 + (id[second] ?? 0);
}
