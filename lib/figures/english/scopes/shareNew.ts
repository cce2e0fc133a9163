import type { Node } from '../nodes';
import { CUMULATIVE_WORDS, CURRENT_WORDS, NEW, PERFECT } from '../tables/scopeWords';
import { PAST_WINDOW } from './windowWords';

/** Told of a day: not "has reported". */
const REPORTS =
  /(?<!\b(?:has|have|had|having)(?: so far| also| now)? )\b(?:reported|confirmed|recorded|announced|registered|logged|reports|records|adds|added)\s*$/i;

const TELLS = new RegExp(`${PAST_WINDOW.source}|\\bthat (?:same )?day\\b`, 'i');

/** "88 were admitted and 140 discharged that day": the window at the end is of both. */
function sharesWindow(node: Node, next: Node | undefined): boolean {
  const words = `${node.mention.before} ${node.mention.predicate}`;
  return (
    next?.scope === 'new' &&
    next.mention.sentence === node.mention.sentence &&
    next.mention.bracket === node.mention.bracket &&
    node.scope === null &&
    !node.mention.numeral.percent &&
    TELLS.test(next.mention.predicate.slice(0, 90)) &&
    /^[^.;:()]{0,80}(?:,|,? and|,? while)\s+(?:another |a further |some |about |over )?$/iu.test(
      next.mention.gap,
    ) &&
    !CUMULATIVE_WORDS.test(words) &&
    !CURRENT_WORDS.test(words) &&
    !PERFECT.test(node.mention.predicate)
  );
}

/** "14 cases and four deaths to date": what ends a row of counts is said of all of them. */
function sharesTotal(node: Node, next: Node | undefined): boolean {
  return (
    next?.scope === 'cumulative' &&
    node.scope === null &&
    !node.mention.numeral.percent &&
    next.mention.sentence === node.mention.sentence &&
    next.mention.bracket === node.mention.bracket &&
    /^(?:[\p{L}-]+ ){0,2}(?:to date|so far|in total|altogether|overall|this (?:year|season)|since)\b/iu.test(
      next.mention.predicate,
    ) &&
    /^[^.;:(),]{0,40} and\s+$/u.test(next.mention.gap) &&
    !CURRENT_WORDS.test(`${node.mention.before} ${node.mention.predicate}`) &&
    !NEW.test(node.mention.before)
  );
}

/** "Alderia confirmed 13 deaths and 78 new cases": what is told together with a new count by one verb of the day is new as well. */
export function shareNew(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const next = nodes[index + 1];
    if (sharesWindow(node, next)) return { ...node, scope: 'new' };
    if (sharesTotal(node, next)) return { ...node, scope: 'cumulative' };
    if (
      node.scope === null &&
      next?.scope === 'new' &&
      next.mention.sentence === node.mention.sentence &&
      /^(?:deaths|recovered|confirmed|asymptomatic)$/u.test(node.metric ?? '') &&
      /^[^,.;]{0,30}\band\s+$/u.test(next.mention.gap) &&
      REPORTS.test(node.mention.before)
    )
      return { ...node, scope: 'new' };
    return node;
  });
}
