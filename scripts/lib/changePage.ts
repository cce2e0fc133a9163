import type { PageTruth } from './scorePages';

/** Every so many paragraphs something else stands between them. */
const EVERY = 4;

/** Takes away all that the head says of the title, and gives it another one. */
export function entitle(document: Document, title: string): void {
  for (const element of document.querySelectorAll(
    'meta[property*="title"], meta[name*="title" i], script[type*="json"]',
  ))
    element.remove();
  document.title = title;
}

/** Gives elements another tag and leaves all else of them. */
export function rename(document: Document, selector: string, tag: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

/** Sets a box around an element. @returns the box */
export function wrap(document: Document, element: Element): Element {
  const box = document.createElement('div');
  element.replaceWith(box);
  box.append(element);
  return box;
}

/** Paragraphs of the page that the truth holds. */
function paragraphsOf(document: Document, truth: PageTruth): readonly Element[] {
  const text = truth.text.replace(/\s+/gu, '');
  return [...document.querySelectorAll('p')].filter((paragraph) => {
    const own = (paragraph.textContent ?? '').replace(/\s+/gu, '');
    return own.length >= 20 && text.includes(own);
  });
}

/** Sets a box between the article's paragraphs, now and then. */
export function insertBetween(document: Document, truth: PageTruth, html = ''): void {
  for (const [at, paragraph] of paragraphsOf(document, truth).entries()) {
    if (at % EVERY === EVERY - 1) paragraph.insertAdjacentHTML('beforebegin', html);
  }
}

/** The smallest box around the paragraphs. */
export function articleBox(document: Document, truth: PageTruth): Element | null {
  const paragraphs = paragraphsOf(document, truth);
  let box = paragraphs[0]?.parentElement ?? null;
  while (box && !paragraphs.every((paragraph) => box?.contains(paragraph))) box = box.parentElement;
  return box;
}
