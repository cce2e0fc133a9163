import type { Approx, Compare, Origin, Scope } from '../../reading';

/** What a part has in common with its siblings: one way of splitting a whole. */
export type SplitKind = 'place' | 'origin' | 'severity' | 'state' | 'source' | 'sex' | 'metric';

/** A figure while its text is being read: the tree and the fields that depend on later figures are still open. */
export interface Node {
  start: number;
  end: number;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  approx: Approx | null;
  metric: string;
  label: string;
  /** Where the label stands in the text, if it stands there as one. */
  labelSpan: readonly [number, number] | null;
  scope: Scope | null;
  origin: Origin | null;
  place: string | null;
  placePath: readonly string[];
  date: string | null;
  qualifier: string | null;
  compare: Compare | null;
  negated: boolean;
  missing: boolean;
  parent: Node | null;
  /** Which list it stood in and how that list splits. */
  list: number;
  kind: SplitKind;
  /** The page claims that the list is whole (分别为, a list of places), though not by 较多, 主要 or 等. */
  claimsWhole: boolean;
  /** Had a 新增, 累计 … of its own. */
  ownScope: boolean;
  ownOrigin: boolean;
  ownMetric: boolean;
  ownPlace: boolean;
  /** Has no whole yet and says too little to be a total: a label and a number. */
  orphan: boolean;
  /** How many there were at an earlier time: no part of what there are now. */
  earlier?: boolean;
  sentence: number;
  paragraph: number;
}
