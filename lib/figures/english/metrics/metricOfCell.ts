import { DAMAGE_THINGS } from '../tables/damageWords';
import type { Cell } from '../tree/readTables';
import { damageMetric, metricOfLabel } from './metricTables';
import { ownName } from './ownName';

/** What a cell counts by its labels. */
export interface CellMetric {
  readonly metric: string | null;
  /** The label that says so is that of the row. */
  readonly byRow: boolean;
}

/** Headings of time or of everything name nothing that could be counted. */
const NO_THING =
  /^(?:hours|days|weeks|months|years|dates?|figures|totals|resources|results|details|numbers)$/u;

/** "Houses destroyed", "Total deaths" */
function ofRow(label: string): string | null {
  return (DAMAGE_THINGS.test(label) ? damageMetric(label) : null) ?? metricOfLabel(label);
}

/** "Water bombers", "Active fires": things by their own name. */
function thingsIn(label: string): string | null {
  const name = ownName(label.replace(/\([^()]*\)/gu, ' ').toLowerCase());
  return name === null || !name.endsWith('s') || NO_THING.test(name) ? null : name;
}

/** The metric of a cell: its column's, its row's, its heading's; where rows name things, a thing that no table knows is its own name. */
export function metricOfCell({ columnLabel, rowLabel, caption, section, things }: Cell): CellMetric {
  const column = metricOfLabel(columnLabel);
  if (column !== null) return { metric: column, byRow: false };
  const row = ofRow(rowLabel) ?? (things ? thingsIn(rowLabel) : null);
  if (row !== null) return { metric: row, byRow: true };
  const over = metricOfLabel(caption) ?? (things && section ? thingsIn(caption) : null);
  return { metric: over, byRow: things && over !== null };
}
