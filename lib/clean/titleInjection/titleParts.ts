import { remembered } from '../../remembered';
import { splitText } from './splitText';
import type { TitlePool } from './titlePool';
import { WORD } from './units';

/** Words that join what a title lists, as marks do. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', '与', '及', '和', '與']);

/** For each place of the pool the number of the part between marks or joining words that it stands in. */
export const titleParts = remembered(({ titles }: TitlePool): readonly number[] => {
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
});
