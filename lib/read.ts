import { extractArticle } from './article/extractArticle';
import { renderHtml } from './article/renderHtml';
import { cleanText } from './clean/cleanText';
import { stripHiddenText } from './clean/stripHiddenText';
import { cleanArticle } from './cleanArticle';
import { glanceAtPage } from './detect/glanceAtPage';
import { judgeBulletin } from './detect/judgeBulletin';
import { type Draft, emptyDraft, type Source, type Step } from './draft';
import { checkSums } from './figures/checkSums';
import { readFigures } from './figures/readFigures';
import { judgeLinks } from './links/judgeLinks';
import type { Reading, StepName } from './reading';
import { cutBlocks } from './text/cutBlocks';
import { toRemovals } from './text/cuts';

/** The way a page takes, in order. Nothing else decides what happens when. */
export const STEPS: readonly Step[] = [
  {
    name: 'detect',
    why: 'cheap, on the raw page: gives the language and a first guess that later steps refine',
    run: glanceAtPage,
  },
  {
    name: 'clean',
    why: 'computed style exists only on the live page, so hidden text goes before anything is copied or extracted',
    run: stripHiddenText,
  },
  {
    name: 'extract',
    why: 'finds the article, its title, time and source; needs only what can be seen',
    run: extractArticle,
  },
  {
    name: 'clean',
    why: 'decodes the pollution while the first line and every title of the page are still known',
    run: cleanText,
  },
  {
    name: 'links',
    why: 'similarity is measured against the clean article: a polluted one resembles its own title everywhere',
    run: judgeLinks,
  },
  {
    name: 'figures',
    why: 'only now is the text what its author wrote; offsets are into this text',
    run: readFigures,
  },
  {
    name: 'figures',
    why: 'sums need the whole tree',
    run: checkSums,
  },
  {
    name: 'detect',
    why: 'with figures, dateline and issuer known, the first guess becomes a judgement',
    run: judgeBulletin,
  },
];

export interface ReadOptions {
  /** The page's address, if the document does not know it (a saved file). */
  readonly url?: string;
}

/**
 * Reads a page.
 * @param document never changed; in a browser the live page, so that computed style counts
 * @returns plain data; a step that fails is listed in `failures` and leaves the rest intact
 */
export function read(document: Document, options: ReadOptions = {}): Reading {
  return run({ form: 'page', document, url: options.url ?? document.URL });
}

export interface ReadTextOptions extends ReadOptions {
  /** No cutting and no cleaning: `article.text` is the text unchanged, so that offsets are the text's own. */
  readonly asIs?: boolean;
}

/**
 * Reads plain text as a crawler saw a page: the first non-empty line is the title, the rest is cut, cleaned and read like a page's text.
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return run({ form: options.asIs ? 'asIs' : 'plain', text, url: options.url ?? '' });
}

function run(source: Source): Reading {
  const timings: Record<StepName, number> = { detect: 0, extract: 0, clean: 0, links: 0, figures: 0 };
  const draft = STEPS.reduce((known, step) => {
    const started = performance.now();
    const next = take(step, known);
    timings[step.name] += performance.now() - started;
    return next;
  }, emptyDraft(source));
  return toReading(draft, timings);
}

/** A failure in one step leaves what is known as it was. */
function take(step: Step, draft: Draft): Draft {
  try {
    return { ...draft, ...step.run(draft) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...draft, failures: [...draft.failures, { step: step.name, message }] };
  }
}

function toReading(draft: Draft, timings: Record<StepName, number>): Reading {
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
      html: renderHtml(cutBlocks(draft.blocks, cuts)),
    },
    removals: toRemovals(sourceText, cuts, draft.outside),
    links: draft.links,
    figures: draft.figures,
    checks: draft.checks,
    failures: draft.failures,
    timings,
  };
}
