import { textBefore, textBehind } from '../../../text/beside';
import { CHANGE } from '../lists/wholeBefore';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** 较前一日（1824例）: what it was before is nobody's whole. */
export function setAside(state: ReaderState, before: Node | null): void {
  const { level } = state;
  const said = level.last;
  if (!said) return;
  state.ofThen.add(said);
  said.earlier = true;
  // 293件（去年整年103件）: in a bracket, and no part of what stands before it.
  if (said.parent !== null && said.parent === level.whole) said.parent = null;
  if (!before || before.sentence !== said.sentence) return;
  // 甲市报告472例，较20日（692例）减少220例: of the same, at the same place.
  const same = before.unit === said.unit && !CHANGE.test(before.metric);
  if (state.epidemic && same && (!said.ownMetric || said.metric === before.metric)) likeBefore(said, before);
  level.tops = level.tops.filter((node) => node !== said);
  level.last = before;
  if (said.metric !== 'people' || before.unit !== said.unit) return;
  // 人口9万人，与上次普查的8万人相比: of the same people.
  said.metric = before.metric;
  state.about = before.metric;
}

function likeBefore(said: Node, before: Node): void {
  said.metric = before.metric;
  said.origin = before.origin;
  said.scope ??= before.scope;
  said.place = before.place;
  said.placePath = before.placePath;
  said.parent = null;
}

/** 与2010年的133972万人相比, 接近前年的水平（140万人次）: how many there were then. */
export function isThen(folded: string, token: NumberToken): boolean {
  return (
    /年(?:同期)?介于$/.test(textBefore(folded, token.start, 6)) ||
    /(?:[高低多少]于|[较比])(?:去年|前年|上年)?同期的?$/.test(textBefore(folded, token.start, 8)) ||
    /(?:[高低多少]于(?:昨日|昨天|前日|前一[日天周]|上周)的?|徘徊[在于约近]*)$/.test(
      textBefore(folded, token.start, 8),
    ) ||
    /\((?:去年|前年|上年)(?:整年|全年|同期)?[为有共]?$/.test(textBefore(folded, token.start, 7)) ||
    // 与上月（30127例）相比
    /[与同和比较](?:上个?月|上季度|上一?周|前一周|[上去]年(?:同期|同月)?)的?\($/.test(
      textBefore(folded, token.start, 9),
    ) ||
    /水平\($/.test(textBefore(folded, token.start, 3)) ||
    (/^相[比较]/.test(textBehind(folded, token.end, 2)) &&
      /[比与和较][^,。;]*$/.test(textBefore(folded, token.start, 24)))
  );
}

/** 由8699宗增至12326宗: what it was, and what it came to. */
export function cameFrom(folded: string, { start, end }: NumberToken): boolean {
  return (
    folded[start - 1] === '由' && /^[^,。;\d]{0,6}[增减升降跌加少][至到]/.test(textBehind(folded, end, 9))
  );
}

/** 较前一周（20,514人次）: what stands in the bracket is what it was before. */
export function isCompared(state: ReaderState, token: NumberToken, before: Phrase): boolean {
  return state.folded[token.start - 1] === '(' && before.marks.has('compare');
}
