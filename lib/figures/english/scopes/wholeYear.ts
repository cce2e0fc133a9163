import type { Mention } from '../mentions';
import { latin } from '../words/latin';

const IN_YEAR = latin(
  String.raw`^(?:[\p{L}-]+ ){0,4}?(?:in|during|for|over) (?:the whole of |all of |the year )?((?:19|20)\d\d)(?![-\d])`,
);

/** The year that a count is told of: "more than the 3,285 cases reported in the whole of 2018"; null where its clause names none. */
export function wholeYear({ predicate }: Mention): string | null {
  return IN_YEAR.exec(predicate.slice(0, 80))?.[1] ?? null;
}
