import { metricOfLabel } from '../metrics/metricTables';
import type { Place } from './readTables';

/** Tables in which rows, and no column, say what is counted. */
export function tablesOfThings(places: readonly Place[]): ReadonlySet<number> {
  const byColumn = new Set(
    places.filter(({ cell }) => metricOfLabel(cell.columnLabel) !== null).map(({ cell }) => cell.table),
  );
  return new Set(
    places
      .filter(({ cell }) => !byColumn.has(cell.table) && metricOfLabel(cell.rowLabel) !== null)
      .map(({ cell }) => cell.table),
  );
}
