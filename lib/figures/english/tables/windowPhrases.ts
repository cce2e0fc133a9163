import { MONTH_IN_ANY_CASE, WEEKDAY } from './calendar';

/** As many days or weeks as a window may have. */
export const FEW = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen';

const DAYPART = '(?: (?:morning|afternoon|evening|night))?';
const REPORT =
  '(?:report|update|bulletin|statement|release|briefing|count|announcement|publication|assessment|meeting|edition|summary|advisory|notice|situation report|sitrep)';
/** "since our last weekly update", "since we last reported": what came in after one report is of the next. */
export const SINCE_REPORT = [
  `since (?:the|our|its|their|this|my) (?:last|latest|previous|prior|preceding|most recent) (?:[\\w-]+ ){0,2}${REPORT}`,
  'since (?:we|it|they) last (?:reported|updated|wrote|published)',
  'since last (?:night|report|update)',
].join('|');

/** What a day or a week does that is told by what it counted: "Thursday saw". */
const SAW = '(?:saw|seen|sees|brought|yielded|produced|added|recorded|delivered|witnessed)';

/** Windows of a day up to a month that words name, wherever they stand by the count: what is counted in them is new. */
export const WINDOW_PHRASES = [
  '(?:in|over|within|during|inside) (?:just |only |barely |under |less than |the space of |a matter of )*(?:a|one) (?:single )?(?:day|night|week|weekend|24-hour (?:period|span|window))',
  '(?:in|within|over) (?:just |only |barely |the space of )(?:24|48|twenty-four) hours',
  `(?:in|over) the (?:(?:\\d+|${FEW}|few|couple of) )?(?:hours|days|weeks?) since`,
  '(?:in|over|during|within) (?:the|a|this) (?:latest |last |past |previous |most recent )?(?:24|48|twenty-four)-hour (?:reporting )?(?:period|span|window)',
  `(?:over|within) (?:just |only |the space of )?(?:\\d+|${FEW}) (?:hours|days|nights)(?! of\\b)`,
  'since the (?:first|start|beginning) of (?:the|this) (?:month|week)',
  'on (?:a single|the (?:first|second|third|fourth|fifth|last|final|opening)) (?:day|night|morning|afternoon|evening)',
  `(?:between|from) ${WEEKDAY}${DAYPART},? (?:and|to|until|till|through) ${WEEKDAY}`,
  `(?:${WEEKDAY}|yesterday|(?:the|this|that|last) (?:(?:past|last) )?(?:week|weekend|month|fortnight|day)|(?<![–-])${MONTH_IN_ANY_CASE})(?: alone)? (?:has |have )?${SAW}`,
  SINCE_REPORT,
].join('|');
