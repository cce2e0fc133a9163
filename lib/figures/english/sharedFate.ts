import type { Mention } from './mentions';
import { ownName } from './ownName';
import { LIVESTOCK } from './tables/fateWords';

const FATE = /_(?:damaged|destroyed|closed|blocked|cancelled|flooded|collapsed)$/u;
const AND = /^[^.;,]{0,24}(?:,|,? and)\s+$/iu;

/**
 * "damaged 127 roads and 2 bridges", "530 livestock lost including 200 goats": a thing without a word of its own for what became of it
 * shares that of the thing before it, or of its whole.
 */
export function sharedFate(
  metric: string | null,
  { noun, predicate, gap }: Mention,
  neighbour: string | null,
  whole: string | null,
): string | null {
  if (whole === 'livestock_lost' && LIVESTOCK.test(noun)) return whole;
  const fate = FATE.exec(neighbour ?? '')?.[0];
  if (fate === undefined) return null;
  const bare = metric !== null && /^[a-z]+$/u.test(metric) && ownName(noun) === metric;
  const ends = /^(?:$|[.,]|in\b|across\b|during\b)/u.test(predicate);
  return bare && ends && AND.test(gap) ? `${metric}${fate}` : null;
}
