import type { Block, Span } from '../text/blocks';
import type { Work } from '../work';
import { sanitizeHtml } from './sanitizeHtml';
import { LINK_REL } from './tables/allowedHtml';

/**
 * An article's blocks as HTML. Nothing of the page's markup is copied: elements come from a fixed list and text is escaped; what
 * comes of that goes through the sanitiser all the same, piece by piece, so that a fault here is no hole.
 * @param document the page's, which lends its window to the sanitiser; without a window to parse in (plain text), HTML is text
 *   and elements that hold text, and nothing else of the blocks
 * @returns elements without white space between them; the texts of blocks joined by \n and of cells by \t are the article's text
 */
export function* renderHtml(blocks: readonly Block[], document: Document | null): Work<string, string> {
  const window = document?.defaultView;
  let html = '';
  let before: Block | undefined;
  for (const piece of piecesOf(blocks)) {
    const next = window ? sanitizeHtml(writeHtml(piece), window) : writeHtml(piece.map(withoutAddresses));
    html = join(html, next, before, piece[0]);
    before = piece.at(-1);
    yield html;
  }
  return html;
}

/** Blocks, and UTF-16 units of text, that are sanitised in one go: a few milliseconds of work. */
const MOST_BLOCKS = 100;
const MOST_TEXT = 20_000;

function* piecesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let piece: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    if (piece.length > 0 && (piece.length === MOST_BLOCKS || length + block.text.length > MOST_TEXT)) {
      yield piece;
      piece = [];
      length = 0;
    }
    piece.push(block);
    length += block.text.length;
  }
  if (piece.length > 0) yield piece;
}

/** Two pieces of HTML as one; a list or table that was cut between them is one again. */
function join(html: string, next: string, before: Block | undefined, after: Block | undefined): string {
  const holder = before && after && before.group === after.group ? HOLDERS[before.tag] : undefined;
  if (!holder || !after || HOLDERS[after.tag] !== holder) return html + next;
  const [closing, opening] = [CLOSING[holder], OPENING[holder]];
  if (!html.endsWith(closing) || !next.startsWith(opening)) return html + next;
  return html.slice(0, -closing.length) + next.slice(opening.length);
}

/** Addresses are all that a block takes over from a page's markup. */
function withoutAddresses(block: Block): Block {
  return { ...block, spans: block.spans.filter((span) => span.tag !== 'a'), image: null };
}

function writeHtml(blocks: readonly Block[]): string {
  let html = '';
  let open: { readonly group: number; readonly tag: Holder } | null = null;
  for (const block of blocks) {
    const holder = HOLDERS[block.tag];
    const group = holder ? block.group : null;
    if (open && (open.group !== group || open.tag !== holder)) {
      html += CLOSING[open.tag];
      open = null;
    }
    if (holder && group !== null && !open) {
      html += OPENING[holder];
      open = { group, tag: holder };
    }
    html += renderBlock(block);
  }
  return open ? html + CLOSING[open.tag] : html;
}

type Holder = 'ol' | 'table' | 'ul';
const HOLDERS: Partial<Record<Block['tag'], Holder>> = { ol: 'ol', ul: 'ul', tr: 'table', th: 'table' };
const OPENING: Readonly<Record<Holder, string>> = { ol: '<ol>', table: '<table><tbody>', ul: '<ul>' };
const CLOSING: Readonly<Record<Holder, string>> = { ol: '</ol>', table: '</tbody></table>', ul: '</ul>' };

function renderBlock(block: Block): string {
  switch (block.tag) {
    case 'img':
      return block.image
        ? `<img src="${escapeHtml(block.image.src)}" alt="${escapeHtml(block.image.alt)}">`
        : '';
    case 'ol':
    case 'ul':
      return `<li>${renderText(block.text, block.spans)}</li>`;
    case 'tr':
    case 'th':
      return `<tr>${renderCells(block)}</tr>`;
    default:
      return `<${block.tag}>${renderText(block.text, block.spans)}</${block.tag}>`;
  }
}

function renderCells(block: Block): string {
  const cell = block.tag === 'th' ? 'th' : 'td';
  let at = 0;
  return block.text
    .split('\t')
    .map((text) => {
      const start = at;
      const end = start + text.length;
      at = end + 1;
      const spans = block.spans
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({
          ...span,
          start: Math.max(span.start, start) - start,
          end: Math.min(span.end, end) - start,
        }));
      return `<${cell}>${renderText(text, spans)}</${cell}>`;
    })
    .join('');
}

/** Spans that cross one another are cut at the crossing, so that elements nest. */
function renderText(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return escapeHtml(text);
  const waiting = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = new Set([0, text.length]);
  for (const span of spans) edges.add(span.start).add(span.end);
  const points = [...edges].sort((a, b) => a - b);
  let html = '';
  let open: Span[] = [];
  let next = 0;
  for (const [i, point] of points.entries()) {
    const keeps = open.findIndex((span) => span.end <= point);
    if (keeps >= 0) {
      for (const span of open.slice(keeps).reverse()) html += `</${span.tag}>`;
      const reopen = open.slice(keeps).filter((span) => span.end > point);
      open = open.slice(0, keeps);
      for (const span of reopen) html += openSpan(span, open);
    }
    for (let span = waiting[next]; span && span.start <= point; span = waiting[++next]) {
      if (span.end > point) html += openSpan(span, open);
    }
    html += escapeHtml(text.slice(point, points[i + 1] ?? point));
  }
  return html;
}

function openSpan(span: Span, open: Span[]): string {
  open.push(span);
  if (span.tag !== 'a') return `<${span.tag}>`;
  return `<a href="${escapeHtml(span.href ?? '')}" rel="${LINK_REL}">`;
}

/** What a parser takes for markup or would change: every character of a text comes out of it as one, so that offsets hold. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\uFFFD',
  '\r': '&#13;',
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeHtml(text: string): string {
  return text.replace(/[\0\r"&<>]/g, (character) => ESCAPES[character] ?? character);
}
