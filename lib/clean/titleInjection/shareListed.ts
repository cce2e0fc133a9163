import type { Bucket } from './settleBuckets';
import { splitText } from './splitText';
import type { TitlePool } from './titlePool';
import { WORD } from './units';

/** Words that join what a title lists, as marks do. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', '与', '及', '和', '與']);

/**
 * Of the steps from piece to piece in the title's order, the share that goes over a mark or a joining word: what a text reports of
 * in turn, its title lists; a machine cuts phrases up.
 */
export function shareListed(pool: TitlePool, buckets: readonly Bucket[]): number {
  const parts = partOfPlace(pool);
  const places = buckets.flatMap(({ pieces }) => pieces.places[0] ?? []).sort((a, b) => a - b);
  const steps = places.slice(1).filter((place, i) => parts[place] !== parts[places[i] ?? 0]);
  return steps.length / Math.max(1, places.length - 1);
}

/** For each place of the pool the number of the part between marks or joining words that it stands in. */
function partOfPlace({ titles }: TitlePool): readonly number[] {
  let part = 0;
  return titles.flatMap((title, i) => {
    const { length, sort, start, end } = splitText(title);
    const places: number[] = i > 0 ? [part] : [];
    part += 1;
    for (let u = 0; u < length; u += 1) {
      const isSpaced = /[^a-z]\s$/iu.test(title.slice(0, start[u]));
      if (sort[u] !== WORD || isSpaced) part += 1;
      if (sort[u] !== WORD) continue;
      if (JOINING.has(title.slice(start[u], end[u]).toLowerCase())) part += 1;
      places.push(part);
    }
    return places;
  });
}
