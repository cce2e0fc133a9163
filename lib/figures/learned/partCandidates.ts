import { isShare, type Known } from './partLayout';

/** So many figures before one may be its whole, so many behind it, and the first ones of the text. */
const BEFORE = 20;
const BEHIND = 3;
const FIRST = 3;
/** A rounded whole may be a little less than its part. */
const SLACK = 1.05;
const CHANGE = /_(?:change|yoy|mom)$/;

/**
 * The figures that one may be a part of, in their order.
 * @param own the whole that it has already; it is always among them
 */
export function partCandidates(
  figures: readonly Known[],
  index: number,
  own: number | null,
): readonly number[] {
  const part = figures[index];
  const near: number[] = [];
  for (let at = 0; at <= Math.min(figures.length - 1, index + BEHIND); at++) {
    if (at === FIRST) at = Math.max(at, index - BEFORE);
    const whole = figures[at];
    if (part && whole && at !== index && (at === own || mayHold(whole, part))) near.push(at);
  }
  return own !== null && !near.includes(own) ? [...near, own] : near;
}

function mayHold(whole: Known, part: Known): boolean {
  if (whole.start === part.start || whole.negated || whole.value === 0) return false;
  if (CHANGE.test(whole.metric) && whole.metric !== part.metric) return false;
  if (isShare(whole) !== isShare(part)) return isShare(part);
  return Math.abs(part.value) <= Math.abs(whole.value) * SLACK;
}
