import type { Strings } from './strings';

/** The same words, with counts written as the language writes numbers: “1,110 pieces removed”. */
export function withCounts(t: Strings['t'], language: string): Strings['t'] {
  const number = new Intl.NumberFormat(language);
  const say = t as (key: string, ...given: readonly unknown[]) => string;
  const counted = (key: string, ...given: readonly unknown[]) => {
    const [count] = given;
    const alone = typeof count === 'number' && given.length === 1;
    return alone ? say(key, count, [number.format(count)]) : say(key, ...given);
  };
  return counted as Strings['t'];
}
