/**
 * A Reading's date in the reader's language.
 * @param date a day, a day or a month without its year (--03-24, --07), a day with time, a month, a year, or an interval of these (ISO 8601), as a
 *   Reading has it
 * @returns the text unchanged where it is no date
 */
export function formatDate(date: string, language: string): string {
  const [from = '', to] = date.split('/');
  const [start, end] = [toTime(from), toTime(to)];
  if (start === null) return date;
  const formatOf = (one: string) =>
    new Intl.DateTimeFormat(language, { ...precisionOf(one), timeZone: 'UTC' });
  if (to === undefined || end === null) return formatOf(from).format(start);
  // Since a year or a month, up to a day; and over the turn of a year that nothing tells.
  return kindOf(from) === kindOf(to) && start <= end
    ? formatOf(from).formatRange(start, end)
    : `${formatOf(from).format(start)} – ${formatOf(to).format(end)}`;
}

/** Says no more than the date does. */
function precisionOf(date: string): Intl.DateTimeFormatOptions {
  if (date.startsWith('--')) return { month: 'short', ...(date.length > 4 && { day: 'numeric' }) };
  if (YEAR.test(date)) return { year: 'numeric' };
  return MONTH.test(date) ? { year: 'numeric', month: 'short' } : { dateStyle: 'medium' };
}

/** Two dates of one kind have the same parts: 2022-07, --03-24. */
function kindOf(date: string): string {
  return date.slice(0, 10).replace(/\d/gu, '0');
}

const YEAR = /^\d{4}$/;
const MONTH = /^(?:\d{4}|-)-\d{2}$/;
const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}/;

/** A leap year: every day without a year has a place in it. */
const ANY_YEAR = 2000;

/** ms since 1970 of the day as written, whatever the zone: a bulletin of the 24th is one of the 24th everywhere. */
function toTime(date = ''): number | null {
  const written = YEAR.test(date) || MONTH.test(date) ? date : DAY.exec(date)?.[0];
  const day = written?.replace(/^--/, `${ANY_YEAR}-`);
  const time = day === undefined ? Number.NaN : Date.parse(day.length > 7 ? `${day}T00:00:00Z` : day);
  return Number.isNaN(time) ? null : time;
}
