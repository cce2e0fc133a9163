import type { Mention } from '../mentions';
import { MONTH, WEEKDAY } from '../tables/calendar';
import { latin } from '../words/latin';

const ON_ONE_DAY = latin(
  `^(?:of [\\p{L}\\d-]+ |(?:(?:were|was|have been|had been)?\\s*\\w+(?: out)? ))?on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d|${WEEKDAY})`,
);

const ON_WEEKDAY = latin(
  `^(?:[\\p{L}-]+ ){0,8}?(?:were|was)\\s[^,;]{0,45}\\b(?:on|reported|confirmed|recorded|discharged) ${WEEKDAY}`,
);

/** Whether its own words say that it happened, or was counted, on a named day. */
export function isOnOneDay({ predicate }: Pick<Mention, 'predicate'>): boolean {
  const words = predicate.slice(0, 60);
  return ON_ONE_DAY.test(words) || ON_WEEKDAY.test(words);
}
