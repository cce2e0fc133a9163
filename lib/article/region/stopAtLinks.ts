import { dropMarkers } from '../../clean/hiddenMarkers';
import type { PageLine } from '../segment/pageLines';
import { ATTACHMENT } from '../tables/attachments';
import { endsSentence } from './endsSentence';
import { drop, linesOf, type Region } from './region';

/** So many lines that are nothing but links to other things part the text from what is none. */
const LINKS = 4;
const LINKED = 0.8;
/** Letters that a link to an article has at least. */
const HEADLINE = 4;

/**
 * Below the last sentence, whatever stands behind a list of links and is no sentence itself, row by row or line by line, is another
 * box of the page's: teasers that are cut off, names, slogans. Numbers and attachments may be the text's.
 */
export function stopAtLinks(region: Region): void {
  const { lines } = region.outline;
  const kept = linesOf(region);
  const last = kept.findLast((line) => endsSentence(line) || isOwn(line))?.index;
  if (last === undefined) return;
  let links = 0;
  for (const line of lines.slice(last + 1)) {
    if (!region.lines.has(line.index)) {
      if (line.letters >= HEADLINE && line.linkLetters >= line.letters * LINKED) links += 1;
    } else if (links >= LINKS) drop(region, line.index, 'mostly links, or a box beside the article');
  }
}

function isOwn(line: PageLine): boolean {
  return /\p{N}/u.test(line.text) || ATTACHMENT.test(dropMarkers(line.text));
}
