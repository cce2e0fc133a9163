import type { Room } from './unitRoom';

/** What kind of thing a unit of text is. */
export const WORD = 0;
export const MARK = 1;
export const DIGITS = 2;
export const OTHER = 3;

/**
 * Marks after (or before) which machines have been seen or may be expected to insert. Half and full width are apart: a
 * machine may know only one of them, and a text may hold both.
 * Quotes and brackets are never delimiters: no generator seen so far stops at them. Marks inside a number are classes of
 * their own (0,0): what splits a text at its commas may split 1,234 as well.
 */
export const MARK_CLASSES = [
  ',',
  '\uFF0C',
  '\u3001', // 、
  '\u3002', // 。
  '.',
  ';',
  '\uFF1B',
  ':',
  '\uFF1A',
  '!?',
  '\uFF01\uFF1F',
  '\n',
  '0,0',
  '0.0',
  '0:0',
] as const;

export type MarkClass = (typeof MARK_CLASSES)[number];

/** Whether a class is that of a mark inside numbers. */
export function isInNumber(mark: MarkClass): boolean {
  return mark.startsWith('0');
}

/** The class of a line break: no mark that is written. */
export const LINE: number = MARK_CLASSES.indexOf('\n');

/**
 * A text as units: one CJK character, one Latin word, one run of digits or one other sign each; white space but \n is none.
 * Parallel arrays, because a long article has a million of them.
 */
export interface Units {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sort: Uint8Array;
  /** WORD: the word's number in the vocabulary, -1 if it is not in it. MARK: index in MARK_CLASSES. */
  readonly id: Int16Array;
  /** WORD: index in ANCHORS, else -1. */
  readonly anchor: Int16Array;
  /** Units that are marks or anchors, in order: all that a grid may be made of. */
  readonly stops: Int32Array;
  /** Units that are words of the vocabulary, in order: a few hundred of thousands. */
  readonly named: readonly number[];
  /** Where all of this is, and what else is said of it may be put. */
  readonly room: Room;
}

/** Words of the titles, numbered. */
export type Vocabulary = ReadonlyMap<string, number>;
