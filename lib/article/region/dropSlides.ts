import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { endsSentence } from './endsSentence';
import { drop, linesOf, type Region } from './region';

/** The text begins with a line of so many letters that ends as a sentence does. */
const SHORTEST = { text: 24, caption: 8 } as const;
/** Fewer slides do not go round. */
const FEWEST = 3;

/**
 * Drops captions of slides above the text. A script that lets slides go round sets the first once more behind the last; what such a
 * strip says below its pictures is cut off, so that no line of it ends as a sentence does.
 */
export function dropSlides(region: Region): void {
  const lines = linesOf(region);
  const text = lines.findIndex((line) => line.letters >= SHORTEST.text && endsSentence(line));
  const above = lines.slice(0, Math.max(0, text)).filter((line) => line.tag !== 'img');
  const from = above.findIndex((line, i) => above.slice(i + FEWEST).some(isSame(line)));
  const first = above[from];
  if (!first) return;
  const run = above.slice(from, above.findLastIndex(isSame(first)) + 1);
  if (run.some((line) => line.level > 0 || endsSentence(line))) return;
  for (const line of run) drop(region, line.index, 'slides above the text');
}

function isSame(line: PageLine): (other: PageLine) => boolean {
  const key = line.letters >= SHORTEST.caption ? keyOfLine(line) : null;
  return (other) => keyOfLine(other) === key;
}
