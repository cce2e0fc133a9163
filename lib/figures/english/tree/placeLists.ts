import { countOf, type Node } from '../nodes';
import { isOfSameSort } from '../places/sameSort';
import { REST } from '../tables/partWords';

/** How far back the whole of a list may stand, in figures: bounds the work. */
const BACK = 14;

/** Smaller sums meet the count of one place by chance. */
const CHANCE = 20;

/** "Unknown (11)", "Others: 4" */
const REST_OF_LIST = /\b(?:unknown|others?|elsewhere|unassigned|overseas|not stated)\b/i;
const COUNTS =
  /^(?:confirmed|suspected|infections|confirmed_probable|suspected_or_confirmed|reported|deaths|in_hospital)$/u;

/**
 * A sentence of nothing but places with their numbers ("Romania (1,755), Austria (170) and France (102) had the most") tells parts of
 * the count shortly before it that they come to, else of the nearest in its paragraph that is great enough for all of them.
 */
export function linkPlaceLists(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  let list = 6e6;
  for (let from = 1; from < made.length; ) {
    const head = made[from];
    let to = from;
    while (to < made.length && made[to]?.mention.sentence === head?.mention.sentence) to += 1;
    const members = made.slice(from, to).filter(({ mention }) => !mention.numeral.percent);
    const told = head ? listOf(head, members) : null;
    const rest = told && wholeOfRest(made, from, told);
    const whole = rest ? rest.whole : told && wholeOf(made, from, told);
    if (head && whole !== null) {
      list += 1;
      for (let index = rest?.from ?? from; index < to; index++) {
        const node = made[index];
        if (node && !node.mention.numeral.percent)
          made[index] = { ...node, parent: whole, list, origin: node.origin ?? head.origin };
      }
    }
    from = Math.max(to, from + 1);
  }
  return made;
}

interface List {
  readonly head: Node;
  readonly many: number;
  readonly sum: number;
  /** No number says what it counts. */
  readonly bare: boolean;
  /** What the first one says that it counts. */
  readonly kind: string | null;
  /** The sentence is about new ones. */
  readonly fresh: boolean;
}

/** "The new cases are in A (12), B (3)", "Most of the latest cases were in A" */
const OF_NEW = /^\W*(?:the|these|those|today[’']s)\s+(?:new|newly|latest|additional|fresh)\b/i;

/** The places with numbers that a sentence is made of; null for other sentences. */
function listOf(head: Node, members: readonly Node[]): List | null {
  const placed = members.filter(
    ({ place, label, mention }) =>
      place !== null || !REST_OF_LIST.test(`${label} ${mention.label} ${mention.gap}`),
  );
  if (placed.length < 2 || members.length < 2) return null;
  if (!placed.every(({ place, parent, cell }) => place !== null && parent === null && !cell)) return null;
  const kinds = new Set(members.flatMap(({ metric, weak }) => (metric === null || weak ? [] : [metric])));
  const bare = kinds.size === 0;
  // "Sindh recorded 306 deaths, Balochistan 234": of the deaths told before.
  const apart = new Set(members.map(({ place }) => place)).size === members.length;
  const kind = apart ? (head.metric ?? (kinds.size === 1 ? ([...kinds][0] ?? null) : null)) : null;
  const sum = members.reduce((total, node) => total + countOf(node), 0);
  return bare || kind !== null
    ? { head, many: members.length, sum, bare, kind, fresh: OF_NEW.test(head.mention.opening) }
    : null;
}

function wholeOf(nodes: readonly Node[], from: number, list: List): number | null {
  let nearest: number | null = null;
  for (let back = from - 1; back >= 0 && back >= from - BACK; back--) {
    const node = nodes[back];
    const near = node?.mention.line === list.head.mention.line;
    if (!node || (!near && ((!list.bare && list.kind === null) || list.many < 3))) break;
    const exact = countOf(node) === list.sum;
    if ((!near && !exact) || !mayHold(node, list)) continue;
    // "Of the 162, 130 are confirmed. The confirmed ones came from A (90) and B (40)": a part has parts of its own.
    if (exact && (list.fresh || (list.many > 2 && (node.place === null || list.sum >= CHANCE)))) return back;
    if (node.parent === null && !isOfSameSort(node.place, list.head.place)) nearest ??= back;
  }
  return nearest;
}

/** "A and B had 30 and 20. The other cases were in C (7) and D (3)": what both sentences come to. */
function wholeOfRest(
  nodes: readonly Node[],
  from: number,
  { head, sum }: List,
): { readonly whole: number; readonly from: number } | null {
  if (!REST.test(head.mention.opening)) return null;
  let total = sum;
  let first = from;
  for (
    let node = nodes[first - 1];
    node && head.mention.sentence - node.mention.sentence === 1;
    node = nodes[first - 1]
  ) {
    if (node.mention.numeral.percent || node.parent !== null || node.cell) return null;
    total += countOf(node);
    first -= 1;
  }
  for (let back = first - 1; back >= 0 && back >= first - BACK && first < from; back--)
    if (countOf(nodes[back]) === total && !nodes[back]?.mention.numeral.percent)
      return { whole: back, from: first };
  return null;
}

function mayHold(node: Node, { head, sum, bare, kind, fresh }: List): boolean {
  return (
    !(fresh && (node.scope === 'cumulative' || node.scope === 'current')) &&
    countOf(node) >= sum &&
    (COUNTS.test(node.metric ?? 'confirmed') || (kind !== null && node.metric === kind && !bare)) &&
    (kind === null || bare || node.metric === kind || (node.metric === null && node.place === null)) &&
    !(node.scope !== 'new' && head.scope === 'new') &&
    node.mention.bracket < 0 &&
    !node.mention.numeral.percent
  );
}
