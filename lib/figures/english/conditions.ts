import type { Node } from './nodes';

/** How those who are counted fare. */
const CONDITIONS =
  /^(?:icu|critical|severe|serious|stable|ventilated|mild|moderate|asymptomatic|in_hospital|isolated)$/u;
const WITH = /(?:\bwith|;|\bof whom|,)\s+$/i;

/** "Nine are in critical condition" after those in hospital: a sentence that opens with a bare number and what it is goes on. */
export function goesOn(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    node.mention.noun === '' &&
    node.mention.gap.trim() === '' &&
    /^(?:are|is|were|was|remain|have been|has been)\b/i.test(node.mention.predicate) &&
    (node.metric === null || node.weak || CONDITIONS.test(node.metric))
  );
}

/** Whether a number tells how some of those just counted fare: those in intensive care of those in hospital. */
export function isConditionOf(node: Node | undefined, last: Node | undefined, gap: string): boolean {
  const metric = node?.metric ?? '';
  return (
    last?.metric === 'in_hospital' && CONDITIONS.test(metric) && metric !== last.metric && WITH.test(gap)
  );
}
