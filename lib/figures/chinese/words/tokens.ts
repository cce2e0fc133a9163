import type { Approx } from '../../../reading';
import { codesOf } from '../../../text/codesOf';
import type { Work } from '../../../work';
import { readNumerals } from '../../numerals';
import { type Unit, unitAt } from '../../tables/units';
import { approxBehind, isRange, minusBefore, opensColdRange, shareUnits } from '../numbers/ranges';
import { unitLeftOut } from '../numbers/unitLeftOut';
import { type NotFigure, whyNotFigure } from '../numbers/whyNotFigure';
import { type Meaning, wordAt } from './lexicon';
import { wordHere } from './wordHere';

export interface NumberToken {
  readonly kind: 'number';
  readonly start: number;
  /** After the unit. */
  readonly end: number;
  /** The number alone. */
  readonly numberEnd: number;
  readonly value: number;
  /** The other end of a range, on its lower number; `upper` marks the other. */
  readonly valueMax: number | null;
  readonly upper: 'range' | 'sum' | null;
  readonly approx: Approx | null;
  readonly unit: Unit | null;
  readonly spelled: boolean;
  /** Shares its words with the next number: 10-15公里, 117+393例. */
  readonly withNext: boolean;
  /** One of a row of places and bare numbers: 美国 12 日本 96. */
  readonly paired: boolean;
  readonly why: NotFigure | null;
}

export interface WordToken {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

interface MarkToken {
  readonly kind: 'stop';
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

interface TextToken {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
}

export type Token = NumberToken | WordToken | MarkToken | TextToken;

export function isFigureToken(token: Token): boolean {
  return token.kind === 'number' && token.why === null;
}

/** Characters between two pauses. */
const PIECE = 2000;

const MARKS = codesOf(',、;。:()\n\t!?“”"\'「」『』《》·…');
/** 规模7.2强震: the word after the number is no grade of 震度 (6强, 5弱). */
const GRADES = /^[强弱](?![,。、;:)\n]|$)/;
/** 重症病例零新增: a word for none, and no numeral. */
const NONE_AT_ALL = /^零(?:新增|报告|死亡|感染)/;
const PERCENT: Unit = { unit: '%', class: 'percent' };

/** 除湖北以外的地区, 除武汉外: what is counted stands everywhere but there. */
const EXCEPT = /除[一-龥]{2,9}?(?:以外|之外|外)(?:的?(?:全国)?(?:其[他余])?(?:地区|省份|各地))?/y;

const ASIDE = /\(\d{2,3}\)(?=年同)/y;

function asideEnd(folded: string, at: number): number {
  ASIDE.lastIndex = at;
  return ASIDE.test(folded) ? ASIDE.lastIndex : at;
}

/** Where the words end that leave a place out, null if none begin here. */
function exceptPlace(folded: string, at: number): number | null {
  EXCEPT.lastIndex = at;
  return EXCEPT.test(folded) && wordAt(folded, at + 1)?.value.place ? EXCEPT.lastIndex : null;
}

/** 北京青年报记者, 湖北日报: who tells it, and no place. */
const NEWSROOM =
  /(?:青年|日|晚|晨|早|商|时|都市|法制|经济|广播电视)报(?![告导名])|(?:广播)?电视台|卫视|新闻网/y;

function newsroomEnd(folded: string, at: number): number | null {
  NEWSROOM.lastIndex = at;
  return NEWSROOM.test(folded) ? NEWSROOM.lastIndex : null;
}

/**
 * Cuts a folded text into numbers with their units, known words, marks and the rest.
 * Spaces count as a mark only between words of a headline: next to a number or a mark they are nothing.
 */
export function* tokenize(folded: string, original: string): Work<readonly Token[]> {
  const numbers = shareUnits(numberTokens(folded, original), folded);
  yield;
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  let textFrom = -1;
  let paused = 0;
  const flush = (end: number) => {
    if (textFrom >= 0 && end > textFrom) tokens.push({ kind: 'text', start: textFrom, end });
    textFrom = -1;
  };
  while (at < folded.length) {
    if (at - paused >= PIECE) {
      yield;
      paused = at;
    }
    const number = numbers[next];
    // 110接警478起: the number is a part of the noun.
    const named =
      number?.start === at && (folded.charCodeAt(at) > 127 || folded.startsWith('11', at))
        ? wordAt(folded, at)
        : null;
    const isName =
      named !== null &&
      (named.value.place !== null || named.value.kind === 'metric') &&
      named.end > (number?.numberEnd ?? 0);
    const isNone = named?.value.value === 'neg' && NONE_AT_ALL.test(folded.slice(at, at + 3));
    if (number && number.start === at && !isName && !isNone) {
      flush(at);
      tokens.push(number);
      at = Math.max(number.end, at + 1);
      while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
      continue;
    }
    const char = folded.charAt(at);
    if (char === ' ' || char === '\r') {
      flush(at);
      if (isHeadlineSpace(folded, at)) tokens.push({ kind: 'stop', start: at, end: at + 1, mark: ' ' });
      at++;
      continue;
    }
    // 较去(111)年同月: the year is only told by its number.
    const aside = char === '(' ? asideEnd(folded, at) : at;
    if (aside > at) {
      flush(at);
      at = aside;
      while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
      continue;
    }
    if (MARKS.has(folded.charCodeAt(at))) {
      flush(at);
      tokens.push({ kind: 'stop', start: at, end: at + 1, mark: char });
      at++;
      continue;
    }
    const except = char === '除' ? exceptPlace(folded, at) : null;
    if (except !== null) {
      flush(at);
      tokens.push({ kind: 'text', start: at, end: except });
      at = except;
      while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
      continue;
    }
    const word = wordHere(folded, at);
    const paper = word?.value.place ? newsroomEnd(folded, word.end) : null;
    if (paper !== null) {
      if (textFrom < 0) textFrom = at;
      at = paper;
      continue;
    }
    if (word && !(folded[word.end] === '场' && word.value.place && folded[word.end - 1] === '林')) {
      flush(at);
      tokens.push({ kind: 'word', start: at, end: word.end, meaning: word.value });
      at = word.end;
      while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
      continue;
    }
    if (textFrom < 0) textFrom = at;
    at++;
  }
  flush(folded.length);
  return markPairs(tokens);
}

/** Pasted tables lose their lines and units; three pairs of place and number in a row are one. */
function markPairs(tokens: Token[]): readonly Token[] {
  let run: number[] = [];
  const close = () => {
    if (run.length > 2) {
      for (const at of run) {
        const token = tokens[at];
        if (token?.kind === 'number') tokens[at] = { ...token, paired: true };
      }
    }
    run = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind === 'stop' && (token.mark === '\n' || token.mark === ' ')) return;
    const before = tokens[at - 1];
    const named = before?.kind === 'stop' ? tokens[at - 2] : before;
    const place = token.kind === 'word' && token.meaning.place !== null;
    const bare = token.kind === 'number' && token.why === null && token.unit === null && !token.spelled;
    if (bare && named?.kind === 'word' && named.meaning.place) run.push(at);
    else if (!place || named?.kind === 'word') close();
  });
  close();
  return tokens;
}

function isHeadlineSpace(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + 1);
  return /[\u4e00-\u9fff%)]/.test(before) && /[\u4e00-\u9fff(]/.test(after);
}

function numberTokens(folded: string, original: string): readonly NumberToken[] {
  const found: NumberToken[] = [];
  for (const numeral of readNumerals(folded, original)) {
    const last = found.at(-1);
    const near = last && numeral.start - last.end <= 2;
    const why = whyNotFigure(folded, numeral, near ? last.why : null);
    const read = numeral.tenths ? { value: PERCENT, end: numeral.after } : unitAt(folded, numeral.after);
    const unit =
      read && GRADES.test(folded.slice(read.end - 1, read.end + 1))
        ? null
        : unitLeftOut(folded, numeral, read);
    const end = why === null && unit ? unit.end : numeral.end;
    const behind = why === null && unit ? approxBehind(folded, end) : null;
    const minus =
      why === null &&
      (unit?.value.class === 'temperature' ||
        unit?.value.unit === '度' ||
        (!unit && opensColdRange(folded, numeral.end)) ||
        (unit?.value.class === 'percent' &&
          /[为是达]-$/.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))))
        ? minusBefore(folded, numeral.start)
        : 0;
    const token: NumberToken = {
      kind: 'number',
      start: numeral.start - (minus === 1 ? 1 : 0),
      end: behind ? end + 2 : end,
      numberEnd: numeral.end,
      value: minus > 0 ? -numeral.value : numeral.value,
      valueMax: null,
      upper: null,
      approx: numeral.approx ?? behind,
      unit: why === null ? (unit?.value ?? null) : null,
      spelled: numeral.spelled,
      withNext: false,
      paired: false,
      why,
    };
    if (last && why === null && isRange(folded, last, token)) {
      found[found.length - 1] = {
        ...last,
        valueMax: token.value,
        unit: last.unit ?? token.unit,
        withNext: true,
      };
      found.push({ ...token, upper: 'range' });
    } else if (last && why === null && last.why === null && folded.slice(last.end, token.start) === '+') {
      found[found.length - 1] = { ...last, unit: last.unit ?? token.unit, withNext: true };
      found.push({ ...token, upper: 'sum' });
    } else found.push(token);
  }
  return found;
}
