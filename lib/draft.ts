import type { TakenPage } from './article/takePage';
import type { Form } from './detect/readForm';
import type { FigureReaders } from './figures/figureReaders';
import type { Bulletin, Check, Failure, Figure, Link, StepName } from './reading';
import type { Block } from './text/blocks';
import type { Cut, OutsideRemoval } from './text/cuts';
import type { Work } from './work';

/**
 * What there is to read. `page`: `stands` says that nothing of it runs until it is read. `plain`: text as a crawler saw a page; `asIs`:
 * text that is neither cut nor cleaned.
 */
export type Source =
  | { readonly form: 'page'; readonly document: Document; readonly url: string; readonly stands: boolean }
  | { readonly form: 'plain' | 'asIs'; readonly text: string; readonly url: string };

/** A text that the reader of the page could not see, left out before extraction. */
export interface HiddenText {
  readonly text: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** The page's title in the forms it was found, best first; `source` is the `<title>` or first line as it stood. */
export interface TitleReading {
  readonly best: string;
  readonly source: string;
  /** Every version of this article's title on the page, without site suffixes: what a decoder may look for. */
  readonly candidates: readonly string[];
  /** Titles of other articles on the page (previous, next, related): pools of other titles are made of them. */
  readonly others: readonly string[];
}

/** A block of links found beside or inside the article, not judged yet. */
export interface LinkBlock {
  /** The heading over it, '' if none. */
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly href: string }[];
  /** What it held as text, for the list of removals. */
  readonly text: string;
  /** Where it stands in the source text; null when it never was part of it. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** It stands in the text, where its line is cut already. */
  readonly isCut?: boolean;
  readonly evidence: readonly string[];
}

/**
 * What is known so far. Steps take a draft and return what they add to it; nothing in it is ever changed in place.
 * The source text is `blocksToText(blocks)`: the page's article with hidden text put back where it stood; `cuts` are offsets into it.
 */
export interface Draft {
  readonly source: Source;
  /** Of the languages that were thought likely, or of all. */
  readonly readers: FigureReaders;
  readonly lang: string;
  readonly bulletin: Bulletin;
  /** The page or a copy of it, which no step changes. */
  readonly page: TakenPage | null;
  /** Elements of `page` that cannot be seen, and what is read in their place: a marker (`clean/hiddenMarkers.ts`) or nothing. */
  readonly unseen: ReadonlyMap<Element, string>;
  readonly hidden: readonly HiddenText[];
  readonly title: TitleReading;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  /** The clean article as HTML. */
  readonly html: string;
  readonly outside: readonly OutsideRemoval[];
  readonly linkBlocks: readonly LinkBlock[];
  readonly links: readonly Link[];
  /** The form of the clean text, and whether it alone tells that no figure of it would be kept. */
  readonly form: Form | null;
  readonly hasNoFigures: boolean;
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
  readonly failures: readonly Failure[];
}

/** A step of the pipeline: pure, from what is known to what it adds. */
export interface Step {
  readonly name: StepName;
  /** Why it stands where it stands. */
  readonly why: string;
  /** How long it may work, in ms. Only work that is done in pieces can be stopped. */
  readonly budget: number;
  run(draft: Draft): Partial<Draft> | Work<Partial<Draft>, Partial<Draft>>;
}

/** A draft in which nothing is known yet. */
export function emptyDraft(source: Source, readers: FigureReaders = {}): Draft {
  return {
    source,
    readers,
    lang: 'und',
    bulletin: { is: false, score: 0, kind: null, reasons: [] },
    page: null,
    unseen: new Map(),
    hidden: [],
    title: { best: '', source: '', candidates: [], others: [] },
    byline: null,
    publisher: null,
    published: null,
    blocks: [],
    cuts: [],
    html: '',
    outside: [],
    linkBlocks: [],
    links: [],
    form: null,
    hasNoFigures: false,
    figures: [],
    checks: [],
    failures: [],
  };
}
