import type { Box, PageLine } from '../segment/pageLines';
import { SURE_FURNITURE_HINT } from '../tables/classHints';
import { endsSentence } from './endsSentence';

/** Letters without a link that end like a sentence are no part of a list of links, even if they stand in one box with it. */
const PARAGRAPH = 40;

/** Whether a line reads like a paragraph of text; of none there is no telling. */
export function isParagraph(line: PageLine | undefined): boolean {
  return line !== undefined && line.prose >= PARAGRAPH && line.links.length === 0 && endsSentence(line);
}

/** What a paragraph that reads like text is called itself says little: a template's author may have built it from another. */
export function isNamedParagraph(box: Box, line: PageLine | undefined): boolean {
  return box.tag === 'P' && !SURE_FURNITURE_HINT.test(box.hint) && isParagraph(line);
}
