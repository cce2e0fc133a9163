import { LATIN } from './turnStockEnglish';
import { HANS } from './turnStockHans';
import { HANT } from './turnStockHant';

/** What texts of names in turn are made of, in one script. */
export interface TurnStock {
  readonly isLatin: boolean;
  /** Names of one sort each. */
  readonly names: readonly (readonly string[])[];
  /** What a title that does not list its names has between them. */
  readonly links: readonly string[];
  /** Ends of titles. */
  readonly tails: readonly string[];
  /** What stands before a name inside a clause, and behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** What may be said of anybody or anything. */
  readonly said: readonly string[];
  readonly refrains: readonly string[];
  /** A clause that says something of each of two names. */
  readonly pairs: readonly string[];
}

export const TURN_STOCKS: readonly TurnStock[] = [HANS, HANS, HANT, LATIN];
