import type { Mention } from '../mentions';

/** A percentage and the words round it. */
export interface Percent {
  readonly mention: Mention;
  /** The words before it without those that say about or at least. */
  readonly lead: string;
  /** The words round it, of its sentence. */
  readonly near: string;
  /** The words round it, back to the number before it. */
  readonly wide: string;
}
