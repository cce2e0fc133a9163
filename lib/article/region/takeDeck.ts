import { keyOf } from '../facts/keyOf';
import { matchHeading } from '../matchHeading';
import type { PageLine } from '../segment/pageLines';
import { DECK_HINT } from '../tables/classHints';
import { furnitureOf } from './furnitureOf';
import type { Region } from './region';

/** A deck stands this near below the title; dates and bylines may stand between it and the text. */
const NEAR = 4;
const LINKED = 0.3;

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

function isDeck({ outline, titleKeys }: Region, line: PageLine): boolean {
  if (line.letters === 0 || line.tag === 'img' || line.linkLetters > line.letters * LINKED) return false;
  if (!/\p{N}/u.test(line.text) || !DECK_HINT.test(outline.boxes[line.box]?.hint ?? '')) return false;
  return !titleKeys.has(keyOf(line.text)) && !matchHeading(line.text) && !furnitureOf(line, 'edge');
}
