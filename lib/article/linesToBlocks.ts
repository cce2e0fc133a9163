import { dropMarkers, resolveMarkers } from '../clean/hiddenMarkers';
import type { Draft, HiddenText, LinkBlock } from '../draft';
import type { Block } from '../text/blocks';
import type { Cut } from '../text/cuts';
import { itemsOf } from './findLinkBlocks';
import { captionCredit, type Picture } from './region/captionCredit';
import type { Furniture } from './region/region';
import { tailRemark } from './region/tailRemark';
import type { PageLine } from './segment/pageLines';

/** A line of the article, kept or to be cut. */
export interface ArticleLine {
  readonly line: PageLine;
  /** null: article text. */
  readonly furniture: Furniture | null;
}

/** Spans beyond this many in a line with hidden text are left out: moving each takes a walk through the line. */
const MOVED_SPANS = 100;

/**
 * Lines as blocks, hidden texts put back where they stood, with the cuts over those and over the furniture.
 * Lines that are links to something else become link blocks with their range: what becomes of them is judged later.
 * @param page all lines of the page, by their index: a picture that is not the article's may still have its caption there
 */
export function linesToBlocks(
  lines: readonly ArticleLine[],
  hidden: readonly HiddenText[],
  page: readonly PageLine[],
): Pick<Draft, 'blocks' | 'cuts' | 'linkBlocks'> {
  const blocks: Block[] = [];
  const cuts: Cut[] = [];
  const linkBlocks: LinkBlock[] = [];
  let at = 0;
  for (const [i, { line, furniture }] of lines.entries()) {
    if (line.tag === 'img') {
      if (!furniture) blocks.push({ tag: 'img', text: '', spans: [], group: null, image: line.image });
      continue;
    }
    const { text, cuts: inside } = resolveMarkers(line.text, hidden);
    if (text === '') continue;
    blocks.push({
      tag: line.tag,
      text,
      spans: moveSpans(line, hidden, inside.length),
      group: line.group,
      image: null,
    });
    const range = { start: at, end: at + text.length };
    if (furniture?.kind === 'related-links') addLinkBlock(linkBlocks, line, range, furniture.evidence);
    else if (furniture) cuts.push({ ...furniture, ...range, applied: true });
    else
      cuts.push(
        ...[...inside, ...tailCuts(line, pictureOf(lines, i, page))].map((cut) => ({
          ...cut,
          start: cut.start + at,
          end: cut.end + at,
        })),
      );
    at += text.length + 1;
  }
  return { blocks, cuts, linkBlocks };
}

function pictureOf(lines: readonly ArticleLine[], at: number, page: readonly PageLine[]): Picture {
  if ([lines[at - 1], lines[at + 1]].some((other) => other?.line.tag === 'img')) return 'beside';
  return page[(lines[at]?.line.index ?? 0) - 1]?.tag === 'img' ? 'left out' : null;
}

/** A link or brackets behind the last sentence that are no part of it, or whom a picture is by behind its caption. */
function tailCuts(line: PageLine, picture: Picture): readonly Cut[] {
  const credit = captionCredit(line, picture);
  const tail =
    credit === null ? tailRemark(line) : { start: credit, end: line.text.length, what: 'photo credit' };
  if (!tail) return [];
  const { start, end, what } = tail;
  return [{ kind: 'boilerplate', confidence: 0.9, evidence: [what], start, end, applied: true }];
}

/** Spans in the text with hidden texts put back. */
function moveSpans(line: PageLine, hidden: readonly HiddenText[], inside: number): Block['spans'] {
  const usable = line.spans.filter((span) => span.tag !== 'a' || span.href);
  if (inside === 0) return usable;
  const moved = (offset: number) => resolveMarkers(line.text.slice(0, offset), hidden).text.length;
  return usable
    .slice(0, MOVED_SPANS)
    .map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
}

/** Neighbouring lines of links are one block. */
function addLinkBlock(
  linkBlocks: LinkBlock[],
  line: PageLine,
  range: { readonly start: number; readonly end: number },
  evidence: readonly string[],
): void {
  const last = linkBlocks.at(-1);
  const text = dropMarkers(line.text);
  const items = line.links.length > 0 ? itemsOf(line) : [];
  if (last?.range?.end === range.start - 1) {
    linkBlocks[linkBlocks.length - 1] = {
      ...last,
      items: [...last.items, ...items],
      text: `${last.text}\n${text}`,
      range: { start: last.range.start, end: range.end },
    };
  } else {
    linkBlocks.push({ heading: items.length === 0 ? text : '', items, text, range, evidence });
  }
}
