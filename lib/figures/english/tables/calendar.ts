/** Month names, long and short: the first three letters tell which. */
export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Their full names as alternatives of a pattern. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

/** A month's name in a pattern without regard to case, where capitals would only be compiled twice. */
export const MONTH_IN_ANY_CASE = `(?:${MONTH_NAMES}|(?:${SHORT})\\b\\.?)`;

/** The same where case tells: always with a capital, "may" and "march" are verbs. */
export const MONTH = `(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()}|(?:${SHORT}|${SHORT.toUpperCase()})\\b\\.?)`;

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
