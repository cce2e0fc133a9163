import { ANCHORS } from './anchors';
import { BLANK, DIGIT, HAN, isDigit, KINDS, LATIN } from './characters';
import { DIGITS, isInNumber, MARK, MARK_CLASSES, OTHER, type Units, WORD } from './units';

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
      let isSmall = code >= SMALL;
      for (; to < size; to += 1) {
        const letter = text.charCodeAt(to);
        if (KINDS[letter] !== LATIN) break;
        if (letter < SMALL || letter > LAST_SMALL) isSmall = false;
      }
      if (code > LAST_SMALL) isSmall = false;
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

/** The head of a text that is split already, as it is when no more of the text is read. */
export function headOf(split: SplitText, limit: number): SplitText {
  const { text, start, end, stops } = split;
  if (text.length <= limit) return split;
  const length = countUpTo(end, split.length, limit);
  // A word or number that is cut in two is read anew.
  if ((start[length] ?? limit) < limit) return splitText(text, limit);
  const words = countUpTo(split.latinAt, split.latinAt.length, length - 1);
  return {
    ...split,
    limit,
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    sort: split.sort.subarray(0, length),
    id: split.id.subarray(0, length),
    anchor: split.anchor.subarray(0, length),
    stops: stops.subarray(0, countUpTo(stops, stops.length, length - 1)),
    latin: split.latin.slice(0, words),
    latinAt: split.latinAt.slice(0, words),
  };
}

/** How many of the first so many values of an ascending list are no more than this. */
function countUpTo(list: ArrayLike<number>, size: number, most: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? most) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arrays of units. */
type Arrays = Pick<Units, 'start' | 'end' | 'stops' | 'id' | 'anchor' | 'sort'>;

/** Room for so many units, all of them words that nobody knows. One piece of memory: to get six takes as long as to fill them. */
function emptyUnits(size: number): Arrays {
  const room = new ArrayBuffer(17 * size);
  return {
    start: new Int32Array(room, 0, size),
    end: new Int32Array(room, 4 * size, size),
    stops: new Int32Array(room, 8 * size, size),
    id: new Int16Array(room, 12 * size, size),
    anchor: new Int16Array(room, 14 * size, size),
    sort: new Uint8Array(room, 16 * size, size),
  };
}

/** Most units that room is kept for: more than a head has characters. */
const MOST_KEPT = 8_192;

let kept: Arrays | null = null;

/**
 * Room for as many units as a text has characters. Most of it stays empty where words are long, and new memory takes longer to get than to
 * fill: a head is split in room that is kept, and what it has of units copied.
 */
function roomFor(size: number): Arrays {
  if (size <= MOST_KEPT) kept ??= emptyUnits(MOST_KEPT);
  const room = size <= MOST_KEPT && kept ? kept : emptyUnits(size);
  room.id.fill(-1, 0, size);
  room.anchor.fill(-1, 0, size);
  room.sort.fill(WORD, 0, size);
  return room;
}

/** Units behind the last that may be asked for: words that nobody knows. */
const BEYOND = 32;

/** What was split, in room of its own. */
function ownRoom(room: Arrays, size: number, length: number, stops: number): Arrays {
  if (room !== kept) return { ...room, stops: room.stops.subarray(0, stops) };
  const own = emptyUnits(Math.min(size, length + BEYOND));
  own.start.set(room.start.subarray(0, length));
  own.end.set(room.end.subarray(0, length));
  own.id.set(room.id.subarray(0, own.id.length));
  own.anchor.set(room.anchor.subarray(0, own.anchor.length));
  own.sort.set(room.sort.subarray(0, own.sort.length));
  own.stops.set(room.stops.subarray(0, stops));
  return { ...own, stops: own.stops.subarray(0, stops) };
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
