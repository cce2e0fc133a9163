import { type CalendarDay, daysAfter, isoDay, weekdayOf } from '../../periods/calendar';
import type { Window } from './windows';

const RELATIVE =
  /(截至|截止到|截止)? ?(昨|今)(?:天|日|晚|晨|夜|早)(?! ?\(? ?(?:\d{1,2} ?月 ?)?\d{1,2} ?[日号])/g;

/** At the head of a clause: 较上周 and 上周同期 say what is compared with. */
const LAST_WEEK = /(?<=^|[。,;\n] ?)上一?[周週](?=,|[我全][国市省球縣县]|共)/gm;

/** 昨天, 今日, 上周: what days these are, only the day of speaking tells. */
export function readRelativeDays(folded: string, today: CalendarDay | null): readonly Window[] {
  if (!today) return [];
  const days = [...folded.matchAll(RELATIVE)].map((match): Window => {
    const [raw, asOf, word] = match;
    return {
      start: match.index,
      end: match.index + raw.length,
      isWord: !asOf,
      mode: asOf ? 'as-of' : 'day',
      date: isoDay(word === '昨' ? daysAfter(today, -1) : today),
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
  const weekday = (weekdayOf(today) + 6) % 7;
  return `${isoDay(daysAfter(today, -weekday - 7))}/${isoDay(daysAfter(today, -weekday - 1))}`;
}
