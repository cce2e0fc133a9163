import { ANCHORS } from './anchors';

/** What kind of thing a unit of text is. */
export const WORD = 0;
export const MARK = 1;
export const DIGITS = 2;
const OTHER = 3;

/**
 * Marks after (or before) which machines have been seen or may be expected to insert. Half and full width are apart: a
 * machine may know only one of them, and a text may hold both.
 * Quotes and brackets are never delimiters: no generator seen so far stops at them.
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
] as const;

export type MarkClass = (typeof MARK_CLASSES)[number];

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
  readonly anchor: Int8Array;
  /** Units that are marks or anchors, in order: all that a grid may be made of. */
  readonly stops: Int32Array;
}

/** Words of the titles, numbered. */
export type Vocabulary = ReadonlyMap<string, number>;

const MARK_OF = new Map(
  MARK_CLASSES.flatMap((marks, i) => [...marks].map((mark): [number, number] => [mark.charCodeAt(0), i])),
);
const ANCHOR_OF = new Map(ANCHORS.map((word, i): [string, number] => [word, i]));

/** One-character words by their code: a table is several times faster than a map, and texts are mostly such words. */
function singleCharacters(words: Vocabulary): Int16Array {
  const table = new Int16Array(65536).fill(-1);
  for (const [word, number] of words) if (word.length === 1) table[word.charCodeAt(0)] = number;
  return table;
}

const SINGLE_ANCHORS = singleCharacters(ANCHOR_OF);

/** The vocabulary in use; filled and emptied by `readUnits`, since a new table for each text would cost more than the text. */
const known = singleCharacters(new Map());

/** The words of a title in order, lower case; marks, digits and white space are none. */
export function titleWords(title: string): readonly string[] {
  return wordsAsWritten(title).map((word) => word.toLowerCase());
}

/** The same as they are written. */
export function wordsAsWritten(title: string): readonly string[] {
  const units = readUnits(title, new Map());
  const words: string[] = [];
  for (let u = 0; u < units.length; u += 1) {
    if (units.sort[u] === WORD) words.push(title.slice(units.start[u], units.end[u]));
  }
  return words;
}

/**
 * Splits a text into units.
 * @param limit only the first so many UTF-16 units of the text are read
 */
export function readUnits(text: string, vocabulary: Vocabulary, limit = text.length): Units {
  const size = Math.min(text.length, limit);
  for (const [word, number] of vocabulary) if (word.length === 1) known[word.charCodeAt(0)] = number;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const sort = new Uint8Array(size);
  const id = new Int16Array(size).fill(-1);
  const anchor = new Int8Array(size).fill(-1);
  const latin = latinAmongHan(vocabulary);
  let length = 0;
  let at = 0;
  while (at < size) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    start[length] = at;
    if (isDigit(code)) {
      while (to < size && isDigit(text.charCodeAt(to))) to += 1;
      sort[length] = DIGITS;
    } else if (isLatin(code)) {
      while (to < size && isLatin(text.charCodeAt(to))) to += 1;
      if (latin.length > 0) to = at + splitAt(text.slice(at, to).toLowerCase(), latin);
      sort[length] = WORD;
    } else if (isHan(code)) {
      sort[length] = WORD;
    } else {
      const mark = MARK_OF.get(code);
      const insideNumber =
        (code === 0x2c || code === 0x2e || code === 0x3a) &&
        isDigit(text.charCodeAt(at + 1)) &&
        isDigit(text.charCodeAt(at - 1));
      sort[length] = mark === undefined || insideNumber ? OTHER : MARK;
      if (mark !== undefined) id[length] = mark;
    }
    if (sort[length] === WORD && isHan(code)) {
      id[length] = known[code] ?? -1;
      anchor[length] = SINGLE_ANCHORS[code] ?? -1;
    } else if (sort[length] === WORD) {
      const word = text.slice(at, to);
      id[length] = vocabulary.get(word.toLowerCase()) ?? -1;
      anchor[length] = ANCHOR_OF.get(word) ?? -1;
    }
    end[length] = to;
    at = to;
    length += 1;
  }
  for (const word of vocabulary.keys()) if (word.length === 1) known[word.charCodeAt(0)] = -1;
  return { length, start, end, sort, id, anchor, stops: stopsOf(length, sort, anchor) };
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

function stopsOf(length: number, sort: Uint8Array, anchor: Int8Array): Int32Array {
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

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x3000;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    code === 0x27 ||
    code === 0x2019
  );
}

function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3040 && code <= 0x30ff)
  );
}
