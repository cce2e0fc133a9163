import type { Node } from '../nodes';
import { WEEKDAY } from '../tables/calendar';
import { isOnOneDay } from './onOneDay';

const MORE = /\b(?:new|newly|another|additional|further|more(?! than))\b/i;
const EVENT_DAY = /\b(?:last (?:week|month)|yesterday|today)\b/i;
/** "468 houses were damaged during this period": the one told before. */
const THAT_PERIOD = /\b(?:during|in|over) (?:this|that|the same) period\b/i;
/** "were today killed", "displaced after a storm hit it this week": when it happened. */
const HURT_THEN = new RegExp(
  `^(?:[\\w-]+ ){0,3}(?:today|yesterday) (?:buried|displaced|drowned|hurt|injured|killed)\\b|\\b(?:buried|dead|died|displaced|drowned|hurt|injured|killed)\\b[^.;]*\\b(?:after|as|when)\\b[^.;]*\\b(?:today|yesterday|this (?:week|month|morning|afternoon|evening))\\b|\\b(?:buried|dead|died|displaced|drowned|hurt|injured|killed)\\b[^.;]*\\b(?:today|yesterday|(?:early|late) (?:on )?${WEEKDAY}|this (?:week|month|morning|afternoon|evening))\\b[^.;,]{0,20} (?:after|as|when)\\b`,
  'i',
);

/** "199 injured on Tuesday": the day of what happened, not a window. */
export function isOfEventDay({ scope, mention }: Node): boolean {
  return (
    scope === 'new' &&
    !MORE.test(`${mention.before} ${mention.noun}`) &&
    (isOnOneDay(mention) ||
      EVENT_DAY.test(mention.before) ||
      THAT_PERIOD.test(mention.predicate) ||
      HURT_THEN.test(`${mention.noun} ${mention.predicate}`))
  );
}
