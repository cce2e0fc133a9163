/**
 * A Reading's date in the reader's language.
 * @param date a day, a day without its year (--03-24), a day with time, or an interval of days (ISO 8601), as a Reading has it
 * @returns the text unchanged where it is no date
 */
export function formatDate(date: string, language: string): string {
  const [from, to] = date.split('/').map(toDay);
  if (!from) return date;
  const format = new Intl.DateTimeFormat(language, {
    ...(date.startsWith('--') ? { month: 'short', day: 'numeric' } : { dateStyle: 'medium' }),
    timeZone: 'UTC',
  });
  return to ? format.formatRange(from, to) : format.format(from);
}

/** A leap year: every day without a year has a place in it. */
const ANY_YEAR = 2000;

/** The day as written, whatever the zone: a bulletin of the 24th is one of the 24th everywhere. */
function toDay(text: string): Date | null {
  const day = /^(?:\d{4}|-)-\d{2}-\d{2}/.exec(text)?.[0].replace(/^--/, `${ANY_YEAR}-`);
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}
