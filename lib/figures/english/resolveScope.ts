import type { Scope } from '../../reading';
import { isScopeless, scopeOfMetric } from './findScope';
import type { Node } from './nodes';

/** The scopes round a figure, already resolved. */
export interface NearScopes {
  readonly whole: { readonly metric: string; readonly scope: Scope | null } | null;
  readonly host: Scope | null;
  readonly neighbour: Scope | null;
  /** Of the figure before it in the same paragraph, if it counts the same. */
  readonly paragraph: Scope | null;
  /** What the sentence opens with. */
  readonly opening: Scope | null;
  /** What the last opening said. */
  readonly carried: Scope | null;
}

/** Being taken to hospital happens once; being there is a state. */
const ADMITTED =
  /\bhospitali[sz]ations?\b|\badmissions?\b|\b(?:have|has|had|were|was) (?:been |since been )?(?:hospitali[sz]ed|admitted|warded|taken to)\b|^hospitali[sz]ed\b/i;
const EVENT = /\b(?:new|newly|additional|further|more|admissions?|admitted)\b/i;

/** The scope of a figure: by its metric, its own words, its whole, its sentence, its paragraph. Cumulative where nothing speaks. */
export function resolveScope(node: Node, metric: string, near: NearScopes): Scope | null {
  if (isScopeless(metric)) return null;
  const { noun, before } = node.mention;
  if (/^(?:isolated|quarantined)$/u.test(metric) && /^(?:are|is|remain)\b/i.test(node.mention.predicate))
    return 'current';
  const event = metric === 'in_hospital' && ADMITTED.test(`${noun} ${node.mention.predicate}`);
  const byMetric = event ? null : scopeOfMetric(metric);
  // "In intensive care yesterday: 99" is a state; "99 new admissions" are events.
  const own =
    byMetric !== null && !(node.scope === 'new' && EVENT.test(`${before} ${noun}`)) ? byMetric : node.scope;
  if (own !== null) return own;
  if (near.whole !== null) {
    // Deaths among those now in hospital are no current count.
    if (scopeOfMetric(near.whole.metric) !== 'current' || metric === near.whole.metric)
      return near.whole.scope;
  }
  if (metric.endsWith('_share')) return near.host ?? near.neighbour ?? near.carried;
  const neighbour = near.neighbour === 'current' && metric !== 'suspected' ? null : near.neighbour;
  return neighbour ?? near.opening ?? near.paragraph ?? near.carried ?? 'cumulative';
}
