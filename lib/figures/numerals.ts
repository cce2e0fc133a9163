import type { Approx } from '../reading';
import { readSpelledForm } from './spelledForms';
import { DIGITS, multiplier, parseSpelled } from './spelledNumbers';

/** A number as it stands in a text, with nothing said yet about what it counts. */
export interface Numeral {
  /** UTF-16 offsets of the number with its 万/亿 and without unit, sign words or 余. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly approx: Approx | null;
  /** Where the words that follow begin: after 余/多 and spaces. */
  readonly after: number;
  /** Written in characters: 三, 十二. */
  readonly spelled: boolean;
  /** 六成 */
  readonly tenths: boolean;
}

/** 约 and its like stand right before the number; longest first. */
const BEFORE: readonly (readonly [string, Approx])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['超过了', 'over'],
  ['超过', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
];
const AFTER: Readonly<Record<string, Approx>> = {
  余: 'over',
  多: 'over',
  几: 'over',
  来: 'about',
  左: 'about',
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** 1 152 712宗: thousands by spaces, only before what they count. */
const SPACED = /\d{1,3}(?: \d{3})+(?= ?[余多]?(?:[例宗人名位间张剂户起吨元]|万))/y;
const SPELLED = /[零一二两三四五六七八九十廿百千万亿]+/y;
const MULTIPLE = / ?(?:[百千]?万亿|兆(?![瓦赫丰字])|[十百千]?[万亿]|千(?![克米瓦公伏卡]))/y;

/** 2万零865 */
const NOUGHT = /^零\d/;

/** 7成, 7成3, 3成 3: tenths in Arabic digits. */
const TENTHS = /^ ?成(?: ?(\d)(?![\d.]))?(?![为立功本员果都效年因绩交长])/;

function approxBefore(folded: string, start: number): Approx | null {
  const at = folded[start - 1] === ' ' ? start - 1 : start;
  for (const [word, approx] of BEFORE) if (folded.startsWith(word, at - word.length)) return approx;
  return null;
}

/** 几 and the like belong to the number; 余下, 多次, 来自 do not. */
function approxAfter(folded: string, at: number): Approx | null {
  if (folded.startsWith('左右', at)) return 'about';
  const char = folded[at] ?? '';
  if (char === '左') return null;
  const next = folded[at + 1] ?? '';
  if (char === '来' && '自华津京沪渝我返院'.includes(next)) return null;
  return AFTER[char] ?? null;
}

/**
 * Finds every number of a folded text (see `foldText`).
 * @param original the text before folding: only an ASCII comma groups thousands, a full-width one ends a clause
 * @returns in order, disjoint
 */
export function readNumerals(folded: string, original: string): readonly Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const numeral =
      code >= 48 && code <= 57
        ? arabicAt(folded, original, at)
        : code > 0x4dff
          ? spelledAt(folded, at)
          : null;
    if (numeral) {
      found.push(numeral);
      at = Math.max(numeral.end, at + 1);
    } else at++;
  }
  return found;
}

function arabicAt(folded: string, original: string, start: number): Numeral | null {
  SPACED.lastIndex = start;
  const spaced = SPACED.exec(folded)?.[0];
  ARABIC.lastIndex = start;
  let raw = spaced ?? ARABIC.exec(folded)?.[0];
  if (raw === undefined) return null;
  const comma = raw.indexOf(',');
  // pdm09,984份: no thousands begin with a nought, unless they go on behind 万 (2万0,120).
  const nought = raw.startsWith('0') && !'万亿兆'.includes(folded[start - 1] ?? ' ');
  if (comma >= 0 && (nought || original[start + comma] !== ',')) raw = raw.slice(0, comma);
  let end = start + raw.length;
  let value = Number(raw.replace(/[, ]/g, ''));
  let after = end;
  let approx = approxBefore(folded, start);
  const early = approxAfter(folded, end);
  MULTIPLE.lastIndex = early === 'over' && '万亿'.includes(folded[end + 1] ?? ' ') ? end + 1 : end;
  const multiple = MULTIPLE.exec(folded)?.[0];
  if (multiple !== undefined) {
    value = round(value * multiplier(multiple.trim()));
    end = MULTIPLE.lastIndex;
  }
  const tenths = multiple === undefined && value < 10 ? TENTHS.exec(folded.slice(end, end + 5)) : null;
  if (tenths) {
    const [shown = '', part] = tenths;
    end += shown.length;
    return {
      start,
      end,
      value: value * 10 + Number(part ?? 0),
      approx,
      after: end,
      spelled: false,
      tenths: true,
    };
  }
  let step = multiple === undefined ? 0 : multiplier(multiple.trim());
  const next = () =>
    tailAt(folded, original, step > 1 && NOUGHT.test(folded.slice(end, end + 2)) ? end + 1 : end, step);
  for (let tail = next(); tail; tail = next()) {
    value = round(value + tail.value);
    end = tail.end;
    step = tail.step;
  }
  after = end;
  const late = approxAfter(folded, end);
  if (late) after = end + (folded.startsWith('左右', end) ? 2 : 1);
  approx = late ?? (multiple !== undefined ? early : null) ?? approx;
  if (folded[after] === ' ') after++;
  return { start, end, value, approx, after, spelled: false, tenths: false };
}

function spelledAt(folded: string, start: number): Numeral | null {
  const form = readSpelledForm(folded, start);
  if (form) {
    const { value, spelled, tenths } = form;
    const end = start + form.length;
    return { start, end, value, approx: approxBefore(folded, start), after: end, spelled, tenths };
  }
  SPELLED.lastIndex = start;
  const raw = SPELLED.exec(folded)?.[0];
  if (raw === undefined) return null;
  const end = start + raw.length;
  const value = parseSpelled(raw);
  if (value === null)
    return { start, end, value: Number.NaN, approx: null, after: end, spelled: true, tenths: false };
  const tenths = folded[end] === '成' && value < 10;
  // 一成三: 13 per cent; 八成半: 85.
  const next = folded[end + 1] ?? '';
  const part = tenths ? (next === '半' ? 5 : (DIGITS[next] ?? 0)) : 0;
  const late = approxAfter(folded, end);
  const after = end + (tenths || late ? 1 : 0) + (part > 0 ? 1 : 0);
  return {
    start,
    end: end + (tenths ? 1 : 0) + (part > 0 ? 1 : 0),
    value: tenths ? value * 10 + part : value,
    approx: late ?? approxBefore(folded, start),
    after,
    spelled: true,
    tenths,
  };
}

interface Tail {
  readonly value: number;
  readonly end: number;
  /** What its own figure was multiplied by: a further tail is smaller. */
  readonly step: number;
}

/** What stands right behind a number and makes it a date or a class, not the lesser part of the number before it. */
const NO_TAIL = /^ ?[年月日时点号-]/;

/** 16亿8,321万, 2亿8千万, 45万6,120: the lesser part of a number that is written in two or three. */
function tailAt(folded: string, original: string, start: number, step: number): Tail | null {
  if (step < 1e4) return null;
  ARABIC.lastIndex = start;
  const raw = ARABIC.exec(folded)?.[0];
  if (raw === undefined || (raw.includes(',') && original[start + raw.indexOf(',')] !== ',')) return null;
  MULTIPLE.lastIndex = start + raw.length;
  const multiple = MULTIPLE.exec(folded)?.[0] ?? '';
  const own = multiplier(multiple.trim());
  const value = round(Number(raw.replaceAll(',', '')) * own);
  const end = start + raw.length + multiple.length;
  if (value >= step || value < 1 || NO_TAIL.test(folded.slice(end, end + 2))) return null;
  return { value, end, step: own };
}

/** 72.3 × 10,000 is 723000, not 722999.9999. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
