import type { Approx } from '../reading';
import { textBefore, textBehind } from '../text/beside';
import { codesOf } from '../text/codesOf';
import { approxAfter, approxBefore } from './approxWords';
import { arabicAt } from './arabicNumerals';
import { FORMS_BEGIN, readSpelledForm } from './spelledForms';
import { DIGITS, parseSpelled } from './spelledNumbers';

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

/** 三千七百六十九, 二十八: so long a number in characters is no word of the language, but a number like others. */
const LONG = 3;
const SHORTEST = 20;

const SPELLING = '零一二两三四五六七八九十廿卅百千万亿';
const SPELLED = new RegExp(`[${SPELLING}]+`, 'y');
/** 逾百人, 上千戶, 百餘名: a power alone is a number where its words say that it is about so many. */
const ALONE = /^[百千万]$/;
const ABOUT_SO_MANY = /(?:[逾上约过超达]|(?<!逼)近|数以)$/;
const AND_MORE = /^(?:余|多)(?=[人名宗例户件间栋处辆艘只个位])/;

/** Few characters of a text are one of these. */
const BEGINS = codesOf(SPELLING + FORMS_BEGIN);

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
    if (code >= 48 && code <= 57) at += strainAt(folded, at);
    const numeral =
      code >= 48 && code <= 57
        ? arabicAt(folded, original, at)
        : BEGINS.has(code)
          ? spelledAt(folded, at)
          : null;
    if (numeral) {
      found.push(numeral);
      at = Math.max(numeral.end, at + 1);
    } else at++;
  }
  return found;
}

/** H1N161份, pdm0910份: how many digits belong to the name of a strain whose count stands right behind it. */
function strainAt(folded: string, at: number): number {
  const before = textBefore(folded, at, 5);
  const own = /H\d{1,2}N$/.test(before) ? 1 : /pdm$/.test(before) ? 2 : 0;
  return own > 0 && COUNTED_STRAIN.test(textBehind(folded, at + own, 8)) ? own : 0;
}

const COUNTED_STRAIN = /^\d[\d,]*[份例株人起]/;

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
  const alone =
    ALONE.test(raw) &&
    (ABOUT_SO_MANY.test(textBefore(folded, start, 2)) || AND_MORE.test(textBehind(folded, end, 2)));
  const value = parseSpelled(alone ? `一${raw}` : raw);
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
    spelled: tenths || raw.length < LONG || value < SHORTEST,
    tenths,
  };
}
