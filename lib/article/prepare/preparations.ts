import { findFeeds } from '../findFeeds';
import { findNotices } from '../findNotices';
import type { PageOutline } from '../segment/pageLines';
import { MISLEADING_HINT } from '../tables/classHints';

/** What a preparation works on: the copy of the page that Readability will take apart, and the page's outline. */
interface Copy {
  readonly document: Document;
  readonly outline: PageOutline;
}

/** Changes the copy so that Readability sees what it would otherwise misjudge. The outline is made before and stays as it is. */
interface Preparation {
  readonly name: string;
  readonly why: string;
  apply(copy: Copy): void;
}

/** In order. The copy is thrown away afterwards: only which text nodes Readability keeps is used. */
export const PREPARATIONS: readonly Preparation[] = [
  {
    name: 'drop what is no text',
    why: 'saves Readability most of its walks; a noscript is text in browsers and elements in jsdom',
    apply({ document }) {
      for (const element of document.querySelectorAll(
        'script, style, noscript, template, svg, iframe, link, object, embed, select, textarea, button, input',
      )) {
        element.remove();
      }
    },
  },
  {
    name: 'drop link lists',
    why: 'on short pages lists of headlines outscore the article, and each one dropped makes the rest faster',
    apply({ outline: { boxes } }) {
      const prose = boxes[0]?.prose ?? 0;
      for (const box of boxes) {
        if (box.parent < 0 || box.links < 3 || box.letters === 0) continue;
        const isList = box.linkLetters > box.letters * 0.6 && box.prose < prose * 0.1;
        const isFrame = (box.tag === 'NAV' || box.tag === 'FOOTER') && box.prose < prose * 0.15;
        if (isList || isFrame) box.element.remove();
      }
    },
  },
  {
    name: 'drop feeds',
    why: 'the summaries below linked headlines are whole sentences: on a page with a short article they outscore it',
    apply({ outline }) {
      for (const { element } of findFeeds(outline)) element.remove();
    },
  },
  {
    name: 'drop notices',
    why: 'cookie banners and legal notices are written in whole sentences and outscore a short article',
    apply({ outline }) {
      const notices = findNotices(outline);
      for (const [node, index] of outline.lineOfText) if (notices.has(index)) node.nodeValue = '';
    },
  },
  {
    name: 'unmask the article',
    why: 'an article in a box called "comment", "extra" or "share", or hidden until a script runs, is thrown away by its name or style',
    apply({ outline: { boxes } }) {
      const prose = boxes[0]?.prose ?? 0;
      for (const { element, hint, prose: own } of boxes) {
        if (own < prose * 0.3 || own === 0) continue;
        for (const name of ['style', 'hidden', 'aria-hidden', 'aria-modal', 'role']) {
          if (element.hasAttribute(name)) element.removeAttribute(name);
        }
        if (!MISLEADING_HINT.test(hint)) continue;
        element.removeAttribute('class');
        element.removeAttribute('id');
      }
    },
  },
  {
    name: 'say who wrote it',
    why: 'Readability cuts the first short element called "author" out of the text unless the head names one',
    apply({ document }) {
      const meta = document.createElement('meta');
      meta.setAttribute('name', 'author');
      meta.setAttribute('content', '-');
      document.head?.append(meta);
    },
  },
  {
    name: 'count Han in full',
    why: 'Readability counts in Latin letters and commas: paragraphs below 25 characters are nothing to it, 、 and 。 no marks. One Han character says about two letters',
    apply({ outline: { lines, lineOfText } }) {
      for (const [node, index] of lineOfText) {
        const line = lines[index];
        const data = node.nodeValue ?? '';
        if (!line || line.letters === 0 || data === '') continue;
        if (!/[\u3040-\u30ff\u3400-\u9fff]/u.test(data)) continue;
        node.nodeValue = data
          .replace(/[、。；！？]/gu, '，')
          .replace(/[\u3040-\u30ff\u3400-\u9fff]/gu, '$&$&');
      }
    },
  },
];
