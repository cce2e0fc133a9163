import type { Approx } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import {
  APPROXIMATIONS,
  COUNTED_NOUNS,
  MULTIPLIERS,
  SHORT_SCALES,
  SMALL_NUMBERS,
} from '../tables/numberWords';
import { allMatches } from '../words/allMatches';
import { sumScales } from './sumScales';

/** A number as it is written, whatever it counts. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly value: number;
  readonly form: 'digits' | 'word' | 'zero';
  readonly approx: Approx | null;
  /** Where the words of approximation begin; `start` when there are none. */
  readonly lead: number;
  readonly percent: boolean;
  /** The sign of a currency before it. */
  readonly currency: string | null;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const SCALES = [...MULTIPLIERS.keys()].filter((word) => word !== 'hundred' && word !== 'dozen').join('|');
const WORDS = [...SMALL_NUMBERS.keys(), ...MULTIPLIERS.keys()].join('|');

/** Grouped by comma, grouped by space (WHO writes 37 269), or plain; then a scale word (79 million). */
const DIGITS = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!,?\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!,?\\d)|(?<![\\w.,/-]|\\d${SPACE})\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d|,\\d)|(?<![\\w.,/-])\\d{1,3},\\d{1,2}(?=${SPACE}?(?:[%％]|per${SPACE}?cent\\b|(?:m|b|tr)illion\\b))|\\d+(?:\\.\\d+)?)(?:(?:${SPACE}|-)?(?:${SCALES})\\b|(?:k|[mbt]n)\\b|${SPACE}?(?:mln|trln|bl?n|cr)\\b|(?<=[£$€¥₹₱]\\d{1,4}(?:\\.\\d{1,3})?)[mM]\\b)?`,
  'gi',
);
const NUMBER_WORDS = new RegExp(
  `(?<!\\p{L})(?:a )?\\b(?:${WORDS})(?:(?:-|${SPACE}|${SPACE}and${SPACE})(?:${WORDS}))*\\b`,
  'giu',
);
const ZERO = new RegExp(
  `\\b(?:no one|none)(?=(?:${SPACE}of${SPACE}(?:whom|them|those|these)(?:${SPACE}hospitali[sz]ed)?)?(?:${SPACE}(?:is|are|was|were))?${SPACE}in${SPACE}(?:the${SPACE}|a${SPACE}|in)?(?:ICU|intensive|critical|serious|severe)\\b)|\\b(?:no|zero|nil)(?=(?:${SPACE}[\\w-]+){0,5}?${SPACE}(?:${COUNTED_NOUNS.join('|')})\\b)`,
  'gi',
);
/** "none in intensive care", "none of the new cases is imported", "nobody is in hospital", "In quarantine: none" */
const NONE = new RegExp(
  `(?<=[:–-]${SPACE}?)(?:none|nil)(?=${SPACE}?(?:$|[.;,(\\n]))|(?<=[,;]${SPACE}(?:and${SPACE}|while${SPACE}|but${SPACE})?(?:the${SPACE})?[A-Z][^,;.:\\d\\n]{1,40}${SPACE}|(?:and|while|but)${SPACE}[A-Z][^,;.:\\d\\n]{1,40}${SPACE})none(?=${SPACE}?(?:$|[.;,\\n]))|\\bnone(?=${SPACE}(?:in${SPACE}(?:the${SPACE})?(?:ICU|intensive|hospital|critical)|of${SPACE}(?:them|whom|these|the${SPACE}(?:new${SPACE})?(?:cases|patients))${SPACE}(?:is|are|was|were|has|have|in)\\b|(?:is|are|was|were)${SPACE}(?:currently${SPACE})?(?:critical|fatal|serious|severe)\\b))|\\bno(?=(?:${SPACE}[\\w-]+){1,3}${SPACE}(?:was|were|has${SPACE}been|have${SPACE}been)${SPACE}(?:affected|arrested|hurt|infected|injured|killed)\\b)|\\bno(?=${SPACE}(?:one|people|person)${SPACE}(?:has|have|had)${SPACE}(?:died|recovered)\\b)|\\bnobody(?=${SPACE}(?:is|has)${SPACE}(?:in${SPACE}hospital|died))`,
  'gim',
);
/** "half a million" */
const HALF = /\b(?:half[ -]an?|a quarter of an?)[ -](dozen|million|billion)\b/gi;
const APPROX_BEFORE = new RegExp(
  `\\b(${APPROXIMATIONS.map(([words]) => words.replaceAll('.', '\\.')).join('|')})${SPACE}(?:a${SPACE}total${SPACE}of${SPACE})?(?:[£$€¥₹₱]|(?:USD|P|Rs\\.?|RM)${SPACE}?)?$`,
  'iu',
);
const PERCENT_AFTER = new RegExp(
  `^(?:${SPACE}?[%％]|${SPACE}per${SPACE}?cent\\b|[ -]percent\\b|-percentage-points?\\b|[ -]?pct\\b|${SPACE}percentage points?\\b)`,
  'iu',
);

/** "rose 0.2 points to 6.4%" */
const POINTS_AFTER = /^[ \u00a0]points?\b/;
const COUNTED = new RegExp(`\\b(?:${COUNTED_NOUNS.join('|')})\\b`, 'iu');
/** A minus that touches its digit and no other: "(-8,800)", "to -12 °C". */
const SIGNED = /[ (][-−]\d$/u;

const CURRENCY =
  /(?:[£$€¥₹₱][ \u00a0]?|\b(?:US|U\.S\.|Australian|Canadian|Hong Kong|Singapore) dollars[ \u00a0]|\b(?:AUD|BDT|CAD|CNY|EUR|GBP|HKD|IDR|INR|JPY|KES|KSh|Ksh|LKR|NGN|NPR|NT\$|NZD|P|PHP|PhP|Php|R|RM|RMB|Rp|Rs\.?|SGD|Tk|USD|ZAR)[ \u00a0]?)$/u;
const ONE_WORD = new RegExp(`\\b(?:${WORDS})(?:-(?:${WORDS}))*\\b`, 'gi');
/** Between "no" and its noun only words that describe it: "no history of cases" counts nothing. */
const NOT_DESCRIBING =
  /\b(?:of|in|for|to|from|link|links|comments?|details|evidence|history|information|indication|sign|signs|contact|longer|one|need|change|reports?|increase)\b/i;

/** Most numbers: no scale word, no sign, no space. */
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}(?![\d,])/u;
const ONLY_DIGITS = /^[\d,]+$/;

/** The value of a run of number words: "one hundred and five" is 105, "a dozen" 12. */
function valueOfWords(text: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of text.toLowerCase().split(/[^a-z]+/u)) {
    const small = SMALL_NUMBERS.get(word);
    const multiplier = MULTIPLIERS.get(word);
    if (small !== undefined) {
      // "five six" is two numbers, "twenty six" one.
      if (current % 100 !== 0 && !(current % 10 === 0 && small < 10 && current % 100 >= 20)) return null;
      current += small;
    } else if (multiplier !== undefined) {
      current = Math.max(current, 1) * multiplier;
      if (multiplier >= 1_000) {
        total += current;
        current = 0;
      }
    }
  }
  return total + current;
}

function valueOfDigits(text: string): number {
  // "16,7 million", as South Africa writes it
  if (DECIMAL_COMMA.test(text)) return valueOfDigits(text.replace(',', '.'));
  if (ONLY_DIGITS.test(text)) return Number(text.replaceAll(',', ''));
  const [number = '', ...scale] = text.split(/(?=[a-z])/i);
  const word = scale.join('').toLowerCase();
  const multiplier = MULTIPLIERS.get(word) ?? SHORT_SCALES.get(word) ?? 1;
  return Number((Number(number.replace(/[^\d.]/gu, '')) * multiplier).toFixed(4));
}

function around(
  text: string,
  start: number,
  end: number,
): Pick<Numeral, 'approx' | 'lead' | 'percent' | 'currency'> {
  const before = textBefore(text, start, 32);
  const match = APPROX_BEFORE.exec(before);
  const approx = APPROXIMATIONS.find(([words]) => words === match?.[1]?.toLowerCase())?.[1] ?? null;
  return {
    approx,
    lead: match ? start - before.length + match.index : start,
    percent:
      PERCENT_AFTER.test(textBehind(text, end, 20)) ||
      (text.slice(start, end).includes('.') && POINTS_AFTER.test(textBehind(text, end, 12))),
    currency: CURRENCY.exec(before)?.[0].trim() ?? null,
  };
}

/**
 * Finds every number of an English text: digits with commas, spaces and scale words, number words, and "no" before a counted noun.
 * @returns in order of start, none overlapping; offsets are UTF-16 into `text`
 */
export function readNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  const add = (match: RegExpExecArray, form: Numeral['form'], value: number) => {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, raw: match[0], value, form, ...around(text, start, end) });
  };
  for (const match of allMatches(DIGITS, text)) {
    const signed = SIGNED.test(text.slice(Math.max(0, match.index - 2), match.index + 1));
    if (signed) {
      match.index -= 1;
      match[0] = textBehind(text, match.index, 1) + match[0];
    }
    add(match, 'digits', (signed ? -1 : 1) * valueOfDigits(match[0]));
  }
  for (const match of allMatches(NUMBER_WORDS, text)) {
    const value = valueOfWords(match[0]);
    // "nineteen and nine" are two numbers.
    if (value === null) {
      for (const word of allMatches(ONE_WORD, match[0])) {
        const small = valueOfWords(word[0]);
        word.index += match.index;
        if (small !== null && small > 0 && !MULTIPLIERS.has(word[0].toLowerCase())) add(word, 'word', small);
      }
      continue;
    }
    // "over a million", not "a million reasons".
    if (
      /^(?:a )?(?:hundred|thousand|million|billion|lakh|crore|trillion)$/i.test(match[0]) &&
      !(/^a /i.test(match[0]) && around(text, match.index, match.index).approx !== null)
    )
      continue;
    add(match, 'word', value);
  }
  for (const match of allMatches(HALF, text)) {
    const scale = MULTIPLIERS.get(match[1]?.toLowerCase() ?? '') ?? 1;
    add(match, 'word', (/^half/i.test(match[0]) ? 0.5 : 0.25) * scale);
  }
  for (const match of allMatches(NONE, text)) add(match, 'zero', 0);
  for (const match of allMatches(ZERO, text)) {
    const rest = text.slice(match.index + match[0].length, match.index + 80);
    const noun = COUNTED.exec(rest);
    if (!NOT_DESCRIBING.test(rest.slice(0, noun?.index ?? 0))) add(match, 'zero', 0);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Numeral[] = [];
  for (const numeral of found) if (numeral.start >= (kept.at(-1)?.end ?? 0)) kept.push(numeral);
  return sumScales(text, kept);
}
