import { keyOf } from '../facts/keyOf';
import type { PageLine } from './pageLines';

/** What is known of each line: one store for all functions, as each one of its own has to be kept up by the engine. */
const known = new WeakMap<PageLine, unknown[]>();
let functions = 0;

/** Makes a function of a line that does its work once a line, however many ask: lines do not change. */
export function onceALine<Result extends NonNullable<unknown> | null>(
  work: (line: PageLine) => Result,
): (line: PageLine) => Result {
  const own = functions++;
  return (line) => {
    const answers = answersOf(line);
    const before = answers[own] as Result | undefined;
    if (before !== undefined) return before;
    const answer = work(line);
    answers[own] = answer;
    return answer;
  };
}

function answersOf(line: PageLine): unknown[] {
  const before = known.get(line);
  if (before) return before;
  const answers: unknown[] = [];
  known.set(line, answers);
  return answers;
}

/** `keyOf` a line's text. */
export const keyOfLine = onceALine((line) => keyOf(line.text));
