import { textBefore, textBehind } from '../../../text/beside';
import { type Unit, unitAt } from '../../tables/units';
import { inStructure } from './inStructure';

interface ReadUnit {
  readonly value: Unit;
  readonly end: number;
}

/**
 * The unit of a number where the text leaves it out, or says it in full only behind the next one.
 * @param read the unit that stands behind the number, if one does
 */
export function unitLeftOut(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
  read: ReadUnit | null,
): ReadUnit | null {
  return (
    pointsShared(folded, end, read) ??
    read ??
    respectively(folded, start, end) ??
    yuanLeftOut(folded, start, end) ??
    timesLeftOut(folded, start, end) ??
    timesBefore(folded, start, end) ??
    peopleLeftOut(folded, start, end) ??
    usersLeftOut(folded, start, end) ??
    (inStructure(folded, start, end) ? { value: { unit: '%', class: 'percent' }, end } : null)
  );
}

/** 分别扩大1个和0.9个百分点, 1.0、0.8和2.6个百分点: the unit stands in full behind the last of them. */
const POINTS_BEHIND = /^(?:[、和及与][\d.]+个?){0,6}[、和及与][\d.]+个?百分点/;

function pointsShared(folded: string, end: number, read: ReadUnit | null): ReadUnit | null {
  const from = read?.end ?? end;
  if ((read !== null && read.value.unit !== '个') || !POINTS_BEHIND.test(textBehind(folded, from, 48)))
    return null;
  return { value: { unit: '个百分点', class: 'points' }, end: from };
}

/** 分别为每小时83及79公里: the unit stands behind the last of them. */
const MORE = /^(?:[、及和与]\d[\d,.]*[万亿]?){1,6}/;
const IN_TURN = /(?:分别|依次)[^。;\n]*$/;

function respectively(folded: string, start: number, end: number): ReadUnit | null {
  const more = MORE.exec(textBehind(folded, end, 48))?.[0];
  if (more === undefined || !IN_TURN.test(textBefore(folded, start, 40))) return null;
  const unit = unitAt(folded, end + more.length);
  return unit && unit.value.class !== 'percent' ? { value: unit.value, end } : null;
}

/** 下拨资金685万: a sum of money that leaves its 元 out. */
const SUM_BEFORE =
  /(?:资金|金额|总值|总额|罚没款|罚款|罚金|货款|货值|产值|价值|案值|财损|贷款|投资)(?:总额)?(?:约|近|逾|超过?|共计?|合计|达到?|为)*$/;

function yuanLeftOut(folded: string, start: number, end: number): ReadUnit | null {
  if (!/[万亿]$/.test(folded.slice(start, end)) || !SUM_BEFORE.test(textBefore(folded, start, 10)))
    return null;
  return { value: { unit: '元', class: 'money' }, end };
}

/** 出境人次约36万: the noun has the unit in it. */
function timesLeftOut(folded: string, start: number, end: number): ReadUnit | null {
  const counted = /人次(?:最多,?|约|近|逾|超过?|共|达到?|为|有)*$/.test(textBefore(folded, start, 8));
  if (!counted || !/[万亿]/.test(folded.slice(start, end))) return null;
  return { value: { unit: '人次', class: 'people' }, end };
}

/** 69.4万人次入境，其中47.5万为居民，8万是访客: once a sentence counts in 人次, a number in 万 that no unit follows is counted so too. */
function timesBefore(folded: string, start: number, end: number): ReadUnit | null {
  if (
    !/[万亿]$/.test(folded.slice(start, end)) ||
    !/^(?:[,。;、及和与\n]|[为是来]|(?:香港|澳门|本地|内地|非本地|外国)?(?:居民|旅客|访客|游客))/.test(
      textBehind(folded, end, 6),
    )
  )
    return null;
  const sentence = /[^。\n]*$/.exec(textBefore(folded, start, 80))?.[0] ?? '';
  if (!/\d(?:[万亿][余多]?)?人次/.test(sentence) && !/人次最多/.test(sentence)) return null;
  return /(?:有|其中|当中|包括|[、,及和与占逾近约达]|超过)$/.test(sentence)
    ? { value: { unit: '人次', class: 'people' }, end }
    : null;
}

/** 受影响的212万电力用户: the noun stands for its unit. */
function usersLeftOut(folded: string, start: number, end: number): ReadUnit | null {
  return /万$/.test(folded.slice(start, end)) &&
    /^(?:电力|停电|受影响)(?:用户|客户)/.test(textBehind(folded, end, 6))
    ? { value: { unit: '户', class: 'house' }, end }
    : null;
}

/** 4校23学生: a headline that leaves 名 out. */
const WHO = /^(?:学生|学童|幼童|幼儿|院友|职员|员工|居民|市民|长者|乘客|旅客|工人|消防员|警员)(?!人?[数均])/;

function peopleLeftOut(folded: string, start: number, end: number): ReadUnit | null {
  const year = /^(?:19|20)\d\d$/.test(folded.slice(start, end));
  return !year && WHO.test(textBehind(folded, end, 4)) && !/第$/.test(folded.slice(0, start).slice(-1))
    ? { value: { unit: '名', class: 'people' }, end }
    : null;
}
