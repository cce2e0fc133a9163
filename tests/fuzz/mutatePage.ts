import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { oddText } from './oddText';

/** One change of a page: `at` and `to` pick elements by their share of the document. */
export interface Mutation {
  readonly how: (typeof WAYS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly name: string;
}

const WAYS = [
  'drop',
  'double',
  'move',
  'wrap',
  'unwrap',
  'rename',
  'text',
  'split',
  'mark',
  'comment',
] as const;
/** Elements that readers of pages have opinions on. */
// biome-ignore format: a list of words
const NAMES = [
  'div', 'p', 'span', 'br', 'table', 'tr', 'td', 'ul', 'li', 'a', 'b', 'font', 'pre', 'h1', 'h2', 'section', 'article',
  'aside', 'nav', 'figure', 'img', 'iframe', 'template', 'noscript', 'select', 'textarea', 'svg', 'math', 'form',
  'details', 'dialog', 'ruby', 'rt', 'x-own', 'style', 'script', 'title', 'base', 'button',
] as const;
/** Attributes of that kind. */
// biome-ignore format: a list of words
const ATTRIBUTES = [
  'hidden=', 'style=display:none', 'style=font-size:0', 'style=color:#fff', 'style=position:absolute;left:-9999px',
  'class=comment', 'class=related', 'id=content', 'id=body', 'name=getElementById', 'dir=rtl', 'lang=xx', 'href=javascript:0',
  'src=//', 'colspan=99999', 'aria-hidden=true', 'itemprop=articleBody', 'property=og:title', 'content=x', 'width=0',
] as const;

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    how: fc.constantFrom(...WAYS),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    text: oddText,
    name: fc.constantFrom(...NAMES, ...ATTRIBUTES),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A page with changes made to it, one after the other; the caller closes its window. */
export function mutatePage(html: string, changes: readonly Mutation[]): JSDOM {
  const dom = new JSDOM(html, { url: 'https://page.invalid/a/b.html', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  for (const change of changes) {
    const target = pick(document, change.at);
    if (target) mutate(document, target, change);
  }
  return dom;
}

function pick(document: Document, share: number): Element | null {
  const all = document.querySelectorAll('body *, title, meta');
  return all[Math.floor(share * all.length)] ?? null;
}

function mutate(document: Document, target: Element, change: Mutation): void {
  const [word = 'div', value] = change.name.split('=');
  CHANGES[change.how]({
    ...change,
    document,
    target,
    word,
    value,
    element: () => document.createElement(value === undefined ? word : 'div'),
  });
}

interface Change extends Mutation {
  readonly document: Document;
  readonly target: Element;
  /** `name` before its =, and what stands after it: undefined where `name` is an element's. */
  readonly word: string;
  readonly value: string | undefined;
  element(): Element;
}

const CHANGES: Readonly<Record<Mutation['how'], (change: Change) => void>> = {
  drop: ({ target }) => target.remove(),
  double: ({ target }) => target.after(target.cloneNode(true)),
  move: ({ document, target, to }) => {
    const place = pick(document, to);
    if (place && !target.contains(place)) place.append(target);
  },
  wrap: ({ target, element }) => {
    const box = element();
    target.replaceWith(box);
    box.append(target);
  },
  unwrap: ({ target }) => target.replaceWith(...target.childNodes),
  rename: ({ target, element }) => {
    const other = element();
    other.append(...target.childNodes);
    target.replaceWith(other);
  },
  text: ({ target, text }) => target.append(text),
  split: ({ target, to, element }) => {
    const inside = target.firstChild;
    if (inside?.nodeType !== 3) return;
    const text = inside as Text;
    text.splitText(Math.floor(to * text.data.length)).before(element());
  },
  mark: ({ target, word, value }) => target.setAttribute(value === undefined ? 'class' : word, value ?? word),
  comment: ({ document, target, text }) => target.prepend(document.createComment(text)),
};
