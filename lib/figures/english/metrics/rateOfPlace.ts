import type { Unresolved } from './nearMetrics';

/** Rates that are told place by place. */
const RATE = /^(?:\w+_)?(?:rate|positivity|incidence|index|avg)$/u;

/** "The highest rates were in A (261.3), B (244.7)": what has decimals counts no cases, it is the rate told before. */
export function rateOfPlace({
  metric,
  mention: { numeral, noun },
  near,
  epidemic,
}: Unresolved): string | undefined {
  const told = [near.neighbour, near.before].find((one) => one !== null && RATE.test(one));
  return epidemic &&
    metric === null &&
    noun === '' &&
    !numeral.percent &&
    /^\d[\d,]*\.\d+$/u.test(numeral.raw)
    ? (told ?? undefined)
    : undefined;
}
