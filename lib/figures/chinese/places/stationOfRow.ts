import type { ReaderState } from '../readerState';
import { sentenceBefore } from '../words/sentenceBefore';

/** 甲、乙、丙站水位分别为…: gauges whose numbers follow in the same order. */
const ROW = /((?:[一-龥]{2,4}[、和])+[一-龥]{2,4}?)(?:水文|水位)?站?的?(?:水位|流量)/g;
/** How far before the number the row may stand. */
const REACH = 90;

/** The gauge of a row that the number which is being read belongs to; null where no row is told. */
export function stationOfRow({ input: { folded }, at }: ReaderState): string | null {
  const before = sentenceBefore(folded, at, REACH);
  const row = [...before.matchAll(ROW)].at(-1);
  if (!row) return null;
  const names = (row[1] ?? '').replace(/^[日时分月]/, '').split(/[、和]/);
  const behind = before.slice(row.index + row[0].length);
  const told = behind.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  return /分别|[\d米]、/.test(behind) || told === 0 ? (names[told % names.length] ?? null) : null;
}

/** 长江九江站水位: a gauge is a place of its own. */
export function stationIn(words: string): string | null {
  return (
    /([一-龥]{2,4}(?:水文|水位|潮位)站|[一-龥]{2,3}站)(?:的?(?:洪峰)?(?:水位|流量|潮位|超)|\d)/
      .exec(`${words}1`)?.[1]
      ?.replace(/^.*(?:[干支]流|水系)|^[流系至个]+/, '')
      .replace(/^[江河湖](?=.{3})/, '')
      .replace(/^.?[江河湖水](?=.{2}(?:水文|水位|潮位)站)/, '') ?? null
  );
}
