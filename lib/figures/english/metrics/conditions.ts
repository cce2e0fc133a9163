import type { Node } from '../nodes';
import { placesAbove } from '../places/knownPlaces';

/** How those who are counted fare. */
const CONDITIONS =
  /^(?:icu|critical|severe|serious|stable|ventilated|mild|moderate|asymptomatic|in_hospital|isolated)$/u;
/** Whether a number tells how ill some are. */
export function fares(node: Node | undefined): boolean {
  return CONDITIONS.test(node?.metric ?? '');
}

const WITH = /(?:\bwith|;|\bof whom|,)\s+$/i;

const STATE_OF = /^(?:are|is|were|was|remain)\b/i;
/** "38,000 have been …" tells of all, "three have been …" of those just told. */
const GOES_ON = /^(?:are|is|were|was|remain|have been|has been)\b/i;

/** "Nine are in critical condition" after those in hospital: a sentence that opens with a bare number and what it is goes on. */
export function goesOn(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    node.mention.noun === '' &&
    node.mention.gap.trim() === '' &&
    (node.mention.numeral.form === 'word' ? GOES_ON : STATE_OF).test(node.mention.predicate) &&
    (node.metric === null || node.weak || CONDITIONS.test(node.metric))
  );
}

/** "climbed to 126, with 69 deaths in A and 38 in B": the same counted in a place. */
export function isNamedPart(node: Node | undefined, last: Node | undefined, gap: string): boolean {
  return (
    node !== undefined &&
    node.metric !== null &&
    node.metric === last?.metric &&
    node.place !== null &&
    (last.place === null || placesAbove(node.place).includes(last.place)) &&
    /,[^.;]{0,60}\bwith\s+$/i.test(gap)
  );
}

/** "the toll stood at 30, with 12 confirmed", "eight new clusters, with seven linked to workplaces": so many of them are. */
export function isChecked(node: Node | undefined, gap: string): boolean {
  return (
    /,\s*with\s+$/i.test(gap) &&
    /^(?:already |now )?(?:confirmed|validated|verified|identified|linked|related|traced|connected)\b/i.test(
      node?.mention.noun ?? '',
    )
  );
}

/** Whether a number tells how some of those just counted fare: those in intensive care of those in hospital, the severe of active cases. */
export function isConditionOf(node: Node | undefined, last: Node | undefined, gap: string): boolean {
  const metric = node?.metric ?? '';
  const ill = last?.metric === 'in_hospital' || (last?.metric === 'confirmed' && last.scope === 'current');
  return ill && CONDITIONS.test(metric) && metric !== last.metric && WITH.test(gap);
}
