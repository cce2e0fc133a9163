import { countOf, type Node } from '../nodes';
import { PEOPLE } from '../tables/generalNouns';
import { mayBePart } from './mayBePart';
import { isRow } from './placeRow';

/** The longest list that is summed, in figures: bounds the work. */
const LONGEST = 120;
const countable = (node: Node | undefined): node is Node =>
  node !== undefined && !node.mention.numeral.percent;

/** "two were rescued – one injured, one unhurt", "two new cases, one each in A and B": nothing stands between but the parts' own words. */
function isApposed(nodes: readonly Node[], whole: number, parts: readonly number[]): boolean {
  return parts.every((part, position) => {
    const node = nodes[part];
    return (
      part === whole + 1 + position &&
      node !== undefined &&
      (node.metric === null ||
        node.weak ||
        node.mention.noun === '' ||
        // "14 active cases, eleven students and three staff"
        ((nodes[whole]?.weak === true || nodes[whole]?.metric === 'confirmed') &&
          (node.metric === 'staff' || PEOPLE.test(node.mention.noun))) ||
        /^(?:\w+ly )?\w+ed$/u.test(node.mention.noun)) &&
      /(?:[–—:,]|\band)\s*$/u.test(node.mention.gap)
    );
  });
}

/** Numbers that add up to the one before them are its parts, whatever words stand between; two at the least. */
export function proveSums(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  let list = 1e6;
  for (let index = 0; index < made.length; index++) {
    const whole = made[index];
    if (!countable(whole) || whole.cell || countOf(whole) < 2) continue;
    const own: number[] = [];
    let sum = 0;
    for (
      let next = index + 1;
      next < made.length && next <= index + LONGEST && sum < countOf(whole);
      next++
    ) {
      const part = made[next];
      if (!part || part.mention.sentence !== whole.mention.sentence) break;
      // A list that was closed too early goes on: "includes 1,361 deaths and 12,779 recoveries; 4,170 are active".
      if (!countable(part) || (part.parent !== null && part.parent !== index) || !mayBePart(part, whole))
        continue;
      own.push(next);
      sum += countOf(part);
    }
    // Two small numbers often meet a third by chance.
    const few = countOf(whole) < 20 && !isApposed(made, index, own);
    if (own.length < (few ? 3 : 2) || sum !== countOf(whole) || whole.parent !== null) continue;
    // The numbers of brackets side by side are no parts of each other.
    if (
      own.some((part) => whole.mention.bracket >= 0 && made[part]?.mention.bracket !== whole.mention.bracket)
    )
      continue;
    if (own.some((part) => made[part]?.mention.embedded) || whole.mention.embedded) continue;
    // "Thrissur 641, …, Kollam 488, Pathanamthitta 153": one place of a row is no whole of others.
    if (whole.place !== null && isRow(made, own) && !isSplitBehind(made, index, own)) continue;
    if (isHalfOfList(made, index, own)) continue;
    list += 1;
    for (const part of own) {
      const node = made[part];
      if (node) made[part] = { ...node, parent: index, list, closed: true };
    }
  }
  return made;
}

/** "140 houses on Alder, 90 in Birch and 50 in Cedar": bare numbers, each with its place behind it, that come to what opens the sentence. */
function isSplitBehind(nodes: readonly Node[], whole: number, parts: readonly number[]): boolean {
  const host = nodes[whole];
  return (
    host !== undefined &&
    countOf(host) >= 20 &&
    host.mention.noun !== '' &&
    nodes[whole - 1]?.mention.sentence !== host.mention.sentence &&
    // “reported 291, 231 and 60 respectively”: there the place is not what is printed behind.
    parts.every((part) => /^\s*(?:in|on|at|from|for) /.test(nodes[part]?.mention.after ?? ''))
  );
}

/** Whether the words have put these parts into one list already, with more behind them: the list is weighed as a whole then. */
function isHalfOfList(nodes: readonly Node[], whole: number, parts: readonly number[]): boolean {
  const next = nodes[(parts.at(-1) ?? 0) + 1];
  return (
    next?.parent === whole &&
    next.list !== null &&
    parts.every((part) => nodes[part]?.parent === whole && nodes[part]?.list === next.list)
  );
}

/** "Country 221" under the rows of its districts: the first or last row that is just what all the others come to. */
function unnamedTotal(nodes: readonly Node[], members: readonly number[]): readonly number[] {
  const all = members.reduce((sum, index) => sum + countOf(nodes[index]), 0);
  const total = [members.at(-1), members[0]].find(
    (index) => index !== undefined && members.length > 3 && all > 20 && countOf(nodes[index]) * 2 === all,
  );
  return total === undefined ? [] : [total];
}

/** Columns of a table: the row named Total is the whole of the others; without one, an earlier figure with the column's sum is. */
export function proveColumns(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  const columns = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    if (!node.cell || node.mention.numeral.percent) continue;
    const key = `${node.cell.table}/${node.cell.column}`;
    const own = columns.get(key);
    if (own) own.push(index);
    else columns.set(key, [index]);
  }
  let list = 2e6;
  const rows = new Map<string, number[]>();
  for (const members of columns.values())
    for (const index of members) {
      const cell = nodes[index]?.cell;
      const key = `${cell?.table}/${cell?.row}`;
      rows.set(key, [...(rows.get(key) ?? []), index]);
    }
  for (const members of rows.values()) {
    const whole = members.find((index) => /^total\b/i.test(nodes[index]?.cell?.columnLabel ?? ''));
    const parts = members.filter((index) => index !== whole);
    if (
      whole === undefined ||
      parts.length < 2 ||
      parts.reduce((sum, index) => sum + countOf(nodes[index]), 0) !== countOf(nodes[whole])
    )
      continue;
    list += 1;
    for (const index of parts) {
      const node = made[index];
      if (node) made[index] = { ...node, parent: whole, list, closed: true };
    }
  }
  for (const members of columns.values()) {
    const totals = members.filter((index) =>
      /\btotals?$|^totals?\b|^all\b|^overall\b/i.test(nodes[index]?.cell?.rowLabel ?? ''),
    );
    if (totals.length === 0) totals.push(...unnamedTotal(nodes, members));
    const parts = members.filter((index) => !totals.includes(index));
    const sum = parts.reduce((total, index) => total + countOf(nodes[index]), 0);
    if (parts.length < 2 || parts.some((index) => made[index]?.parent !== null)) continue;
    const first = parts[0] ?? 0;
    const byRow = totals.find(
      (index) => Math.abs(countOf(nodes[index]) - sum) <= countOf(nodes[index]) * 0.02,
    );
    let whole = byRow ?? null;
    for (let back = first - 1; whole === null && back >= 0; back--) {
      const node = nodes[back];
      if (node && !node.cell && countable(node) && countOf(node) === sum) whole = back;
    }
    if (whole === null) continue;
    list += 1;
    for (const index of parts) {
      const node = made[index];
      if (node) made[index] = { ...node, parent: whole, list, closed: true };
    }
  }
  return made;
}
