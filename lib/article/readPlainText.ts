import type { Draft } from '../draft';
import { textBlock } from '../text/blocks';
import { splitTail } from './splitTail';

/** How long a teaser may be to pass for another article's title. */
const TITLE_LENGTH = 60;

/**
 * Reads text as a crawler saw a page: the first line that is not empty is the title, the rest the article, up to a heading over
 * related articles or comments. White space inside lines is left as it is.
 */
export function readPlainText(text: string): Partial<Draft> {
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = lines[0] ?? '';
  const { body, linkBlocks, outside } = splitTail(lines.slice(1));
  const others = linkBlocks
    .flatMap((block) => block.items.map((item) => item.text))
    .filter((item) => item.length <= TITLE_LENGTH);
  return {
    title: { best: title, source: title, candidates: [title], others },
    blocks: body.map((line) => textBlock(line)),
    linkBlocks,
    outside,
  };
}

/** Text that is neither cut nor cleaned: every line a block, the title line included. */
export function readAsIs(text: string): Partial<Draft> {
  const lines = text.split('\n');
  const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return {
    title: { best: title, source: title, candidates: [title], others: [] },
    blocks: lines.map((line) => textBlock(line)),
  };
}
