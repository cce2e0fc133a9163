import type { PageTruth } from './scorePages';

/** A change of a saved page that leaves its article as it is: what a reading of it is worth elsewhere. */
export interface Mutation {
  readonly why: string;
  /** Changes the page. @returns what it holds now */
  apply(document: Document, truth: PageTruth): PageTruth;
}

const SHOW_TEXT = 4;
/** Characters of an article cut short, and words of one in another script. */
const SHORT = { cjk: 300, words: 120 };
/** A shorter piece of text may stand anywhere. */
const SURE = 6;
const PLAIN_BLOCKS = 'p, div, li, td, dd, blockquote, h1, h2, h3, h4, h5, h6';
const BANNER =
  '<div>We and our partners use cookies to store and access information on your device. By continuing to browse this site, you agree to our use of cookies. You can read how we use them, and how you can change your choice, in our privacy policy.</div>';
const COMMENT =
  '<li><a href="/u/1">reader</a> 写得真好，我们这里前几天也是这样，希望大家都平安，早日恢复正常的生活，也感谢前线的工作人员。 <a href="/r/1">回复</a></li>';

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  banner: {
    why: 'a notice in whole sentences stands before everything',
    apply(document, truth) {
      document.body.insertAdjacentHTML('afterbegin', BANNER);
      return truth;
    },
  },
  breaks: {
    why: 'paragraphs are lines with two breaks between them',
    apply(document, truth) {
      for (const paragraph of document.querySelectorAll('p')) {
        paragraph.replaceWith(
          ...paragraph.childNodes,
          document.createElement('br'),
          document.createElement('br'),
        );
      }
      return truth;
    },
  },
  comments: {
    why: 'a list of comments longer than most articles ends the page',
    apply(document, truth) {
      document.body.insertAdjacentHTML('beforeend', `<ul>${COMMENT.repeat(20)}</ul>`);
      return truth;
    },
  },
  dataless: {
    why: 'nothing in the head but a title, no microdata',
    apply(document, truth) {
      for (const element of document.querySelectorAll('meta, script')) element.remove();
      for (const element of document.querySelectorAll('[itemprop]')) element.removeAttribute('itemprop');
      return truth;
    },
  },
  divs: {
    why: 'no paragraph is called one',
    apply(document, truth) {
      for (const paragraph of document.querySelectorAll('p')) {
        const div = document.createElement('div');
        div.append(...paragraph.childNodes);
        paragraph.replaceWith(div);
      }
      return truth;
    },
  },
  nameless: {
    why: 'class names and ids say nothing',
    apply(document, truth) {
      for (const element of document.querySelectorAll('[class], [id]')) {
        element.removeAttribute('class');
        element.removeAttribute('id');
      }
      return truth;
    },
  },
  short: {
    why: 'the article ends after a paragraph or two, and all around it stays',
    apply: cutShort,
  },
  table: {
    why: 'the page is laid out in a table',
    apply(document, truth) {
      const table = document.createElement('table');
      const cell = table.insertRow().insertCell();
      cell.append(...document.body.childNodes);
      document.body.append(table);
      return truth;
    },
  },
};

function cutShort(document: Document, truth: PageTruth): PageTruth {
  const least = truth.lang === 'en' ? SHORT.words : SHORT.cjk;
  const lines = truth.text.split('\n');
  let kept = 0;
  let length = 0;
  for (; kept < lines.length && length < least; kept += 1) {
    const line = lines[kept] ?? '';
    length += truth.lang === 'en' ? line.split(/\s+/u).length : solid(line).length;
  }
  const head = lines.slice(0, kept).join('\n');
  const [stays, goes] = [solid(head), solid(lines.slice(kept).join('\n'))];
  const isGone = (text: string) => text.length >= SURE && goes.includes(text) && !stays.includes(text);
  for (const block of document.querySelectorAll(PLAIN_BLOCKS)) {
    if (!block.querySelector(PLAIN_BLOCKS) && isGone(solid(block.textContent ?? ''))) block.remove();
  }
  const texts = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (isGone(solid(node.nodeValue ?? ''))) node.nodeValue = '';
  }
  return { ...truth, text: head, with: truth.with?.filter((passage) => stays.includes(solid(passage))) };
}

function solid(text: string): string {
  return text.replace(/\s+/gu, '');
}
