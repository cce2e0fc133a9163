import { countOf, type Node } from '../nodes';
import { isOfSameSort } from '../places/sameSort';
import { isOfAllCases, mayBePart } from './mayBePart';
import { isRow } from './placeRow';

/** The longest run that is summed, and how far back its whole may stand, in figures: bounds the work. */
const LONGEST = 40;
const BACK = 14;
/** Small numbers meet by chance; two of them need more than their sum. */
const CHANCE = 20;

/** Names of their own that labels give to parts of cases: "International travel: 13". */
const STATES =
  /^(?:deaths|recovered|in_hospital|icu|critical|severe|ventilated|tests_negative|confirmed|asymptomatic|suspected|probable|missing|injured|pcr_positive|antigen_positive|isolated|quarantined|serious|stable|mild|moderate)$/u;

/** "bringing the county-wide total to 138" */
const TOTAL_BEFORE = /\b(?:total|tally|count)\b[^.;]{0,20}$/i;

/** A part of cases that its label names by a word of its own ("International travel: 13") counts cases. */
export function asPart(part: Node, whole: Node | undefined): Node {
  const cases =
    whole?.metric === 'confirmed' || (whole?.metric === null && TOTAL_BEFORE.test(whole.mention.before));
  const own = part.metric !== null && cases && !STATES.test(part.metric);
  return own ? { ...part, weak: true } : part;
}

function canBe(part: Node | undefined, whole: Node): boolean {
  return (
    part !== undefined &&
    mayBePart(part, whole) &&
    // Where cases of this paragraph came from is no part of what another one counts.
    !(
      part.metric === null &&
      part.mention.line !== whole.mention.line &&
      /^from\b/i.test(part.mention.predicate)
    ) &&
    !isOfAllCases(part, whole) &&
    // Suspected cases are none of those that a part says are confirmed.
    !(part.metric === 'suspected' && whole.parent !== null) &&
    !isOfSameSort(part.place, whole.place) &&
    !(part.scope === 'cumulative' && whole.scope === 'new') &&
    // New cases are none of those who recovered.
    !(whole.metric === 'recovered' && part.metric === 'confirmed' && part.scope === 'new')
  );
}

/** The nearest figure before `start` that is just the sum. */
function wholeBefore(nodes: readonly Node[], start: number, sum: number): number | undefined {
  for (let back = start - 1; back >= 0 && back >= start - BACK; back--)
    if (countOf(nodes[back]) === sum && !nodes[back]?.mention.numeral.percent) return back;
  return undefined;
}

/** Counts of other things between a whole and a run, parts of that whole aside; a sum behind more of them is chance. */
const BETWEEN = 3;

/** Whether parts tell different states by their own words: some in hospital, some dead. */
function isMixed(nodes: readonly Node[], parts: readonly number[]): boolean {
  const states = parts.flatMap((part) => {
    const metric = nodes[part]?.metric;
    return metric && STATES.test(metric) && metric !== 'confirmed' ? [metric] : [];
  });
  return new Set(states).size > 1;
}

function isNear(nodes: readonly Node[], whole: number, start: number): boolean {
  const own = nodes[whole]?.parent ?? null;
  let others = 0;
  for (let at = whole + 1; at < start; at++) {
    const node = nodes[at];
    if (
      node &&
      node.parent === null &&
      node.again === null &&
      !node.mention.numeral.percent &&
      countOf(node) > 0
    )
      others += 1;
  }
  return own !== null || others <= BETWEEN;
}

/**
 * Figures that follow each other, over sentences and lines, and add up to one shortly before are its parts: a total and how it splits,
 * told in the sentences after it.
 * @returns nodes with the parents that were found; figures that already have one stay as they are
 */
export function proveRuns(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  const roots = made.flatMap((node, index) =>
    !node.cell &&
    node.parent === null &&
    node.again === null &&
    node.mention.bracket < 0 &&
    !node.mention.numeral.percent &&
    !node.mention.embedded &&
    countOf(node) > 0
      ? [index]
      : [],
  );
  let list = 5e6;
  let from = 1;
  while (from < roots.length) {
    let sum = 0;
    let taken = 0;
    for (let to = from; to < roots.length && to < from + LONGEST; to++) {
      const node = made[roots[to] ?? -1];
      const before = made[roots[to - 1] ?? -1];
      if (!node || (before && node.mention.line - before.mention.line > 2)) break;
      sum += countOf(node);
      const length = to - from + 1;
      if (length < 2 || sum < 2 || (sum < CHANCE && length < 3)) continue;
      const whole = wholeBefore(made, roots[from] ?? 0, sum);
      const host = made[whole ?? -1];
      if (whole === undefined || !host) continue;
      const run = roots.slice(from, to + 1);
      if (isMixed(made, run) && !isNear(made, whole, run[0] ?? 0)) continue;
      if (!run.every((index) => canBe(made[index], host))) continue;
      const sameRow = host.place !== null && host.mention.sentence === node.mention.sentence;
      if (sameRow && isRow(made, run)) continue;
      list += 1;
      for (const index of run) {
        const part = made[index];
        if (!part) continue;
        made[index] = { ...asPart(part, made[whole]), parent: whole, list, closed: true };
      }
      taken = length;
      break;
    }
    from += Math.max(1, taken);
  }
  return made;
}
