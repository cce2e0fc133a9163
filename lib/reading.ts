/**
 * The one thing that every part agrees on: plain data, safe to send between processes and to store.
 * The popup, the clean view, the page highlights and the command line show a `Reading` and compute nothing of their own.
 */
export interface Reading {
  readonly schema: 1;
  readonly url: string;
  /** zh-Hans, zh-Hant, en, or another BCP 47 tag. */
  readonly lang: string;
  readonly bulletin: Bulletin;
  readonly article: Article;
  readonly removals: readonly Removal[];
  readonly links: readonly Link[];
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
  readonly failures: readonly Failure[];
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<StepName, number>>;
}

export type StepName = 'detect' | 'extract' | 'clean' | 'links' | 'figures';

export type BulletinKind =
  | 'epidemic'
  | 'earthquake'
  | 'disaster'
  | 'weather'
  | 'accident'
  | 'economy'
  | 'police'
  | 'other';

export interface Bulletin {
  readonly is: boolean;
  /** 0..1 */
  readonly score: number;
  readonly kind: BulletinKind | null;
  /** Short English notes on what spoke for or against it. */
  readonly reasons: readonly string[];
}

export interface Article {
  /** Restored: no site suffix, no scramble. */
  readonly title: string;
  /** As the page had it. */
  readonly sourceTitle: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601, with its zone where the page says one. */
  readonly published: string | null;
  /** Clean paragraphs joined by \n, no title line; every offset in a Reading is UTF-16 into this string. */
  readonly text: string;
  /** Made from an allow list; the text of its blocks, joined by \n (and of a row's cells, joined by \t), is `text`. */
  readonly html: string;
}

export type RemovalKind =
  | 'scrambled-title'
  | 'injected'
  | 'foreign-keyword'
  | 'hidden'
  | 'echo'
  | 'mirror-damage'
  | 'clause-shuffle'
  | 'synonym-swap'
  | 'related-links'
  | 'comments'
  | 'boilerplate';

export interface Removal {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly text: string;
  /** Offset in `article.text` where it stood; null when it was outside the article. */
  readonly at: number | null;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** false: only marked, still in the text at [at, at + text.length). */
  readonly applied: boolean;
}

export interface Link {
  readonly text: string;
  readonly href: string;
  readonly verdict: 'related' | 'unrelated';
  /** 0..1, similarity to the article. */
  readonly similarity: number;
}

export type Scope = 'new' | 'cumulative' | 'current';
export type Origin = 'local' | 'imported';
export type Approx = 'over' | 'about' | 'nearly' | 'at-least';

export interface Compare {
  readonly to: string;
  readonly direction: 'up' | 'down' | 'same';
}

export interface Figure {
  readonly id: string;
  /** A name of `lib/figures/tables/metrics.ts`, or a snake_case noun of its own. */
  readonly metric: string;
  /** The words on the page that name the metric. */
  readonly label: string;
  /** null only when `missing`. */
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: string | null;
  /** From the widest to `place` itself, by its official name and without its kind (Eastern, of the Eastern Province). */
  readonly placePath: readonly string[];
  /** A day or an ISO interval: of the window for new, as-of for cumulative and current; null when the text does not say. */
  readonly date: string | null;
  readonly partOf: string | null;
  /** Names one way of splitting a whole; parts of one whole with the same group are summed together. */
  readonly group: string | null;
  readonly exhaustive: boolean;
  readonly qualifier: string | null;
  readonly approx: Approx | null;
  readonly compare: Compare | null;
  /** 无新增, "no new": the value 0 is a word. */
  readonly negated: boolean;
  /** The page lost the digits: `value` is null. */
  readonly missing: boolean;
  readonly repeatOf: string | null;
  /** The number itself, not its unit. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

export interface Check {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly sum: number;
  readonly expected: number;
  readonly exhaustive: boolean;
  readonly ok: boolean;
}

export interface Failure {
  readonly step: StepName;
  readonly message: string;
}
