const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in words. */
export function inWords(value: number): string {
  if (value < ONES.length) return ONES[value] ?? '';
  const rest = value % 10;
  return `${TENS[Math.floor(value / 10)]}${rest > 0 ? `-${ONES[rest]}` : ''}`;
}
