import type { Field } from '../readField';
import type { Cycle } from './cyclePieces';
import { type Recurring, recurringStrings } from './recurringStrings';

/** How much oftener or more seldom than usual a string may come: the text may end inside a round, and hide one or two. */
const SPREAD = 0.2;

/**
 * Strings that jump in the title and come as often as most of the words in such strings do, in the order in which they come
 * first. An honest text has a few that come twice.
 */
export function recurringCycle(field: Field): Cycle {
  const strings = recurringStrings(field);
  const usual = usualCount(strings);
  return strings
    .filter(({ starts }) => Math.abs(starts.length - usual) <= Math.max(1, SPREAD * usual))
    .sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
    .map(({ starts, size }) => ({ words: [...field.units.id.subarray(starts[0], (starts[0] ?? 0) + size)] }));
}

function usualCount(strings: readonly Recurring[]): number {
  const words = ({ starts, size }: Recurring) => starts.length * size;
  const byCount = [...strings].sort((a, b) => a.starts.length - b.starts.length);
  const half = byCount.reduce((sum, string) => sum + words(string), 0) / 2;
  let sum = 0;
  for (const string of byCount) {
    sum += words(string);
    if (sum >= half) return string.starts.length;
  }
  return 0;
}
