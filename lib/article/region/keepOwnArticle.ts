import { readDate } from '../facts/readDate';
import type { Box, PageLine } from '../segment/pageLines';
import { drop, linesOf, proseOf, type Region } from './region';

/** Prose that makes an article, however short. */
const LEAST = 40;
/** A title stands this near the start of its article, and a date this near below it. */
const NEAR = 3;

/** Some pages go on with the next article below the first, each in its own box or under its own first-level heading: one is read. */
export function keepOwnArticle(region: Region): void {
  const { outline, title } = region;
  if (!title) return;
  const own = articleOf(outline.boxes, title);
  const inOwn = own ? proseOf(outline.lines.slice(title.index + 1, own.to)) : 0;
  for (const line of linesOf(region)) {
    const box = own && inOwn >= LEAST ? articleOf(outline.boxes, line) : null;
    if (!box || !own || (box.from < own.to && box.to > own.from)) continue;
    // The title may have a box of its own, with the text in the next: that one has no heading of its own.
    const hasTitle = outline.lines
      .slice(box.from, box.from + NEAR)
      .some((one) => one.level === 1 || one.level === 2);
    if (hasTitle) drop(region, line.index, 'another article');
  }
  const next = nextTitle(region, title);
  if (next < 0) return;
  for (const line of linesOf(region)) if (line.index >= next) drop(region, line.index, 'another article');
}

function articleOf(boxes: readonly Box[], line: PageLine): Box | null {
  for (let id = line.box; id >= 0; id = boxes[id]?.parent ?? -1) {
    const box = boxes[id];
    if (box?.tag === 'ARTICLE') return box;
  }
  return null;
}

/** Where a first-level heading like the title's own, with a date right below it, begins another article; -1 if none does. */
function nextTitle(region: Region, title: PageLine): number {
  if (title.level !== 1) return -1;
  let above = 0;
  for (const line of region.outline.lines.slice(title.index + 1)) {
    if (region.lines.has(line.index)) above += line.prose;
    if (line.level !== 1 || above < LEAST) continue;
    const below = region.outline.lines.slice(line.index + 1, line.index + 1 + NEAR);
    if (below.some((other) => other.letters <= 80 && readDate(other.text) !== null)) return line.index;
  }
  return -1;
}
