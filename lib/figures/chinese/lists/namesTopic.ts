import { textBefore } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import { isWordOf } from '../words/token';
import type { Token } from '../words/tokens';

/** 住院中, 隔离中: what goes on, not what a list is made of. */
const UNDER_WAY = /(?:住院|留院|在院|隔离|治疗|留医|收治|管理|观察|调查)$/;

/** 仍住院治疗中: the words before an offset say what goes on. */
export function isUnderWay(folded: string, at: number): boolean {
  return UNDER_WAY.test(textBefore(folded, at, 4));
}

/** 确诊病例中, with 中 as the last word. */
export function endsWithIn(state: ReaderState, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && isIn(state, last, tokens.at(-2));
}

/** Whether 中 behind a noun opens a list of it (确诊病例中), and is not a part of a word (治疗中). */
export function isIn(state: ReaderState, token: Token, before: Token | undefined): boolean {
  if (!isWordOf(before, 'metric') && !isWordOf(before, 'weak')) return false;
  const word = state.folded.slice(before.start, before.end);
  // 在密切接触者中发现6例: among whom they were found.
  if (/^(?:contacts|tests)/.test(before.meaning.value) && state.folded.startsWith('发现', token.end))
    return false;
  return (
    token.start === before.end &&
    !UNDER_WAY.test(word) &&
    /^(?:当中|之中|中|里面?)有?$/.test(state.folded.slice(token.start, token.end))
  );
}
