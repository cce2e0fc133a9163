import { metricOfLabel } from '../metrics/metricTables';
import { countOf, type Node } from '../nodes';
import { isScopeless } from '../scopes/scopeOfMetric';
import { NOT_RANKED, RANKED, RANKED_THING } from '../tables/rankWords';
import { latin } from '../words/latin';
import { mayBePart } from './mayBePart';
import { isBeforeCount } from './notParts';

/** How far back the whole may stand, in figures; bounds the work. */
const BACK = 24;

/** What a sentence that ranks places or groups says that it counts. */
interface Ranking {
  readonly members: readonly number[];
  readonly sum: number;
  readonly metric: string | null;
  readonly scope: Node['scope'];
}

/**
 * "Lira had the most, 24, followed by Gulu with 11", "Gulu alone lost eleven": what a sentence ranks is some of what was counted
 * shortly before, of the same thing.
 * @param text the bulletin's
 * @returns nodes with the parents that were found; those that have one keep it
 */
export function linkRanked(nodes: readonly Node[], text: string): readonly Node[] {
  const made = [...nodes];
  let list = 11e6;
  for (let from = 0; from < nodes.length; ) {
    let to = from + 1;
    while (nodes[to]?.mention.sentence === nodes[from]?.mention.sentence && to < nodes.length) to += 1;
    const ranking = rankingOf(made, from, to, text);
    const whole = ranking === null ? null : wholeOf(made, from, ranking);
    if (ranking !== null && whole !== null) {
      list += 1;
      for (const index of ranking.members) {
        const node = made[index];
        // "the most accidents, 71": named before it.
        if (node)
          made[index] = {
            ...node,
            metric: node.metric ?? ranking.metric,
            weak: node.metric === null ? true : node.weak,
            parent: whole,
            list,
          };
      }
    }
    from = to;
  }
  return made;
}

function rankingOf(nodes: readonly Node[], from: number, to: number, text: string): Ranking | null {
  const head = nodes[from];
  if (!head || head.cell) return null;
  const { start, end } = head.mention.sentenceSpan;
  const words = text.slice(start, end);
  if (!RANKED.test(words) || NOT_RANKED.test(words)) return null;
  const members: number[] = [];
  for (let index = from; index < to; index++) {
    const node = nodes[index];
    if (!node || node.mention.numeral.percent || node.again !== null) continue;
    if (node.parent !== null && node.parent < from && members.length > 0) return null;
    // "…, 38 of them last week": a part of the one before it.
    if (node.parent !== null && members.includes(node.parent) && /^of /iu.test(node.mention.noun)) continue;
    if (!isMember(nodes, index, members)) break;
    members.push(index);
  }
  const first = nodes[members[0] ?? -1];
  if (!first || (first.place === null && !/\bgroup\b/iu.test(words) && !SUBJECT.test(words))) return null;
  const thing = RANKED_THING.exec(words)?.[1];
  return {
    members,
    sum: members.reduce((total, index) => total + countOf(nodes[index]), 0),
    metric:
      (first.weak ? null : first.metric) ??
      (thing === undefined ? null : metricOfLabel(thing)) ??
      first.metric,
    scope: first.scope,
  };
}

/** "Najafgarh zone heads the chart": who is ranked opens the sentence, whether or not any list knows the place. */
const SUBJECT = latin(
  String.raw`^\W*(?!(?:The|This|That|These|Those|It|They|There|He|She|We|In|On|At|As|Of) )(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:\p{Ll}+ )?(?:has|had|saw|reported|recorded|registered|logged|remains?|remained|is|was|are|were|concentrat\w+|heads?|leads?|led|tops?|topped|account\w*|contribut\w+)\b`,
);
/** "then come South zone (164)" */
const NAMED = latin(String.raw`\p{Lu}[\p{L}’' -]{2,40}(?:\(| with | at |, | )$`);

/** One more of the row: of the same thing, with a place or a group of its own before it. */
function isMember(nodes: readonly Node[], index: number, members: readonly number[]): boolean {
  const node = nodes[index];
  const first = nodes[members[0] ?? -1];
  if (!node || node.mention.embedded || isBeforeCount(node)) return false;
  if (!first) return node.mention.numeral.currency === null;
  return (
    (node.metric === null || node.weak || node.metric === first.metric) &&
    (node.place !== null ||
      first.place === null ||
      NAMED.test(`${node.mention.label}${node.mention.bracket >= 0 ? '(' : ''}${node.mention.gap}`)) &&
    !/[;]/u.test(node.mention.gap)
  );
}

/** The nearest count of the same thing that is more than all that is ranked. */
function wholeOf(
  nodes: readonly Node[],
  from: number,
  { sum, metric, scope, members }: Ranking,
): number | null {
  const first = nodes[members[0] ?? -1];
  if (!first) return null;
  if (first.parent !== null) return first.parent < from ? first.parent : null;
  const general = metric === null || (first.weak && metric === first.metric);
  for (let back = from - 1; back >= 0 && back >= from - BACK; back--) {
    const host = nodes[back];
    if (!host || countOf(host) <= sum || host.mention.numeral.percent || host.cell) continue;
    if (host.again !== null || host.parent !== null || host.mention.embedded || isBeforeCount(host)) continue;
    if (host.mention.bracket >= 0 || host.mention.numeral.currency !== null) continue;
    if (host.metric !== null && (isScopeless(host.metric) || host.metric.startsWith('_'))) continue;
    if (host.place !== null && host.place === first.place) continue;
    if (!general && host.metric !== metric) continue;
    if (general && metric !== null && host.metric !== null && !CASES.test(host.metric)) continue;
    if (scope !== null && host.scope !== null && scope !== host.scope) continue;
    if (mayBePart(first, host)) return back;
  }
  return null;
}

const CASES =
  /^(?:confirmed|suspected|probable|confirmed_probable|suspected_or_confirmed|infections|reported|cases)$/u;
