import { dropMarkers } from '../clean/hiddenMarkers';
import type { LinkBlock } from '../draft';
import { headingOf } from './matchHeading';
import type { Region } from './region/region';
import type { PageLine } from './segment/pageLines';

/** Lines without links (dates, teasers) that may stand between two links of one block. */
const GAP = 2;
/** A link with fewer letters is the name of a section, not a headline: Han and kana, other scripts; and under a known heading. */
const HEADLINE = { wide: 8, narrow: 20 };
const UNDER_HEADING = { wide: 5, narrow: 10 };
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/u;
const MOST_BLOCKS = 60;
const MOST_ITEMS = 60;

/**
 * Blocks of links beside and below the article: runs of lines that are mostly links, with the heading over them, known or not.
 * Menus (links too short to be headlines) are left out unless a heading says that they are related.
 * Lines under a related heading that were dropped from the article count even without links.
 */
export function findLinkBlocks(region: Region): readonly LinkBlock[] {
  const blocks: LinkBlock[] = [];
  let heading: PageLine | null = null;
  let run: PageLine[] = [];
  let gap = 0;
  const close = () => {
    const block = toBlock(heading, run, isInside(run));
    if (block && blocks.length < MOST_BLOCKS) blocks.push(block);
    heading = null;
    run = [];
    gap = 0;
  };
  const [first = 0, last = 0] = [Math.min(...region.lines), Math.max(...region.lines)];
  // One link alone is enough between two paragraphs.
  const isInside = ([line]: readonly PageLine[]) => !!line && line.index > first && line.index < last;
  for (const line of region.outline.lines) {
    if (line.tag === 'img') continue;
    if (region.lines.has(line.index)) {
      close();
      const inText = blockInText(region, line);
      if (inText && blocks.length < MOST_BLOCKS) blocks.push(inText);
      continue;
    }
    const kind = headingOf(line);
    const isHeading = kind !== null || (line.level > 0 && line.links.length === 0);
    const underHeading =
      region.dropped.get(line.index)?.startsWith('after the heading') === true && heading !== null;
    if (isHeading) {
      close();
      heading = kind === 'comments' ? null : line;
    } else if (isLinkLine(line) || underHeading) {
      run.push(line);
      gap = 0;
    } else {
      gap += 1;
      if (gap > GAP) close();
    }
  }
  close();
  return blocks;
}

/** A link to something else between two paragraphs is judged too: it leads to what the article goes on from. */
function blockInText({ furniture }: Region, line: PageLine): LinkBlock | null {
  const cut = furniture.get(line.index);
  if (cut?.kind !== 'related-links') return null;
  const items = line.links.filter(({ text }) => isHeadline(text, HEADLINE));
  if (items.length === 0) return null;
  return {
    heading: '',
    items,
    text: dropMarkers(line.text),
    range: null,
    isCut: true,
    evidence: cut.evidence,
  };
}

function isHeadline(text: string, least: typeof HEADLINE): boolean {
  return text.length >= (WIDE.test(text) ? least.wide : least.narrow);
}

/** Digits beside a link are its date or a count. */
function isLinkLine(line: PageLine): boolean {
  if (line.links.length === 0) return false;
  const own = line.letters - line.linkLetters;
  if (line.linkLetters > own) return true;
  const digits = digitsIn(line.text) - digitsIn(line.links.map((link) => link.text).join(''));
  return line.linkLetters > own - digits;
}

function digitsIn(text: string): number {
  return text.match(/\d/gu)?.length ?? 0;
}

function toBlock(heading: PageLine | null, lines: readonly PageLine[], isInside: boolean): LinkBlock | null {
  const title = heading ? dropMarkers(heading.text) : '';
  const known = heading !== null && headingOf(heading) === 'related-links';
  const least = known ? UNDER_HEADING : HEADLINE;
  const items = lines
    .flatMap(itemsOf)
    .filter(({ text }) => isHeadline(text, least))
    .slice(0, MOST_ITEMS);
  if (items.length < (known || isInside ? 1 : 2)) return null;
  const text = [...(title ? [title] : []), ...lines.map((line) => dropMarkers(line.text))].join('\n');
  const letters = lines.reduce((sum, line) => sum + line.letters, 0);
  const linked = lines.reduce((sum, line) => sum + line.linkLetters, 0);
  const evidence = [
    known ? `under the heading "${title}"` : 'a run of headlines',
    `${Math.round((100 * linked) / Math.max(1, letters))} % of its letters are links`,
  ];
  return { heading: title, items, text, range: null, evidence };
}

/** The links of a line that say something; a line without links is an item of its own. */
export function itemsOf(line: PageLine): LinkBlock['items'] {
  const links = line.links.filter((link) => /\p{L}{2}/u.test(link.text));
  return links.length > 0 || line.links.length > 0 ? links : [{ text: dropMarkers(line.text), href: '' }];
}
