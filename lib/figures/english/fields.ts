import type { Compare, Origin, Scope } from '../../reading';
import type { Node } from './nodes';

/** The fields of a figure after its whole, its sentence and its document have filled in what its own words leave out. */
export interface Fields {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: string | null;
  readonly placePath: readonly string[];
  readonly date: string | null;
  readonly compare: Compare | null;
}

/** A whole that comes after its parts (a row named Total, "34 of 51") has its say last. */
export function withLaterWhole(
  own: Fields,
  nodes: readonly Node[],
  fields: readonly Fields[],
  index: number,
): Fields {
  const node = nodes[index];
  const whole =
    node?.parent !== null && node?.parent !== undefined && node.parent > index
      ? fields[node.parent]
      : undefined;
  if (!node || !whole) return own;
  const metric = node.metric === null || node.weak ? whole.metric : own.metric;
  return {
    ...own,
    metric,
    scope: node.scope === null ? whole.scope : own.scope,
    origin: own.origin ?? whole.origin,
  };
}
