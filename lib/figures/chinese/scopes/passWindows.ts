import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { Token } from '../words/tokens';
import type { Window } from './windows';

/** Windows apply as they are passed; their words say nothing else, but for those that are words themselves. */
export function passWindows(state: ReaderState, token: Token): boolean {
  const { windows } = state.input;
  for (
    let window = windows[state.window];
    window && window.start <= token.start;
    window = windows[state.window]
  ) {
    if (token.start < window.end && !window.isWord) {
      applyWindow(state, window);
      state.window++;
      state.windowEnd = window.end;
      break;
    }
    applyWindow(state, window);
    state.window++;
  }
  const passed =
    token.start < state.windowEnd && !(token.kind === 'stop' && (token.mark === '(' || token.mark === ')'));
  // 17日北碚44℃: what no table knows begins with the last character of the day.
  if (passed && token.kind === 'text' && token.end > state.windowEnd)
    state.pre.push({ kind: 'text', start: state.windowEnd, end: token.end });
  return passed;
}

function applyWindow(state: ReaderState, window: Window): void {
  // 本月7日至13日: of its sentence alone.
  if (window.mode !== 'day') state.heldMode = window.date === '' && !window.lasts ? state.mode : undefined;
  if (window.mode === 'day') {
    state.day = window.date || state.day;
    state.date ??= window.date || null;
    state.daySegment = true;
  } else if (!(window.period && state.epidemic && state.mode !== null)) {
    const isMonth = /^(?:\d{4}|-)-\d\d$/.test(window.date);
    // 前三季度…。9月份，增长3.1%。⏎: the next paragraph is of all months again.
    if (window.period && isMonth && state.longPeriod && !state.epidemic)
      state.heldPeriod = { date: state.date, mode: state.mode };
    else if (!isMonth) state.heldPeriod = null;
    state.date = window.date || state.date;
    state.longPeriod = Boolean(window.period) && !isMonth;
    state.day = null;
    state.mode =
      !state.epidemic &&
      !window.period &&
      (window.since || isLong(window.date, state.disaster ? LONGEST_SHIFT : LONGEST_CAMPAIGN))
        ? 'as-of'
        : window.mode;
    if (state.mode === 'as-of' && A_WEEK.test(textBehind(state.folded, window.end, 8))) state.mode = 'new';
    state.windowMode = state.epidemic ? state.mode : window.mode;
    state.carryScope = null;
    if (state.levels.length === 1) state.sectionOrigin = null;
  }
}

/** 截至六日的一周: a stretch that is told by its end. */
const A_WEEK = /^(?:为止)?的?(?:过去|前|近)?(?:一|1)?(?:个)?(?:周|星期|七[天日]|7[天日]|二十四小时|24小时)/;

/** Outside epidemics a stretch of more than this many days is that of a campaign or a disaster: its counts are totals. */
const LONGEST_SHIFT = 2;
/** One that a campaign or a holiday takes, where nothing was destroyed. */
const LONGEST_CAMPAIGN = 31;

function isLong(date: string, most: number): boolean {
  const [from = '', to] = date.split('/');
  if (to === undefined) return false;
  const days = (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000;
  return !(days <= most);
}

/** A day that lacks its year is taken to be of the year 2000: a leap year, and the same for both ends. */
function dayOf(date: string): string {
  return date.slice(0, 10).replace(/^--(\d\d-\d\d).*$/, '2000-$1');
}
