import type { Origin, Scope } from '../../reading';
import type { Mention } from './mentions';
import type { Cell } from './tree/readTables';

/** A figure while it is being read: what its own words say, and where it stands in the tree. Indices are into the list of nodes. */
export interface Node {
  readonly mention: Mention;
  readonly cell: Cell | null;
  readonly metric: string | null;
  readonly weak: boolean;
  readonly label: string;
  readonly unit: string | null;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: string | null;
  /** The wider place that its place is said to lie in. */
  readonly within: string | null;
  /** The place stands before the number and holds for the rest of its sentence. */
  readonly placeAhead: boolean;
  /** The whole that it is part of. */
  readonly parent: number | null;
  /** Parts of one whole in one list share it. */
  readonly list: number | null;
  /** The figure that it says again ("of the 62"). */
  readonly again: number | null;
  /** The list says by its form that its parts are all of the whole. */
  readonly closed: boolean;
}

/** How many a figure counts; 0 where there is none. */
export function countOf(node: Node | undefined): number {
  return node?.mention.numeral.value ?? 0;
}
