import { BLOCKS } from '../clean/hidden/blocks';
import { controlsIn, elementsIn } from './listElements';

const ELEMENT = 1;
const TEXT = 3;
const SHOW_ELEMENTS_AND_TEXT = 5;

/**
 * Levels of elements that a copy has at most. No page is written like that (parsers in browsers stop at some 500, pages at some 60),
 * but scripts build what they like: walks here and in Readability go down by recursion, and cost a page's size times its depth.
 */
const DEEPEST = 128;

/** A copy of a page that can be walked without harm. */
interface SafeCopy {
  readonly document: Document;
  /** Its elements, in the order of those of the page. Those that went too deep stand outside the copy. */
  readonly elements: readonly Element[];
}

/**
 * Copies a page as everything after this reads it: without a window (nothing in it runs), not too deep, and with forms that are
 * what they seem. Names of a form's controls stand before its own properties: where one is called `parentNode`, whoever
 * climbs up from the form goes round in circles.
 * @param page not changed
 */
export function copyPage(page: Document): SafeCopy {
  const copy = cloneWhole(page) ?? cloneShallow(page);
  if (copy.document.getElementsByTagName('form').length > 0) {
    for (const control of controlsIn(copy.document)) {
      control.removeAttribute('name');
      control.removeAttribute('id');
    }
  }
  if (goesTooDeep(copy.elements))
    for (const element of tooDeep(copy.elements)) flatten(element, copy.document);
  return copy;
}

/** The engine's own copy; null where it goes down by recursion and the page is too deep for that, as in jsdom. */
function cloneWhole(page: Document): SafeCopy | null {
  try {
    const document = inHtml(page.cloneNode(true) as Document);
    return { document, elements: elementsIn(document) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The copy of an XHTML page as an HTML document: there names of elements are upper case, which Readability goes by. */
function inHtml(copy: Document): Document {
  if (copy.contentType === 'text/html') return copy;
  const document = copy.implementation.createHTMLDocument('');
  if (copy.documentElement) document.documentElement.replaceWith(document.adoptNode(copy.documentElement));
  return document;
}

/** The same node by node; what stands too deep becomes a neighbour of what it stands in. */
function cloneShallow(page: Document): SafeCopy {
  const document = page.implementation.createHTMLDocument('');
  document.documentElement.remove();
  const elements: Element[] = [];
  const walker = page.createTreeWalker(page, SHOW_ELEMENTS_AND_TEXT);
  const parents: { readonly of: Node; readonly copy: Node }[] = [{ of: page, copy: document }];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (parents.at(-1)?.of !== node.parentNode) parents.pop();
    const copy = document.importNode(node, false);
    const parent = parents[Math.min(parents.length, DEEPEST) - 1]?.copy;
    // A document takes no text.
    if (parent !== document || node.nodeType === ELEMENT) parent?.appendChild(copy);
    if (node.nodeType !== ELEMENT) continue;
    elements.push(copy as Element);
    parents.push({ of: node, copy });
  }
  return { document, elements };
}

/** Whether an element stands too deep. Below one of some depth it takes as many elements as are missing to come there: those need no look. */
export function goesTooDeep(elements: readonly Element[]): boolean {
  for (let i = 0, depth = 0; i < elements.length; i += DEEPEST + 1 - depth) {
    depth = 0;
    for (let node = elements[i] ?? null; node && depth <= DEEPEST; node = node.parentElement) depth++;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The outermost elements that are too deep to hold others. */
function* tooDeep(elements: readonly Element[]): Generator<Element> {
  const ancestors: Element[] = [];
  for (const element of elements) {
    while (ancestors.length > 0 && ancestors.at(-1) !== element.parentNode) ancestors.pop();
    ancestors.push(element);
    if (ancestors.length === DEEPEST && element.firstElementChild) yield element;
  }
}

/** Takes the elements in an element apart, but for those that hold only text; where a block began, a line begins. */
function flatten(element: Element, document: Document): void {
  const kept: Node[] = [];
  const walker = document.createTreeWalker(element, SHOW_ELEMENTS_AND_TEXT);
  let lineBegins = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isText = node.nodeType === TEXT;
    if (isText && node.parentNode !== element && !node.parentElement?.firstElementChild) continue; // comes with its element
    if (isText || !(node as Element).firstElementChild) {
      if (lineBegins) kept.push(document.createElement('br'));
      lineBegins = false;
      kept.push(node);
    } else {
      lineBegins ||= BLOCKS.has((node as Element).localName);
    }
  }
  while (element.lastChild) element.lastChild.remove();
  for (const node of kept) element.appendChild(node);
}
