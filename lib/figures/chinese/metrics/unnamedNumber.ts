import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

type UnitClass = NonNullable<NumberToken['unit']>['class'];

/** A number whose noun no table has. */
export interface Unnamed {
  readonly state: ReaderState;
  readonly token: NumberToken;
  readonly phrase: Phrase;
  /** The words of its clause before it, and those behind. */
  readonly before: string;
  readonly after: string;
  readonly unit: string | undefined;
  readonly unitClass: UnitClass | null;
}

/** With what its unit and the words beside it tell. */
export interface Measured extends Unnamed {
  readonly named: string | null;
  /** The measure told before, in the same unit. */
  readonly repeated: string | null;
  /** It is a part of something told before. */
  readonly listed: boolean;
  /** It tells a change of something that is counted. */
  readonly changed: boolean;
}

/** With the name that its unit alone gives: people, events, items, amount. */
export interface Guessed extends Measured {
  readonly unknown: string | null;
}
