import { ANCHORS } from './anchors';
import { BLANK, DIGIT, HAN, isDigit, isHan, KINDS, LATIN } from './characters';
import { lengthsOf } from './mayBeWord';
import { NEW_ROOM, type Room, settleUnits } from './unitRoom';
import { DIGITS, isInNumber, MARK, MARK_CLASSES, OTHER, type Units } from './units';

/** A text's units as far as no vocabulary is asked: it is split once, whatever titles it is read with. */
export interface SplitText extends Units {
  readonly text: string;
  /** Only so much of the text was read. */
  readonly limit: number;
  /** Units that are words, and no CJK characters, in order. What they say is asked of few of them, and read then (`latinWord`). */
  readonly latin: readonly number[];
}

const ANCHOR_OF = new Map(ANCHORS.map((word, i): [string, number] => [word, i]));

/**
 * What each character is, by its code: its kind, and above that, counted from 1, what it is as an anchor or a mark. One table is
 * several times faster than a map, and one look into memory than two: texts are mostly such characters.
 */
const SIGNS = new Uint16Array(KINDS);
const KIND_BITS = 3;
const KIND = (1 << KIND_BITS) - 1;
for (const [word, i] of ANCHOR_OF)
  if (word.length === 1 && isHan(word.charCodeAt(0))) markSign(word.charCodeAt(0), i);

/** Marks inside numbers, by the mark between the digits. */
const IN_NUMBER = new Map<number, number>();
for (const [i, marks] of MARK_CLASSES.entries()) {
  if (isInNumber(marks)) IN_NUMBER.set(marks.charCodeAt(1), i);
  else for (const mark of marks) markSign(mark.charCodeAt(0), i);
}

function markSign(code: number, number: number): void {
  SIGNS[code] = (SIGNS[code] ?? 0) | ((number + 1) << KIND_BITS);
}

/** By its first letter and its length most words are no Latin anchor. */
const ANCHOR_LENGTHS = lengthsOf(ANCHORS.map((word) => word.toLowerCase()));

/**
 * Splits a text, or the first `limit` UTF-16 units of it, into units; of what they are called, only marks have it.
 * @param parts Latin words that others are split at
 * @param room where it is put
 */
export function splitText(
  text: string,
  limit = text.length,
  parts: readonly string[] = [],
  room: Room = NEW_ROOM,
): SplitText {
  const size = Math.min(text.length, limit);
  const arrays = room.units(size);
  const { start, end, stops, id, anchor, sort } = arrays;
  const latin: number[] = [];
  let length = 0;
  let stop = 0;
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at);
    const sign = SIGNS[code] ?? 0;
    const kind = sign & KIND;
    let to = at + 1;
    let known = (sign >> KIND_BITS) - 1;
    if (kind === HAN) {
      // Most of a text: all else that is said of it (a word without a number) its arrays say from the start.
      if (known >= 0) anchor[length] = known;
    } else if (kind === BLANK) {
      at = to;
      continue;
    } else if (kind === DIGIT) {
      while (to < size && KINDS[text.charCodeAt(to)] === DIGIT) to += 1;
      sort[length] = DIGITS;
    } else if (kind === LATIN) {
      while (to < size && KINDS[text.charCodeAt(to)] === LATIN) to += 1;
      if (parts.length > 0) to = at + lengthOfFirst(text.slice(at, to).toLowerCase(), parts);
      // As in `mayBeWord`.
      const isOdd = ((ANCHOR_LENGTHS[code & 31] ?? 0) & (1 << ((to - at) & 31))) === 0;
      known = isOdd ? -1 : (ANCHOR_OF.get(text.slice(at, to)) ?? -1);
      if (known >= 0) anchor[length] = known;
      latin.push(length);
    } else {
      if (isInside(text, at, code)) known = IN_NUMBER.get(code) ?? -1;
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
    length,
    ...settleUnits(arrays, length, stop),
    room,
    named: [],
  };
}

/** Whether a mark stands inside a number. */
function isInside(text: string, at: number, code: number): boolean {
  return (
    (code === 0x2c || code === 0x2e || code === 0x3a) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at - 1))
  );
}

/** A word that is no CJK character, in lower case. */
export function latinWord({ text, start, end }: SplitText, unit: number): string {
  return text.slice(start[unit] ?? 0, end[unit] ?? 0).toLowerCase();
}

/** Where a Latin word ends, or the word of the title that it starts with, or what stands before the one it ends with. */
export function lengthOfFirst(word: string, parts: readonly string[]): number {
  if (parts.includes(word)) return word.length;
  const first = parts.find((part) => word.startsWith(part));
  if (first) return first.length;
  const last = parts.find((part) => word.endsWith(part));
  return word.length - (last?.length ?? 0);
}
