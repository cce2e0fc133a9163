import { textBefore, textBehind } from '../../../text/beside';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';

/** (一)甲区: 2.乙县: the item that a line is. */
const ITEM = /^ *(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])[一-龥()]{2,24}:/;
/** How far behind the beginning of its line a count of an item may stand. */
const LINE = 160;

/** 其中:⏎(一)甲区:…。⏎(二)乙县:…。: the lines below are items, whatever each of them ends with. */
export function takeItems(state: ReaderState, at: number): void {
  const { tokens, folded } = state.input;
  const end = tokens[at]?.end ?? folded.length;
  const { lastTops, tops } = state.level;
  if (!ITEM.test(textBehind(folded, end, 40).trimStart())) {
    if (folded[end] !== '\n') state.itemsOf = [];
    return;
  }
  const opens = /其中:\n*$/.test(textBefore(folded, end, 6));
  if (opens) state.itemsOf = [...lastTops, ...tops].filter(({ parent }) => parent === null);
}

/** The total that a count of a numbered item is a part of: the one of its own scope. */
export function wholeOfItem(state: ReaderState, scope: Node['scope'], value: number): Node | undefined {
  const { itemsOf, levels, input, at } = state;
  if (itemsOf.length === 0 || levels.length > 1) return undefined;
  const before = textBefore(input.folded, at, LINE);
  if (!ITEM.test(before.slice(before.lastIndexOf('\n') + 1))) return undefined;
  return itemsOf.find((node) => node.scope === scope && (node.value ?? 0) >= value);
}
