import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { looksLikeBulletin } from '../../lib/detect/looksLikeBulletin';
import { emptyDraft } from '../../lib/draft';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';
import { read } from '../../lib/read';
import { runSteps } from '../../lib/runSteps';
import { STEPS } from '../../lib/steps';
import { finish } from '../../lib/work';

/** A page as every contender gets it: laid out where there is a browser. */
export interface BenchPage {
  readonly document: Document;
  readonly html: string;
  readonly url: string;
}

/** Something whose time is taken. */
export interface Contender {
  readonly name: string;
  /** What takes less than the clock can tell is done several times, and its mean counts. */
  readonly repeat?: number;
  /** Makes what one run uses up; not timed. */
  prepare?(page: BenchPage): Document;
  /** It gives back the times of its parts, by name, in ms; what others give back is thrown away. */
  readonly isParts?: boolean;
  run(page: BenchPage, prepared: Document | undefined): unknown;
}

/** No step is stopped here: the times are what is asked for. */
const PATIENCE = 1e6;

const READABILITY: Contender = {
  name: 'Readability, parse alone',
  prepare: ({ document }) => document.cloneNode(true) as Document,
  run: (_, prepared) => prepared && new Readability(prepared).parse(),
};

const READ: Contender = {
  name: 'read(), whole',
  run: ({ document, url }) => {
    read(document, { url, patience: PATIENCE });
  },
};

/** The same steps once more, one by one. */
const ITS_STEPS: Contender = {
  name: 'read(), step by step',
  isParts: true,
  run: ({ document, url }) => {
    const times: Record<string, number> = {};
    let draft = emptyDraft({ form: 'page', document, url, stands: true }, ALL_READERS);
    for (const step of STEPS) {
      const started = performance.now();
      draft = finish(runSteps([step], draft, PATIENCE)).draft;
      times[step.run.name] = performance.now() - started;
    }
    return times;
  },
};

/** What a page pays where it is looked at unasked. */
const DETECTORS: readonly Contender[] = [
  { name: 'looksLikeBulletin', repeat: 50, run: ({ document }) => looksLikeBulletin(document) },
  { name: 'isProbablyReaderable', repeat: 50, run: ({ document }) => isProbablyReaderable(document) },
  { name: "walk of querySelectorAll('*')", repeat: 50, run: ({ document }) => walk(document) },
];

function walk(document: Document): number {
  let parents = 0;
  for (const element of document.querySelectorAll('*')) if (element.firstChild) parents++;
  return parents;
}

/** Our own, and what they are measured against. */
export const OWN: readonly Contender[] = [READABILITY, READ, ITS_STEPS, ...DETECTORS];
