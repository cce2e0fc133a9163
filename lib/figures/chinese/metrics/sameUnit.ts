import { textBefore } from '../../../text/beside';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';

/** 58起发生于甲处、31起于乙处: the same unit as the figure before it in the sentence. */
export function isAgain(state: ReaderState, token: NumberToken): boolean {
  const { last, whole, frames } = state.level;
  const unit = token.unit?.unit.replace('个', '');
  const alike = (node: Node | null | undefined) => node?.unit != null && node.unit.replace('个', '') === unit;
  // 死者中三人为…: the whole that an open list names may stand in the sentence before.
  const open = frames.at(-1);
  if (open?.marker === 'in' && alike(open.whole)) return true;
  return [open?.whole, whole, last].some((node) => alike(node) && node?.sentence === state.sentence);
}

/** 362户1089间: a second number of the same thing, without a word between. */
export function isTwin(state: ReaderState, token: NumberToken): boolean {
  const unitClass = token.unit?.class;
  return (
    state.pre.length === 0 &&
    state.lastEnd === token.start &&
    state.level.last !== null &&
    (unitClass === 'house' || unitClass === 'people')
  );
}

/** 由0.04%降至0.01%, 由8宗增至12宗: the second number is what the first came to. */
const CAME_TO =
  /(?:[升降增减跌涨]|回落|回升|增加|减少|扩大|收窄|提高|降低)[至到](?:[一二〇零三四五六七八九十\d年月底至]{2,24}的)?(?:约|近|逾)? ?$/;
/** 较前一周14宗（86人）: what it is compared with is counted the same way. */
const COMPARED =
  /(?:[较比]|多于|少于|高于|低于|相[较比]于?)(?:前|上|之前|此前)一?(?:周|星期|日|天|月|期|季)的?(?:水平)?\(?$|(?:[较比]|多于|少于|高于|低于)(?:前年|去年|上年|[\d〇零一二三四五六七八九]{4}年)(?:同[期月季])?的$|与(?:19|20)\d\d年[^,。;]{0,14}的$/;

/** The metric of the figure that this number continues: what it came to, or what it was before; null if there is none. */
export function continued(state: ReaderState, token: NumberToken): string | null {
  const before = textBefore(state.folded, token.start, 32);
  if (!CAME_TO.test(before) && !COMPARED.test(before)) return null;
  const { last } = state.level;
  const near = last?.sentence === state.sentence && last.unit === (token.unit?.unit ?? null) ? last : null;
  const told =
    near ??
    state.nodes.findLast(
      (node) => node.sentence !== state.sentence || node.unit === (token.unit?.unit ?? null),
    );
  if (!told || told.sentence !== state.sentence || CHANGED.test(told.metric)) return null;
  return told.metric;
}

const CHANGED = /_(?:change|yoy|mom|contribution)$/;
