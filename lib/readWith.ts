import { cleanArticle } from './cleanArticle';
import { emptyDraft, type Source } from './draft';
import type { FigureReaders } from './figures/figureReaders';
import type { Reading } from './reading';
import { type Outcome, runSteps } from './runSteps';
import { STEPS } from './steps';
import { toRemovals } from './text/cuts';
import type { Work } from './work';

export interface ReadOptions {
  /** The page's address, if the document does not know it (a saved file). */
  readonly url?: string;
  /** How many times its budget a step may take: an engine slower than a browser's needs more. 1 if not given. */
  readonly patience?: number;
}

/** Takes what there is to read through all steps. @param readers of figures; a page that needs another one has none */
export function* readWith(
  readers: FigureReaders,
  source: Source,
  { patience = 1 }: ReadOptions,
): Work<Reading> {
  return toReading(yield* runSteps(STEPS, emptyDraft(source, readers), patience));
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

/** An element that is called URL takes the place of `document.URL`; nothing takes that of `location`. */
export function addressOf(document: Document): string {
  return document.location?.href ?? document.URL;
}
