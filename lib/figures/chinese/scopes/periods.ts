import { textBefore } from '../../../text/beside';
import { isoMonth } from '../../periods/calendar';
import { parseSpelled } from '../../spelledNumbers';
import type { Window } from './windows';

/** A month, a quarter, half a year or a year that a release sums up: 7月份, 1-7月, 前三季度, 2023年. */
const PERIOD = new RegExp(
  [
    '(?<![较比与自于从到至同\\d(-])(?:(?<year>[12]\\d{3}|1\\d\\d) ?年 ?)?(?:',
    '(?<month>\\d{1,2}|十?[一二三四五六七八九]|十)(?: ?月?份? ?[-至到] ?(?<to>\\d{1,2}|十?[一二三四五六七八九]|十))? ?月(?:份|(?=[,一-龥]))(?!台风|暴雨|洪|地震|以来|起|末|底|初|中|上旬|下旬|间|至|到|\\d)',
    '|[首前](?<first>\\d{1,2}|十?[一二两三四五六七八九]|十)个?月',
    '|(?<half>[上下])半年',
    '|(?<quarters>[前首][两二三]|第?[一二三四]|首)个?季度?(?!末|节)',
    '|(?<whole>全年)',
    ')',
    '|(?<![较比与自于从到至同\\d(])(?<alone>[12]\\d{3}|1\\d\\d) ?年(?=[,全我共度]|依法|累计|立案|侦办|破获|查处|发生|实现|完成|接待)(?!度?同期)',
  ].join(''),
  'g',
);

/** 2022年6月至2023年5月 */
const OVER_YEARS = /([12]\d{3})年(\d{1,2})月[至到-]([12]\d{3})年(\d{1,2})月(?!\d)/g;

/** 比上年四季度加快, 高于去年全年: what it is compared with. */
const COMPARED = /(?:[比较于同与]|相比)[上去前]?年?同?期?$/;

/** 截至今年6月: up to its end, not within it. */
const UNTIL = /截[至止]到?(?:今年|本年|去年)?$/;

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  前两: [1, 6],
  前二: [1, 6],
  前三: [1, 9],
  首两: [1, 6],
  首二: [1, 6],
  首三: [1, 9],
  首: [1, 3],
  一: [1, 3],
  二: [4, 6],
  三: [7, 9],
  四: [10, 12],
};

/**
 * Finds the periods of a folded text that a release counts by: what happened within one is new.
 * @param yearOf the year that the text leaves out, of a month or (null) of a year; null if nobody knows it
 * @returns dates as `2023-07`, `2023-01/2023-07` or `2023`
 */
export function readPeriods(
  folded: string,
  yearOf: (month: number | null) => number | null,
): readonly Window[] {
  const spans = [...folded.matchAll(OVER_YEARS)].map((match): Window => {
    const [words, from = '', first = '', to = '', last = ''] = match;
    const date = `${from}-${first.padStart(2, '0')}/${to}-${last.padStart(2, '0')}`;
    return { start: match.index, end: match.index + words.length, mode: 'new', date, period: true };
  });
  const periods = [...folded.matchAll(PERIOD)].flatMap((match) => {
    if (COMPARED.test(textBefore(folded, match.index, 4))) return [];
    const named = match.groups ?? {};
    const said = named.year ?? named.alone;
    const months = monthsOf(named);
    const own =
      said === undefined
        ? yearOf(months?.[1] ?? null)
        : said.length === 4
          ? Number(said)
          : Number(said) + 1911;
    if (months && (months[0] < 1 || months[1] > 12)) return [];
    const of = (month: number) => isoMonth(own, month);
    const date = !months
      ? String(own ?? '')
      : months[0] === months[1]
        ? of(months[0])
        : `${of(months[0])}/${of(months[1])}`;
    const mode = UNTIL.test(textBefore(folded, match.index, 6)) ? 'as-of' : 'new';
    return date === ''
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            mode,
            date,
            period: true,
          } as const,
        ];
  });
  const apart = (period: Window) =>
    spans.every(({ start, end }) => period.start >= end || period.end <= start);
  return spans.length > 0 ? [...spans, ...periods.filter(apart)].sort((a, b) => a.start - b.start) : periods;
}

/** First and last month; null for a whole year. */
function monthsOf(named: Readonly<Record<string, string | undefined>>): readonly [number, number] | null {
  if (named.month !== undefined) return [numberOf(named.month), numberOf(named.to ?? named.month)];
  if (named.first !== undefined) return [1, numberOf(named.first.replace('两', '二'))];
  if (named.half !== undefined) return named.half === '上' ? [1, 6] : [7, 12];
  return QUARTERS[named.quarters?.replace(/^第/, '') ?? ''] ?? null;
}

function numberOf(text: string): number {
  return /\d/.test(text) ? Number(text) : (parseSpelled(text) ?? 0);
}
