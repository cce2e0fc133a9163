import type { Rule } from '../../firstAnswer';
import type { Frame } from '../frame';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** What a figure is a part of, the list it stands in, and the list's frame while it is open. */
export interface Choice {
  readonly whole: Node | null;
  readonly list: number;
  readonly frame: Frame | null;
}

/** A figure that looks for its whole. */
export interface WholeClue {
  readonly state: ReaderState;
  readonly token: NumberToken | null;
  readonly phrase: Phrase;
  /** The name that its own words give it. */
  readonly own: string | null;
  /** The figure's value; 0 for a word that says none. */
  readonly value: number;
  /** Its name is one that many things have. */
  readonly weakOnly: boolean;
  /** Nothing but a label: no name, or a weak one. */
  readonly loose: boolean;
  readonly share: boolean;
}

export type WholeRule = Rule<WholeClue, Choice>;

/** What the rules that find a whole look at. `own`: the metric that the number's own words name; null without one. */
export function wholeClue(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  own: string | null,
): WholeClue {
  const weakOnly = own !== null && phrase.metrics.length === 0 && phrase.weak === own;
  const share = token?.unit?.class === 'percent';
  return {
    state,
    token,
    phrase,
    own,
    value: token?.value ?? 0,
    weakOnly,
    loose: own === null || weakOnly,
    share,
  };
}
