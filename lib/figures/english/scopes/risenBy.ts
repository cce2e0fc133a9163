import type { Scope } from '../../../reading';
import type { Mention } from '../mentions';
import { PEOPLE } from '../tables/generalNouns';
import { latin } from '../words/latin';

const COUNT =
  '\\b(?:toll|deaths|cases|infections|dead|fatalities|injured|missing|number of \\p{L}+)\\b[^.;,\\d]*';
const ROSE_BY = '\\b(?:risen|rose|increased|climbed|grown|grew|jumped|gone up|went up) by\\s*';
const UP_BY = latin(`${COUNT}${ROSE_BY}$`, 'i');
const UP_TO = latin(`${COUNT}${ROSE_BY}\\S+(?: \\p{L}+){0,3} to\\s*$`, 'i');
const A_RISE_OF = /[,;(–—-]\s*(?:an? )?(?:increase|rise|jump|up) (?:of|by)\s*$/i;

/**
 * People whom a count grew by are new, what it grew to is its total: "the toll has risen by 12 people to 130 deaths".
 * @returns null for all others; a metric of null is the count's own
 */
export function risenBy({
  noun,
  before,
  opening,
  numeral,
}: Mention): { metric: '_change' | null; scope: Scope } | null {
  if (numeral.percent) return null;
  const ahead = before.slice(0, before.length - (numeral.start - numeral.lead)).slice(-90);
  if (UP_TO.test(opening.slice(-90))) return { metric: null, scope: 'cumulative' };
  if (!PEOPLE.test(noun)) return null;
  if (UP_BY.test(ahead)) return { metric: null, scope: 'new' };
  // "rose to 130, an increase of 12 people since Monday"
  return A_RISE_OF.test(ahead) ? { metric: '_change', scope: 'new' } : null;
}
