import type { Cell } from '../tree/readTables';
import type { TimeExpression } from './timeExpression';

/** Bounds the work. */
const MOST = 200;

/** Tells the time that a table's column, or its row, is headed by: "Q1 2023", "Total for 12 May"; null where it is none. */
export function columnTimes(
  text: string,
  times: readonly TimeExpression[],
): (cell: Cell | null) => TimeExpression | null {
  const byWords = new Map<string, TimeExpression>();
  for (const time of times) if (byWords.size < MOST) byWords.set(text.slice(time.start, time.end), time);
  // The longest says most.
  const written = [...byWords].sort(([a], [b]) => b.length - a.length);
  const known = new Map<string, TimeExpression | null>();
  const timeIn = (label: string): TimeExpression | null => {
    const found = known.get(label);
    if (found !== undefined || label === '') return found ?? null;
    const made = written.find(([words]) => label.includes(words))?.[1] ?? null;
    known.set(label, made);
    return made;
  };
  return (cell) => {
    const own = cell && (timeIn(cell.columnLabel) ?? timeIn(cell.rowLabel));
    return own && own.role === 'of' ? { ...own, role: 'asOf' } : own;
  };
}
