import type { Node } from './nodes';

const countOf = (node: Node | undefined) => node?.mention.numeral.value ?? 0;
const countable = (node: Node | undefined): node is Node =>
  node !== undefined && !node.mention.numeral.percent;

/** Numbers that add up to the one before them are its parts, whatever words stand between; two at the least. */
export function proveSums(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  let list = 1e6;
  for (let index = 0; index < made.length; index++) {
    const whole = made[index];
    if (!countable(whole) || whole.cell || countOf(whole) < 2) continue;
    const own: number[] = [];
    let sum = 0;
    for (let next = index + 1; next < made.length && sum < countOf(whole); next++) {
      const part = made[next];
      if (!part || part.mention.sentence !== whole.mention.sentence) break;
      if (!countable(part) || part.parent !== null) continue;
      own.push(next);
      sum += countOf(part);
    }
    if (own.length < 2 || sum !== countOf(whole) || whole.parent !== null) continue;
    // Two numbers may meet by chance; three with the same sum hardly.
    if (
      own.length === 2 &&
      own.some((part) => made[part]?.scope !== null && made[part]?.scope !== whole.scope)
    )
      continue;
    list += 1;
    for (const part of own) {
      const node = made[part];
      if (node) made[part] = { ...node, parent: index, list, closed: true };
    }
  }
  return made;
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
  for (const members of columns.values()) {
    const totals = members.filter((index) =>
      /^(?:grand |overall |sub-?)?totals?\b|^all\b|^overall\b/iu.test(nodes[index]?.cell?.rowLabel ?? ''),
    );
    const parts = members.filter((index) => !totals.includes(index));
    const sum = parts.reduce((total, index) => total + countOf(nodes[index]), 0);
    if (parts.length < 2) continue;
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
