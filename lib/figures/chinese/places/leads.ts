import { textBefore } from '../../../text/beside';
import type { ReaderState } from '../readerState';

/** How far back the words before a number say what stretch it is of. */
const LEAD = 24;

/** The words before the number. */
export function leadOf({ input, at }: ReaderState): string {
  return textBefore(input.folded, at, LEAD);
}

const OF_DAY = /(?<!至)(?:[今昨当]\(?\d{0,2}\)?[日天])[^,。;\n]*$/;

/** 今(8)日接获12宗: of that day. */
export function isOfDay(state: ReaderState): boolean {
  return OF_DAY.test(leadOf(state));
}

const LAST_DAYS = /(?:过去|最近|近)(?:\d{1,2}|[一两三四五六七八九十]{1,3})(?:天|日|小时)[^,。;\n]*$/;

/** 过去14天累计报告351宗: of that stretch. */
export function isOfLastDays(state: ReaderState): boolean {
  return LAST_DAYS.test(leadOf(state));
}

/** A year, and nothing but small words up to the number. */
const OF_YEAR =
  /(?:(?<!\d)[12]\d{3}年|今年|去年|前年)(?:及前年|则|分别|已|共|合共|有|报告|录得|计|逾|约|超过?|近)*$/;

/** 去年共录得59宗: all that a year had. */
export function isOfYear(state: ReaderState): boolean {
  return OF_YEAR.test(leadOf(state));
}

/** 自3月5日以来，共有12例: all from that day on. */
export function isSince(state: ReaderState): boolean {
  return state.since && /以来[^。;\n]*$/.test(leadOf(state));
}
