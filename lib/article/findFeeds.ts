import { remembered } from '../remembered';
import type { Box, PageLine, PageOutline } from './segment/pageLines';

/** So many items side by side make a feed. */
const ITEMS = 3;
/** An item: a headline that is a link, a summary, perhaps a date and an author. */
const MOST_LINES = 6;
const HEADLINE = { wide: 6, narrow: 15 };
/** A summary is a sentence or two: letters of Han and kana, and of other scripts. */
const SUMMARY = { wide: 160, narrow: 400 };
/** The section may stand above the headline. */
const SECTION = { wide: 5, narrow: 24 };
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/u;

/**
 * Boxes of a feed: three or more side by side, each of which begins with a linked headline and says in a sentence or two what stands
 * behind it. The summaries are prose, so on a page with a short article a feed outscores it.
 */
export const findFeeds = remembered(({ lines, boxes }: PageOutline): readonly Box[] => {
  const items = new Map<number, Box[]>();
  for (const box of boxes) {
    if (box.links === 0 || box.prose === 0 || !isItem(lines, box)) continue;
    const siblings = items.get(box.parent);
    if (siblings) siblings.push(box);
    else items.set(box.parent, [box]);
  }
  const feeds = [...items.values()].filter(
    (siblings) => siblings.length >= ITEMS && !isRoundUp(lines, siblings),
  );
  if (feeds.length === 0) return [];
  const names = new Set(feeds.flat().map(nameOf));
  return boxes.filter((box) => box.to - box.from <= MOST_LINES + 1 && names.has(nameOf(box)));
});

/** Boxes side by side that are called the same are items too, if one has no summary or a short headline. */
function nameOf(box: Box): string {
  return `${box.parent} ${box.tag} ${box.hint || box.id}`;
}

/** A round-up of what others write links to as many sites. */
function isRoundUp(lines: readonly PageLine[], items: readonly Box[]): boolean {
  const hosts = items.map(({ from, to }) => {
    const href = lines.slice(from, to).find((line) => line.links.length > 0)?.links[0]?.href ?? '';
    return URL.canParse(href) ? new URL(href).host : '';
  });
  return new Set(hosts).size >= ITEMS;
}

function isItem(lines: readonly PageLine[], box: Box): boolean {
  const size = box.to - box.from;
  if (size < 2 || size > MOST_LINES + 1) return false;
  const texts = lines.slice(box.from, box.to).filter((line) => line.tag !== 'img');
  const [first, ...rest] = texts;
  const [second, ...others] = rest;
  if (!first || !second) return false;
  const isBelowSection = first.prose === 0 && first.letters <= SECTION[scriptOf(first)];
  return isTeaser(first, rest) || (isBelowSection && isTeaser(second, others));
}

function isTeaser(headline: PageLine, rest: readonly PageLine[]): boolean {
  const script = scriptOf(headline);
  const isLinked = headline.letters >= HEADLINE[script] && headline.linkLetters >= headline.letters * 0.9;
  const prose = rest.reduce((sum, line) => sum + line.prose, 0);
  return isLinked && prose <= SUMMARY[script] && rest.some((line) => line.prose > headline.letters / 2);
}

function scriptOf(line: PageLine): 'wide' | 'narrow' {
  return WIDE.test(line.text) ? 'wide' : 'narrow';
}
