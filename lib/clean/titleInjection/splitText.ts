import { ANCHORS } from './anchors';
import { BLANK, DIGIT, HAN, isDigit, KINDS, LATIN } from './characters';
import { ownRoom, roomFor } from './unitRoom';
import { DIGITS, isInNumber, MARK, MARK_CLASSES, OTHER, type Units } from './units';

/** A text's units as far as no vocabulary is asked: it is split once, whatever titles it is read with. */
export interface SplitText extends Units {
  readonly text: string;
  /** Only so much of the text was read. */
  readonly limit: number;
  /** The words that are no CJK characters, in order, lower case. */
  readonly latin: readonly string[];
  /** Which units they are. */
  readonly latinAt: readonly number[];
}

const ANCHOR_OF = new Map(ANCHORS.map((word, i): [string, number] => [word, i]));
const LONGEST_ANCHOR = Math.max(...ANCHORS.map((word) => word.length));

/** Anchors of one character, and marks, by their code: a table is several times faster than a map, and texts are mostly such words. */
const SINGLE_ANCHORS = new Int16Array(65536).fill(-1);
for (const [word, i] of ANCHOR_OF) if (word.length === 1) SINGLE_ANCHORS[word.charCodeAt(0)] = i;

/** Marks by their code; those inside numbers by the mark between the digits. */
const MARK_OF = new Map<number, number>();
const IN_NUMBER = new Map<number, number>();
for (const [i, marks] of MARK_CLASSES.entries()) {
  if (isInNumber(marks)) IN_NUMBER.set(marks.charCodeAt(1), i);
  else for (const mark of marks) MARK_OF.set(mark.charCodeAt(0), i);
}

/** A word of small letters from a to z is what it is in lower case. */
const SMALL = 0x61;
const LAST_SMALL = 0x7a;

/**
 * Splits a text, or the first `limit` UTF-16 units of it, into units; of what they are called, only marks have it.
 * @param parts Latin words that others are split at
 */
export function splitText(text: string, limit = text.length, parts: readonly string[] = []): SplitText {
  const size = Math.min(text.length, limit);
  const room = roomFor(size);
  const { start, end, stops, id, anchor, sort } = room;
  const latin: string[] = [];
  const latinAt: number[] = [];
  let length = 0;
  let stop = 0;
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    let to = at + 1;
    let known = -1;
    if (kind === HAN) {
      // Most of a text: all else that is said of it (a word without a number) its arrays say from the start.
      known = SINGLE_ANCHORS[code] ?? -1;
      if (known >= 0) anchor[length] = known;
    } else if (kind === BLANK) {
      at = to;
      continue;
    } else if (kind === DIGIT) {
      while (to < size && KINDS[text.charCodeAt(to)] === DIGIT) to += 1;
      sort[length] = DIGITS;
    } else if (kind === LATIN) {
      let isSmall = true;
      to = at;
      for (let letter = code; KINDS[letter] === LATIN; letter = to < size ? text.charCodeAt(to) : 0) {
        if (letter < SMALL || letter > LAST_SMALL) isSmall = false;
        to += 1;
      }
      if (parts.length > 0) to = at + lengthOfFirst(text.slice(at, to).toLowerCase(), parts);
      const word = text.slice(at, to);
      known = to - at > LONGEST_ANCHOR ? -1 : (ANCHOR_OF.get(word) ?? -1);
      if (known >= 0) anchor[length] = known;
      latin.push(isSmall ? word : word.toLowerCase());
      latinAt.push(length);
    } else {
      known = markAt(text, at, code);
      sort[length] = known < 0 ? OTHER : MARK;
      if (known >= 0) id[length] = known;
    }
    if (known >= 0) {
      stops[stop] = length;
      stop += 1;
    }
    start[length] = at;
    end[length] = to;
    at = to;
    length += 1;
  }
  return {
    text,
    limit,
    latin,
    latinAt,
    length,
    ...ownRoom(room, size, length, stop),
    named: [],
  };
}

/** The class of a mark; -1 for any other sign. */
function markAt(text: string, at: number, code: number): number {
  const isInside =
    (code === 0x2c || code === 0x2e || code === 0x3a) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at - 1));
  return (isInside ? IN_NUMBER : MARK_OF).get(code) ?? -1;
}

/** Where a Latin word ends, or the word of the title that it starts with, or what stands before the one it ends with. */
export function lengthOfFirst(word: string, parts: readonly string[]): number {
  if (parts.includes(word)) return word.length;
  const first = parts.find((part) => word.startsWith(part));
  if (first) return first.length;
  const last = parts.find((part) => word.endsWith(part));
  return word.length - (last?.length ?? 0);
}
