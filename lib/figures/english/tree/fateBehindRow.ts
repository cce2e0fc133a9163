import type { Node } from '../nodes';
import { FATES } from '../tables/fateWords';
import { thingOf } from './fateOfOther';

const FATE = new RegExp(`_(${FATES.map(({ fate }) => fate).join('|')})$`, 'u');
const AND = /^[^.;,]{0,40}(?:,|,? and)\s+$/iu;
/** "… were also seized": told behind the last of a row. */
const DONE = /^(?:of [^.;,]{3,40}? )?(?:have|has|had|were|was|are) /u;

/**
 * What became of a row of things is told behind the last of them: "570,000 cigarettes and 30 litres of liquor were seized" is cigarettes_seized
 * and liquor_seized. A thing of which more is told keeps its own name.
 */
export function nameFatesBehindRows(nodes: readonly Node[]): readonly Node[] {
  const named = [...nodes];
  for (let index = named.length - 2; index >= 0; index--) {
    const node = named[index];
    const next = named[index + 1];
    if (!node || !next || node.cell || node.mention.sentence !== next.mention.sentence) continue;
    const fate = FATE.exec(next.metric ?? '')?.[1];
    const ofRow = next !== nodes[index + 1] || DONE.test(next.mention.predicate);
    const { gap, numeral } = next.mention;
    if (fate === undefined || !ofRow || FATE.test(node.metric ?? '') || node.mention.predicate !== '')
      continue;
    if (!AND.test(gap.slice(0, gap.length - (numeral.start - numeral.lead)))) continue;
    const thing = thingOf(node);
    if (thing !== null) named[index] = { ...node, metric: `${thing}_${fate}`, weak: false };
  }
  return named;
}
