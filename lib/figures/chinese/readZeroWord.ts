import { CURRENT_AS_OF } from '../tables/metrics';
import { nameMetric } from './nameMetric';
import { placeInTree } from './placeInTree';
import type { ReaderState } from './readerState';
import type { NumberToken, Token } from './tokens';

/** How many words a clause with 无 or 没有 may hold. */
const REACH = 30;

/** 均未接种: what they had not done is no count of nobody. */
const HABITS: ReadonlySet<string> = new Set(['vaccinated', 'doses', 'tests', 'people_tested']);

/**
 * Reads 无, 没有 and what they deny as a figure of 0.
 * @param at index of its token
 * @returns index of the first token that is still to be read
 */
export function readZeroWord(state: ReaderState, token: Token, at: number): number {
  const { tokens, folded } = state.input;
  let to = at + 1;
  for (
    let next = tokens[to];
    next && to < at + REACH && (next.kind === 'word' || next.kind === 'text');
    next = tokens[++to]
  );
  if (tokens[to]?.kind === 'number' && (tokens[to] as NumberToken).why === null) return at;
  if (state.pre.slice(-REACH).some((t) => t.kind === 'number')) return at;
  const after = tokens.slice(at + 1, to);
  const limit = after.findIndex((t) => t.kind === 'text' && t.end - t.start > 4);
  const near = limit >= 0 ? after.slice(0, limit) : after;
  const joined = near.findIndex((t) => t.kind === 'word' && t.meaning.value === 'conj');
  const words = state.phrase(joined > 0 ? near.slice(0, joined) : near);
  const before = state.phrase(state.pre.slice(-REACH));
  const subject =
    words.metrics.length > 0 || words.weak
      ? words
      : words.scope === 'new'
        ? { ...before, scope: words.scope }
        : null;
  const own = subject ? nameMetric(subject, null, state.about) : null;
  if (!subject || own === null || (own === 'staff' && state.epidemic) || HABITS.has(own)) return at;
  const vague = words.text.length > 4 || /相关|类似|关联/.test(words.raw);
  if (words.weak && words.metrics.length === 0 && vague) return at;
  const place = subject.place ?? before.place;
  const node = placeInTree(
    state,
    null,
    {
      ...subject,
      scope: subject.scope ?? before.scope,
      place,
      placeText: subject.placeText || before.placeText,
      placeSpan: subject.place ? subject.placeSpan : before.placeSpan,
      here: subject.here ?? before.here,
    },
    own,
    { start: token.start, end: token.end, value: 0 },
  );
  node.negated = true;
  if (node.metric === 'casualties') node.metric = 'deaths';
  if (
    words.scope === null &&
    before.scope === null &&
    node.parent === null &&
    CURRENT_AS_OF.has(own) &&
    state.mode === 'as-of'
  )
    node.scope = 'current';
  state.pre = [];
  state.segmentHasNumber = true;
  void folded;
  return to;
}
