import { keyOf } from '../facts/keyOf';
import { matchHeading } from '../matchHeading';
import { keyOfLine } from '../segment/onceALine';
import type { Box, PageLine, PageOutline } from '../segment/pageLines';
import { DECK_HINT, SUMMARY_HINT } from '../tables/classHints';
import { furnitureOf } from './furnitureOf';
import type { Region } from './region';

/** A deck stands this near below the title; dates and bylines may stand between it and the text. */
const NEAR = 12;
const LINKED = 0.3;
const MOST_ITEMS = 8;

/**
 * Takes the deck, the line below the title that its box calls so, if it says a number: no digit of the article may be lost.
 * Other decks repeat the title in other words and are left to Readability.
 */
export function takeDeck(region: Region): void {
  const { outline, title, lines } = region;
  if (!title) return;
  for (const line of outline.lines.slice(title.index + 1, title.index + 1 + NEAR)) {
    if (lines.has(line.index)) return;
    if (!isDeck(region, line)) continue;
    lines.add(line.index);
    region.dropped.delete(line.index);
  }
}

function isDeck({ outline, title, titleKeys, lines }: Region, line: PageLine): boolean {
  if (line.letters === 0 || line.tag === 'img' || line.linkLetters > line.letters * LINKED) return false;
  if (!/\p{N}/u.test(line.text) || !isCalledDeck(outline, line)) return false;
  if (titleKeys.has(keyOf(line.text)) || matchHeading(line.text) || furnitureOf(line, 'edge')) return false;
  // Under a heading of its own stands what the site makes of the text.
  const own = outline.boxes[outline.boxes[line.box]?.parent ?? -1];
  const around = outline.boxes[own?.parent ?? -1];
  if ([own, around].some((box) => box && isHeaded(outline, box, line, title?.index ?? -1))) return false;
  // A summary may say a paragraph again.
  const key = keyOfLine(line);
  return !outline.lines.some((other) => lines.has(other.index) && keyOfLine(other).startsWith(key));
}

/** Whether a small box begins with a heading above a line. */
function isHeaded({ lines }: PageOutline, box: Box, line: PageLine, title: number): boolean {
  const head = lines[box.from];
  if (!head || head.index <= title || head.index >= line.index) return false;
  return head.level > 1 && box.to - box.from <= MOST_ITEMS;
}

/** Its own box, or the list that it is an item of, is called so. */
function isCalledDeck({ boxes }: PageOutline, { box }: PageLine): boolean {
  const own = boxes[box];
  if (DECK_HINT.test(own?.hint ?? '')) return true;
  if (own?.tag !== 'LI') return false;
  const list = boxes[own.parent];
  return [list, boxes[list?.parent ?? -1]].some((around) => SUMMARY_HINT.test(around?.hint ?? ''));
}
