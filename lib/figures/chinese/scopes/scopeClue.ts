import type { Scope } from '../../../reading';
import type { Rule } from '../../firstAnswer';
import { wordSet } from '../../wordSet';
import type { Frame } from '../frame';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** What tells whether a figure is new, cumulative or current. */
export interface ScopeClue {
  readonly state: ReaderState;
  readonly metric: string;
  readonly phrase: Phrase;
  readonly whole: Node | null;
  /** The open list that it stands in. */
  readonly frame: Frame | null;
}

/** One way to tell it: null says that it is none of the three, undefined nothing. */
export type ScopeRule = Rule<ScopeClue, Scope | null>;

/** What a day's news is about. */
export const OF_NEWS: ReadonlySet<string> = wordSet('confirmed asymptomatic infections converted deaths');
