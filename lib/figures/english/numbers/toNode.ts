import type { Mention } from '../mentions';
import { metricOfCell } from '../metrics/metricOfCell';
import { metricOfLabel } from '../metrics/metricTables';
import { nameMetric } from '../metrics/nameMetric';
import type { Node } from '../nodes';
import { findPlace } from '../places/findPlace';
import { placeOfLabel } from '../places/placeOfLabel';
import { findOrigin } from '../scopes/findOrigin';
import { findScope } from '../scopes/findScope';
import { risenBy } from '../scopes/risenBy';
import { scopeOfCell } from '../scopes/scopeOfOpening';
import type { Cell } from '../tree/readTables';

/** What is said against it is told of something else: "49 active cases, but none is a threat to the community". */
const BUT = /(?:, (?:but|although)|\b(?:thanks|due) to)\b.*$/iu;

/** A number with what its own words, or its row and column, say of it. */
export function toNode(mention: Mention, cell: Cell | null): Node {
  const { noun, predicate, before, label } = mention;
  if (cell) {
    const { metric, byRow } = metricOfCell(cell);
    const named = metricOfLabel(cell.columnLabel) !== null;
    const ofRow = byRow ? null : placeOfLabel(cell.rowLabel);
    // "Silos toppled" under "Northern", "Southern"
    const ofColumn = ofRow === null && !named ? placeOfLabel(cell.columnLabel) : null;
    const byColumn =
      !named && ofRow === null && (byRow || ofColumn !== null || /^total$/i.test(cell.columnLabel));
    return {
      mention,
      cell,
      metric: mention.numeral.percent ? `${metric ?? ''}_share` : metric,
      weak: metric === null,
      label: byColumn ? cell.rowLabel : cell.columnLabel,
      unit: null,
      scope: scopeOfCell(cell),
      origin: findOrigin(cell.columnLabel) ?? findOrigin(cell.rowLabel),
      place: ofRow ?? ofColumn,
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
    origin: findOrigin(`${noun} ${predicate.replace(BUT, '')}`) ?? findOrigin(`${label} ${before}`),
    place: place?.place ?? null,
    within: place?.within ?? null,
    placeAhead: place?.ahead ?? false,
    parent: null,
    list: null,
    again: null,
    closed: false,
  };
}
