import type { Check } from '../reading';

/** More terms than this say nothing that their sum does not. */
const MOST_TERMS = 6;

/**
 * A sum as an equation that holds: the terms, what they come to, and what the text says where that is another number.
 * `79 + 7 = 86`, `20 + 10 + 5 = 35 ≠ 36`, and `≈` where the text is rounded.
 * @param values the parts' values in the order of the check; none where nothing was added up
 * @param write a number in the reader's language
 */
export function writeSum(
  { sum, expected, ok }: Pick<Check, 'sum' | 'expected' | 'ok'>,
  values: readonly number[],
  write: (value: number) => string,
): string {
  const isShort = values.length > 0 && values.length <= MOST_TERMS;
  const terms = isShort ? [values.map(write).join(' + ')] : [];
  if (sum === expected) return [...terms, write(expected)].join(' = ');
  return `${[...terms, write(sum)].join(' = ')} ${ok ? '≈' : '≠'} ${write(expected)}`;
}
