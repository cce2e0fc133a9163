import { type Sentence, sentencesOf } from '../../lib/view/sentences';

/** A sentence with its place in the article as it is shown. */
export interface SpokenSentence {
  readonly text: string;
  readonly range: Range;
}

/** Lines of the article; what stands inside of another is read with it. */
const LINES = 'h1, .text :is(p, h2, h3, h4, li, tr, blockquote, pre, figcaption)';

/** What is no part of the clean text: pieces that are struck through, notes for assistive technology, links to images. */
const UNSPOKEN = 'del, .visually-hidden, .image-link';

/** The article's sentences as they stand on the screen, so that what is heard is what is seen. */
export function spokenSentences(article: HTMLElement, lang: string): readonly SpokenSentence[] {
  return [...article.querySelectorAll(LINES)].flatMap((line) => {
    if (line.parentElement?.closest(LINES) || line.closest(UNSPOKEN)) return [];
    const nodes = textNodes(line);
    // A table's cells are heard apart from one another.
    const text = nodes.map(({ node, gap }) => gap + node.data).join('');
    return sentencesOf(text, lang).flatMap((sentence) => {
      const range = rangeOf(sentence, nodes);
      return range ? [{ text: sentence.text, range }] : [];
    });
  });
}

interface TextPiece {
  readonly node: Text;
  /** What is put before the node's text to keep it from the text before. */
  readonly gap: string;
}

function textNodes(line: Element): readonly TextPiece[] {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  let cell: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(UNSPOKEN)) continue;
    const inside: Element | null = node.parentElement?.closest('td, th') ?? null;
    pieces.push({ node, gap: inside !== cell && pieces.length > 0 ? ', ' : '' });
    cell = inside;
  }
  return pieces;
}

function rangeOf({ start, end }: Sentence, pieces: readonly TextPiece[]): Range | null {
  const from = locate(start, pieces);
  const to = locate(end, pieces);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function locate(offset: number, pieces: readonly TextPiece[]): { node: Text; offset: number } | null {
  let at = 0;
  for (const { node, gap } of pieces) {
    at += gap.length;
    if (offset <= at + node.length) return { node, offset: Math.max(0, offset - at) };
    at += node.length;
  }
  return null;
}
