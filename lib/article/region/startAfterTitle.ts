import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { furnitureOf } from './furnitureOf';
import { drop, linesOf, proseOf, type Region } from './region';

/** A title with more of the article's prose than this above it is a repeat further down, or a heading inside. */
const ABOVE = 0.12;
/** Of a short text more may: a motto, what the section is about. */
const APART = 0.4;

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
  const prose = proseOf(head.filter((line) => isText(region, line)));
  if (prose > whole * (standsApart(region, head) ? APART : ABOVE)) return;
  for (const line of head) drop(region, line.index, 'stands at or above the title');
}

/** Whether the title is a first-level heading, and no paragraph below it stands side by side with one above. */
function standsApart(region: Region, head: readonly PageLine[]): boolean {
  const { title, titleKeys, outline } = region;
  if (title?.level !== 1 || !titleKeys.has(keyOfLine(title))) return false;
  const boxOf = (line: PageLine) => outline.boxes[line.box]?.parent;
  const below = linesOf(region).filter((line) => line.index > title.index && line.prose > 0);
  const homes = new Set(below.map(boxOf));
  return !head.some((line) => line !== title && homes.has(boxOf(line)));
}

/** Neither the title nor what pages say around it: their address, a trail, a date. */
function isText(region: Region, line: PageLine): boolean {
  return !isTitle(region, line) && furnitureOf(line, 'edge') === null;
}

function isTitle({ title, titleKeys }: Region, line: PageLine): boolean {
  return line.index === title?.index || titleKeys.has(keyOfLine(line));
}
