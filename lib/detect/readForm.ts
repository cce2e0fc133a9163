import { foldText } from '../figures/chinese/foldText';
import { findStatements, type Statement } from './findStatements';
import {
  AGAINST_CHINESE,
  AGAINST_ENGLISH,
  ISSUER_ENDS_CHINESE,
  ISSUERS_ENGLISH,
  ISSUING_VERBS_CHINESE,
  ISSUING_VERBS_ENGLISH,
  SCOPE_WORDS_CHINESE,
  SCOPE_WORDS_ENGLISH,
  TITLE_FORMS_CHINESE,
  TITLE_FORMS_ENGLISH,
} from './tables/formWords';

/** The form of a text, as counts; no judgement yet. */
export interface Form {
  /** As the tables have them: folded Chinese or lower-case English. */
  readonly foldedTitle: string;
  readonly foldedText: string;
  /** Chinese characters; an English word counts for as many as it would take in Chinese. */
  readonly length: number;
  readonly statements: readonly Statement[];
  /** Numbers that are no statement, no date, no time and no age. */
  readonly others: number;
  /** Most statements, and most numbers of either sort, in any stretch of one paragraph's length. */
  readonly cluster: number;
  readonly numberCluster: number;
  /** The body that speaks near a number, as the text names it; null if none does. */
  readonly issuer: string | null;
  /** A window, an as-of or a dated line near a number, as the text says it; null if there is none. */
  readonly window: string | null;
  readonly scopeWords: number;
  /** The title holds a statement, or calls itself a notice, an update, a warning. */
  readonly titleStatement: boolean;
  readonly titleForm: boolean;
  /** Scores, share prices, offers, instructions: hits by sort. */
  readonly against: Readonly<Record<'sport' | 'market' | 'advice', number>>;
  /** First and second persons, dialogue, questions. */
  readonly narrative: number;
}

interface Language {
  readonly name: 'chinese' | 'english';
  readonly stretch: number;
  readonly issuer: RegExp;
  readonly window: RegExp;
  readonly scope: RegExp;
  readonly titleForm: RegExp;
  readonly against: Readonly<Record<'sport' | 'market' | 'advice', RegExp>>;
  readonly narrative: RegExp;
  fold(text: string): string;
  length(text: string): number;
}

const wordsOf = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'gu');

const CHINESE: Language = {
  name: 'chinese',
  stretch: 300,
  issuer: new RegExp(
    `\\p{Script=Han}{0,8}(?:${ISSUER_ENDS_CHINESE})[^。;\\n]{0,24}?(?:${ISSUING_VERBS_CHINESE})`,
    'gu',
  ),
  window:
    /0时?-(?:次日)?\d{1,2}时|0时至\d{0,2}日?(?:次日)?\d{1,2}时|截[至止到][^。;\n]{0,14}[\d二三四五六七八九十]|过去[\d一二三四五六七八九十]{1,3}(?:个?小时|天|日)|第\d{1,2}[周期]|\d{1,2}月\d{1,2}日?(?:至|-)(?:\d{1,2}月)?\d{1,2}日|[今昨]日?\([\d一二三四五六七八九十月]{1,6}日?\)|\d{1,2}月份|\d{1,2}[日号][^。;\n]{0,3}\d{1,2}(?:时|:\d\d)|[上本]周|\d{1,2}月\d{1,2}日/gu,
  scope: new RegExp(SCOPE_WORDS_CHINESE, 'gu'),
  titleForm: new RegExp(TITLE_FORMS_CHINESE, 'u'),
  against: {
    sport: new RegExp(`${AGAINST_CHINESE.sport}|\\d比\\d`, 'gu'),
    market: new RegExp(`${AGAINST_CHINESE.market}|[$¥]\\d|\\d元(?!\\S{0,2}[罚赔])`, 'gu'),
    advice: new RegExp(AGAINST_CHINESE.advice, 'gu'),
  },
  narrative: /我(?![省市区县国州校院们]|们?(?:省|市|区|县))|你|您|["”][^。\n]{0,12}说|[?!]/gu,
  fold: foldText,
  length: (text) => text.length,
};

const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const ENGLISH: Language = {
  name: 'english',
  stretch: 700,
  issuer: new RegExp(
    `\\b(?:${ISSUERS_ENGLISH})\\b[^.;\\n]{0,60}?\\b(?:${ISSUING_VERBS_ENGLISH})\\b|\\b(?:${ISSUING_VERBS_ENGLISH})(?: today)?,? (?:by )?the [^.;\\n]{0,40}?\\b(?:${ISSUERS_ENGLISH})\\b`,
    'gu',
  ),
  window: new RegExp(
    `\\bas of \\S+|\\bin the (?:past|last|previous) \\S+ (?:hours|days|week)|\\bweek \\d{1,2}\\b|\\b\\d{1,2} ${MONTHS}|\\b${MONTHS} \\d{1,2}\\b|\\bhours to \\d|\\b\\d{1,2}[:.]\\d\\d ?(?:am|pm|a\\.m|p\\.m|utc|gmt|local)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bin ${MONTHS}\\b`,
    'gu',
  ),
  scope: wordsOf(SCOPE_WORDS_ENGLISH),
  titleForm: wordsOf(TITLE_FORMS_ENGLISH),
  against: {
    sport: new RegExp(`\\b(?:${AGAINST_ENGLISH.sport})\\b|\\b\\d{1,2}-\\d{1,2}\\b`, 'gu'),
    market: new RegExp(
      `\\b(?:${AGAINST_ENGLISH.market})\\b|[$€£]\\s?\\d[\\d.,]*(?! ?(?:million|billion|m|bn)\\b)`,
      'gu',
    ),
    advice: wordsOf(AGAINST_ENGLISH.advice),
  },
  narrative: /\b(?:i|my|me|you|your|we|our|she|her|he|his)\b|[?!]/gu,
  fold: (text) => text.toLowerCase(),
  length: (text) => Math.round(text.length / 3.5),
};

/** How much of a text is looked at: a bulletin is told by its first pages. */
const MOST_CHARACTERS = 40_000;
const MOST_TITLE = 300;

/**
 * Reads the form of a text, whatever it is about.
 * @param title the title, '' if there is none
 * @param text the article's text, with or without its title line
 * @param lang BCP 47; anything but Chinese is read with the English tables
 */
export function readForm(title: string, text: string, lang: string): Form {
  const language = lang.startsWith('zh') ? CHINESE : ENGLISH;
  const whole = text.slice(0, MOST_TITLE).includes(title) ? text : `${title}\n${text}`;
  const folded = language.fold(whole.slice(0, MOST_CHARACTERS));
  const foldedTitle = language.fold(title.slice(0, MOST_TITLE));
  const { statements, others } = findStatements(folded, language.name);
  const numbers = [...statements.map(({ at }) => at), ...others].sort((a, b) => a - b);
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return {
    foldedTitle,
    foldedText: folded,
    length: language.length(folded),
    statements,
    others: others.length,
    cluster: densestStretch(
      statements.map(({ at }) => at),
      language.stretch,
    ),
    numberCluster: densestStretch(numbers, language.stretch),
    issuer: wordsAt(whole, firstNear(folded, language.issuer, numbers, language.stretch)),
    window: wordsAt(whole, firstNear(folded, language.window, numbers, language.stretch)),
    scopeWords: count(language.scope),
    titleStatement: findStatements(foldedTitle, language.name).statements.length > 0,
    titleForm: foldedTitle.search(language.titleForm) >= 0,
    against: {
      sport: count(language.against.sport),
      market: count(language.against.market),
      advice: count(language.against.advice),
    },
    narrative: count(language.narrative),
  };
}

/** The first match that has a number within a stretch after it, or close before it. Both are in order of place. */
function firstNear(
  text: string,
  pattern: RegExp,
  numbers: readonly number[],
  stretch: number,
): RegExpExecArray | null {
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    while (next < numbers.length && (numbers[next] ?? 0) < match.index - stretch / 3) next++;
    const number = numbers[next];
    if (number === undefined) return null;
    if (number - match.index <= stretch) return match;
  }
  return null;
}

/** The words as the page has them: folding keeps their place. */
function wordsAt(text: string, match: RegExpExecArray | null): string | null {
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}

function densestStretch(places: readonly number[], stretch: number): number {
  let most = 0;
  let first = 0;
  for (const [i, at] of places.entries()) {
    while (at - (places[first] ?? at) > stretch) first++;
    most = Math.max(most, i - first + 1);
  }
  return most;
}
