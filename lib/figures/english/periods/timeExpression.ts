import type { Period } from '../../periods/period';
import type { Span } from '../words/splitSentences';

/**
 * What a period is to the figures near it: the time they are of, how far a total goes, where one starts, when something was said, what is
 * held against, an aside that is nobody's.
 */
export type Role = 'of' | 'asOf' | 'since' | 'said' | 'against' | 'aside';

/** Days (one or a run), a week, months, years: what a window of it is counted in; so many hours, which don't say of which day. */
export type Grain = 'hours' | 'day' | 'week' | 'month' | 'year';

/** Words that name a time. */
export interface TimeExpression extends Span {
  readonly period: Period;
  readonly role: Role;
  readonly grain: Grain;
}
