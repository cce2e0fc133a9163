import { remembered } from '../../remembered';
import { keyOf } from '../facts/keyOf';
import type { PageLine } from './pageLines';

/** Makes a function of a line that does its work once a line, however many ask: lines do not change. */
export function onceALine<Result>(work: (line: PageLine) => Result): (line: PageLine) => Result {
  return remembered(work);
}

/** `keyOf` a line's text. */
export const keyOfLine = onceALine((line) => keyOf(line.text));
