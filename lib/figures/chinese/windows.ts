import type { Scope } from '../../reading';

/** A stretch of time or a moment that holds for the figures after it. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** A stretch makes figures new; 截至 makes them totals; a bare day says only when. */
  readonly mode: Extract<Scope, 'new'> | 'as-of' | 'day';
  readonly date: string;
}

interface Day {
  year: number | null;
  month: number;
  day: number;
}

const DAY = '(?:(?<!\\d)([12]\\d{3}) ?年 ?)?(?:(\\d{1,2}) ?月 ?)?(\\d{1,2}) ?[日号](?!本)';
const HOUR = '(?: ?(?:上午|下午|凌晨|晚|中午|早)? ?(\\d{1,2}) ?(?:[时点](?:\\d{1,2}分)?|(?=-|至|到|~)))?';
const TO = '(?: ?(?:-{1,2}|至|到|~|次日)+ ?)';

const MOMENT = new RegExp(
  `(截至|截止到|截止|至|自)? ?(?:今天|今日|昨日|昨天)? ?\\(?${DAY}\\)?${HOUR}(?:${TO}(?:${DAY})?${HOUR})?`,
  'g',
);

/**
 * Finds the windows and as-of dates of a folded text.
 * @param published ISO 8601 or null: gives the year that the text leaves out
 */
export function readWindows(folded: string, published: string | null): readonly Window[] {
  const found: Window[] = [];
  let known: Day = { year: yearOf(folded, published), month: 0, day: 0 };
  let lastDay: string | null = null;
  for (const match of folded.matchAll(MOMENT)) {
    const [raw, asOf, year, month, day, hour, year2, month2, day2, hour2] = match;
    if (month === undefined && known.month === 0) continue;
    const from: Day = {
      year: year ? Number(year) : known.year,
      month: month ? Number(month) : known.month,
      day: Number(day),
    };
    if (from.month < 1 || from.month > 12 || from.day < 1 || from.day > 31) continue;
    known = from;
    const to: Day = day2
      ? {
          year: year2 ? Number(year2) : from.year,
          month: month2 ? Number(month2) : from.month,
          day: Number(day2),
        }
      : from;
    const since =
      asOf === '自' &&
      /^ ?(?:以来|起)/.test(folded.slice(match.index + raw.length, match.index + raw.length + 3));
    const stretch = day2 !== undefined || hour2 !== undefined;
    const mode = asOf?.startsWith('截') && !stretch ? 'as-of' : stretch || since ? 'new' : 'day';
    const date = dateOf(from, hour, to, hour2, stretch);
    found.push({
      start: match.index,
      end: match.index + raw.length,
      mode,
      date: since && lastDay && lastDay > date ? `${date}/${lastDay}` : date,
    });
    if (mode === 'day') lastDay = date;
    known = to;
  }
  return found;
}

function yearOf(folded: string, published: string | null): number | null {
  const inText = /(?<!\d)([12]\d{3}) ?年/.exec(folded)?.[1];
  const year = inText ?? published?.slice(0, 4);
  return year ? Number(year) : null;
}

function dateOf(
  from: Day,
  hour: string | undefined,
  to: Day,
  hour2: string | undefined,
  stretch: boolean,
): string {
  const start = iso(from);
  if (!stretch || (iso(to) === start && isWholeDay(hour, hour2))) return start;
  const whole = isWholeDay(hour, hour2);
  const clock = (h: string | undefined) => (h === undefined || whole ? '' : `T${h.padStart(2, '0')}`);
  return `${start}${clock(hour)}/${iso(to)}${clock(hour2)}`;
}

function isWholeDay(hour: string | undefined, hour2: string | undefined): boolean {
  return (hour === undefined || hour === '0' || hour === '00') && (hour2 === undefined || hour2 === '24');
}

function iso({ year, month, day }: Day): string {
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year === null ? `--${monthDay}` : `${year}-${monthDay}`;
}
