import { codesOf } from '../text/codesOf';
import { DIGITS, multiplier, parseSpelled } from './spelledNumbers';

export interface SpelledForm {
  readonly length: number;
  readonly value: number;
  /** Whether the number may be a word as well as a number. */
  readonly spelled: boolean;
  /** Whether its value is in per cent. */
  readonly tenths: boolean;
}

/** 百分之四点二 */
const HUNDREDTHS =
  /百分之(?:([零一二两三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?|(\d+(?:\.\d+)?))/y;

/** 一一二一件, 二四三0三户, 四.四公顷: digits in a row, as newspapers of Taiwan write them. */
const ROW =
  /([一二三四五六七八九](?:[零0一二三四五六七八九]{2,}|[零0一二三四五六七八九]*\.[零0一二三四五六七八九]+))([万亿]?)(?=[件户人座处条栋辆公平米元级度倍个例剂架班艘列台支枝团组次件%]|毫米)/y;

/** 二六五亿一三五三万元: two such rows. */
const TWO_ROWS =
  /([一二三四五六七八九][零一二三四五六七八九]{1,3})亿([一二三四五六七八九][零一二三四五六七八九]{1,3})万(?=元|人|吨)/y;

/** 六零%: a share in two digits. */
const SHARE_ROW = /([一二三四五六七八九])([零0一二三四五六七八九])(?=%)/y;

/** 十万四三四八人次: 万 in a word, the rest in digits in a row. */
const MIXED =
  /([一二三四五六七八九十百]+)万([零一二三四五六七八九]{3,4})(?=[件户人座处条栋辆公平元例剂,。;]|亿|毫米)/y;

/** 十点五公斤 */
const POINT =
  /([一二三四五六七八九十廿卅百千零]+)[点.]([零一二三四五六七八九]+)([万亿]?)(?=公斤|千克|克|吨|公里|公顷|米|元|美元|港元|新台币|级|倍|人次|剂|%|个百分点|毫米)/y;

/** What such a number begins with: asked of every character of a page. */
export const FORMS_BEGIN = '零一二三四五六七八九十廿卅百';
const BEGINS = codesOf(FORMS_BEGIN);

/** What may stand behind its first character; 一 alone is in every sentence. */
const GOES_ON: ReadonlySet<string> = new Set('零0一二三四五六七八九十百千.点万');

/** A number written in characters that is not one of 十, 百 and 千 alone: a share, a row of digits, a decimal. */
export function readSpelledForm(folded: string, start: number): SpelledForm | null {
  if (!BEGINS.has(folded.charCodeAt(start))) return null;
  if (folded.startsWith('百分之', start)) return hundredthsAt(folded, start);
  if (!GOES_ON.has(folded[start + 1] ?? '')) return null;
  return rowAt(folded, start) ?? mixedAt(folded, start) ?? pointAt(folded, start);
}

function hundredthsAt(folded: string, start: number): SpelledForm | null {
  HUNDREDTHS.lastIndex = start;
  const match = HUNDREDTHS.exec(folded);
  if (!match) return null;
  const [raw, whole, fraction, digits] = match;
  const value = Number(digits ?? `${parseSpelled(whole ?? '') ?? 0}.${inDigits(fraction ?? '') || 0}`);
  return { length: raw.length, value, spelled: true, tenths: true };
}

function rowAt(folded: string, start: number): SpelledForm | null {
  SHARE_ROW.lastIndex = start;
  const [share] = SHARE_ROW.exec(folded) ?? [];
  if (share !== undefined)
    return { length: share.length, value: Number(inDigits(share)), spelled: false, tenths: false };
  TWO_ROWS.lastIndex = start;
  const [both, high = '', low = ''] = TWO_ROWS.exec(folded) ?? [];
  if (both !== undefined) {
    const value = Number(inDigits(high)) * multiplier('亿') + Number(inDigits(low)) * multiplier('万');
    return { length: both.length, value, spelled: false, tenths: false };
  }
  ROW.lastIndex = start;
  const [raw, row = '', myriads = ''] = ROW.exec(folded) ?? [];
  if (raw === undefined || (myriads !== '' && !row.includes('.'))) return null;
  return { length: raw.length, value: times(inDigits(row), myriads), spelled: false, tenths: false };
}

function mixedAt(folded: string, start: number): SpelledForm | null {
  MIXED.lastIndex = start;
  const [raw, myriads = '', row = ''] = MIXED.exec(folded) ?? [];
  const units = parseSpelled(myriads);
  if (raw === undefined || units === null) return null;
  const value = units * multiplier('万') + Number(inDigits(row));
  return { length: raw.length, value, spelled: false, tenths: false };
}

function pointAt(folded: string, start: number): SpelledForm | null {
  POINT.lastIndex = start;
  const [raw, whole = '', fraction = '', myriads = ''] = POINT.exec(folded) ?? [];
  const units = parseSpelled(whole) ?? (/^[零一二三四五六七八九]+$/.test(whole) ? inDigits(whole) : null);
  if (raw === undefined || units === null) return null;
  const value = times(`${units}.${inDigits(fraction)}`, myriads);
  return { length: raw.length, value, spelled: false, tenths: false };
}

function inDigits(row: string): string {
  return [...row].map((char) => DIGITS[char] ?? char).join('');
}

/** 1.2 × 100,000,000 is 120000000, not 119999999.9999. */
function times(digits: string, myriads: string): number {
  return Number((Number(digits) * multiplier(myriads)).toPrecision(15));
}
