import type { Article, Check, Figure, Reading, Removal } from '../lib/reading';

interface Parts {
  readonly article?: Partial<Article>;
  readonly bulletin?: Partial<Reading['bulletin']>;
  readonly figures?: readonly Figure[];
  readonly removals?: readonly Removal[];
  readonly checks?: readonly Check[];
}

/** A Reading for tests, with what a test says about it. */
export function makeReading({ article, bulletin, figures = [], removals = [], checks = [] }: Parts): Reading {
  return {
    schema: 1,
    url: 'https://page.invalid/',
    lang: 'zh-Hans',
    bulletin: { is: true, score: 1, kind: 'epidemic', reasons: [], ...bulletin },
    article: {
      title: '',
      sourceTitle: '',
      byline: null,
      publisher: null,
      published: null,
      text: '',
      html: '',
      ...article,
    },
    removals,
    links: [],
    figures,
    checks,
    failures: [],
    timings: { detect: 0, extract: 0, clean: 0, links: 0, figures: 0 },
  };
}

/** A figure for tests: one new local case of nothing in particular, but for what a test says. */
export function makeFigure(parts: Partial<Figure>): Figure {
  return {
    id: 'f1',
    metric: 'confirmed',
    label: '确诊病例',
    value: 1,
    valueMax: null,
    unit: '例',
    scope: 'new',
    origin: null,
    place: null,
    placePath: [],
    date: null,
    partOf: null,
    group: null,
    exhaustive: false,
    qualifier: null,
    approx: null,
    compare: null,
    negated: false,
    missing: false,
    repeatOf: null,
    start: 0,
    end: 1,
    raw: '1',
    ...parts,
  };
}

/** A removal for tests: an injected fragment that was cut, but for what a test says. */
export function makeRemoval(parts: Partial<Removal>): Removal {
  return {
    id: 'r1',
    kind: 'injected',
    text: '',
    at: 0,
    confidence: 1,
    evidence: [],
    applied: true,
    ...parts,
  };
}
