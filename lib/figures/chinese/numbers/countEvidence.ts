import { goTogether } from '../metrics/goTogether';
import type { Phrase } from '../words/phrase';
import { isWordOf, says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';

export interface Surroundings {
  readonly phrase: Phrase;
  readonly first: Phrase;
  readonly after: Phrase;
  readonly folded: string;
  readonly pre: readonly Token[];
  /** In a paragraph that tells one case's story. */
  readonly narrative: boolean;
  readonly inList: boolean;
  readonly about: string | null;
  /** What the unit and the words beside it say (see `nameMeasure`, `nameUnknown`). */
  readonly measure: string | null;
  /** Counts of other things than cases are figures too when the document is no epidemic report. */
  readonly epidemic: boolean;
  /** The figure before it in the sentence, or the whole of an open list, has the same unit. */
  readonly again: boolean;
  /** Right after another number: 362户1089间. */
  readonly twin: boolean;
  /** Hong Kong and Macau write counts below ten, and often all of them, in characters. */
  readonly spelledToo: boolean;
  /** The value of an earlier period stands right before: 较前一周（1025例）下降8.1%. */
  readonly afterCompared: boolean;
  /** Behind a figure of its sentence that counts things, with nothing but 、 or 及 before it. */
  readonly inRow: boolean;
  /** Of the figure before it in the sentence; empty without one. */
  readonly lastMetric: string;
  /** In a bracket behind 较前一周. */
  readonly compared: boolean;
}

/** What speaks for a number being a figure. */
export interface Evidence {
  readonly token: NumberToken;
  readonly around: Surroundings;
  /** The metrics of its words that go together with its unit. */
  readonly fits: readonly string[];
  /** Its words name what it counts, or what was done with those it counts. */
  readonly named: boolean;
}

/** One reason to take a number for a figure; one of a list is enough. */
export type Rule = (evidence: Evidence) => boolean;

const DONE = ['observe', 'release', 'exclude', 'convert'];

/** Weighs the words of a number against its unit once, for all the rules. */
export function weigh(token: NumberToken, around: Surroundings): Evidence {
  const { phrase } = around;
  const fits = phrase.metrics.filter((metric) =>
    goTogether(metric, token.unit?.class ?? null, token.unit?.unit),
  );
  const done = around.epidemic && DONE.some((mark) => phrase.marks.has(mark));
  return { token, around, fits, named: fits.length > 0 || done };
}

/** The words say that something went up or down. */
export function moves({ marks }: Phrase): boolean {
  return marks.has('rise') || marks.has('fall');
}

/** Nothing but 和 stands between the figure before it and this one. */
export function goesOnBare({ token, around }: Evidence): boolean {
  if (!around.again) return false;
  if (!token.spelled) return around.pre.every((each) => says(each, 'conj'));
  // 三名男子及一名女子
  const [first] = around.pre;
  const between = first ? around.folded.slice(first.start, token.start) : '';
  return around.spelledToo && JOINED.test(between);
}

const JOINED = /^(?:\d{1,3}(?:多)?岁的?)?[一-龥]{0,7}[、及和与](?:另外?)?$/;

/** 捣破三个, 火警召唤九百宗, 塌树报告三十宗: the noun or verb stands right before the number. */
export function touches({ pre, folded }: Surroundings, token: NumberToken): boolean {
  const noun = pre.findLast((each) => isWordOf(each, 'metric'));
  return noun !== undefined && /^(?:报告|个案)?$/.test(folded.slice(noun.end, token.start));
}
