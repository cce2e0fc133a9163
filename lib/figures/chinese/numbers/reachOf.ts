import type { ReaderState } from '../readerState';
import { asideAt, isWords } from '../words/ownWords';
import type { NumberToken } from '../words/tokens';

/** How far the words go that may tell of a number. */
export interface Reach {
  /** The other end of a range or the second of a sum: it shares the words. */
  readonly high: NumberToken | undefined;
  /** Index of the first token behind it. */
  readonly from: number;
  /** Index behind the last of its words. */
  readonly to: number;
}

const DIED = /^岁?[^,。;、\d]{0,12}(?:离世|死亡|不治|逝世|去世|病逝)/;

/** The words behind a number go to the next number or pause; small brackets between them are passed over. */
export function reachOf(state: ReaderState, { withNext }: NumberToken, at: number): Reach {
  const { tokens, folded } = state.input;
  const next = withNext ? tokens.slice(at + 1, at + 3) : [];
  const beside = next.findIndex((each) => each.kind === 'number' && each.upper !== null);
  const high = next[beside];
  const from = high ? at + beside + 2 : at + 1;
  let to = from;
  for (let word = tokens[to]; word; word = tokens[to]) {
    // 一名59岁男病人离世: an age right behind the number.
    const aged =
      to === from &&
      word.kind === 'number' &&
      word.why === 'age' &&
      DIED.test(folded.slice(word.end, word.end + 20));
    const step = isWords(word) || aged ? 1 : asideAt(tokens, to, folded);
    if (step === 0) break;
    to += step;
  }
  return { high: high?.kind === 'number' ? high : undefined, from, to };
}
