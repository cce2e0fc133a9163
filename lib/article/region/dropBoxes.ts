import { findComments } from '../findComments';
import { findFeeds } from '../findFeeds';
import { holdersOf } from '../segment/holdersOf';
import type { Box } from '../segment/pageLines';
import {
  FURNITURE_HINT,
  PICTURE_HINT,
  SIDE_HINT,
  SLIDES_HINT,
  SURE_FURNITURE_HINT,
} from '../tables/classHints';
import { isNamedParagraph, isParagraph } from './namedParagraph';
import { drop, proseSums, type Region } from './region';

/** A box called furniture that holds more of the article's prose than this holds the article. */
const MOST_PROSE = 0.2;
/** The same for names that are hardly ever given to an article: in a short one a biography weighs much. */
const MOST_SURE_PROSE = 0.4;
const LINKED = 0.6;

/** Letters of a paragraph of an inset, and the share of its letters that are sentences. */
const INSET = 60;
const MOSTLY = 0.85;
/** Lines of a picture with its caption and whom it is by. */
const PICTURE = 5;

/** Drops boxes inside the article that their own name calls furniture, or that are lists of links. */
export function dropBoxes(region: Region): void {
  const { boxes, lines } = region.outline;
  dropAll(region, findFeeds(region.outline), 'item of a feed');
  dropAll(region, findComments(region.outline), 'comment of a reader');
  const sum = proseSums(region);
  const whole = sum(0, lines.length);
  const isShow = findShow(boxes, sum, whole);
  const holdsText = holdersOf(lines, (line) => region.lines.has(line.index));
  for (const box of boxes) {
    if (
      // Nearly all boxes stand elsewhere on the page.
      !holdsText(box) ||
      isShow(box) ||
      sum(box.from, box.to) > whole * (SURE_FURNITURE_HINT.test(box.hint) ? MOST_SURE_PROSE : MOST_PROSE)
    )
      continue;
    const called =
      FURNITURE_HINT.test(box.hint) || box.tag === 'NAV' || box.tag === 'ASIDE' || box.tag === 'FOOTER';
    const linked = box.links >= 2 && box.to - box.from >= 2 && box.linkLetters > box.letters * LINKED;
    if ((!called && !linked) || isInset(region, box) || isPicture(region, box)) continue;
    for (let i = box.from; i < box.to; i += 1) {
      if (region.lines.has(i) && ((called && !isNamedParagraph(box, lines[i])) || !isParagraph(lines[i])))
        drop(region, i, called ? `box called "${box.hint.slice(0, 60)}"` : 'list of links');
    }
  }
}

function dropAll(region: Region, boxes: readonly Box[], why: string): void {
  for (const { from, to } of boxes) {
    for (let i = from; i < to; i += 1) if (region.lines.has(i)) drop(region, i, why);
  }
}

/** A box at the side that Readability keeps may be a part of the article set apart: nothing but paragraphs, without a link. */
function isInset({ outline, lines }: Region, box: Box): boolean {
  if (!(SIDE_HINT.test(box.hint) || box.tag === 'ASIDE') || box.links > 0) return false;
  const long = outline.lines
    .slice(box.from, box.to)
    .filter((line) => lines.has(line.index) && line.letters >= INSET && isParagraph(line));
  return long.length >= 2 && box.prose >= box.letters * MOSTLY;
}

/** Boxes of one name but for the number in it are slides of one show: together they may hold most of the text. */
function findShow(
  boxes: readonly Box[],
  sum: (from: number, to: number) => number,
  whole: number,
): (box: Box) => boolean {
  const shows = new Map<string, number>();
  const nameOf = ({ hint }: Box) => hint.replace(/\d+/gu, '');
  const slides = boxes.filter(
    ({ from, to, hint }) => sum(from, to) > 0 && SLIDES_HINT.test(hint) && !SURE_FURNITURE_HINT.test(hint),
  );
  for (const box of slides) shows.set(nameOf(box), (shows.get(nameOf(box)) ?? 0) + sum(box.from, box.to));
  return (box) => (shows.get(nameOf(box)) ?? 0) > whole * MOST_PROSE;
}

/** The picture of the article with its caption, whatever else its box is called: one picture, a few lines, no link. */
function isPicture({ outline, lines }: Region, box: Box): boolean {
  if (
    !(PICTURE_HINT.test(box.hint) || SLIDES_HINT.test(box.hint)) ||
    box.links > 0 ||
    box.to - box.from > PICTURE
  )
    return false;
  const held = outline.lines.slice(box.from, box.to);
  const said = held.filter((line) => line.tag !== 'img');
  return (
    said.length < held.length &&
    said.some((line) => lines.has(line.index) && (line.tag === 'figcaption' || isParagraph(line)))
  );
}
