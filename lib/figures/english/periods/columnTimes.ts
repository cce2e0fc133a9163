import type { Cell } from '../tree/readTables';
import type { TimeExpression } from './timeExpression';

/** Tells the time that a table's column, or its row, is headed by: "Q1 2023", "Total for 12 May"; null where it is none. */
export function columnTimes(
  text: string,
  times: readonly TimeExpression[],
): (cell: Cell | null) => TimeExpression | null {
  const known = new Map<string, TimeExpression | null>();
  const timeIn = (label: string): TimeExpression | null => {
    const found = known.get(label);
    if (found !== undefined || label === '') return found ?? null;
    let made: TimeExpression | null = null;
    for (const time of times) {
      const longer = !made || time.end - time.start > made.end - made.start;
      if (longer && label.includes(text.slice(time.start, time.end))) made = time;
    }
    known.set(label, made);
    return made;
  };
  return (cell) => {
    const own = cell && (timeIn(cell.columnLabel) ?? timeIn(cell.rowLabel));
    return own && own.role === 'of' ? { ...own, role: 'asOf' } : own;
  };
}
