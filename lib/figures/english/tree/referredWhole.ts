import { ANY_CHANGE } from '../../metricSuffix';
import { fares } from '../metrics/conditions';
import { directionOf } from '../metrics/directionOf';
import type { Node } from '../nodes';
import { readNumerals } from '../numbers/readNumerals';
import { PARTITIVE } from '../tables/partWords';
import { mayBePart } from './mayBePart';
import { isBeforeCount } from './notParts';
import { wholeByWords } from './resolveWhole';
import type { Open, TreeLinks } from './treeLinks';

/** How far back "of these" may look, in figures; bounds the work. */
export const REACH = 16;
/** "of the seven", "of the 12 patients" */
const OF_A_NUMBER =
  /^of the ((?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\b)(?! (?:\w+ )?(?:new|previously))/i;
/** Lines told alike stand near each other. */
const TWINS = 6;

/** The figure that "these" means: the one of the sentence before that the parts add up to, else its first that is great enough. */
export function referredTo(
  tree: TreeLinks,
  previous: readonly number[],
  members: readonly number[],
  index: number,
): number | null {
  const great = previous.filter(
    (other) =>
      !tree.isShare(other) &&
      !/_change$/u.test(tree.nodes[other]?.metric ?? '') &&
      canHold(tree, index, other) &&
      tree.countOf(other) >= tree.countOf(index),
  );
  const sum = members
    .filter((m) => !tree.isShare(m) && tree.nodes[m]?.mention.bracket === -1)
    .reduce((total, m) => total + tree.countOf(m), 0);
  // "2,227 men and 2,056 women. Among them 1,259 …": of all whom those make up.
  const [only, ...others] = new Set(previous.map((other) => tree.links.parent.get(other)));
  if (only !== undefined && others.length === 0 && previous.length > 1 && isSplit(tree, previous, only))
    return only;
  return (
    great.find((other) => tree.countOf(other) === sum) ??
    (sum > tree.countOf(index) ? summedBefore(tree, previous, index, sum) : undefined) ??
    // "… and 12,854 are active. Of these, 108 are in intensive care": how some fare is told of those who are ill now.
    (fares(tree.nodes[index])
      ? great.findLast((other) => tree.nodes[other]?.scope === 'current')
      : undefined) ??
    great.find((other) => !tree.links.parent.has(other) && tree.countOf(other) >= sum) ??
    great.findLast((other) => tree.countOf(other) >= sum) ??
    great[0] ??
    // "Of these 12, seven were children. Nine were men.": of the 12.
    (only !== undefined && others.length === 0 && canHold(tree, index, only) && tree.countOf(only) >= sum
      ? only
      : null)
  );
}

/** The figure before those of the sentence before that the parts add up to: "… 20 new cases. The total is 512. Of these, 11 are in A and 9 in B." */
function summedBefore(
  tree: TreeLinks,
  previous: readonly number[],
  index: number,
  sum: number,
): number | undefined {
  const from = (previous[0] ?? index) - 1;
  for (let back = from; back >= 0 && back > from - REACH; back--)
    if (!tree.isShare(back) && tree.countOf(back) === sum && canHold(tree, index, back)) return back;
  return undefined;
}

function isSplit(tree: TreeLinks, parts: readonly number[], whole: number): boolean {
  return parts.reduce((total, part) => total + tree.countOf(part), 0) === tree.countOf(whole);
}

function canHold({ nodes }: TreeLinks, part: number, whole: number): boolean {
  const one = nodes[part];
  const other = nodes[whole];
  return one !== undefined && other !== undefined && mayBePart(one, other);
}

/** What the parts from `index` to the end of its sentence add up to. */
export function sumFrom(tree: TreeLinks, members: readonly number[], index: number): number {
  return members.reduce(
    (sum, m) =>
      m >= index && !tree.isShare(m) && tree.nodes[m]?.mention.bracket === -1 ? sum + tree.countOf(m) : sum,
    0,
  );
}

/** The number before an opening word that the parts fit into: "748 patients in 19 hospitals, among whom 32 …" */
export function openerOf(tree: TreeLinks, earlier: readonly number[], index: number): number | undefined {
  return earlier
    .slice(-REACH)
    .findLast(
      (other) =>
        !tree.isShare(other) &&
        tree.countOf(other) >= tree.countOf(index) &&
        !isBeforeCount(tree.nodes[other]) &&
        !isGone(tree.nodes[other]),
    );
}

/** What "three of the new cases" is part of. */
export function partitiveOf(
  tree: TreeLinks,
  index: number,
  earlier: readonly number[],
  previous: readonly number[],
  sum: number,
): Open | null {
  const noun = tree.nodes[index]?.mention.noun ?? '';
  if (/\bpreviously (?:reported|confirmed|announced)\b/i.test(noun)) return null;
  // "eight imported and 40 local ones, 12 of the latter in A"
  if (/^of the latter\b/i.test(noun)) return tree.openFor(earlier.at(-1) ?? previous.at(-1) ?? null, false);
  const part = tree.countOf(index);
  const nearest = [...previous, ...earlier].findLast(
    (other) => !tree.isShare(other) && tree.countOf(other) >= part && !isGone(tree.nodes[other]),
  );
  if (/^of (?:these|them|those(?! (?:\w+ed|who|in|with|under)\b))\b/i.test(noun))
    return tree.openFor(
      [...previous, ...earlier].findLast(
        (other) =>
          !tree.isShare(other) && sum > part && tree.countOf(other) === sum && canHold(tree, index, other),
      ) ??
        splitBefore(tree, previous, nearest) ??
        nearest ??
        null,
      false,
    );
  // "One of the seven is …": of those seven.
  const said = readNumerals(OF_A_NUMBER.exec(noun)?.[1] ?? '')[0]?.value;
  if (said !== undefined) {
    for (let back = index - 1; back >= 0 && back >= index - REACH; back--)
      if (tree.countOf(back) === said && !tree.isShare(back)) return tree.openFor(back, true);
    return null;
  }
  const twin = twinOf(tree, index, noun);
  if (twin !== undefined && tree.countOf(twin) >= part) return tree.openFor(twin, false);
  return tree.openFor(
    wholeByWords(tree.nodes, index - 1, noun.replace(PARTITIVE, ''), part, sum, REACH),
    false,
  );
}

/** "75 are in A and four in B. 46 of these cases are linked": of all that the sentence before has split, not of its last part. */
function splitBefore(
  { links }: TreeLinks,
  previous: readonly number[],
  nearest: number | undefined,
): number | undefined {
  const whole = previous.includes(nearest ?? -1) ? links.parent.get(nearest ?? -1) : undefined;
  const parts = previous.filter((other) => links.parent.get(other) === whole);
  return whole !== undefined && parts.length > 1 ? whole : undefined;
}

/** "13 of the confirmed cases are linked to A, which now has 98. Five of the confirmed cases …": what the line before means by the same words. */
function twinOf({ nodes, links }: TreeLinks, index: number, noun: string): number | undefined {
  for (let back = index - 1; back >= 0 && back > index - TWINS; back--) {
    const one = nodes[back]?.mention;
    if (one?.noun === noun && one.gap.trim() === (nodes[index]?.mention.gap.trim() ?? ''))
      return links.parent.get(back);
  }
  return undefined;
}

/** "1,312 in hospital, 26 fewer than the day before, 3 of them …": nobody is told of those who are no longer counted. */
function isGone(node: Node | undefined): boolean {
  if (!node || !ANY_CHANGE.test(node.metric ?? '')) return false;
  return directionOf(`${node.mention.before} ${node.mention.after.slice(0, 60)}`) === 'down';
}
