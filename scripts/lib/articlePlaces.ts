import type { PageTruth } from './scorePages';

const SHOW_TEXT = 4;
/** Elements that are no part of a page's text. */
const NO_TEXT = 'script, style, noscript, template, textarea';
/** A piece this long stands nowhere but in the article; a shorter one may. */
const ANCHOR = { cjk: 14, words: 30 };
const INLINE = 'a, b, strong, em, i, span, font, u, sup, sub, mark, code, small, time, abbr';

/** Where a page's article stands, by its truth. */
export interface ArticlePlaces {
  /** The blocks that hold its first and its last paragraph. */
  readonly first: Element;
  readonly last: Element;
  /** The smallest box around both. */
  readonly box: Element;
  /** Whether an element holds any of its text. */
  holdsText(element: Element): boolean;
}

/** Letters and digits alone: the truth may write other quotation marks than the page. */
export function solid(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Finds the article of a page; null where the truth stands in no text node as it is. */
export function articlePlaces(document: Document, truth: PageTruth): ArticlePlaces | null {
  const text = solid(truth.text);
  const least = truth.lang === 'en' ? ANCHOR.words : ANCHOR.cjk;
  const anchors: Node[] = [];
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = solid(node.nodeValue ?? '');
    if (own.length >= least && !node.parentElement?.closest(NO_TEXT) && text.includes(own))
      anchors.push(node);
  }
  const [from, to] = [anchors[0]?.parentElement, anchors.at(-1)?.parentElement];
  if (!from || !to) return null;
  const [first, last] = [blockOf(from), blockOf(to)];
  let box: Element = first;
  while (!box.contains(last) && box.parentElement) box = box.parentElement;
  return { first, last, box, holdsText: (element) => anchors.some((node) => element.contains(node)) };
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.matches(INLINE) && block.parentElement) block = block.parentElement;
  return block;
}
