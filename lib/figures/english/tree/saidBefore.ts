import type { Fields } from '../fields';
import type { Node } from '../nodes';
import { isScopeless } from '../scopes/scopeOfMetric';

/** Smaller numbers are alike by chance. */
const LEAST = 20;
/** In characters. */
const LONGEST_HEADLINE = 150;
/** Figures back; bounds the work. */
const BACK = 80;

/** Houses destroyed and houses damaged are of one family. */
function familyOf(metric: string): string {
  return metric.split('_')[0] ?? metric;
}

/**
 * The earlier figure that a number says again: the same count of the same sort of thing ("296 houses were damaged … a total of 296 houses,
 * of which"). It then is of the same metric and, where its own words name none, of the same scope.
 */
export function saidBefore(
  nodes: readonly Node[],
  fields: readonly Fields[],
  index: number,
  metric: string,
): Fields | null {
  const node = nodes[index];
  if (!node || node.parent !== null || node.cell || node.scope === 'new' || isScopeless(metric)) return null;
  const { value, percent, form } = node.mention.numeral;
  if (value < LEAST || percent || form !== 'digits') return null;
  for (let back = 0; back < index && back < BACK; back++) {
    const mention = nodes[back]?.mention;
    const other = mention?.numeral;
    // A headline takes from the text, not the other way round.
    if (mention?.line === 0 && mention.sentenceSpan.end < LONGEST_HEADLINE) continue;
    const told = fields[back];
    if (!other || !told || other.value !== value || other.percent || isScopeless(told.metric)) continue;
    if (familyOf(told.metric) === familyOf(metric) && !/_change$/u.test(told.metric)) return told;
  }
  return null;
}
