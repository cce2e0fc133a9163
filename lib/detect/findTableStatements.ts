import type { Statement } from './findStatements';
import { nearThings, type Thing } from './findThings';

/** The numbers of rows whose cells are separated by tabs, under a head or beside a label that names what is counted. */
export function findTableStatements(text: string, things: readonly Thing[]): readonly Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (const table of text.matchAll(/(?:^|\n)[^\n\t]*\t[^\n]*(?:\n[^\n\t]*\t[^\n]*)*/gu)) {
    const start = table.index;
    const end = start + table[0].length;
    const { first, near } = nearThings(things, from, start, end, { before: 0, after: 0 });
    from = first;
    const kinds = [...new Set(near.flatMap((thing) => thing.kinds))];
    if (kinds.length === 0) continue;
    for (const cell of table[0].matchAll(/\t\s*(\d[\d,.]*)/gu)) {
      found.push({ at: start + cell.index + cell[0].length - (cell[1] ?? '').length, kinds });
    }
  }
  return found;
}
