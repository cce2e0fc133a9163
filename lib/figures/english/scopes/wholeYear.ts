import type { Mention } from '../mentions';
import { MONTH } from '../tables/calendar';
import { latin } from '../words/latin';

const IN_YEAR = latin(
  String.raw`^(?:[\p{L}-]+ ){0,4}?(?:in|during|for|over) (?:the whole of |all of |the year )?((?:19|20)\d\d)(?![-\d])`,
);

/** The year that a count is told of: "more than the 3,285 cases reported in the whole of 2018"; null where its clause names none. */
export function wholeYear({ predicate }: Mention): string | null {
  return IN_YEAR.exec(predicate.slice(0, 80))?.[1] ?? null;
}

const IN_MONTH = latin(
  `^(?!.*\\b(?:since|began|started|first|after|until|before|between|from)\\b)(?:[\\p{L}-]+ ){0,8}?(?:in|during|for|over) (?:the (?:whole )?month of |all of |the whole of )?${MONTH}(?! \\d{1,2}\\b)`,
);

/** Whether a count is told of a month: "1,062 cases were reported in November 2018". */
export function isOfMonth({ predicate, numeral }: Mention): boolean {
  return (
    !numeral.percent &&
    IN_MONTH.test(predicate.slice(0, 80)) &&
    !/^(?:[\w-]+ ){0,3}(?:ha[sd]|have|since|first)\b/i.test(predicate)
  );
}
