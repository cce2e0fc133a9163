import type { Node } from '../node';
import { sumOf } from './sumOf';

/**
 * A column without a row of totals whose numbers make a number of the text are its parts: 累计1534例 and, below, a table
 * of provinces that adds up to it. They take its origin.
 * @param listed nodes of one table, those of a column with the same `list`
 * @param prose figures of the text, in order
 */
export function adoptColumns(listed: readonly Node[], prose: readonly Node[]): void {
  const columns = new Map<string, Node[]>();
  for (const node of listed) {
    if (node.parent) continue;
    const key = `${node.list} ${node.metric} ${node.scope}`;
    const column = columns.get(key) ?? [];
    column.push(node);
    columns.set(key, column);
  }
  for (const column of columns.values()) {
    const [first] = column;
    if (!first || column.length < 2) continue;
    const sum = sumOf(column);
    const whole = prose.findLast(
      (node) => node.value === sum && node.metric === first.metric && node.scope === first.scope,
    );
    if (!whole) continue;
    for (const node of column) {
      node.parent = whole;
      node.claimsWhole = true;
      node.origin ??= whole.origin;
    }
  }
}
