import { type ArticlePlaces, articlePlaces, solid } from './articlePlaces';
import type { PageTruth } from './scorePages';

/** What stands around and inside a page's article and is none of it, as HTML, for another page. */
export interface PageFurniture {
  readonly lang: string;
  /** Lists of links and columns. */
  readonly side: readonly string[];
  /** Boxes between its paragraphs. */
  readonly inside: readonly string[];
  /** What follows its last paragraph, nearest first. */
  readonly after: readonly string[];
}

/** No script, style or frame goes along, and nothing that only a script would show. */
const NOT_TAKEN = 'script, style, noscript, template, iframe, svg, link, meta, object, embed, [hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** Fewer letters say nothing; more are another page. */
const LEAST = 4;
const MOST = 1500;
const MOST_BOXES = 8;
/** Links of a list, and the share of its letters in them. */
const LINKS = 4;
const LINKED = 0.6;
/** These may be the article's own, whatever its truth says of captions and headings. */
const MAYBE_TEXT = 'figure, figcaption, table, h1, h2, h3, img, picture, blockquote';

/** Takes the furniture of a page that nothing was changed on yet. */
export function pageFurniture(document: Document, truth: PageTruth): PageFurniture | null {
  const places = articlePlaces(document, truth);
  return (
    places && {
      lang: truth.lang,
      side: sideOf(document, places),
      inside: insideOf(places, truth),
      after: afterOf(places, truth),
    }
  );
}

function sideOf(document: Document, places: ArticlePlaces): readonly string[] {
  const boxes: Element[] = [];
  for (const box of document.body.querySelectorAll('div, ul, section, aside, table')) {
    if (boxes.some((other) => other.contains(box)) || places.holdsText(box) || box.contains(places.first))
      continue;
    const links = [...box.querySelectorAll('a[href]')];
    const linked = links.reduce((sum, link) => sum + lettersOf(link), 0);
    if (links.length >= LINKS && linked >= lettersOf(box) * LINKED && isTaken(box)) boxes.push(box);
  }
  return boxes.slice(0, MOST_BOXES).map(htmlOf);
}

function insideOf(places: ArticlePlaces, truth: PageTruth): readonly string[] {
  const found: Element[] = [];
  const FOLLOWING = 4;
  for (const element of places.box.querySelectorAll('div, p, ul, aside, section, form')) {
    const isBetween =
      (places.first.compareDocumentPosition(element) & FOLLOWING) > 0 &&
      (element.compareDocumentPosition(places.last) & FOLLOWING) > 0;
    if (!isBetween || found.some((other) => other.contains(element)) || element.contains(places.last))
      continue;
    if (isOther(element, places, truth) && !element.querySelector(MAYBE_TEXT)) found.push(element);
  }
  return found.slice(0, MOST_BOXES).map(htmlOf);
}

function afterOf(places: ArticlePlaces, truth: PageTruth): readonly string[] {
  const found: Element[] = [];
  for (
    let around: Element | null = places.last;
    around && around.tagName !== 'BODY';
    around = around.parentElement
  ) {
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) {
      if (isOther(next, places, truth) && !next.querySelector('figcaption')) found.push(next);
    }
  }
  return found.slice(0, MOST_BOXES).map(htmlOf);
}

function isOther(element: Element, places: ArticlePlaces, truth: PageTruth): boolean {
  const text = solid(element.textContent ?? '');
  return isTaken(element) && !places.holdsText(element) && !solid(truth.text).includes(text);
}

function isTaken(element: Element): boolean {
  const letters = lettersOf(element);
  return (
    letters >= LEAST &&
    letters <= MOST &&
    !element.matches(NOT_TAKEN) &&
    !HIDDEN.test(element.getAttribute('style') ?? '')
  );
}

function lettersOf(element: Element): number {
  return solid(element.textContent ?? '').length;
}

function htmlOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(NOT_TAKEN)) other.remove();
  for (const other of copy.querySelectorAll('[style]'))
    if (HIDDEN.test(other.getAttribute('style') ?? '')) other.remove();
  return copy.outerHTML;
}
