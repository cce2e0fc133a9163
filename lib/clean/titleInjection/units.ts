import { ANCHORS } from './anchors';
import { BLANK, DIGIT, HAN, isDigit, isHan, isLatin, KINDS, LATIN } from './characters';

/** What kind of thing a unit of text is. */
export const WORD = 0;
export const MARK = 1;
export const DIGITS = 2;
const OTHER = 3;

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
}

/** Words of the titles, numbered. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Marks by their code; those inside numbers by the mark between the digits. */
const MARK_OF = new Map<number, number>();
const IN_NUMBER = new Map<number, number>();
for (const [i, marks] of MARK_CLASSES.entries()) {
  if (isInNumber(marks)) IN_NUMBER.set(marks.charCodeAt(1), i);
  else for (const mark of marks) MARK_OF.set(mark.charCodeAt(0), i);
}

const ANCHOR_OF = new Map(ANCHORS.map((word, i): [string, number] => [word, i]));
const LONGEST_ANCHOR = Math.max(...ANCHORS.map((word) => word.length));

/** One-character words by their code: a table is several times faster than a map, and texts are mostly such words. */
function singleCharacters(words: Vocabulary): Int16Array {
  const table = new Int16Array(65536).fill(-1);
  for (const [word, number] of words) if (word.length === 1) table[word.charCodeAt(0)] = number;
  return table;
}

const SINGLE_ANCHORS = singleCharacters(ANCHOR_OF);

/** The vocabulary in use; filled and emptied by `nameWords`, since a new table for each text would cost more than the text. */
const known = singleCharacters(new Map());

/** The words of a title in order, lower case; marks, digits and white space are none. */
export function titleWords(title: string): readonly string[] {
  return wordsAsWritten(title).map((word) => (isHan(word.charCodeAt(0)) ? word : word.toLowerCase()));
}

/** The same as they are written. */
export function wordsAsWritten(title: string): readonly string[] {
  const { length, sort, start, end } = splitText(title);
  const words: string[] = [];
  for (let u = 0; u < length; u += 1) if (sort[u] === WORD) words.push(title.slice(start[u], end[u]));
  return words;
}

/**
 * Splits a text into units.
 * @param limit only the first so many UTF-16 units of the text are read
 */
export function readUnits(text: string, vocabulary: Vocabulary, limit?: number): Units {
  return nameWords(splitText(text, limit), vocabulary);
}

/** A text's units as far as no vocabulary is asked: it is split once, whatever titles it is read with. */
export interface SplitText extends Units {
  readonly text: string;
  /** Only so much of the text was read. */
  readonly limit: number;
  /** The words that are no CJK characters, in order, lower case. */
  readonly latin: readonly string[];
}

/** A text split for a vocabulary: one whose Latin words stand within others of the text has it split anew. */
export function splitFor(plain: SplitText, vocabulary: Vocabulary): SplitText {
  const own = latinAmongHan(vocabulary);
  const isWhole = own.length === 0 || plain.latin.every((word) => splitAt(word, own) === word.length);
  return isWhole ? plain : splitText(plain.text, plain.limit, own);
}

/** Numbers the words of a text by a vocabulary. */
export function nameWords(plain: SplitText, vocabulary: Vocabulary): Units {
  const { text, latin, limit, ...split } = splitFor(plain, vocabulary);
  const { length, start, sort } = split;
  const id = split.id.slice();
  const named: number[] = [];
  for (const [word, number] of vocabulary) if (word.length === 1) known[word.charCodeAt(0)] = number;
  let words = 0;
  for (let u = 0; u < length; u += 1) {
    if (sort[u] !== WORD) continue;
    const code = text.charCodeAt(start[u] ?? 0);
    const number = KINDS[code] === HAN ? known[code] : vocabulary.get(latin[words++] ?? '');
    if (number === undefined || number < 0) continue;
    id[u] = number;
    named.push(u);
  }
  for (const word of vocabulary.keys()) if (word.length === 1) known[word.charCodeAt(0)] = -1;
  return { ...split, id, named };
}

/**
 * Splits a text, or the first `limit` UTF-16 units of it, into units; of what they are called, only marks have it.
 * @param parts Latin words that others are split at
 */
export function splitText(text: string, limit = text.length, parts: readonly string[] = []): SplitText {
  const size = Math.min(text.length, limit);
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const sort = new Uint8Array(size);
  const id = new Int16Array(size).fill(-1);
  const anchor = new Int16Array(size).fill(-1);
  const latin: string[] = [];
  let length = 0;
  let at = 0;
  while (at < size) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    let to = at + 1;
    if (kind === HAN) {
      sort[length] = WORD;
      anchor[length] = SINGLE_ANCHORS[code] ?? -1;
    } else if (kind === BLANK) {
      at = to;
      continue;
    } else if (kind === DIGIT) {
      while (to < size && KINDS[text.charCodeAt(to)] === DIGIT) to += 1;
      sort[length] = DIGITS;
    } else if (kind === LATIN) {
      while (to < size && KINDS[text.charCodeAt(to)] === LATIN) to += 1;
      if (parts.length > 0) to = at + splitAt(text.slice(at, to).toLowerCase(), parts);
      const word = text.slice(at, to);
      sort[length] = WORD;
      anchor[length] = to - at > LONGEST_ANCHOR ? -1 : (ANCHOR_OF.get(word) ?? -1);
      latin.push(word.toLowerCase());
    } else {
      const insideNumber =
        (code === 0x2c || code === 0x2e || code === 0x3a) &&
        isDigit(text.charCodeAt(at + 1)) &&
        isDigit(text.charCodeAt(at - 1));
      const mark = (insideNumber ? IN_NUMBER : MARK_OF).get(code);
      sort[length] = mark === undefined ? OTHER : MARK;
      if (mark !== undefined) id[length] = mark;
    }
    start[length] = at;
    end[length] = to;
    at = to;
    length += 1;
  }
  const stops = stopsOf(length, sort, anchor);
  return { text, limit, latin, length, start, end, sort, id, anchor, stops, named: [] };
}

/** Latin words of a title in Chinese: put beside another Latin word they look like one with it. */
function latinAmongHan(vocabulary: Vocabulary): readonly string[] {
  const words = [...vocabulary.keys()];
  return words.some((word) => isHan(word.charCodeAt(0)))
    ? words.filter((word) => word.length > 1 && isLatin(word.charCodeAt(0)))
    : [];
}

/** Where a Latin word ends, or the word of the title that it starts with, or what stands before the one it ends with. */
function splitAt(word: string, latin: readonly string[]): number {
  if (latin.includes(word)) return word.length;
  const first = latin.find((other) => word.startsWith(other));
  if (first) return first.length;
  const last = latin.find((other) => word.endsWith(other));
  return word.length - (last?.length ?? 0);
}

function stopsOf(length: number, sort: Uint8Array, anchor: Int16Array): Int32Array {
  const stops = new Int32Array(length);
  let count = 0;
  for (let u = 0; u < length; u += 1) {
    if (sort[u] === MARK || (anchor[u] ?? -1) >= 0) {
      stops[count] = u;
      count += 1;
    }
  }
  return stops.subarray(0, count);
}
