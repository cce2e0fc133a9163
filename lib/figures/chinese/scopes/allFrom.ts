import type { Origin } from '../../../reading';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';

const ALL_FROM = /^(?:死亡|重症|中重症)(?:个案|病例)?均[为属](本土|本地|境外|输入)/;

/** 44例死亡个案均为本土: of whom they all were. */
export function allFrom({ input }: ReaderState, token: NumberToken | null): Origin | null {
  const said = token ? ALL_FROM.exec(input.folded.slice(token.end, token.end + 16))?.[1] : undefined;
  if (said === undefined) return null;
  return said.startsWith('本') ? 'local' : 'imported';
}

/** 累计451例，包括424例本土及27例境外移入: a total that holds both has neither, whatever the sentence before was about. */
export function shedOrigin(whole: Node, origin: Origin): void {
  if (!whole.parent && !whole.ownOrigin && whole.origin !== null && whole.origin !== origin)
    whole.origin = null;
}
