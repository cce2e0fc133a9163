import { isHan } from './characters';
import { remember } from './remember';
import { DIGITS, MARK, type Units, WORD } from './units';

let segmenter: Intl.Segmenter | null = null;

/** The platform's Chinese word segmenter, made when it is first needed: it takes several milliseconds. */
function wordSegmenter(): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

/** A word of the dictionary, as offsets in the stretch of text that it was looked for in. */
interface FoundWord {
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for words in several stretches of text. They are handed over as one, a line each, which parts words as the end of a text
 * does: to hand a text to the segmenter takes ten times as long as to ask it for a word.
 * @returns what says which word stands at an offset of a stretch; null where there is none
 */
export function segmentEach(stretches: readonly string[]): (stretch: number, at: number) => FoundWord | null {
  const words = wordSegmenter()?.segment(stretches.join('\n'));
  const starts: number[] = [];
  let length = 0;
  for (const stretch of stretches) {
    starts.push(length);
    length += stretch.length + 1;
  }
  return (stretch, at) => {
    const from = starts[stretch] ?? 0;
    const found = words?.containing(from + at);
    if (!found?.isWordLike) return null;
    return { start: found.index - from, end: found.index - from + found.segment.length };
  };
}

/** How far a word is looked for on either side. */
const REACH = 8;

/** Units whose surroundings are looked at together: whoever asks for one mostly asks for its neighbours. */
const TOGETHER = 8;

/** Such groups that are kept in hand: a text is gone through from its start, and what the platform keeps of each is large. */
const IN_HAND = 16;

const breakers = new WeakMap<Units['start'], (unit: number) => boolean>();

/**
 * Makes what tells whether a unit continues a word that starts before it, as far as the platform's dictionary knows: a cut there
 * would break it. Each place is looked at once, however many ask and whatever titles the units are named with.
 */
export function wordBreaker(text: string, units: Units): (unit: number) => boolean {
  const known = breakers.get(units.start) ?? newBreaker(text, units);
  breakers.set(units.start, known);
  return known;
}

function newBreaker(text: string, units: Units): (unit: number) => boolean {
  const from = (unit: number) => Math.max(0, (units.start[unit] ?? 0) - REACH);
  const inHand = new Map<number, ReturnType<typeof segmentEach>>();
  const around = (group: number) => {
    const before = inHand.get(group);
    if (before) return before;
    const first = group * TOGETHER;
    const size = Math.min(TOGETHER, units.length - first);
    const stretches = Array.from({ length: size }, (_, i) =>
      text.slice(from(first + i), (units.start[first + i] ?? 0) + REACH),
    );
    if (inHand.size === IN_HAND) inHand.clear();
    const wordAt = segmentEach(stretches);
    inHand.set(group, wordAt);
    return wordAt;
  };
  return remember((unit) => {
    if (unit <= 0 || unit >= units.length) return false;
    const at = units.start[unit] ?? 0;
    if (beginsAnew(text, units, unit, at)) return false;
    const before = at - from(unit);
    const word = around(Math.floor(unit / TOGETHER))(unit % TOGETHER, before);
    return word !== null && word.start < before;
  });
}

/** No word goes on behind a space, and no Chinese one behind a mark: most places are settled without the dictionary, which is dear. */
function beginsAnew(text: string, { sort, end }: Units, unit: number, at: number): boolean {
  if (sort[unit] !== WORD) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x20 || before === 0x0a) return true;
  return sort[unit - 1] === MARK && end[unit - 1] === at && isHan(text.charCodeAt(at));
}

/** Whether the units around a range make one word when the range is out. */
export function joinsWord(text: string, units: Units, from: number, size: number): boolean {
  if (from <= 0 || from + size >= units.length) return false;
  const cut = units.end[from - 1] ?? 0;
  const on = units.start[from + size] ?? 0;
  const before = text.slice(Math.max(0, cut - REACH), cut);
  const word = segmentEach([before + text.slice(on, on + REACH)])(0, before.length);
  return word !== null && word.start < before.length;
}

/** Whether a word of two characters or more begins behind a range when the range is out. */
export function leavesWord(text: string, units: Units, from: number, size: number): boolean {
  const cut = units.start[from] ?? 0;
  const on = units.start[from + size] ?? text.length;
  const before = text.slice(Math.max(0, cut - REACH), cut);
  const word = segmentEach([before + text.slice(on, on + REACH)])(0, before.length);
  return word !== null && word.start === before.length && word.end - word.start > 1;
}

/** How often characters (or Latin words) stand in a text, and side by side; numbers count as one. */
interface Neighbours {
  readonly all: number;
  alone(unit: number): number;
  /** How often the unit before (or another one) stands before the given unit. */
  pairs(unit: number, before?: number): number;
}

/**
 * Counts which characters (or Latin words) stand side by side in a text.
 * @param inside units that are left out, and the pairs with one of them
 */
export function countNeighbours(text: string, units: Units, inside: Uint8Array): Neighbours {
  const counts = new Map<number, number>();
  const singles = new Map<number, number>();
  let all = 0;
  let before = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    if (inside[unit] === 1) continue;
    const sign = unitSign(text, units, unit);
    singles.set(sign, (singles.get(sign) ?? 0) + 1);
    all += 1;
    if (unit > 0 && inside[unit - 1] !== 1) {
      const pair = before * SIGNS + sign;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    before = sign;
  }
  return {
    all,
    alone: (unit) => singles.get(unitSign(text, units, unit)) ?? 0,
    pairs: (unit, before = unit - 1) =>
      before < 0 || unit >= units.length
        ? 0
        : (counts.get(unitSign(text, units, before) * SIGNS + unitSign(text, units, unit)) ?? 0),
  };
}

/** Signs are smaller than this. */
export const SIGNS = 1 << 20;

/** A number for what a unit is: its character, 0 for numbers; for a Latin word one that other words hardly share. */
export function unitSign(text: string, { start, end, sort }: Units, unit: number): number {
  if (sort[unit] === DIGITS) return 0;
  const [from = 0, to = 0] = [start[unit], end[unit]];
  let sign = 0;
  for (let at = from; at < to; at += 1) sign = (sign * 31 + text.charCodeAt(at)) % SIGNS;
  return sign;
}
