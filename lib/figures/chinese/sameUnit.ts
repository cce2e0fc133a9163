import type { ReaderState } from './readerState';
import type { NumberToken } from './tokens';

/** 58起发生于甲处、31起于乙处: the same unit as the figure before it in the sentence. */
export function isAgain(state: ReaderState, token: NumberToken): boolean {
  const { last, whole, frames } = state.level;
  return [frames.at(-1)?.whole, whole, last].some(
    (node) => node?.unit != null && node.unit === token.unit?.unit && node.sentence === state.sentence,
  );
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
