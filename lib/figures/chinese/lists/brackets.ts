import { textBehind } from '../../../text/beside';
import type { Node } from '../node';
import { splitNames } from '../numbers/makeFigures';
import { LOCAL_MEASURES } from '../places/findFigurePlace';
import { SPOT } from '../places/findSpot';
import { type NamedPath, readPlaceChain } from '../places/quakePlace';
import type { ReaderState } from '../readerState';
import { qualifierOf } from '../scopes/qualifierOf';
import { says } from '../words/token';
import { endSegment } from './endClause';

/**
 * Begins a bracket: what stands in it is of the number before it.
 * @param at index of its token
 */
export function openBracket(state: ReaderState, at: number): void {
  const next = state.input.tokens[at + 1];
  const each = says(next, 'each');
  // 英国及泰国(各7例): another way to write 英国及泰国各7例.
  if (each && state.pre.length > 0) {
    state.brackets.push(false);
    state.pending.push(...splitNames(state.pre));
    state.pre = [];
    return;
  }
  const whole = state.segmentHasNumber && !each && state.pre.length === 0 ? state.level.last : null;
  const labels = whole === null && state.pre.length > 0 && next?.kind === 'number' && next.why === null;
  state.brackets.push(!labels);
  // 重症病例以65岁以上长者(占63%)为多: of what the words before it speak of.
  if (whole === null && state.epidemic && state.folded[state.input.tokens[at]?.end ?? 0] === '占')
    state.about = state.phrase(state.pre).metrics.at(-1) ?? state.about;
  if (labels) return;
  state.levels.push(state.newLevel(whole, state.pre));
  state.heldPending.push(state.pending);
  state.pending = [];
  state.pre = [];
}

/** 甲省（33例，死亡12例）: what stands behind the first count of a bracket that a name alone opened is of that count. */
export function deepenBracket(state: ReaderState): void {
  const { last } = state.level;
  if (state.brackets.at(-1) !== false || !last?.ownPlace || last.sentence !== state.sentence) return;
  state.brackets[state.brackets.length - 1] = true;
  state.levels.push(state.newLevel(last));
  state.heldPending.push([]);
}

/** Ends a bracket, and goes back to the list around it. */
export function closeBracket(state: ReaderState): void {
  const deep = state.brackets.pop();
  if (!deep || state.levels.length === 1) return;
  const { pre } = state;
  endSegment(state, ',');
  const closed = state.levels.pop();
  state.pending = state.heldPending.pop() ?? [];
  state.pre = [...(closed?.before ?? [])];
  // 确诊病例（本土）69例: said of the number behind the bracket.
  if (closed?.whole === null && closed.last === null && state.phrase(pre).origin) state.pre.push(...pre);
  const whole = closed?.whole;
  if (
    whole &&
    pre.length > 0 &&
    !pre.some((token) => token.kind === 'number') && // 约为甲国的2.6倍
    closed.tops.length === 0 &&
    closed.last === null &&
    whole.qualifier === null
  ) {
    const phrase = state.phrase(pre);
    if (measuredAt(state, whole, phrase.raw)) return;
    whole.qualifier = phrase.placeText || qualifierOf(phrase.text, phrase.raw);
    if (phrase.place && whole.parent && !whole.ownPlace && whole.value === 1) {
      whole.place = phrase.placeText;
      whole.placePath = [...whole.placePath, phrase.placeText];
    }
  }
}

const GAUGE = /^(?:出现在?|在|位于|为)?([一-龥]{2,14}?)(?:气象站|水文站|雨量站|监测站|站)?$/;

/** 最大降雨量80毫米(甲县乙镇): where it was measured. */
function measuredAt(state: ReaderState, whole: Node, raw: string): boolean {
  const named = state.epidemic || !LOCAL_MEASURES.has(whole.metric) ? null : GAUGE.exec(raw)?.[1];
  const chain = named ? (readPlaceChain(named) ?? spotIn(state, whole, named)) : null;
  if (!chain) return false;
  whole.place = chain.name;
  whole.placePath = chain.path;
  whole.ownPlace = true;
  return true;
}

/** (友谊大桥): a spot by its form, in the page's own characters. */
function spotIn(state: ReaderState, { end }: Node, name: string): NamedPath | null {
  const at = SPOT.test(name) ? state.folded.indexOf(name, end) : -1;
  if (at < 0) return null;
  const printed = textBehind(state.input.original, at, name.length);
  return { name: printed, path: [...state.input.place.path, printed] };
}
