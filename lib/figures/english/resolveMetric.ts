import type { Node } from './nodes';
import { PEOPLE } from './tables/metricWords';

/** The metrics of the figures round a figure, already resolved. */
export interface NearMetrics {
  readonly whole: string | null;
  readonly host: string | null;
  /** The figure before it in its sentence. */
  readonly neighbour: string | null;
  /** The figure before it, wherever. */
  readonly before: string | null;
  /** What the bulletin counts when it only says "cases": its last whole of a wider kind. */
  readonly cases: string | null;
}

/** A general word ("cases") under one of these keeps its own meaning: cases among the tested are confirmed ones. */
const KEEPS_WEAK =
  /^(?:tests|people_tested|contacts|sequences|clusters|outbreaks|countries|on_board|jurisdictions|specimens)/u;

/** Kinds of cases that a bare "cases" further on may mean. */
export const WIDER_CASES: ReadonlySet<string> = new Set([
  'suspected',
  'suspected_or_confirmed',
  'confirmed_probable',
  'reported',
  'infections',
]);

/** The metric of a figure: its own words, else its whole's, its neighbour's, the bulletin's. */
export function resolveMetric(node: Node, near: NearMetrics, epidemic: boolean): string {
  const { metric, weak, mention } = node;
  if (metric?.startsWith('_')) {
    const base =
      near.host ?? near.whole ?? near.neighbour ?? near.before ?? (epidemic ? 'confirmed' : 'count');
    return base.replace(/_(?:share|change|yoy|mom)+$/u, '') + metric;
  }
  if (near.whole !== null && (metric === null || (weak && !KEEPS_WEAK.test(near.whole)))) return near.whole;
  if (metric === null) {
    if (near.neighbour !== null) return near.neighbour;
    if (epidemic) return 'confirmed';
    const people = PEOPLE.exec(mention.noun)?.[0].toLowerCase();
    return people !== undefined && near.before === null ? people : (near.before ?? 'count');
  }
  if (weak && metric === 'confirmed' && near.cases !== null && /^(?:\w+ )?cases?$/iu.test(mention.noun))
    return near.cases;
  return metric;
}
