import { REQUEST } from '../tables/requestWords';

/** Longer lines are text, whatever they begin with. */
const LONGEST = 320;
/** What somebody says may ask for anything. */
const QUOTED = /["“”«»]/u;

/** Whether a line asks its readers to follow the page somewhere or to write to it: what it begins with, the way, and itself. */
export function asksReader(text: string): boolean {
  return (
    text.length <= LONGEST &&
    REQUEST.begins.test(text) &&
    REQUEST.way.test(text) &&
    REQUEST.itself.test(text) &&
    !QUOTED.test(text)
  );
}
