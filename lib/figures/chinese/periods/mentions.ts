import { textBefore, textBehind } from '../../../text/beside';
import { isoMonth } from '../../periods/calendar';
import type { Window } from '../scopes/windows';
import { SPEAKS } from './anchor';

/**
 * What a time that the text names is to the figures behind it: the window they fell in (a stretch of days, a period by name), the
 * day they happened, the moment they are counted up to, the day they are counted from, the day on which somebody says so.
 */
export type Kind = 'stretch' | 'period' | 'day' | 'as-of' | 'since' | 'spoken';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** ISO 8601, see `Figure.date`; both the same for a day or a month. */
  readonly from: string;
  readonly to: string;
  /** It is told from a month of its own on. */
  readonly season?: boolean;
}

/** Of patients or things one by one, and of what is compared with: nothing that figures are counted by. */
const OTHERS_BEFORE =
  /(?:(?:发病|确诊|死亡|入境|抵[台澳港]|离世|采检|就[医诊]|出生|通报|症状|住院)(?:日期?|时间)?(?:分[别布])?(?:皆|均|都)?(?:介[于乎]|为|于|在|自)|[较比同与](?:前日|昨日)?|早前于?|曾于|预计(?:于|到)?|监测至|持续[到至])\(?$/;
const OTHERS_BEHIND = /^(?:[^,。;\n\d]{0,6}(?:发病|离世|死亡者|出现症状|入境|抵达|返回))/;
/** 发病日介于今(2021)年5月22日至: what stands before the year. */
const OWN_YEAR = /今? ?\(?\d{3,4}\)? ?年$/;
const SINCE = /^(?:\d{1,2}[时点](?:\d{1,2}分)?)?(?:[^,。;\d\n]{0,14}(?:以来|起(?![火因诉])|至今|迄今)|开始)/;
const SPOKEN = new RegExp(`^\\)?[日天]?${SPEAKS}`);
const TODAY = /^今 ?[日天]? ?\(|^ ?今[日天]/;
/** 到20日上午9时, 至10日3时40分: up to then. */
const UP_TO = /(?:^|[,。;(\n])[到至]$/;

/** 自去年10月起累计: a season, which is told from its first day on. */
const SEASON = /(?:去年|(?<!\d)([12]\d{3}) ?年) ?(\d{1,2})月(?:1日)?起/g;

/** The times of a text that may be those of its figures, in order. */
export function findMentions(
  folded: string,
  windows: readonly Window[],
  epidemic: boolean,
  year: number | null,
): readonly Mention[] {
  const seasons = [...folded.matchAll(SEASON)].map(({ index, 0: words, 1: said, 2: month = '' }): Mention => {
    const from = `${isoMonth(said ? Number(said) : year && year - 1, Number(month))}-01`;
    return { start: index, end: index + words.length, kind: 'since', from, to: from, season: true };
  });
  let at = 0;
  const found = windows.flatMap((window): Mention[] => {
    const kind = kindOf(folded, window);
    // 昨日新增: of the day that the bulletin is of, whatever day it is read on.
    if (kind === null || (epidemic && window.isWord && folded[window.start] === '昨')) return [];
    const { start, end, date } = window;
    while ((seasons[at]?.end ?? end) <= start) at++;
    if ((seasons[at]?.start ?? end) < end) return [];
    const [from = date, to = from] = date.split('/');
    return [{ start, end, kind, from, to }];
  });
  return [...found, ...seasons].sort((a, b) => a.start - b.start);
}

function kindOf(folded: string, { start, end, mode, date, period, since }: Window): Kind | null {
  if (date === '') return null;
  const before = textBefore(folded, start, 16).replace(OWN_YEAR, '');
  const behind = textBehind(folded, end, 20);
  if (OTHERS_BEFORE.test(before)) return null;
  if (mode === 'as-of') return 'as-of';
  if (since || (!date.includes('/') && SINCE.test(behind))) return 'since';
  if (period) return 'period';
  if (mode === 'new') return OTHERS_BEHIND.test(behind) ? null : 'stretch';
  const words = folded.slice(start, end);
  if (/^ ?昨.{0,2}\(/.test(words)) return 'stretch';
  if (TODAY.test(words) || SPOKEN.test(behind)) return 'spoken';
  if (OTHERS_BEHIND.test(behind)) return null;
  return UP_TO.test(before + words.slice(0, 1).replace(/\d/, '')) ? 'as-of' : 'day';
}
