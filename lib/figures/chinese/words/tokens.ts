import { textBehind } from '../../../text/beside';
import { codesOf } from '../../../text/codesOf';
import type { Work } from '../../../work';
import { shareUnits } from '../numbers/ranges';
import { regimentAt } from '../places/regiment';
import { splitTownEnd } from '../places/splitTown';
import { wordAt } from './lexicon';
import { numberTokens } from './numberTokens';
import type { Token } from './token';
import { wordHere } from './wordHere';

export type { NumberToken, Token, WordToken } from './token';

/** Whether a token is a number that may be a figure. */
export function isFigureToken(token: Token): boolean {
  return token.kind === 'number' && token.why === null;
}

/** Characters between two pauses. */
const PIECE = 2000;

const MARKS = codesOf(',、;。:()\n\t!?“”"\'「」『』《》·…');
/** 重症病例零新增: a word for none, and no numeral. */
const NONE_AT_ALL =
  /^零(?:新增|报告|通报|死亡|伤亡|感染|确诊|阳性|重症|个案|病例|(?:本土|境外移入)(?!化|企|品|社|团))/;

/** 除湖北以外的地区, 除武汉外: what is counted stands everywhere but there. */
const EXCEPT = /除[一-龥]{2,9}?(?:以外|之外|外)(?:的?(?:全国)?(?:其[他余])?(?:地区|省份|各地))?/y;

/** 较去(111)年同月: the year is only told by its number; 治愈出院(舱): out of either. */
const ASIDE = /\((?:\d{2,3}\)(?=年同)|(?:出|方)?舱\))/y;

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
  const numbers = shareUnits(yield* numberTokens(folded, original), folded);
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
  // Numerals in what is passed over (四川日报) are none.
  const goTo = (end: number) => {
    at = end;
    while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
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
        : number?.start === at
          ? regimentAt(folded, at)
          : null;
    const isName =
      named !== null &&
      (named.value.place !== null || named.value.kind === 'metric') &&
      named.end > (number?.numberEnd ?? 0);
    const isNone = named?.value.value === 'neg' && NONE_AT_ALL.test(textBehind(folded, at, 3));
    if (number && number.start === at && !isName && !isNone) {
      flush(at);
      tokens.push(number);
      goTo(Math.max(number.end, at + 1));
      continue;
    }
    const char = folded.charAt(at);
    if (char === ' ' || char === '\r') {
      flush(at);
      if (isHeadlineSpace(folded, at)) tokens.push({ kind: 'stop', start: at, end: at + 1, mark: ' ' });
      at++;
      continue;
    }
    const aside = char === '(' ? asideEnd(folded, at) : at;
    if (aside > at) {
      flush(at);
      goTo(aside);
      continue;
    }
    if (MARKS.has(folded.charCodeAt(at))) {
      flush(at);
      tokens.push({ kind: 'stop', start: at, end: at + 1, mark: char });
      at++;
      continue;
    }
    const town = splitTownEnd(folded, at);
    if (town !== null) {
      flush(at);
      tokens.push({ kind: 'text', start: at, end: town });
      goTo(town);
      continue;
    }
    const except = char === '除' ? exceptPlace(folded, at) : null;
    if (except !== null) {
      flush(at);
      tokens.push({ kind: 'text', start: at, end: except });
      goTo(except);
      continue;
    }
    const word = wordHere(folded, at);
    const paper = word?.value.place ? newsroomEnd(folded, word.end) : null;
    if (paper !== null) {
      if (textFrom < 0) textFrom = at;
      goTo(paper);
      continue;
    }
    if (word && !(folded[word.end] === '场' && word.value.place && folded[word.end - 1] === '林')) {
      flush(at);
      tokens.push({ kind: 'word', start: at, end: word.end, meaning: word.value });
      goTo(word.end);
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
        if (token?.kind === 'number') tokens[at] = { ...token, why: null, paired: true };
      }
    }
    run = [];
  };
  tokens.forEach((token, at) => {
    // 甲市(12),乙市(7): in brackets, too.
    if (token.kind === 'stop' && /[\n (),、]/.test(token.mark)) return;
    const before = tokens[at - 1];
    const named = before?.kind === 'stop' ? tokens[at - 2] : before;
    const place = token.kind === 'word' && token.meaning.place !== null;
    const counts = token.kind === 'number' && (token.why === null || token.why === 'list-index');
    const bare = counts && token.unit === null && !token.spelled;
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
