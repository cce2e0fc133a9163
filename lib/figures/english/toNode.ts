import { findOrigin } from './findOrigin';
import { findPlace } from './findPlace';
import { findScope } from './findScope';
import type { Mention } from './mentions';
import { metricOfLabel } from './metricTables';
import { nameMetric } from './nameMetric';
import type { Node } from './nodes';
import { placeOfLabel } from './placeNames';
import type { Cell } from './readTables';
import { risenBy } from './risenBy';
import { scopeOfCell } from './scopeOfOpening';

/** A number with what its own words, or its row and column, say of it. */
export function toNode(mention: Mention, cell: Cell | null): Node {
  const { noun, predicate, before, label } = mention;
  if (cell) {
    const columnMetric = metricOfLabel(cell.columnLabel);
    const rowMetric = metricOfLabel(cell.rowLabel);
    const metric = columnMetric ?? rowMetric ?? metricOfLabel(cell.caption);
    return {
      mention,
      cell,
      metric: mention.numeral.percent ? `${metric ?? ''}_share` : metric,
      weak: metric === null,
      label: columnMetric !== null || rowMetric === null ? cell.columnLabel : cell.rowLabel,
      unit: null,
      scope: scopeOfCell(cell),
      origin: findOrigin(cell.columnLabel) ?? findOrigin(cell.rowLabel),
      place:
        rowMetric === null || columnMetric !== null
          ? placeOfLabel(cell.rowLabel)
          : placeOfLabel(cell.columnLabel),
      within: null,
      placeAhead: false,
      parent: null,
      list: null,
      again: null,
      closed: false,
    };
  }
  const { metric, weak, label: words, unit } = nameMetric(mention);
  const place = findPlace(mention);
  const rise = risenBy(mention);
  return {
    mention,
    cell: null,
    metric: rise?.metric ?? metric,
    weak,
    label: words,
    unit,
    scope: rise?.scope ?? findScope(mention),
    origin: findOrigin(`${noun} ${predicate}`) ?? findOrigin(`${label} ${before}`),
    place: place?.place ?? null,
    within: place?.within ?? null,
    placeAhead: place?.ahead ?? false,
    parent: null,
    list: null,
    again: null,
    closed: false,
  };
}
