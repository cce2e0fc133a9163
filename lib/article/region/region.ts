import type { Cut } from '../../text/cuts';
import type { PageLine, PageOutline } from '../segment/pageLines';

/** What is known about a line that is cut. */
export type Furniture = Pick<Cut, 'kind' | 'confidence' | 'evidence'>;

/** Which lines are the article's, while it is being found out. */
export interface Region {
  readonly outline: PageOutline;
  /** The line that shows the title, if one does. */
  readonly title: PageLine | null;
  /** The article's title, as keys of letters: its versions. */
  readonly titleKeys: ReadonlySet<string>;
  /** Those whom the head names as authors. */
  readonly authors: readonly string[];
  /** What the page calls its site. */
  readonly sites: readonly string[];
  /** Lines of the article, furniture in it included. */
  readonly lines: Set<number>;
  /** Lines of the article that will be cut, and why. */
  readonly furniture: Map<number, Furniture>;
  /** Lines that were taken for the article's and are not, and why: near it, but never part of its text. */
  readonly dropped: Map<number, string>;
}

/** Puts the region right in one respect. */
export interface RegionPass {
  readonly name: string;
  readonly why: string;
  run(region: Region): void;
}

/** Takes a line out of the region, saying why. */
export function drop(region: Region, index: number, why: string): void {
  region.lines.delete(index);
  region.furniture.delete(index);
  region.dropped.set(index, why);
}

/** The region's lines in order. */
export function linesOf(region: Region): readonly PageLine[] {
  return region.outline.lines.filter((line) => region.lines.has(line.index));
}

/** How much prose lines hold, in letters. */
export function proseOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.prose, 0);
}

/** Makes a quick sum: the prose of the region's lines from one index up to, not including, another. Made anew when lines change. */
export function proseSums(region: Region): (from: number, to: number) => number {
  const sums = [0];
  for (const line of region.outline.lines) {
    sums.push((sums.at(-1) ?? 0) + (region.lines.has(line.index) ? line.prose : 0));
  }
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}
