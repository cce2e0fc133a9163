import { isHanScript } from './hanScript';

/** Shortest and longest string, in characters. */
const SHORTEST = 3;
const LONGEST = 12;
/** How often a string must come before it is looked at. */
export const LEAST = 3;

/** A string that comes again, and where: places that overlap count once. */
export interface Recurring {
  readonly string: string;
  readonly places: readonly number[];
}

/** Strings that come at least three times and cannot be made longer without coming less often. */
export function recurringStrings(text: string): readonly Recurring[] {
  const found = new Map<string, Recurring>();
  let covered = { from: 0, to: 0, times: 0 };
  for (const list of recurringStarts(text)) {
    const first = list[0] ?? 0;
    // It stands in a string that comes as often: then both are made as long as that.
    const isInside = first >= covered.from && first + SHORTEST <= covered.to;
    if (isInside && list.length === covered.times) continue;
    const [start, end] = widen(text, list);
    covered = { from: first, to: first + end, times: list.length };
    const string = text.slice(first - start, first + end);
    if (string.length <= LONGEST && !found.has(string))
      found.set(string, { string, places: apart(list, start, string.length) });
  }
  return [...found.values()];
}

/** Where a string starts that a list of places is so far inside of, but where it overlaps the one before. */
function apart(list: readonly number[], inside: number, length: number): readonly number[] {
  let free = 0;
  return list.flatMap((place) => {
    const at = place - inside;
    if (at < free) return [];
    free = at + length;
    return [at];
  });
}

/** Where strings of the shortest length stand that come often enough, in order of their first places. */
function recurringStarts(text: string): readonly (readonly number[])[] {
  const { counts, slots } = roomFor(text.length);
  counts.fill(0);
  let letters = 0;
  let [first, second] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const third = text.charCodeAt(at);
    slots[at] = NONE;
    if (!isKey(third)) {
      letters = 0;
      continue;
    }
    letters += 1;
    if (letters >= SHORTEST) {
      const slot = (first * 31 * 31 + second * 31 + third) & (TABLE - 1) || NONE + 1;
      const count = counts[slot] ?? 0;
      slots[at - SHORTEST + 1] = slot;
      if (count < LEAST) counts[slot] = count + 1;
    }
    first = second;
    second = third;
  }
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    const slot = slots[at] ?? NONE;
    if (slot === NONE || (counts[slot] ?? 0) < LEAST) continue;
    const gram = text.slice(at, at + SHORTEST);
    const list = places.get(gram);
    if (list) list.push(at);
    else places.set(gram, [at]);
  }
  return [...places.values()].filter((list) => list.length >= LEAST);
}

const TABLE = 1 << 16;

/** The slot of a place that no string starts at. */
const NONE = 0;

/** How often each slot is taken, and the slots of a text's places. */
interface Room {
  readonly counts: Uint8Array;
  readonly slots: Uint16Array;
}

/** Room for usual texts is kept: new memory takes longer to get than to fill. */
const MOST_KEPT = 16_384;

let kept: Room | null = null;

function roomFor(size: number): Room {
  if (size > MOST_KEPT) return { counts: new Uint8Array(TABLE), slots: new Uint16Array(size) };
  kept ??= { counts: new Uint8Array(TABLE), slots: new Uint16Array(MOST_KEPT) };
  return kept;
}

/** Chinese characters and Latin letters, by code: this is asked for every character of a page. */
function isKey(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || isLetter(code);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** How far all places agree to the left and to the right. */
function widen(text: string, places: readonly number[]): readonly [number, number] {
  let start = 0;
  let end = SHORTEST;
  while (start < LONGEST && agree(text, places, -start - 1)) start += 1;
  while (end < LONGEST + 1 && agree(text, places, end)) end += 1;
  return [start, end];
}

/** Whether the same letter stands so far from every place. */
function agree(text: string, places: readonly number[], step: number): boolean {
  const first = (places[0] ?? 0) + step;
  const code = text.charCodeAt(first);
  for (let i = 1; i < places.length; i += 1)
    if (text.charCodeAt((places[i] ?? 0) + step) !== code) return false;
  return isLetter(code) || isHanScript(code);
}
