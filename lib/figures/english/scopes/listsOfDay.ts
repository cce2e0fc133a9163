import { countOf, type Node } from '../nodes';
import { CUMULATIVE_WORDS, CURRENT_WORDS } from '../tables/scopeWords';
import { tellsOfDay } from './tellsOfDay';

/** How far back the counts stand that a list is held against, in figures; bounds the work. */
const BACK = 20;
/** The biggest places of a day have this much of it, and next to nothing of all so far. */
const LEAST = { ofDay: 0.15, ofAll: 0.02 } as const;
/** Those that make up most of a day may be so much of all: the epidemic is young. */
const MOST = { ofDay: 0.5, ofAll: 0.1 } as const;

const isCases = ({ metric, weak }: Node) => metric === null || weak || metric === 'confirmed';

/**
 * "The districts with the most cases are A (1,640), B (1,450)" behind 12,456 new cases and 2,961,584 in all: of the day, as their sum
 * tells, whatever total was told last.
 */
export function scopeListsOfDay(nodes: readonly Node[], text: string): readonly Node[] {
  const made = [...nodes];
  for (let from = 0; from < made.length; ) {
    const sentence = made[from]?.mention.sentence;
    let to = from + 1;
    while (to < made.length && (made[to]?.mention.sentence === sentence || isNextRow(made[to - 1], made[to])))
      to += 1;
    const members = made.slice(from, to).filter(({ mention }) => !mention.numeral.percent);
    if (isList(members) && isOfDay(made, from, members, text))
      for (let index = from; index < to; index++) {
        const node = made[index];
        if (node && !node.mention.numeral.percent) made[index] = { ...node, scope: 'new' };
      }
    from = to;
  }
  return made;
}

const ROW = /^\s*[^.;,:\d]{2,40}:\s*$/u;
/** "Alder: 12" in the line below "Birch: 9" */
function isNextRow(last: Node | undefined, node: Node | undefined): boolean {
  return (
    node !== undefined &&
    last?.mention.line === node.mention.line - 1 &&
    [last, node].every(({ place, mention }) => place !== null && ROW.test(mention.opening))
  );
}

/** Places with their numbers and no word of when. */
function isList(members: readonly Node[]): boolean {
  return (
    members.length > 1 &&
    members.every(
      (node) => node.place !== null && node.scope === null && node.cell === null && isCases(node),
    ) &&
    !members.some(({ mention: { opening, after } }) =>
      [opening, after.slice(0, 60)].some(
        (words) => CUMULATIVE_WORDS.test(words) || CURRENT_WORDS.test(words),
      ),
    )
  );
}

function isOfDay(nodes: readonly Node[], from: number, members: readonly Node[], text: string): boolean {
  const sum = members.reduce((total, node) => total + countOf(node), 0);
  const own = members[0]?.mention.sentenceSpan;
  // "Alder (73) and Birch (17) had the most deaths": few enough for any day's cases.
  if (own && /\b(?:deaths|died)\b/i.test(text.slice(own.start, own.end))) return false;
  let day = 0;
  let all = 0;
  for (let back = from - 1; back >= 0 && back >= from - BACK; back--) {
    const node = nodes[back];
    if (!node || node.mention.numeral.percent || (node.place !== null && !node.placeAhead) || !isCases(node))
      continue;
    const { start, end } = node.mention.sentenceSpan;
    const isNew = node.scope === 'new' || (node.scope === null && tellsOfDay(text.slice(start, end), true));
    if (isNew && day === 0) day = countOf(node);
    if (node.scope === 'cumulative' && all === 0) all = countOf(node);
  }
  const fits = ({ ofDay, ofAll }: Record<'ofDay' | 'ofAll', number>) =>
    sum >= day * ofDay && (all === 0 || sum < all * ofAll);
  return sum <= day && (fits(LEAST) || fits(MOST));
}
