import { drop, linesOf, type Region } from './region';

/** Drops what is left over at the ends: a heading with nothing below it, furniture below the last paragraph, images beyond it. */
export function trimEnds(region: Region): void {
  const lines = linesOf(region);
  for (const line of [...lines].reverse()) {
    if (region.furniture.has(line.index)) continue;
    if (line.level === 0 || line.prose > 0) break;
    drop(region, line.index, 'a heading with nothing below it');
  }
}
