import { letters } from '../../text/letters';
import type { PageLine } from '../segment/pageLines';
import { drop, linesOf, type Region } from './region';

/** A line this short, alone in its box at the end or below a line about the text, is a label of the page. */
const LABEL = 8;

/** A line this short that ends in a colon leads in to links that were below it. In Chinese it may lead in to a picture. */
const LEAD_IN = 30;
const LEADS_IN = letters(String.raw`^[\p{Script=Latin}\s’'&-]+:$`);

/** Offices have a place for files on each page, mostly with none in it. */
const EMPTY_LIST = /^(?:相[关關])?(?:附件|附[檔档])(?:下[载載]|列表)?[:：]?$/u;

/** So many lines that are none of the text between a heading and what is. */
const FAR = 4;

function isApart({ outline, lines }: Region, { index }: PageLine): boolean {
  return outline.lines.slice(Math.max(0, index - FAR), index).every((line) => !lines.has(line.index));
}

/** Drops what is left over at the end: a heading with nothing below it, a short label in a box of its own. */
export function trimEnds(region: Region): void {
  const lines = linesOf(region);
  const end = lines.findLastIndex((line) => line.prose > 0 && !region.furniture.has(line.index));
  const about = lines.slice(end + 1).find((line) => region.furniture.has(line.index));
  const homes = new Set(lines.filter((line) => line.prose > 0).map((line) => line.box));
  for (const line of [...lines].reverse()) {
    if (region.furniture.has(line.index) || line.tag === 'img') continue;
    const label =
      line.letters <= LABEL &&
      line.tag === 'p' &&
      (!homes.has(line.box) || (about !== undefined && line.index > about.index)) &&
      !/[。！？.!?）)]$/u.test(line.text);
    const isHeading = line.level > 0 || (line.letters <= LEAD_IN && LEADS_IN.test(line.text));
    const isEmptyList = EMPTY_LIST.test(line.text);
    if (!isHeading && !isEmptyList && (line.prose > 0 || !label)) break;
    // A question in a box of its own, far from the text, heads what was dropped: Ready for more?
    if (
      !isEmptyList &&
      line.level > 0 &&
      line.prose > 0 &&
      !(line.text.endsWith('?') && isApart(region, line))
    )
      break;
    drop(region, line.index, isHeading ? 'a heading with nothing below it' : 'a label at the end');
  }
}
