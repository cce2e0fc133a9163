import { isNotice } from '../findNotices';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { hangsTogether, homesOf } from './hangsTogether';
import { isLinkedSentence } from './linkedSentence';
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
  const beside = new Set(kept.filter(({ prose }) => prose > 0).map(({ box }) => outline.boxes[box]?.parent));
  const take = (line: PageLine) => {
    lines.add(line.index);
    if (line.tag !== 'img') seen.add(keyOfLine(line));
  };
  for (let i = first + 1; i < last; i += 1) {
    const line = outline.lines[i];
    if (!line || lines.has(i) || region.dropped.has(i)) continue;
    const twice = line.letters >= 12 && seen.has(keyOfLine(line));
    if (twice) drop(region, i, 'stands twice');
    else if (line.tag === 'img' ? hangsTogether(outline, line, homes) : belongs(region, line, homes))
      take(line);
    else if (isLinkedSentence(outline.boxes, line, beside)) take(line);
    else drop(region, i, 'mostly links, or a box beside the article');
  }
  for (const line of linesOf(region)) {
    if (isHeadOfDropped(region, line)) drop(region, line.index, 'a heading over what was dropped');
  }
}

/** So many lines that were dropped below a heading are what it stood over; one may be an advertisement. */
const DROPPED_BELOW = 3;

/** A heading in a box of its own with nothing below it but what was dropped. */
function isHeadOfDropped({ outline, lines, dropped }: Region, line: PageLine): boolean {
  const around = outline.boxes[outline.boxes[line.box]?.parent ?? -1];
  if (line.level === 0 || line.prose > 0 || !around) return false;
  const below = outline.lines.slice(line.index + 1, line.index + 1 + DROPPED_BELOW);
  if (!below.every(({ index }) => dropped.has(index))) return false;
  return outline.lines
    .slice(around.from, around.to)
    .every((other) => other === line || !lines.has(other.index));
}

function belongs({ outline }: Region, line: PageLine, homes: ReadonlySet<number>): boolean {
  if (line.tag === 'blockquote' && line.linkLetters < line.letters * 0.8) return true;
  if (isNotice(line) || line.linkLetters > line.letters * LINKED || !hangsTogether(outline, line, homes))
    return false;
  const isPart = line.tag !== 'p' || line.level > 0 || line.prose > 0;
  return isPart || homes.has(line.box) || isSetOff(outline, line, homes);
}

/** Editors of accounts set a heading, a number or a label off by sections without a name, one in another. */
function isSetOff({ boxes }: Region['outline'], line: PageLine, homes: ReadonlySet<number>): boolean {
  if (line.links.length > 0) return false;
  let sections = 0;
  for (let box = boxes[line.box]; box && !homes.has(box.id); box = boxes[box.parent]) {
    if (box.hint !== '' || (box.tag !== 'SECTION' && box.tag !== 'P')) return false;
    if (box.tag === 'SECTION') sections += 1;
  }
  return sections > 0;
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
