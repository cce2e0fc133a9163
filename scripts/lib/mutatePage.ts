import { cutShort } from './cutShort';
import { FOREIGN } from './foreignText';
import type { PageTruth } from './scorePages';

/** A change of a saved page that leaves its article as it is: what a reading of it is worth elsewhere. */
export interface Mutation {
  readonly why: string;
  /** Changes the page. @returns what it holds now */
  apply(document: Document, truth: PageTruth): PageTruth;
}

const LEVELS = 8;
/** Every so many paragraphs something else stands between them. */
const EVERY = 4;

/** A mutation that leaves the truth as it is. */
function change(why: string, apply: (document: Document, truth: PageTruth) => void): Mutation {
  return {
    why,
    apply(document, truth) {
      apply(document, truth);
      return truth;
    },
  };
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ads: change('advertisements in boxes without a name stand between paragraphs', (document, truth) => {
    insertBetween(document, truth, FOREIGN[truth.lang]?.ad);
  }),
  banner: change('a notice in whole sentences stands before everything', (document, truth) => {
    document.body.insertAdjacentHTML('afterbegin', FOREIGN[truth.lang]?.banner ?? '');
  }),
  breaks: change('paragraphs are lines with two breaks between them', (document) => {
    for (const paragraph of document.querySelectorAll('p')) {
      const [one, two] = [document.createElement('br'), document.createElement('br')];
      paragraph.replaceWith(...paragraph.childNodes, one, two);
    }
  }),
  collapsed: change(
    'a button to read on ends what is shown, and the rest is hidden until it is pressed',
    (document, truth) => {
      const box = articleBox(document, truth);
      if (!box) return;
      box.setAttribute('style', 'max-height: 300px; overflow: hidden');
      box.insertAdjacentHTML('afterend', FOREIGN[truth.lang]?.expand ?? '');
    },
  ),
  comments: change('a list of comments longer than most articles ends the page', (document, truth) => {
    const comment = FOREIGN[truth.lang]?.comment ?? '';
    document.body.insertAdjacentHTML('beforeend', `<ul>${comment.repeat(20)}</ul>`);
  }),
  dataless: change('nothing in the head but a title, no microdata', (document) => {
    for (const element of document.querySelectorAll('meta, script')) element.remove();
    for (const element of document.querySelectorAll('[itemprop]')) element.removeAttribute('itemprop');
  }),
  deep: change('everything stands in many more boxes', (document) => {
    for (const child of [...document.body.children]) {
      let box: Element = child;
      for (let level = 0; level < LEVELS; level += 1) box = wrap(document, box);
    }
  }),
  divs: change('no paragraph is called one', (document) => rename(document, 'p', 'div')),
  headless: change('no heading is called one', (document) =>
    rename(document, 'h1, h2, h3, h4, h5, h6', 'div'),
  ),
  list: change('a list of headlines and summaries follows', (document, truth) => {
    document.body.insertAdjacentHTML('beforeend', (FOREIGN[truth.lang]?.teasers ?? []).join(''));
  }),
  nameless: change('class names and ids say nothing', (document) => {
    for (const element of document.querySelectorAll('[class], [id]')) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
  }),
  short: { why: 'the article ends after a paragraph or two, and all around it stays', apply: cutShort },
  sidebar: change('a column with summaries of other articles stands before', (document, truth) => {
    const teasers = (FOREIGN[truth.lang]?.teasers ?? []).join('');
    document.body.insertAdjacentHTML('afterbegin', `<div><div>${teasers}</div></div>`);
  }),
  shortSidebar: {
    why: 'a short article beside a column that outweighs it',
    apply(document, truth) {
      const held = cutShort(document, truth);
      return MUTATIONS.sidebar?.apply(document, held) ?? held;
    },
  },
  siteHeading: change('the first heading is the name of the site, and the title is none', (document) => {
    rename(document, 'h1', 'div');
    document.body.insertAdjacentHTML('afterbegin', '<div><h1><a href="/">云端在线</a></h1></div>');
  }),
  table: change('the page is laid out in a table', (document) => {
    const table = document.createElement('table');
    const cell = table.insertRow().insertCell();
    cell.append(...document.body.childNodes);
    document.body.append(table);
  }),
  scrambled: change(
    'the title of the page is in another order, words for search engines before it',
    (document, truth) => {
      const title = truth.title ?? document.title;
      const half = Math.ceil(title.length / 2);
      entitle(document, `最新消息 ${title.slice(half)} ${title.slice(0, half)}_热点_云端在线`);
    },
  ),
  teasers: change('boxes with links to other articles stand between paragraphs', (document, truth) => {
    insertBetween(document, truth, FOREIGN[truth.lang]?.inside);
  }),
  untitled: change('the page is called as its site is', (document) => entitle(document, '云端在线')),
};

/** Takes away all that the head says of the title, and gives it another one. */
function entitle(document: Document, title: string): void {
  for (const element of document.querySelectorAll(
    'meta[property*="title"], meta[name*="title" i], script[type*="json"]',
  ))
    element.remove();
  document.title = title;
}

function rename(document: Document, selector: string, tag: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

function wrap(document: Document, element: Element): Element {
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

function insertBetween(document: Document, truth: PageTruth, html = ''): void {
  for (const [at, paragraph] of paragraphsOf(document, truth).entries()) {
    if (at % EVERY === EVERY - 1) paragraph.insertAdjacentHTML('beforebegin', html);
  }
}

/** The smallest box around the paragraphs. */
function articleBox(document: Document, truth: PageTruth): Element | null {
  const paragraphs = paragraphsOf(document, truth);
  let box = paragraphs[0]?.parentElement ?? null;
  while (box && !paragraphs.every((paragraph) => box?.contains(paragraph))) box = box.parentElement;
  return box;
}
