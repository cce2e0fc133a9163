import type { Compare, Origin, Scope } from '../../reading';
import { KEEPS_WEAK } from './metrics/resolveMetric';
import type { Node } from './nodes';
import type { Ground } from './scopes/nearScopes';
import { scopeOfMetric } from './scopes/scopeOfMetric';

/** The fields of a figure after its whole, its sentence and its document have filled in what its own words leave out. */
export interface Fields {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly ground: Ground;
  readonly origin: Origin | null;
  readonly place: string | null;
  readonly placePath: readonly string[];
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
  // "90 cases were confirmed out of 400 suspected ones", "90 cases out of 3,000 tests": cases still.
  const keeps = KEEPS_WEAK.test(whole.metric) || /\bconfirmed\b/i.test(node.mention.predicate);
  const metric = node.metric === null || (node.weak && !keeps) ? whole.metric : own.metric;
  return {
    ...own,
    metric,
    ...(node.scope === null && scopeOfMetric(own.metric) === null
      ? { scope: whole.scope, ground: 'others' as const }
      : {}),
    origin: own.origin ?? whole.origin,
  };
}
