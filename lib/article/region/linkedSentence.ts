import type { Box, PageLine } from '../segment/pageLines';
import { FURNITURE_HINT } from '../tables/classHints';
import { endsSentence } from './endsSentence';

/** Letters outside links that make a sentence of a line with a link in it. */
const SENTENCE = 20;
const LINKED = 0.7;

/**
 * Whether a line is a sentence beside paragraphs of the article that is short and names somebody or something by a link: the first
 * one of a text often is, and by its share of links it would be none.
 * @param homes the boxes that paragraphs of the article stand in
 */
export function isLinkedSentence(
  boxes: readonly Box[],
  line: PageLine,
  homes: ReadonlySet<number | undefined>,
): boolean {
  const own = boxes[line.box];
  return (
    line.tag === 'p' &&
    line.prose >= SENTENCE &&
    line.linkLetters > 0 &&
    line.linkLetters < line.letters * LINKED &&
    homes.has(own?.parent) &&
    !FURNITURE_HINT.test(own?.hint ?? '') &&
    endsSentence(line)
  );
}
