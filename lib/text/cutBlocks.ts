import type { Block, Span } from './blocks';
import { locateBlocks } from './blocks';
import type { Cut } from './cuts';

interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Blocks without what the applied cuts take, spans moved along.
 * `blocksToText` of the result is `trimText(blocksToText(blocks), cuts).text`.
 * @param cuts disjoint, in order of start, offsets in `blocksToText(blocks)`
 */
export function cutBlocks(blocks: readonly Block[], cuts: readonly Cut[]): readonly Block[] {
  const applied = cuts.filter((cut) => cut.applied);
  const result: Block[] = [];
  let next = 0;
  /** The line break before the next text block was cut: what is left of that block joins the one before it. */
  let joins = false;
  for (const { block, start, end } of locateBlocks(blocks)) {
    if (block.tag === 'img') {
      result.push(block);
      continue;
    }
    const pieces: Piece[] = [];
    let at = start;
    let breakCut = false;
    while (next < applied.length) {
      const cut = applied[next];
      if (!cut || cut.start > end) break;
      if (cut.start > at) pieces.push({ from: at - start, to: cut.start - start });
      at = Math.max(at, Math.min(cut.end, end));
      if (cut.end > end) breakCut = true;
      if (cut.end > end + 1) break; // goes on into the next block
      next += 1;
      if (breakCut) break;
    }
    if (at < end) pieces.push({ from: at - start, to: end - start });
    const rest: Block = pieces.length === 1 && at === start ? block : slicePieces(block, pieces);
    const gone: boolean = rest.text === '' && (breakCut || joins);
    const last = result.findLastIndex((other) => other.tag !== 'img');
    const before = result[last];
    if (joins && before && !gone) result[last] = joinBlocks(before, rest);
    else if (!gone) result.push(rest);
    joins = breakCut && (joins || !gone);
  }
  return result;
}

function slicePieces(block: Block, pieces: readonly Piece[]): Block {
  let text = '';
  const spans: Span[] = [];
  for (const { from, to } of pieces) {
    for (const span of block.spans) {
      const start = Math.max(span.start, from);
      const end = Math.min(span.end, to);
      if (start < end) {
        spans.push({ ...span, start: start - from + text.length, end: end - from + text.length });
      }
    }
    text += block.text.slice(from, to);
  }
  return { ...block, text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function joinBlocks(first: Block, second: Block): Block {
  const shift = first.text.length;
  const moved = second.spans.map((span) => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  }));
  return { ...first, text: first.text + second.text, spans: [...first.spans, ...moved] };
}
