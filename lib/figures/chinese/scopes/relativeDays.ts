import type { Window } from './windows';

/** A calendar day; `month` 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const RELATIVE =
  /(截至|截止到|截止)? ?(昨|今)(?:天|日|晚|晨|夜|早)(?! ?\(? ?(?:\d{1,2} ?月 ?)?\d{1,2} ?[日号])/g;

/** The day of an ISO 8601 date, or null. */
export function dayOf(published: string | null): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

/** At the head of a clause: 较上周 and 上周同期 say what is compared with. */
const LAST_WEEK = /(?<=^|[。,;\n] ?)上一?[周週](?=,|[我全][国市省球縣县]|共)/gm;

/** 昨天, 今日, 上周: what days these are, only the day of publication tells. */
export function readRelativeDays(folded: string, published: string | null): readonly Window[] {
  const today = dayOf(published);
  if (!today) return [];
  const days = [...folded.matchAll(RELATIVE)].map((match): Window => {
    const [raw, asOf, word] = match;
    return {
      start: match.index,
      end: match.index + raw.length,
      isWord: !asOf,
      mode: asOf ? 'as-of' : 'day',
      date: isoDay(word === '昨' ? before(today, 1) : today),
    };
  });
  const weeks = [...folded.matchAll(LAST_WEEK)].map(
    (match): Window => ({
      start: match.index,
      end: match.index + match[0].length,
      mode: 'new',
      date: weekBefore(today),
    }),
  );
  return [...days, ...weeks];
}

/** Monday to Sunday, as China and Taiwan count their weeks. */
function weekBefore(today: CalendarDay): string {
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7;
  return `${isoDay(before(today, weekday + 7))}/${isoDay(before(today, weekday + 1))}`;
}

/** The last day with that number up to a day: 19日 in a text of the 3rd is last month's. */
export function lastDayNumbered(day: number, today: CalendarDay): CalendarDay {
  if (day <= today.day) return { ...today, day };
  return today.month === 1
    ? { year: today.year - 1, month: 12, day }
    : { year: today.year, month: today.month - 1, day };
}

function before(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day - days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
