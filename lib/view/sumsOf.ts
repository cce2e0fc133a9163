import type { Check, Reading } from '../reading';

/** The sums that were checked, each once: a whole that is said twice has one sum of its parts. */
export function sumsOf({ checks }: Pick<Reading, 'checks'>): readonly Check[] {
  const sums = checks.filter(({ exhaustive }) => exhaustive);
  return [...new Map(sums.map((check) => [`${check.parts.join()} ${check.expected}`, check])).values()];
}
