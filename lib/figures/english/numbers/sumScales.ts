import { MULTIPLIERS } from '../tables/numberWords';
import type { Numeral } from './readNumerals';

/** The scale that a number ends with: "12 lakh" 100,000, "38 thousand" 1,000; null for numbers without one. */
function scaleOf(raw: string): number | null {
  const word = /\p{L}+$/u.exec(raw)?.[0].toLowerCase() ?? '';
  return MULTIPLIERS.get(word) ?? null;
}

/**
 * Joins a number that is told scale by scale, as Indian bulletins do: "12 lakh 38 thousand 635" is one number.
 * @param numerals in order of start, none overlapping
 */
export function sumScales(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const summed: Numeral[] = [];
  let scale: number | null = null;
  for (const numeral of numerals) {
    const last = summed.at(-1);
    const own = scaleOf(numeral.raw);
    const goesOn =
      last !== undefined &&
      scale !== null &&
      scale >= 1_000 &&
      numeral.form !== 'zero' &&
      numeral.value < scale &&
      numeral.lead === numeral.start &&
      /^ $/u.test(text.slice(last.end, numeral.start));
    scale = own;
    if (goesOn)
      summed[summed.length - 1] = {
        ...last,
        end: numeral.end,
        raw: text.slice(last.start, numeral.end),
        value: last.value + numeral.value,
        percent: numeral.percent,
      };
    else summed.push(numeral);
  }
  return summed;
}
