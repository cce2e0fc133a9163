import { isNotice } from '../findNotices';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { hangsTogether, homesOf } from './hangsTogether';
import { drop, linesOf, proseSums, type Region } from './region';

/** Share of links up to which a line is text. */
const LINKED = 0.35;

/**
 * Takes back what Readability dropped between two lines of the article: tables, lists, short paragraphs, captions and paragraphs
 * it took for something else. Boxes that are called furniture or are mostly links stay out.
 */
export function fillGaps(region: Region): void {
  const { outline, lines } = region;
  const kept = linesOf(region);
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? -1;
  const homes = homesOf(outline, lines);
  const seen = new Set(kept.map(keyOfLine));
  for (let i = first + 1; i < last; i += 1) {
    const line = outline.lines[i];
    if (!line || lines.has(i) || region.dropped.has(i)) continue;
    const twice = line.letters >= 12 && seen.has(keyOfLine(line));
    if (twice) drop(region, i, 'stands twice');
    else if (line.tag === 'img' ? hangsTogether(outline, line, homes) : belongs(region, line, homes))
      lines.add(i);
    else drop(region, i, 'mostly links, or a box beside the article');
  }
}

function belongs({ outline }: Region, line: PageLine, homes: ReadonlySet<number>): boolean {
  if (line.tag === 'blockquote' && line.linkLetters < line.letters * 0.8) return true;
  if (isNotice(line) || line.linkLetters > line.letters * LINKED || !hangsTogether(outline, line, homes))
    return false;
  const isPart = line.tag !== 'p' || line.level > 0 || line.prose > 0;
  return isPart || homes.has(line.box);
}

/** The smallest box that holds nearly all of the article's prose. */
export function coreBox(region: Region): number {
  const { boxes, lines } = region.outline;
  const sum = proseSums(region);
  const whole = sum(0, lines.length);
  let core = 0;
  for (const box of boxes) {
    if (box.parent === core && sum(box.from, box.to) >= whole * 0.9) core = box.id;
  }
  return core;
}
