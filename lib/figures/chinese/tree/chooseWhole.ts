import { firstAnswer } from '../../firstAnswer';
import { fitFrame } from '../lists/fitFrame';
import { seekWhole } from '../lists/openLists';
import { isOutside } from '../lists/outsideFrame';
import { CHANGE } from '../lists/wholeBefore';
import type { ReaderState } from '../readerState';
import { isOnlyLabel } from '../scopes/onlyLabel';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { BEFORE_LIST } from './wholeBeforeList';
import { type Choice, type WholeClue, wholeClue } from './wholeClue';
import { IN_LIST, type ListClue } from './wholeInList';

export type { Choice } from './wholeClue';

/** Finds the number that a figure is a part of: by an open list, by its bracket, or by a bare name behind a total. */
export function chooseWhole(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  own: string | null,
): Choice {
  const clue = wholeClue(state, token, phrase, own);
  const told = firstAnswer(BEFORE_LIST, clue);
  if (told) return told;
  const listed = inItsList(clue);
  const choice = firstAnswer(IN_LIST, listed) ?? listed;
  // 分别增加8.9%及20.0%；香港(538663人次)旅客: no count is a part of a change.
  const apart = choice.whole && CHANGE.test(choice.whole.metric) && !clue.share && own !== null;
  return apart ? { ...choice, whole: null } : choice;
}

/** 接待4321万人次，收入298亿元。其中，甲景区接待26万人次: the list is of the total before it that is counted so. */
function refit({ state, token, value, share }: WholeClue, label: string | null): void {
  const { level } = state;
  const open = level.frames.at(-1);
  const unit = token?.unit?.unit;
  if (state.epidemic || state.disaster || share || !unit || open?.marker !== 'of' || open.items.length > 0)
    return;
  if (!open.whole || open.whole.unit === unit || !/^[元%]$/.test(open.whole.unit ?? '')) return;
  const alike = [...level.lastTops, ...level.tops].findLast(
    (node) =>
      node.unit === unit &&
      !CHANGE.test(node.metric) &&
      (node.value ?? 0) >= value &&
      (label === null || label === node.metric),
  );
  if (alike) level.frames = [...level.frames.slice(0, -1), { ...open, whole: alike }];
}

/** The list that a figure fits, found by what it needs to hold; lists that it does not fit are closed. */
function inItsList(clue: WholeClue): ListClue {
  const { state, token, phrase, own, value, weakOnly, share } = clue;
  const { level } = state;
  const label = share || isOnlyLabel(state, own, token) ? null : own;
  const open = level.frames.at(-1);
  if (open?.seeks && open.whole === null && !share) {
    const sought = seekWhole(state, weakOnly ? null : label, token?.unit?.unit ?? null, value);
    const others = level.frames.slice(0, -1);
    level.frames = sought ? [...others, { ...open, whole: sought }] : others;
  }
  refit(clue, label);
  const fits = fitFrame(state, label, weakOnly, phrase);
  const frame = fits && !state.epidemic && isOutside(fits, token, own) ? null : fits;
  if (!frame) level.frames = [];
  const whole = frame ? frame.whole : level.whole;
  return { label, frame, whole, list: frame?.list ?? level.list, ...clue };
}
