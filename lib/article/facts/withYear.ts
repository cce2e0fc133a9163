import type { NearLine } from './nearLines';
import { readDate } from './readDate';

/** A day and the time of day without a year, alone in a line: [05月05日 10時35分], 05-05 10:35. */
const WITHOUT_YEAR =
  /^[[［(（]?\s?(?<month>[01]?\d)[月/-](?<day>[0-3]?\d)日?\s{1,3}(?<hour>[0-2]?\d)[:：時时点](?<minute>[0-5]\d)分?\s?[\]］)）]?$/u;
/** Lines longer than this are no date of the page's. */
const LONGEST = 60;

/**
 * When a page published what it dates without a year: the year is that of the same day further up, in the page's own date.
 * @param near lines around the title
 * @param above the page's lines down to the text
 * @returns ISO 8601, or null
 */
export function withYear(near: readonly NearLine[], above: readonly string[]): string | null {
  const shown = near.map(({ text }) => WITHOUT_YEAR.exec(text)?.groups).find(Boolean);
  const { month = '', day = '', hour = '', minute } = shown ?? {};
  if (!shown) return null;
  const end = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const whole = above
    .filter((text) => text.length <= LONGEST)
    .map((text) => readDate(text)?.iso.slice(0, 10))
    .find((iso) => iso?.endsWith(end));
  return whole ? `${whole}T${hour.padStart(2, '0')}:${minute}:00` : null;
}
