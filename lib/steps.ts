import { extractArticle } from './article/extractArticle';
import { renderArticle } from './article/renderArticle';
import { takePage } from './article/takePage';
import { cleanText } from './clean/cleanText';
import { stripHiddenText } from './clean/stripHiddenText';
import { glanceAtPage } from './detect/glanceAtPage';
import { judgeBulletin } from './detect/judgeBulletin';
import { judgeForm } from './detect/judgeForm';
import type { Step } from './draft';
import { checkSums } from './figures/checkSums';
import { findContradictions } from './figures/findContradictions';
import { readFigures } from './figures/readFigures';
import { judgeLinks } from './links/judgeLinks';

/** The way a page takes, in order. Nothing else decides what happens when. */
export const STEPS: readonly Step[] = [
  {
    name: 'detect',
    why: 'cheap, on the raw page: gives the language and a first guess that later steps refine',
    budget: 500,
    run: glanceAtPage,
  },
  {
    name: 'extract',
    why: 'a page goes on changing while it is read in slices: the rest reads it as it was now',
    budget: 2000,
    run: takePage,
  },
  {
    name: 'clean',
    why: 'computed style exists only on the live page, which what is read must still agree with; and before anything is extracted',
    budget: 2000,
    run: stripHiddenText,
  },
  {
    name: 'extract',
    why: 'finds the article, its title, time and source; needs only what can be seen',
    budget: 3000,
    run: extractArticle,
  },
  {
    name: 'clean',
    why: 'decodes the pollution while the first line and every title of the page are still known',
    budget: 3000,
    run: cleanText,
  },
  {
    name: 'links',
    why: 'similarity is measured against the clean article: a polluted one resembles its own title everywhere',
    budget: 1000,
    run: judgeLinks,
  },
  {
    name: 'detect',
    why: 'a page that is surely no bulletin by its form has no figures: reading them would be the most work of all',
    budget: 500,
    run: judgeForm,
  },
  {
    name: 'figures',
    why: 'only now is the text what its author wrote; offsets are into this text',
    budget: 3000,
    run: readFigures,
  },
  {
    name: 'figures',
    why: 'sums need the whole tree',
    budget: 500,
    run: checkSums,
  },
  {
    name: 'detect',
    why: 'with figures, dateline and issuer known, the first guess becomes a judgement',
    budget: 500,
    run: judgeBulletin,
  },
  {
    name: 'figures',
    why: 'a headline or a repeat is held against known figures, and only where one thing is reported: a story counts again and again; sums come first in the list of checks',
    budget: 500,
    run: findContradictions,
  },
  {
    name: 'extract',
    why: 'nothing is cut any more: what is shown is written, and sieved as the last thing that happens to it',
    budget: 2000,
    run: renderArticle,
  },
];
