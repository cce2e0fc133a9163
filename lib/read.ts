import { extractArticle } from './article/extractArticle';
import { renderArticle } from './article/renderArticle';
import { takePage } from './article/takePage';
import { cleanText } from './clean/cleanText';
import { stripHiddenText } from './clean/stripHiddenText';
import { cleanArticle } from './cleanArticle';
import { glanceAtPage } from './detect/glanceAtPage';
import { judgeBulletin } from './detect/judgeBulletin';
import { judgeForm } from './detect/judgeForm';
import { emptyDraft, type Source, type Step } from './draft';
import { checkSums } from './figures/checkSums';
import { findContradictions } from './figures/findContradictions';
import { readFigures } from './figures/readFigures';
import { judgeLinks } from './links/judgeLinks';
import { pause } from './pause';
import type { Reading } from './reading';
import { type Outcome, runSteps } from './runSteps';
import { toRemovals } from './text/cuts';
import { finish, finishInSlices, type Work } from './work';

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

export interface ReadOptions {
  /** The page's address, if the document does not know it (a saved file). */
  readonly url?: string;
  /** How many times its budget a step may take: an engine slower than a browser's needs more. 1 if not given. */
  readonly patience?: number;
}

/**
 * Reads a page, in one go.
 * @param document never changed; in a browser the live page, so that computed style counts
 * @returns plain data; a step that fails or takes too long is listed in `failures` and leaves the rest intact
 */
export function read(document: Document, options: ReadOptions = {}): Reading {
  return finish(
    work({ form: 'page', document, url: options.url ?? addressOf(document), stands: true }, options),
  );
}

export interface SliceOptions extends ReadOptions {
  readonly signal?: AbortSignal;
}

/** How often a page that goes on to another address meanwhile is read again. */
const READ_AGAIN = 2;

/**
 * Reads the page that is shown, in slices: the page stays responsive. All of it is read from a copy made in the first slices,
 * so it is of one moment, whatever the page does meanwhile. A page that goes on to another address is read anew.
 * @throws the reason of an aborted signal; an error if the page does not stay at one address
 */
export async function readInSlices(document: Document, options: SliceOptions = {}): Promise<Reading> {
  for (let times = 0; times <= READ_AGAIN; times++) {
    const address = addressOf(document);
    const source: Source = { form: 'page', document, url: options.url ?? address, stands: false };
    const reading = await finishInSlices(work(source, options), pause, options.signal);
    if (withoutPlace(addressOf(document)) === withoutPlace(address)) return reading;
  }
  throw new Error('the page went on to another address each time it was read');
}

/** An element that is called URL takes the place of `document.URL`; nothing takes that of `location`. */
function addressOf(document: Document): string {
  return document.location?.href ?? document.URL;
}

/** An address without its hash: that often says no more than how far one has scrolled. */
function withoutPlace(address: string): string {
  return address.replace(/#.*$/s, '');
}

export interface ReadTextOptions extends ReadOptions {
  /** No cutting and no cleaning: `article.text` is the text unchanged, so that offsets are the text's own. */
  readonly asIs?: boolean;
}

/**
 * Reads plain text as a crawler saw a page: the first non-empty line is the title, the rest is cut, cleaned and read like a page's text.
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return finish(work({ form: options.asIs ? 'asIs' : 'plain', text, url: options.url ?? '' }, options));
}

function* work(source: Source, { patience = 1 }: ReadOptions): Work<Reading> {
  return toReading(yield* runSteps(STEPS, emptyDraft(source), patience));
}

function toReading({ draft, timings }: Outcome): Reading {
  const { sourceText, cuts, text } = cleanArticle(draft);
  return {
    schema: 1,
    url: draft.source.url,
    lang: draft.lang,
    bulletin: draft.bulletin,
    article: {
      title: draft.title.best,
      sourceTitle: draft.title.source,
      byline: draft.byline,
      publisher: draft.publisher,
      published: draft.published,
      text,
      html: draft.html,
    },
    removals: toRemovals(sourceText, cuts, draft.outside),
    links: draft.links,
    figures: draft.figures,
    checks: draft.checks,
    failures: draft.failures,
    timings,
  };
}
