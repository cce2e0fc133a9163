import type { Rule } from '../../firstAnswer';
import type { UnitClass } from '../../tables/units';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** What tells the metric of a number. */
export interface Clue {
  readonly state: ReaderState;
  readonly token: NumberToken;
  readonly unitClass: UnitClass | null;
  readonly phrase: Phrase;
  /** The metric of its own words; null if they leave it open. */
  readonly own: string | null;
  /** The characters right before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** One way to tell the metric; undefined where it says nothing. */
export type MetricRule = Rule<Clue, string | null>;
