import { textBefore, textBehind } from '../../../text/beside';
import { ECONOMIC } from '../../tables/economyWords';
import { MOVE_BEHIND } from '../numbers/acceptsShare';
import { leadOf } from '../places/leads';
import type { ReaderState } from '../readerState';
import { stretchBefore } from '../scopes/countedOver';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { type Change, changeOf, monthBefore } from './changes';
import { SPEED_CHANGED } from './speedChanged';

/** 比外贸总体增速高2个百分点: against others, not against an earlier time. */
const ABOVE_ALL =
  /[高低快慢][于出]?(?:全[国省市区州县]|[^,。;]{0,6}(?:总体|整体|平均))|[比较](?:全[国省市区州县]|[^,。;]{0,6}(?:总体|整体|平均))[^,。;]*[高低快慢]/;

/** 年增率分别为甲国(16.1%)、乙国(32.2%), 以礦产品131.1%、化学品61.3%成长较高: the next of a row of changes. */
const NEXT = /%\)?[、及和与](?:(?![占率达增减升降跌涨])[一-龥]){1,12}\(?$/;

function nextMove({ level: { last }, sentence, epidemic, at, input }: ReaderState): 'yoy' | 'mom' | null {
  const kind = /_(yoy|mom)$/.exec(last?.metric ?? '')?.[1];
  if (epidemic || !last || last.sentence !== sentence || kind === undefined) return null;
  return NEXT.test(input.folded.slice(Math.max(0, at - 16), at)) ? (kind === 'yoy' ? 'yoy' : 'mom') : null;
}

/** 甲市较上周减少120例，乙市则增加18例: held against the same time as the change before it. */
function isAfterChange({ level: { last }, sentence }: ReaderState): boolean {
  return last?.sentence === sentence && last.metric.endsWith('_change');
}

/** 与常年同期相比, 与近5年同期均值相比: against no one year. */
export const MEAN = /[比较]年初|常年|均值|年(?:同期)?平均|历年|近\d{1,2}年/;

/** 重症病例减少5例: what runs on changes; of what is counted up that many are new. */
const RISES = /(?:病例|患者|例数)(?:净)?增加$/;
const RUNNING = /^(?:severe|critical|severe_or_critical|in_hospital)$/;

/** How a figure changed, if it is a change; what the next change of the paragraph is against is held for it. */
export function readChange(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  metric: string,
  relative: boolean,
): Change | null {
  const unitClass = token?.unit?.class ?? null;
  const told = token && unitClass === 'percent' ? withBehind(state, token, phrase) : phrase;
  const marks = comparingMarks(state, told, relative, unitClass === 'points', metric);
  const ofSpeed =
    unitClass === 'points' && (SPEED_CHANGED.test(phrase.raw) || /_(?:yoy|mom)_change$/.test(metric));
  if ((marks.has('yoy') || marks.has('mom')) && !ofSpeed) state.comparing = marks.has('mom') ? 'mom' : 'yoy';
  if (/_(?:yoy|mom|change)$|(?<!ili|days)_share$/.test(metric)) return null;
  if (token && unitClass === 'percent' && state.epidemic && wasThen(state, token)) return null;
  if (hasGrown(state, token, metric)) return null;
  const said = state.epidemic ? phrase.marks : marks;
  // 重症病例增加1例: of those in bed, and no news.
  const more =
    state.epidemic && /^(?:severe|critical|severe_or_critical)$/.test(metric) && RISES.test(leadOf(state));
  return changeOf(
    metric,
    { ...phrase, marks: more ? new Set([...marks, 'rise']) : marks },
    unitClass,
    said.has('yoy') || said.has('mom'),
    more || (state.moved && (!state.epidemic || RUNNING.test(metric) || isAfterChange(state))),
  );
}

/** 累计确诊3317例，一天内就增长了383例: what a total grew by is new, and no change of it. */
function hasGrown(state: ReaderState, token: NumberToken | null, metric: string): boolean {
  const { last } = state.level;
  return (
    state.epidemic &&
    !state.input.traditional &&
    token?.unit?.class === 'case' &&
    last?.metric === metric &&
    last.scope === 'cumulative' &&
    GROWN_BY.test(textBefore(state.folded, token.start, 5))
  );
}

export const GROWN_BY = /(?:增长|增加|上升|多)了(?:约|近|逾)?$/;

const THEN = /[较比](?:[上前]|过去)[^,。;\d]{0,6}[周月日季年天期]的?$/;
const ABOVE = /^(?:有所|略为?|明显|轻微)?(?:上升|下降|回升|回落|增加|减少|[为更]?[高低多少])/;

/** 检出率23.8%，较上一周18.1%上升: what it was then, not by how much it rose. */
function wasThen({ input: { folded } }: ReaderState, { start, end }: NumberToken): boolean {
  return THEN.test(textBefore(folded, start, 14)) && ABOVE.test(textBehind(folded, end, 6));
}

/** 41.7%、31.1%及52.2%的减幅; 其次为台湾(5.2%): what the end of the list, or the share before it, says it is. */
function withBehind(state: ReaderState, token: NumberToken, phrase: Phrase): Phrase {
  const marks = new Set(phrase.marks);
  if (marks.has('rise') || marks.has('fall')) return phrase;
  const move = state.epidemic ? null : MOVE_BEHIND.exec(textBehind(state.folded, token.end, 48))?.[0];
  if (move) marks.add(/[减跌降]幅|跌势$/.test(move) ? 'fall' : 'rise');
  const last = state.nodes.at(-1);
  if (!move && last?.sentence === state.sentence && last.metric.endsWith('_share')) marks.add('share');
  return { ...phrase, marks };
}

/** 与2010年第六次普查的421万人相比，增加3.5万人，增长0.85%: against that year, to the end of the sentence. */
const AGAINST_YEAR = /与((?:19|20)\d\d)年[^。;\n]{0,40}相比[^。;\n]*$/;

function isAgainstYear({ input, at, day, date }: ReaderState): boolean {
  const before = textBefore(input.folded, at, 80);
  if (!before.includes('相比')) return false;
  const year = Number(AGAINST_YEAR.exec(before)?.[1]);
  return year > 0 && year + 1 !== Number((day ?? date ?? '').slice(0, 4));
}

/** 较去年春运首日增长5.1%: against the same time of that year, whatever it is called. */
const LAST_YEAR = /[较比与同][去上]年(?![末底初])/;

/** 2024年春运…，比2023年增长: the year that the words before it are of. */
function yearSaid({ folded, at }: ReaderState): string {
  return /.*(?<![较比与同]|\d)((?:19|20)\d\d)年/s.exec(textBefore(folded, at, 120))?.[1] ?? '';
}

const MONTHLY = /\d{1,2}月(?:份|(?!\d{1,2}[日号]|第|[上中下]旬))|[本上当]月|季|年/;
/** 比前一周上涨1.6%，同比下跌7.2%: against a time of its own. */
const DAY_OR_WEEK = /[较比与](?:[上前]一?(?:周|日|天|旬|个?交易日)|昨[日天]|节前)/;

/** 昨日…环比增长: of a day or a week, against the one before it and not against a month. */
function isShort({ folded, at, longPeriod, date, epidemic }: ReaderState): boolean {
  if (epidemic || longPeriod || /^(?:\d{4}|-)-\d\d$/.test(date ?? '')) return false;
  const before =
    textBefore(folded, at, 120)
      .split(/[。\n]/)
      .at(-1) ?? '';
  return stretchBefore(folded, at) === 'short' && !MONTHLY.test(before.replaceAll(/[去上]年|同比/g, ''));
}

/** 全年粮食产量111万吨，增长1.1%: what statistics of months and years do not say is held against the year before. */
function isYearly(state: ReaderState, { raw }: Phrase, marks: ReadonlySet<string>, metric: string): boolean {
  if (state.epidemic || marks.has('yoy') || marks.has('mom') || HELD_AGAINST.test(raw)) return false;
  const sentence =
    textBefore(state.folded, state.at, 80)
      .split(/[。\n]/)
      .at(-1) ?? '';
  if (HELD_AGAINST.test(sentence)) return false;
  const stretch = stretchBefore(state.folded, state.at);
  if (ECONOMIC.has(metric) && !(stretch === 'short' && isShort(state))) return true;
  return stretch === 'year' || stretch === 'months';
}

const HELD_AGAINST = /[较比与同]\d|[较比与同](?:[^,。;]{0,8})相比|[较比](?!重|例)|环比|相比|月[增减]/;

/** The marks of the words, with what they are compared with where the text before it or a date tells. */
function comparingMarks(
  state: ReaderState,
  phrase: Phrase,
  relative: boolean,
  inPoints: boolean,
  metric: string,
): ReadonlySet<string> {
  const marks = new Set(phrase.marks);
  if (state.arrives) for (const mark of ['rise', 'fall']) marks.delete(mark);
  const moved = marks.has('rise') || marks.has('fall');
  const open = !marks.has('yoy') && !marks.has('mom') && !DAY_OR_WEEK.test(phrase.raw);
  if (relative && moved && !state.epidemic && open && state.comparing)
    // 1—8月累计下降2.1%: over months, against the same ones.
    marks.add(/累计/.test(phrase.raw) && state.longPeriod ? 'yoy' : state.comparing);
  if (relative && moved && isYearly(state, phrase, marks, metric)) marks.add('yoy');
  const next = relative && !moved ? nextMove(state) : null;
  if (next) for (const mark of [next, 'rise']) marks.add(mark);
  if (/(?<!\d)年同期/.test(phrase.raw)) marks.add('yoy');
  // 较2019年增长: against a year of its own.
  const against = /[较比]((?:19|20)\d\d) ?年/.exec(phrase.raw)?.[1];
  const own = (state.day ?? state.date ?? '').slice(0, 4) || yearSaid(state);
  const yearBefore = Number(against) + 1 === Number(own);
  if (yearBefore || (moved && LAST_YEAR.test(phrase.raw))) marks.add('yoy');
  if (moved && marks.has('mom') && isShort(state)) {
    marks.delete('mom');
    marks.add('compare');
  }
  if (monthBefore(phrase.raw, state.day ?? state.date)) marks.add('mom');
  const quarter = /[比较]上年[一二三四1-4]季度/.test(phrase.raw) && !/环比|同比/.test(phrase.raw);
  const ownYear =
    quarter ||
    isAgainstYear(state) ||
    MEAN.test(phrase.raw) ||
    (against !== undefined && !yearBefore) ||
    (inPoints && ABOVE_ALL.test(phrase.raw));
  if (ownYear) for (const mark of ['yoy', 'mom']) marks.delete(mark);
  return marks;
}
