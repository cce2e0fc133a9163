import { type CalendarDay, dayOf, daysBetween } from '../../periods/calendar';
import { firstDay, type Moment, NO_YEAR } from '../../periods/period';
import type { Point } from './findPoints';

/** From when a bulletin speaks; its year may be `NO_YEAR`. */
export interface Anchor {
  /** The day that it is of, or null where neither page nor text tells it. */
  readonly day: CalendarDay | null;
  /** Years that are left out are such that what is told is not much later than this. */
  readonly latest: CalendarDay | null;
  /** The year of what leaves its year out where nothing else is known. */
  readonly year: number;
}

/** Where a heading or a dateline stands, in characters. */
const OPENING = 420;
const LONGEST_HEADING = 130;
const DATELINE = 60;
/** "(Xinhua) –" behind the day of a dateline. */
const DASH_BEHIND = /^[),. ]{0,3}(?:\([^)]{2,20}\)|\/[^/]{2,20}\/)? ?[-–—:]/u;
/** Words behind which a day is that of the text: "Situation report 14, 30 January 2015", "Updated 5 May 2020". */
const OF_TEXT =
  /(?:\b(?:as (?:of|at|on)|updated?|published|posted|released|issued|dated?|said|announced|reported|today|tonight)\b[^.;]{0,40}|^|\n)$/i;
const ANOTHER_TIME = /\b(?:since|from|last|previous|between|after|until|till) (?:[\w,’']+ ){0,4}$/i;

/**
 * Tells from when a text speaks: the page's day of publication, else the day of its heading or dateline, else the first that it says it is
 * of, else the latest day that it names in full, else the first of its opening.
 */
export function anchorOf(text: string, points: readonly Point[], published: string | null): Anchor {
  const told = latestOf(
    points.flatMap(({ start, moment }) =>
      moment.year !== null && moment.month !== null && start < OPENING
        ? [{ ...moment, day: moment.day ?? MONTHS_END }]
        : [],
    ),
  );
  const bare = points.find(
    ({ start, moment }) =>
      moment.year !== null &&
      start < OPENING &&
      !ANOTHER_TIME.test(text.slice(Math.max(0, start - 40), start)),
  );
  const year = told?.year ?? bare?.moment.year ?? NO_YEAR;
  const full = points.flatMap(({ moment }) => (moment.day !== null && moment.year !== null ? [moment] : []));
  const day =
    dayOf(published) ??
    completed(headingOf(text, points), year, told) ??
    latestOf(full) ??
    completed(firstOf(text, points), year, told);
  return { day, latest: day ?? told, year: day?.year ?? year };
}

/** A day with its year: not long before what the text tells as over. */
function completed(moment: Moment | null, year: number, told: CalendarDay | null): CalendarDay | null {
  if (!moment) return null;
  const day = firstDay({ ...moment, year: moment.year ?? year });
  return day && told && moment.year === null && daysBetween(day, told) > 31
    ? { ...day, year: day.year + 1 }
    : day;
}

const MONTHS_END = 28;

function headingOf(text: string, points: readonly Point[]): Moment | null {
  const heading = points.find(({ start, end, moment }) => {
    if (start >= OPENING || moment.day === null) return false;
    const from = text.lastIndexOf('\n', start) + 1;
    const next = text.indexOf('\n', end);
    const line = text.slice(from, next < 0 ? text.length : next);
    const ahead = text.slice(from, start);
    return (
      !ANOTHER_TIME.test(ahead) &&
      ((line.length <= LONGEST_HEADING &&
        !/[.!?]\s*$/u.test(line) &&
        !/\bon (?:\w+day,? )?$/iu.test(ahead)) ||
        (ahead.length < DATELINE && DASH_BEHIND.test(text.slice(end, end + 30))) ||
        OF_TEXT.test(ahead))
    );
  });
  return heading?.moment ?? null;
}

function firstOf(text: string, points: readonly Point[]): Moment | null {
  const first = points.find(
    ({ start, moment }) =>
      start < OPENING &&
      moment.day !== null &&
      !ANOTHER_TIME.test(text.slice(Math.max(0, start - 40), start)),
  );
  return first?.moment ?? null;
}

function latestOf(moments: readonly Moment[]): CalendarDay | null {
  return moments.reduce<CalendarDay | null>((latest, moment) => {
    const day = firstDay(moment);
    return day && (latest === null || daysBetween(latest, day) > 0) ? day : latest;
  }, null);
}

/** So many days after its own a bulletin may tell of what is to come ("schools stay closed until 27 March"). */
const TO_COME = 60;

/** Gives a moment the year that it leaves out: the last such day or month that is not much after the bulletin's own day. */
export function withYear(moment: Moment, { latest, year }: Anchor): Moment {
  if (moment.year !== null) return moment;
  if (!latest) return { ...moment, year };
  const start = firstDay({ ...moment, year: latest.year });
  const ahead = start ? daysBetween(latest, start) : 0;
  // A month that begins later is last year's; only of days something is told before they come.
  const most = moment.day === null ? 0 : TO_COME;
  if (ahead > most) return { ...moment, year: latest.year - 1 };
  return { ...moment, year: ahead < most - 366 ? latest.year + 1 : latest.year };
}
