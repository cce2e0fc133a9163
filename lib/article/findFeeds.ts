import type { Box, PageLine, PageOutline } from './segment/pageLines';

/** So many items side by side make a feed. */
const ITEMS = 3;
/** An item: a headline that is a link, a summary, perhaps a date and an author. */
const MOST_LINES = 6;
const HEADLINE = { wide: 6, narrow: 15 };
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/u;

/**
 * Boxes of a feed: three or more side by side, each of which begins with a linked headline and says in a sentence or two what stands
 * behind it. The summaries are prose, so on a page with a short article a feed outscores it.
 */
export function findFeeds({ lines, boxes }: PageOutline): readonly Box[] {
  const items = new Map<number, Box[]>();
  for (const box of boxes) {
    if (box.links === 0 || box.prose === 0 || !isItem(lines, box)) continue;
    // A link or a heading around an item's parts is no item of its own.
    const siblings = items.get(box.parent);
    if (siblings) siblings.push(box);
    else items.set(box.parent, [box]);
  }
  return [...items.values()].filter((siblings) => siblings.length >= ITEMS).flat();
}

function isItem(lines: readonly PageLine[], box: Box): boolean {
  const size = box.to - box.from;
  if (size < 2 || size > MOST_LINES + 1) return false;
  const texts = lines.slice(box.from, box.to).filter((line) => line.tag !== 'img');
  const [headline, ...rest] = texts;
  if (!headline || rest.length === 0 || rest.length > MOST_LINES) return false;
  const least = WIDE.test(headline.text) ? HEADLINE.wide : HEADLINE.narrow;
  const isLinked = headline.letters >= least && headline.linkLetters >= headline.letters * 0.9;
  return isLinked && rest.some((line) => line.prose > headline.letters / 2);
}
