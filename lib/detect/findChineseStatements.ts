import type { Statement, Statements } from './findStatements';
import { KINDS, nearThings, type Thing } from './findThings';
import { type CountedKind, TELLING_UNITS_CHINESE } from './tables/countedThings';

/** In characters: a Chinese metric stands next to its number. */
const REACH = { before: 12, after: 7 };
/** How far a list may run on from the last number that was read. */
const LIST_REACH = 80;

/** Numbers with their unit; Chinese numerals only before a unit, where they cannot be part of a word. */
const NUMBER =
  /\d[\d,]*(?:\.\d+)?(?:百|千)?[万亿]?[余多]?(?:毫米|百帕|米\/秒|公顷|亩|个百分点|人次|例|宗|人|名|间|户|起|辆|处|级|元|吨|%|死|伤)?|(?!一起)[一二两三四五六七八九十百千零]{1,7}(?:例|宗|人|名|间|户|起|辆|死|伤)/gu;
const NOT_COUNTED = /^(?:[年月日号时点分秒:岁周天]|个?(?:小时|多?月|星期)|-\d{1,2}[月日时号]|\)日)/u;
/** A zero that is a word. */
const NONE = /(?:无|没有|未)(?:新增|报告|人员伤亡|发现)/gu;

/** Pairs the numbers of a folded Chinese text with the things beside them. */
export function findChineseStatements(text: string, things: readonly Thing[]): Statements {
  const statements: Statement[] = [];
  const others: number[] = [];
  let from = 0;
  /** The unit of the last statement and its kinds: a list names its metric once. */
  let last: { unit: string; kinds: readonly CountedKind[]; at: number } | null = null;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const unit = match[0].replace(/^[\d,.一二两三四五六七八九十百千零]*[万亿余多]*/u, '');
    if (unit === '' && NOT_COUNTED.test(text.slice(end, end + 4))) continue;
    const { first, near } = nearThings(things, from, start, end, REACH);
    from = first;
    const same = near.filter(
      (thing) => !/[。;!?\n]/u.test(text.slice(Math.min(thing.end, end), Math.max(thing.start, start))),
    );
    const telling = KINDS.filter(
      (kind) => unit !== '' && TELLING_UNITS_CHINESE[kind]?.split(' ').includes(unit),
    );
    const kinds = [...new Set([...telling, ...same.flatMap((thing) => thing.kinds)])];
    if (kinds.length > 0) {
      statements.push({ at: start, kinds });
      last = { unit, kinds, at: start };
    } else if (last && unit !== '' && last.unit === unit && start - last.at < LIST_REACH) {
      statements.push({ at: start, kinds: last.kinds });
      last = { unit: last.unit, kinds: last.kinds, at: start };
    } else {
      others.push(start);
    }
  }
  from = 0;
  for (const match of text.matchAll(NONE)) {
    const { first, near } = nearThings(things, from, match.index, match.index + match[0].length, REACH);
    from = first;
    if (near.length > 0) statements.push({ at: match.index, kinds: near.flatMap((thing) => thing.kinds) });
  }
  return { statements: statements.sort((a, b) => a.at - b.at), others };
}
