import { FOLDS, foldOf } from './folds';

/** Runs of one, two and three folds have a number each. */
const PAIRS = FOLDS;
const TRIPLES = PAIRS + FOLDS * FOLDS;
const ALL = TRIPLES + FOLDS ** 3;

/** For each gram the number of the last text that was seen to have it: nothing has to be cleared for the next text. */
const lastSeen = new Uint16Array(ALL);
let seen = 1;
let current = '';

/** The grams that stand for a string of folds: its triples, or itself where it is shorter. */
function gramsOf(folds: string): readonly number[] {
  const code = (at: number) => folds.charCodeAt(at);
  if (folds.length === 1) return [code(0)];
  if (folds.length === 2) return [PAIRS + code(0) * FOLDS + code(1)];
  return Array.from(
    { length: folds.length - 2 },
    (_, at) => TRIPLES + (code(at) * FOLDS + code(at + 1)) * FOLDS + code(at + 2),
  );
}

function look(text: string): void {
  current = text;
  seen = seen === 0xffff ? 1 : seen + 1;
  if (seen === 1) lastSeen.fill(0);
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const fold = foldOf(text.charCodeAt(at));
    const pair = last * FOLDS + fold;
    lastSeen[fold] = seen;
    lastSeen[PAIRS + pair] = seen;
    lastSeen[TRIPLES + before * FOLDS * FOLDS + pair] = seen;
    before = last;
    last = fold;
  }
}

/**
 * Lists grams in a row of numbers that can be gone through fast: for each need where it ends, for each of its alternatives where that
 * ends, and its grams.
 * @param needs each is met by any of its alternatives, strings of folds
 */
export function listGrams(needs: readonly (readonly string[])[]): Int16Array {
  const all: number[] = [];
  for (const alternatives of needs) {
    const head = all.push(0) - 1;
    for (const folds of alternatives) {
      const own = gramsOf(folds);
      all.push(all.length + 1 + own.length, ...own);
    }
    all[head] = all.length;
  }
  return Int16Array.from(all);
}

/**
 * Whether a text has the grams of a pattern.
 * @param needs see `listGrams`
 */
export function hasGrams(text: string, needs: Int16Array): boolean {
  if (text !== current) look(text);
  let at = 0;
  while (at < needs.length) {
    const end = needs[at++] ?? 0;
    let isMet = false;
    while (at < end && !isMet) {
      const next = needs[at++] ?? 0;
      while (at < next && lastSeen[needs[at] ?? 0] === seen) at++;
      isMet = at === next;
      at = next;
    }
    if (!isMet) return false;
    at = end;
  }
  return true;
}
