import type { PageLine } from '../segment/pageLines';
import { drop, linesOf, proseOf, type Region } from './region';

/** Lines between two parts that make them two. */
const GAP = 12;
/** A part with less of the largest one's prose than this is another text. */
const SMALL = 0.2;

/** Leaves out small parts that stand far from the article: Readability joins any neighbour of the article's box that scores. */
export function dropStragglers(region: Region): void {
  const parts: PageLine[][] = [];
  for (const line of linesOf(region)) {
    const last = parts.at(-1);
    const gap = line.index - (last?.at(-1)?.index ?? line.index);
    if (last && gap <= GAP) last.push(line);
    else parts.push([line]);
  }
  const most = Math.max(...parts.map(proseOf));
  for (const part of parts) {
    if (proseOf(part) >= most * SMALL) continue;
    for (const line of part) drop(region, line.index, 'stands far from the article');
  }
}
