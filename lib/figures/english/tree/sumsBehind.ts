import { countOf, type Node } from '../nodes';
import { latin } from '../words/latin';
import { mayBePart } from './mayBePart';

/** How many parts are summed at most; bounds the work. */
const LONGEST = 40;
/** "for a total of 12", "make up all 77", "or 17 altogether": what the numbers before come to. */
const SUMS_UP = latin(
  String.raw`\b(?:(?:an?|the) (?:\p{L}+ ){0,2}total of|for a total|total?ling|altogether|in all|in total|together|adds? up to|adding up to|amount(?:ing)? to|makes? up|making|made up|accounts? for|accounting for|bring(?:s|ing)? [^,;.\d]{1,60} to|giving|comes? to)(?: all| the| all the| all of)*(?: \p{Lu}[\p{L}’' -]{1,40}[’']s?)? $`,
  'i',
);
const IN_ALL = /^(?:\p{L}+ ){0,3}(?:in all|in total|altogether|all told|combined|together|overall)\b/iu;
/** What goes up to a number is more than the day's. */
const GROWS = /\bbring/i;

function isSum({ mention: { gap, after, numeral, bracket }, cell }: Node): boolean {
  return (
    !cell &&
    bracket < 0 &&
    !numeral.percent &&
    (SUMS_UP.test(gap.slice(0, gap.length - (numeral.start - numeral.lead)).slice(-160)) ||
      IN_ALL.test(after.trim()))
  );
}

/** The counts of a sentence right before one that they come to; none where they come to another number. */
function partsOf(nodes: readonly Node[], whole: number): readonly number[] {
  const host = nodes[whole];
  const parts: number[] = [];
  let sum = 0;
  for (let back = whole - 1; host && back >= 0 && back >= whole - LONGEST; back--) {
    const part = nodes[back];
    if (!part || part.mention.sentence !== host.mention.sentence) break;
    if (part.mention.numeral.percent || part.parent !== null || part.mention.host >= 0) continue;
    if (!mayBePart({ ...part, scope: null }, host)) break;
    parts.unshift(back);
    sum += countOf(part);
    if (sum >= countOf(host)) break;
  }
  return host && parts.length > 1 && sum === countOf(host) ? parts : [];
}

/**
 * "Five new cases in A and seven in B, for a total of 12", "A (40) and B (37) make up all 77": counts that a number behind them sums up
 * are its parts, and it is of their time.
 * @returns nodes with the parents that were found
 */
export function linkSumsBehind(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  let list = 9e6;
  for (const [index, node] of nodes.entries()) {
    const parts = node.parent === null && isSum(node) ? partsOf(made, index) : [];
    if (parts.length === 0) continue;
    list += 1;
    const own = node.scope === 'new' || GROWS.test(node.mention.gap);
    const scope = parts.map((part) => made[part]?.scope ?? null).find((one) => one !== null) ?? null;
    if (!own) made[index] = { ...node, scope };
    for (const part of parts) {
      const one = made[part];
      if (one) made[part] = { ...one, parent: index, list, closed: true };
    }
  }
  return made;
}
