import { firstWhere } from '../text/firstWhere';

/** A page's text without white space, and the way from its offsets back to the page. */
export interface PageText {
  readonly solid: string;
  /** The text node and the offset in it of one character of `solid`; null past its end. */
  locate(offset: number): { readonly node: Text; readonly offset: number } | null;
}

const SHOW_TEXT = 4;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/**
 * Reads all text nodes of a page in order. White space is left out because a page breaks its lines where it likes;
 * nothing is laid out and nothing is changed.
 */
export function pageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (UNREAD.has(node.parentElement?.tagName ?? '')) continue;
    const piece = (node.nodeValue ?? '').replace(/\s+/g, '');
    if (piece === '') continue;
    nodes.push(node as Text);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  return {
    solid: pieces.join(''),
    locate(offset) {
      const behind = firstWhere(0, starts.length, (i) => (starts[i] ?? length) > offset);
      const node = nodes[behind - 1];
      if (!node || offset < 0 || offset >= length) return null;
      return { node, offset: solidToRaw(node.data, offset - (starts[behind - 1] ?? 0)) };
    },
  };
}

/** The offset in a text of its n-th character that is not white space. */
function solidToRaw(text: string, n: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (/\s/.test(text[i] ?? '')) continue;
    if (seen === n) return i;
    seen += 1;
  }
  return text.length;
}
