import { textBehind } from '../text/beside';
import { approxAfter, approxBefore } from './approxWords';
import type { Numeral } from './numerals';
import { multiplier } from './spelledNumbers';

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** 1 152 712宗: thousands by spaces, only before what they count. */
const SPACED = /\d{1,3}(?: \d{3})+(?= ?[余多]?(?:[例宗人名位个份件次间张剂户起吨元]|万))/y;
const MULTIPLE = / ?(?:[百千]?万亿|兆(?![瓦赫丰字])|[十百千]?[万亿]|千(?![克米瓦公伏卡]))/y;

/** 2万零865 */
const NOUGHT = /^零\d/;

/** 7成, 7成3, 3成 3: tenths in Arabic digits. */
const TENTHS = /^ ?成(?: ?(\d)(?![\d.]))?(?![为立功本员果都效年因绩交长])/;

/** The number that begins with a digit at a place, with its 万 and 亿 and the lesser parts behind them. */
export function arabicAt(folded: string, original: string, start: number): Numeral | null {
  const raw = digitsAt(folded, original, start);
  if (raw === null) return null;
  const digitsEnd = start + raw.length;
  const digits = Number(raw.replace(/[, ]/g, ''));
  const early = approxAfter(folded, digitsEnd);
  MULTIPLE.lastIndex =
    early === 'over' && '万亿'.includes(folded[digitsEnd + 1] ?? ' ') ? digitsEnd + 1 : digitsEnd;
  const multiple = MULTIPLE.exec(folded)?.[0];
  if (multiple === undefined && digits < 10) {
    const tenths = tenthsAt(folded, start, digitsEnd, digits);
    if (tenths) return tenths;
  }
  const step = multiple === undefined ? 0 : multiplier(multiple.trim());
  const { value, end } =
    multiple === undefined
      ? { value: digits, end: digitsEnd }
      : withTails(folded, original, { value: round(digits * step), end: MULTIPLE.lastIndex, step });
  const late = approxAfter(folded, end);
  const behind = late ? end + (folded.startsWith('左右', end) ? 2 : 1) : end;
  return {
    start,
    end,
    value,
    approx: late ?? (multiple !== undefined ? early : null) ?? approxBefore(folded, start),
    after: folded[behind] === ' ' ? behind + 1 : behind,
    spelled: false,
    tenths: false,
  };
}

/** The digits at a place, with their separators; null if there are none. */
function digitsAt(folded: string, original: string, start: number): string | null {
  SPACED.lastIndex = start;
  ARABIC.lastIndex = start;
  const raw = SPACED.exec(folded)?.[0] ?? ARABIC.exec(folded)?.[0];
  if (raw === undefined) return null;
  const comma = raw.indexOf(',');
  // pdm09,984份: no thousands begin with a nought, unless they go on behind 万 (2万0,120).
  const nought = raw.startsWith('0') && !'万亿兆'.includes(folded[start - 1] ?? ' ');
  return comma >= 0 && (nought || original[start + comma] !== ',') ? raw.slice(0, comma) : raw;
}

/** 8成, 8成5: a share in tenths. */
function tenthsAt(folded: string, start: number, digitsEnd: number, digits: number): Numeral | null {
  const tenths = TENTHS.exec(textBehind(folded, digitsEnd, 5));
  if (!tenths) return null;
  const [shown = '', part] = tenths;
  const end = digitsEnd + shown.length;
  return {
    start,
    end,
    value: digits * 10 + Number(part ?? 0),
    approx: approxBefore(folded, start),
    after: end,
    spelled: false,
    tenths: true,
  };
}

/** A number with the lesser parts that stand behind it. */
function withTails(folded: string, original: string, head: Tail): Tail {
  let { value, end, step } = head;
  const next = () => tailAt(folded, original, end + (step > 1 ? gapAt(folded, end) : 0), step);
  for (let tail = next(); tail; tail = next()) {
    value = round(value + tail.value);
    end = tail.end;
    step = tail.step;
  }
  return { value, end, step };
}

/** 2万零865, 4 亿 5,851 万元: how many characters stand between a number and its lesser part. */
function gapAt(folded: string, end: number): number {
  return NOUGHT.test(textBehind(folded, end, 2)) || SPACED_TAIL.test(textBehind(folded, end, 12)) ? 1 : 0;
}

/** The lesser part of a number that a page sets apart by spaces, up to its 万 or its unit. */
const SPACED_TAIL = /^ \d[\d,]{0,6} ?[万元例人宗名位件户]/;

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
  if (step < 1e4) return step === 1e3 ? hundredsAt(folded, start) : null;
  ARABIC.lastIndex = start;
  const raw = ARABIC.exec(folded)?.[0];
  if (raw === undefined || (raw.includes(',') && original[start + raw.indexOf(',')] !== ',')) return null;
  MULTIPLE.lastIndex = start + raw.length;
  const multiple = MULTIPLE.exec(folded)?.[0] ?? '';
  const own = multiplier(multiple.trim());
  const value = round(Number(raw.replaceAll(',', '')) * own);
  const end = start + raw.length + multiple.length;
  if (value >= step || value < 1 || NO_TAIL.test(textBehind(folded, end, 2))) return null;
  return { value, end, step: own };
}

/** 1千7百元: hundreds behind thousands. */
const HUNDREDS = /[1-9]百(?!分)/y;

function hundredsAt(folded: string, start: number): Tail | null {
  HUNDREDS.lastIndex = start;
  return HUNDREDS.test(folded) ? { value: Number(folded[start]) * 100, end: start + 2, step: 100 } : null;
}

/** 72.3 × 10,000 is 723000, not 722999.9999. */
function round(value: number): number {
  return Math.abs(value) < 1e15 && Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
