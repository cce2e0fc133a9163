import type { Scope } from '../../../reading';
import { CURRENT_AS_OF, CURRENT_METRICS, NO_SCOPE } from '../../tables/metricScopes';
import { nameMetric } from '../metrics/nameMetric';
import type { Node } from '../node';
import type { DocPlace } from '../places/docPlace';
import type { Window } from '../scopes/windows';
import type { Table, TableCell } from './readTables';

interface TableSurroundings {
  readonly original: string;
  readonly place: DocPlace;
  readonly windows: readonly Window[];
  /** The metric that the text was speaking of before the table. */
  readonly about: string | null;
}

/** A table of places × metrics as figures with the same fields as in prose; a row of totals holds the other rows. */
export function tableNodes(table: Table, around: TableSurroundings): readonly Node[] {
  const window = around.windows.findLast((each) => each.mode !== 'day' && each.end <= table.start) ?? null;
  const nodes = new Map<TableCell, Node>();
  const rows = new Map<number, number>();
  for (const { row } of table.cells) if (!rows.has(row)) rows.set(row, rows.size);
  for (const cell of table.cells) {
    const node = nodeOf(cell, table, around, window);
    if (node) nodes.set(cell, node);
  }
  for (const [cell, node] of nodes) {
    if (table.totals.has(cell.row)) continue;
    const total = table.cells.find((other) => other.column === cell.column && table.totals.has(other.row));
    const whole = total ? nodes.get(total) : undefined;
    // 病毒性肝炎、甲型肝炎…: kinds within kinds.
    if (!whole || whole.metric !== node.metric || !table.ofPlaces) continue;
    node.parent = whole;
    node.list = -1000 - table.start - cell.column;
    node.claimsWhole = true;
  }
  return [...nodes.values()];
}

function nodeOf(
  cell: TableCell,
  table: Table,
  around: TableSurroundings,
  window: Window | null,
): Node | null {
  const { rowLabel, columnLabel } = cell;
  const inColumn = nameMetric(columnLabel, null, around.about);
  const inRow = nameMetric(rowLabel, null, around.about);
  const named = inColumn ?? inRow ?? around.about;
  if (named === null) return null;
  const metric = cell.percent ? `${named}_share` : named;
  const isTotal = table.totals.has(cell.row);
  const row = inRow === null && !isTotal && !/^其[他它余]/.test(cell.rowText) ? cell.rowText : '';
  const label = table.ofPlaces ? row : '';
  const place = rowLabel.place ?? columnLabel.place;
  const name = label === '' ? (columnLabel.place?.name ?? around.place.name) : label;
  return {
    start: cell.start,
    end: cell.end,
    value: cell.value,
    valueMax: null,
    unit: cell.percent ? '%' : table.unit,
    approx: null,
    metric,
    label: columnLabel.label || columnLabel.text || rowLabel.label,
    labelSpan: null,
    scope: scopeOf(metric, columnLabel.scope ?? rowLabel.scope, window),
    origin: columnLabel.origin ?? rowLabel.origin,
    place: name,
    placePath:
      name === around.place.name
        ? around.place.path
        : (pathUnder(place?.path, around.place) ?? [...around.place.path, name ?? '']),
    date: window?.date ?? null,
    qualifier: label === '' && row !== '' ? row : null,
    compare: null,
    negated: false,
    missing: false,
    parent: null,
    list: -1000 - table.start - cell.column,
    kind: 'place',
    claimsWhole: false,
    ownScope: columnLabel.scope !== null,
    ownOrigin: columnLabel.origin !== null,
    ownMetric: true,
    ownPlace: label !== '',
    orphan: false,
    sentence: -1 - table.start,
    paragraph: -1 - table.start,
  };
}

function pathUnder(path: readonly string[] | undefined, place: DocPlace): readonly string[] | null {
  return path && place.path.every((step) => path.includes(step)) ? path : null;
}

function scopeOf(metric: string, own: Scope | null, window: Window | null): Scope | null {
  if (own) return own;
  if (NO_SCOPE.has(metric) || metric.endsWith('_share')) return null;
  if (CURRENT_METRICS.has(metric)) return 'current';
  if (window?.mode === 'new') return 'new';
  return CURRENT_AS_OF.has(metric) ? 'current' : 'cumulative';
}
