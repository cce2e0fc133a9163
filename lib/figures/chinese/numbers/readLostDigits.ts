import { openList } from '../lists/openLists';
import { nameMetric } from '../metrics/nameMetric';
import type { ReaderState } from '../readerState';
import { placeInTree } from '../tree/placeInTree';
import type { Token } from '../words/tokens';

/** 病例例, 某市例, XX例: the page lost the digits; the figure is there, its value is not. */
export function readLostDigits(state: ReaderState, token: Token, at: number): boolean {
  const { tokens, folded } = state.input;
  const words = /^([Xx×*]{1,9})?(例|宗|人|名)$/.exec(folded.slice(token.start, token.end));
  const before = state.pre.at(-1);
  const next = tokens[at + 1];
  if (!words || (next && next.kind !== 'stop')) return false;
  const blank = words[1] ?? '';
  if (before?.kind !== 'word' || before.end !== token.start) return false;
  // 重症案例, 有新发病例: words, though the tables know only their first half.
  if (/案$|新发病$/.test(folded.slice(token.start - 3, token.start))) return false;
  const phrase = state.phrase(state.pre);
  const named =
    before.meaning.kind === 'metric' || before.meaning.kind === 'weak' || before.meaning.kind === 'scope';
  const listed =
    before.meaning.place !== null &&
    (state.level.frames.length > 0 || state.level.whole !== null || phrase.marks.has('of'));
  if (!named && !listed) return false;
  if (phrase.marks.has('of')) openList(state, 'of', phrase);
  const own = nameMetric(phrase, 'case', state.about);
  const node = placeInTree(state, null, phrase, own, {
    start: token.start,
    end: token.start + blank.length,
    value: null,
  });
  node.unit = words[2] ?? null;
  node.missing = true;
  if (state.levels.length === 1) state.about = node.metric;
  state.segmentHasNumber = true;
  state.pre = [];
  return true;
}
