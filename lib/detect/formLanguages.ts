import { foldText } from '../figures/chinese/words/foldText';
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

/** How one language shows the form of a text: patterns made of `tables/formWords.ts`, for folded text. */
export interface Language {
  readonly name: 'chinese' | 'english';
  /** About a paragraph, in characters. */
  readonly stretch: number;
  readonly issuer: RegExp;
  readonly window: RegExp;
  readonly scope: RegExp;
  readonly titleForm: RegExp;
  readonly against: Readonly<Record<'sport' | 'market' | 'advice', RegExp>>;
  readonly narrative: RegExp;
  /** A year that something is told of, before 1950; any year from then on. */
  readonly pastYear: RegExp;
  readonly recentYear: RegExp;
  fold(text: string): string;
  length(text: string): number;
}

const wordsOf = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'gu');

export const CHINESE: Language = {
  name: 'chinese',
  stretch: 300,
  issuer: new RegExp(`(?:${ISSUER_ENDS_CHINESE})[^。;\\n]{0,24}?(?:${ISSUING_VERBS_CHINESE})`, 'gu'),
  window:
    /(?:\d{1,2}月)?(?:\d{1,2}日)?\d{1,2}时?(?:-|至)(?:次日|\d{1,2}日)?\d{1,2}时|截[至止到](?:目前|[^。;\n,]{0,18}[年月日号时])|过去[\d一二三四五六七八九十]{1,3}(?:个?小时|天|日)|第\d{1,2}[周期]|\d{1,2}月\d{1,2}日?(?:至|-)(?:\d{1,2}月)?\d{1,2}日|[今昨]日?\([\d一二三四五六七八九十月]{1,6}日?\)|\d{1,2}月份|\d{1,2}[日号][^。;\n]{0,3}\d{1,2}(?:时|:\d\d)|[上本]周|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu,
  scope: new RegExp(SCOPE_WORDS_CHINESE, 'gu'),
  titleForm: new RegExp(TITLE_FORMS_CHINESE, 'u'),
  against: {
    sport: new RegExp(`${AGAINST_CHINESE.sport}|\\d比\\d`, 'gu'),
    market: new RegExp(`${AGAINST_CHINESE.market}|[$¥]\\d|\\d元(?!\\S{0,2}[罚赔])`, 'gu'),
    advice: new RegExp(AGAINST_CHINESE.advice, 'gu'),
  },
  narrative: /我(?![省市区县国州校院们]|们?(?:省|市|区|县))|你|您|["”][^。\n]{0,12}说|[?!]/gu,
  pastYear: /(?<!\d)1(?:[0-8]\d|9[0-4])\d年(?!以?来)/gu,
  recentYear: /(?<!\d)(?:19[5-9]|20\d)\d年/u,
  fold: foldText,
  length: (text) => text.length,
};

const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

export const ENGLISH: Language = {
  name: 'english',
  stretch: 700,
  issuer: new RegExp(
    `\\b(?:${ISSUERS_ENGLISH})\\b[^.;\\n]{0,60}?\\b(?:${ISSUING_VERBS_ENGLISH})\\b|\\b(?:${ISSUING_VERBS_ENGLISH})(?: today)?,? (?:by )?the [^.;\\n]{0,40}?\\b(?:${ISSUERS_ENGLISH})\\b|\\baccording to [^.;\\n]{0,40}?\\b(?:${ISSUERS_ENGLISH})\\b`,
    'gu',
  ),
  window: new RegExp(
    `\\bas of \\S+|\\bin the (?:past|last|previous) \\S+ (?:hours|days|week)|\\bweek \\d{1,2}\\b|\\b\\d{1,2} ${MONTHS}|\\b${MONTHS} \\d{1,2}\\b|\\bhours to \\d|\\b\\d{1,2}[:.]\\d\\d ?(?:am|pm|a\\.m|p\\.m|utc|gmt|local)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bin ${MONTHS}\\b`,
    'gu',
  ),
  scope: wordsOf(SCOPE_WORDS_ENGLISH),
  titleForm: wordsOf(TITLE_FORMS_ENGLISH),
  against: {
    sport: new RegExp(
      `\\b(?:${AGAINST_ENGLISH.sport})\\b|\\b\\d{1,2}-\\d{1,2}\\b(?<!(?:aged|ages|${MONTHS}) \\d{1,2}-\\d{1,2})(?! ?(?:%|percent|per cent|cm|days?|feet|ft|hours?|inch|inches|km|knots|m|miles?|mm|mph|years?|year-olds?|${MONTHS})(?![a-z]))`,
      'gu',
    ),
    market: new RegExp(
      `\\b(?:${AGAINST_ENGLISH.market})\\b|[$€£]\\s?\\d{1,3}(?:,\\d{3})?(?:\\.\\d+)?(?![\\d.,]| ?(?:million|billion|m|bn)\\b)`,
      'gu',
    ),
    advice: wordsOf(AGAINST_ENGLISH.advice),
  },
  narrative: /\b(?:i|my|me|you|your|we|our|she|her|he|his)\b|[?!]/gu,
  pastYear: new RegExp(
    `\\b(?:during|in|until|${MONTHS}|(?:spring|summer|autumn|winter) of) 1(?:[0-8]\\d|9[0-4])\\d\\b(?=[,.;:)]?(?:\\s|$))(?! (?:more|new|other|people)\\b| [a-z]+s\\b)`,
    'gu',
  ),
  recentYear: /\b(?:19[5-9]|20\d)\d\b/u,
  fold: (text) => text.toLowerCase(),
  length: (text) => Math.round(text.length / 3.5),
};
