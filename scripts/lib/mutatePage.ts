import { articleBox, entitle, insertBetween, rename, wrap } from './changePage';
import { cutShort } from './cutShort';
import { FOREIGN } from './foreignText';
import type { PageFurniture } from './pageFurniture';
import { renameNames } from './renameNames';
import type { PageTruth } from './scorePages';
import { transplantAfter, transplantBelow, transplantInside, transplantSide } from './transplant';

/** A change of a saved page that leaves its article as it is: what a reading of it is worth elsewhere. */
export interface Mutation {
  readonly why: string;
  /**
   * Changes the page.
   * @param donor furniture of another page of the same language, for those that set it in
   * @returns what it holds now
   */
  apply(document: Document, truth: PageTruth, donor: PageFurniture | null): PageTruth;
}

const LEVELS = 8;
/** A mutation that leaves the truth as it is. */
function change(
  why: string,
  apply: (document: Document, truth: PageTruth, donor: PageFurniture | null) => void,
): Mutation {
  return {
    why,
    apply(document, truth, donor) {
      apply(document, truth, donor);
      return truth;
    },
  };
}

/** Sets furniture of another page in; where there is no other page, nothing. */
function graft(
  why: string,
  apply: (document: Document, truth: PageTruth, donor: PageFurniture) => void,
): Mutation {
  return change(why, (document, truth, donor) => {
    if (donor) apply(document, truth, donor);
  });
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
  renamed: change('class names and ids are other words, the same for the same', renameNames),
  timeless: change('nothing in the head but a title, and no element is called a time', (document, truth) => {
    MUTATIONS.dataless?.apply(document, truth, null);
    rename(document, 'time', 'span');
  }),
  graftAfter: graft('what follows the article of another page follows the last paragraph', transplantAfter),
  graftBelow: graft('the same and the lists of another page stand below the article', transplantBelow),
  graftInside: graft('boxes of another page stand between paragraphs', transplantInside),
  graftSide: graft('the columns of another page stand before everything', transplantSide),
  shortSidebar: {
    why: 'a short article beside a column that outweighs it',
    apply(document, truth) {
      const held = cutShort(document, truth);
      return MUTATIONS.sidebar?.apply(document, held, null) ?? held;
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

/** Several mutations one after the other, named with a plus between; null if one of them is not known. */
export function mutationOf(names: string): Mutation | null {
  const parts = names.split('+').map((name) => MUTATIONS[name]);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return null;
  return {
    why: known.map(({ why }) => why).join('; '),
    apply: (document, truth, donor) =>
      known.reduce((held, mutation) => mutation.apply(document, held, donor), truth),
  };
}
