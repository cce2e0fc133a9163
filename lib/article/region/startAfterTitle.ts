import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { furnitureOf } from './furnitureOf';
import { drop, linesOf, proseOf, type Region } from './region';

/** A title with more of the article's prose than this above it is a repeat further down, or a heading inside. */
const ABOVE = 0.12;

/** The article starts below its title: what stands above it is the page's head, and the title is not part of the text. */
export function startAfterTitle(region: Region): void {
  const lines = linesOf(region);
  const whole = proseOf(lines);
  let start = -1;
  let above = 0;
  for (const line of lines) {
    if (above > whole * ABOVE) break;
    if (isTitle(region, line)) start = line.index;
    if (isText(region, line)) above += line.prose;
  }
  if (start < 0 && region.title) start = region.title.index;
  const head = lines.filter((line) => line.index <= start);
  if (proseOf(head.filter((line) => isText(region, line))) > whole * ABOVE) return;
  for (const line of head) drop(region, line.index, 'stands at or above the title');
}

/** Neither the title nor what pages say around it: their address, a trail, a date. */
function isText(region: Region, line: PageLine): boolean {
  return !isTitle(region, line) && furnitureOf(line, 'edge') === null;
}

function isTitle({ title, titleKeys }: Region, line: PageLine): boolean {
  return line.index === title?.index || titleKeys.has(keyOfLine(line));
}
