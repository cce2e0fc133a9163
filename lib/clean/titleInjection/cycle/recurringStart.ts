import type { Field } from '../readField';
import type { Cycle } from './cyclePieces';
import { recurringStrings } from './recurringStrings';

/** Strings that jump in the title and come as often as most of them do, in the order in which they come first. */
export function recurringCycle(field: Field): Cycle {
  const strings = recurringStrings(field);
  const counts = strings.map(({ starts }) => starts.length).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  return strings
    .filter(({ starts }) => Math.abs(starts.length - usual) <= 1)
    .sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
    .map(({ starts, size }) => ({ words: [...field.units.id.subarray(starts[0], (starts[0] ?? 0) + size)] }));
}
