import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import { AMONG } from '../words/hearWords';
import type { Phrase } from '../words/phrase';
import type { Token } from '../words/tokens';
import { isUnderWay } from './namesTopic';

/**
 * 3例确诊病例中: what follows is told of them.
 * @param post the number's own words behind it
 */
export function isTopic(folded: string, post: readonly Token[]): boolean {
  const tail = post.at(-1);
  const words = post[0]?.kind === 'text' ? folded.slice(post[0].start, post[0].end) : '';
  const tailWords = tail?.kind === 'text' ? folded.slice(tail.start, tail.end) : '';
  // 11例本土个案(案1至案3、案5)中: their ids stand between.
  const behind = tail === undefined ? '' : textBehind(folded, tail.end, LONGEST_IDS);
  return (
    PAST_IDS.test(behind) ||
    AMONG.test(words) ||
    (tail !== undefined && /^(?:当?中|里)$/.test(tailWords) && !isUnderWay(folded, tail.start))
  );
}

const LONGEST_IDS = 120;
const PAST_IDS = /^\((?:案|病例|个案|第)[^()\n]{1,110}\)(?:当中|之中|中)[,，]/;

/** …出院10例。其中：新增的3例确诊病例中: told again to say where they are, and no part of what was told last. */
export function leaveList(state: ReaderState, { metrics }: Phrase, value: number): void {
  const frame = state.level.frames.at(-1);
  if (!state.epidemic || !frame?.whole || frame.marker !== 'of' || frame.items.length > 0) return;
  const own = metrics.at(-1);
  if (own !== undefined && (own !== frame.whole.metric || value === frame.whole.value))
    state.level.frames = [];
}
