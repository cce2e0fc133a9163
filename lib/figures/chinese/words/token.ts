import type { Approx } from '../../../reading';
import type { Place } from '../../places';
import type { Unit } from '../../tables/units';
import type { NotFigure } from '../numbers/whyNotFigure';
import type { Meaning } from './lexicon';

export interface NumberToken {
  readonly kind: 'number';
  readonly start: number;
  /** After the unit. */
  readonly end: number;
  /** The number alone. */
  readonly numberEnd: number;
  readonly value: number;
  /** The other end of a range, on its lower number; `upper` marks the other. */
  readonly valueMax: number | null;
  readonly upper: 'range' | 'sum' | null;
  readonly approx: Approx | null;
  readonly unit: Unit | null;
  readonly spelled: boolean;
  /** Shares its words with the next number: 10-15公里, 117+393例. */
  readonly withNext: boolean;
  /** One of a row of places and bare numbers: 美国 12 日本 96. */
  readonly paired: boolean;
  readonly why: NotFigure | null;
}

export interface WordToken {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

interface MarkToken {
  readonly kind: 'stop';
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

interface TextToken {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
}

export type Token = NumberToken | WordToken | MarkToken | TextToken;

/** Whether a token is a word that says one thing. */
export function says(token: Token | undefined, value: string): boolean {
  return token?.kind === 'word' && token.meaning.value === value;
}

/** Whether a token is a word of one kind: a metric, an origin, a place. */
export function isWordOf(token: Token | undefined, kind: Meaning['kind']): token is WordToken {
  return token?.kind === 'word' && token.meaning.kind === kind;
}

/** The place that a token names; null for one that names none. */
export function placeIn(token: Token | undefined): Place | null {
  return token?.kind === 'word' ? token.meaning.place : null;
}
