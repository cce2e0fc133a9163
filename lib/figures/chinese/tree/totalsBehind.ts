import { textBefore } from '../../../text/beside';
import type { Node } from '../node';
import { foldText } from '../words/foldText';
import { sumOf } from './sumOf';

/** 即累计5宗, 合计5例: the words say that the number adds up those before it. */
const ADDS_UP = /(?:即|合计|合共|总计|共计|总共|合起来)[^,，。;；、\d]{0,14}$/;

/** 甲县64人、乙县58人,…,共遇难184人 */
const IN_ALL = /[,、，]共(?:计|有)?[^,，。;；、\d]{0,6}$/;
/** So many places make a row whose sum is no chance. */
const FEWEST = 3;

/** A total behind a row of places that make it; it is of what holds them all. */
function totalOfRow(before: readonly Node[], whole: Node): boolean {
  const row: Node[] = [];
  for (const node of before.toReversed()) {
    if (node.sentence !== whole.sentence || !node.ownPlace || node.metric !== whole.metric) break;
    row.push(node);
  }
  if (row.length < FEWEST || sumOf(row) !== whole.value) return false;
  for (const part of row) {
    part.parent = whole;
    part.list = -75_000 - whole.start;
    part.kind = 'place';
    part.claimsWhole = true;
  }
  const [first] = row;
  const shared =
    first?.placePath.filter((step) => row.every(({ placePath }) => placePath.includes(step))) ?? [];
  if (!whole.ownPlace && shared.length > 0) {
    whole.place = shared.at(-1) ?? whole.place;
    whole.placePath = shared;
  }
  return true;
}

/** A row of so many places that come to a total which stands behind it is no chance. */
const LONG_ROW = 5;
const MOST_PLACES = 40;

/** 其中：甲区7455例、乙区6833例…。⏎截至24时，全市累计报告49991例: all of them, whatever was counted right before the row. */
function rowOfTotal(before: readonly Node[], whole: Node): void {
  if (!whole.ownScope || whole.scope !== 'cumulative') return;
  const last = before.at(-1);
  const row = before.filter(({ sentence, list }) => sentence === last?.sentence && list === last.list);
  const small = row.some(({ value, parent }) => parent === null || (value ?? 0) > (parent.value ?? 0));
  // Places that count one thing, each with some of it: kinds that have nobody come to anything.
  const alike = row.every(
    ({ metric, ownPlace, value }) => ownPlace && metric === row[0]?.metric && (value ?? 0) > 0,
  );
  if (row.length < LONG_ROW || !small || !alike || sumOf(row) !== whole.value) return;
  for (const part of row) {
    part.parent = whole;
    part.list = -76_000 - whole.start;
    part.kind = 'place';
    part.claimsWhole = true;
    part.metric = whole.metric;
    part.scope = whole.scope;
    part.origin = whole.origin;
  }
}

/** As many kinds as are told before their total. */
const MOST = 5;

/** 确诊90宗，无症状8宗和复阳2宗，即共100宗: a total behind its parts, known by its word and its sum. */
export function findTotalsBehind(nodes: readonly Node[], text: string): void {
  nodes.forEach((whole, at) => {
    if (whole.parent || whole.value === null) return;
    const lead = foldText(textBefore(text, whole.start, 20));
    if (IN_ALL.test(lead) && totalOfRow(nodes.slice(0, at), whole)) return;
    rowOfTotal(nodes.slice(Math.max(0, at - MOST_PLACES), at), whole);
    if (!ADDS_UP.test(lead)) return;
    const parts: Node[] = [];
    for (const node of nodes.slice(Math.max(0, at - 4 * MOST), at).reverse()) {
      if (node.sentence !== whole.sentence || parts.length === MOST) break;
      if (node.parent || node.unit !== whole.unit || node.value === null) continue;
      parts.push(node);
      if (parts.length < 2 || sumOf(parts) !== whole.value) continue;
      for (const part of parts) {
        part.parent = whole;
        part.list = -70_000 - whole.start;
        part.kind = 'metric';
      }
      const origins = new Set(parts.map(({ origin }) => origin));
      if (origins.size > 1) whole.origin = null;
      return;
    }
  });
}
