import { textBefore, textBehind } from '../../text/beside';
import type { Work } from '../../work';
import { endSentence } from './lists/endClause';
import { takeStop } from './lists/takeStop';
import type { Node } from './node';
import { readLostDigits } from './numbers/readLostDigits';
import { readNumber } from './numbers/readNumber';
import { readZeroWord } from './numbers/readZeroWord';
import { type ClauseInput, ReaderState } from './readerState';
import { passWindows } from './scopes/passWindows';
import { placeIn } from './words/token';
import type { Token } from './words/tokens';

/** Tokens between two pauses: the first ones of a page take ten times as long as the others. */
const PIECE = 100;

/**
 * Reads clause by clause, from left to right.
 * @returns the figures with what their clauses, lists and brackets say; `settleTree` closes the tree
 */
export function* readClauses(input: ClauseInput): Work<Node[]> {
  const state = new ReaderState(input);
  const { tokens } = input;
  let at = 0;
  let paused = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    at = passWindows(state, token) ? at + 1 : takeToken(state, token, at);
    if (at - paused < PIECE) continue;
    yield;
    paused = at;
  }
  endSentence(state);
  return state.nodes;
}

/** 上周 opens a window, unless it is what is compared with, or a day of it. */
const LAST_WEEK = /(?<![较比])上一?(?:周|星期)(?![一二三四五六日末天])|本(?:周|星期)(?![一二三四五六日末天])/;

/** 上月, 国庆假期: a period without a date; what a disaster did goes on through it. */
const LAST_MONTH =
  /(?<![较比去])(?:上个?月|本月)(?![底末初中]|同期)|(?:黄金周|假期|长假|春运)(?!前|后|出行|安全)/;

/** 全省当天共接待游客: of that day. */
const CARRIED = /^[^,。;\d]{0,8}(?:接待|发送|运送|运输|到发|客流|游客|旅客)/;

function opensPeriod(
  state: ReaderState,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const words = state.folded.slice(Math.max(0, start - 1), end + 1);
  if (state.epidemic) return LAST_WEEK.test(words) || /(?<![较比去])上个?月(?![底末初中]|同期)/.test(words);
  const ofDay = /当[天日]/.test(words) && CARRIED.test(textBehind(state.folded, end, 12));
  return !state.disaster && (ofDay || LAST_WEEK.test(words) || LAST_MONTH.test(words));
}

function takeToken(state: ReaderState, token: Token, at: number): number {
  if (token.kind === 'stop') {
    takeStop(state, token.mark, at);
    return at + 1;
  }
  if (token.kind === 'number') {
    if (token.why === null) return readNumber(state, token, at);
    if (
      (token.why === 'duration' || state.folded[token.numberEnd] === '日') &&
      state.epidemic &&
      /(?:过去|最近|近)$/.test(textBefore(state.folded, token.start, 2))
    ) {
      if (state.input.traditional && state.heldMode === undefined) state.heldMode = state.mode;
      state.mode = 'new';
      state.carryScope = null;
    }
    // 第5周新冠门急诊就诊: that week's.
    if (token.why === 'ordinal' && state.epidemic && state.folded[token.numberEnd] === '周') {
      if (state.input.traditional && state.heldMode === undefined) state.heldMode = state.mode;
      state.mode = 'new';
    }
    // 案例一: of a report of the police it is no patient's story.
    if (
      token.why === 'case-id' &&
      state.epidemic &&
      state.levels.length === 1 &&
      segmentStartsParagraph(state)
    )
      state.narrative = true;
    state.pre.push(token);
    return at + 1;
  }
  if (token.kind === 'word' && token.meaning.kind === 'mark') {
    if (token.meaning.value === 'neg') {
      const next = readZeroWord(state, token, at);
      if (next > at) return next;
    }
    // 今年第三波专案: which one it was, not from when on.
    const numbered = /^第[一二三四五六七八九\d]/.test(state.folded.slice(token.end, token.end + 2));
    if (token.meaning.value === 'since' && !numbered) {
      state.since = true;
      if (!state.epidemic && /以来|自从/.test(state.folded.slice(token.start, token.end)))
        state.mode = 'as-of';
    }
    if (token.meaning.value === 'asof') {
      if (state.input.traditional && state.heldMode === undefined) state.heldMode = state.mode;
      state.mode = 'as-of';
      state.narrative = false;
      // 新增5宗，至今本港共录得90宗: the second is a total.
      if (state.carryScope === 'new') state.carryScope = null;
    }
  }
  const place = placeIn(token);
  if (place && place.level !== 'country') state.named = { place, sentence: state.sentence };
  if (token.kind === 'text' && opensPeriod(state, token)) {
    state.mode = 'new';
    state.holiday = !state.epidemic;
  }
  if (token.kind === 'text' && readLostDigits(state, token, at)) return at + 1;
  state.pre.push(token);
  return at + 1;
}

function segmentStartsParagraph(state: ReaderState): boolean {
  return (
    !state.segmentHasNumber && state.pre.length <= 2 && state.level.tops.length === 0 && state.narrativeOpen
  );
}
