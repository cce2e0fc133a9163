import { countOf, type Node } from '../nodes';
import { isOfAllCases, mayBePart } from './mayBePart';
import { asPart } from './proveRuns';

/** "Dorm residents: 870." */
const LABELLED = /[:：]\s*$/;
/** The number of the first list made here: others have made theirs. */
const FIRST_LIST = 3e6;
/** Of a pair that stands further off. */
const LEAST_PAIR = 10;
/** Figures back that rows, and sentences of two numbers, look for their sum. */
const REACH = { rows: 12, pair: 4 } as const;

/** Roots with a line of their own one under the other, or a whole sentence of them, that add up to a figure shortly before. */
export function proveRows(nodes: readonly Node[]): readonly Node[] {
  const roots = new Roots(nodes);
  linkRows(roots);
  linkSentences(roots);
  return roots.made;
}

/** The counts of a text that are no parts yet; positions are into these. */
class Roots {
  readonly made: Node[];
  readonly indices: readonly number[];
  private list = FIRST_LIST;

  constructor(readonly nodes: readonly Node[]) {
    this.made = nodes.map((node) => ({ ...node }));
    this.indices = nodes.flatMap(({ mention, cell, parent }, index) =>
      !mention.numeral.percent && !cell && parent === null && mention.bracket < 0 ? [index] : [],
    );
  }

  nodeAt(position: number): Node | undefined {
    return this.nodes[this.indices[position] ?? -1];
  }

  countAt(position: number): number {
    return countOf(this.nodeAt(position));
  }

  unitAt(position: number, by: 'line' | 'sentence'): number {
    return this.nodeAt(position)?.mention[by] ?? -1;
  }

  /** Nothing beside it is of the same line or sentence. */
  isAlone(position: number, by: 'line' | 'sentence'): boolean {
    const own = this.unitAt(position, by);
    return own !== this.unitAt(position - 1, by) && own !== this.unitAt(position + 1, by);
  }

  /** The last root before a position that counts as many. */
  earlier(position: number, sum: number, reach: number): number | undefined {
    return this.indices
      .slice(Math.max(0, position - reach), position)
      .findLast((index) => this.nodes[index]?.mention.numeral.value === sum && sum > 1);
  }

  link(whole: number, parts: readonly number[]): void {
    this.list += 1;
    for (const index of parts) {
      const node = this.made[index];
      if (node && node.parent === null)
        this.made[index] = {
          ...asPart(node, this.nodes[whole]),
          parent: whole,
          list: this.list,
          closed: true,
        };
    }
  }
}

/** Rows: lines that follow each other, one root each. */
function linkRows(roots: Roots): void {
  for (let from = 0; from < roots.indices.length; from++) {
    if (!isRowAt(roots, from)) continue;
    let to = from;
    while (
      to + 1 < roots.indices.length &&
      isRowAt(roots, to + 1) &&
      roots.unitAt(to + 1, 'line') - roots.unitAt(to, 'line') <= 1
    )
      to += 1;
    linkInside(roots, from, to);
    linkToSum(roots, from, to);
    from = to;
  }
}

function isRowAt(roots: Roots, at: number): boolean {
  return (
    roots.isAlone(at, 'line') ||
    (LABELLED.test(roots.nodeAt(at)?.mention.gap ?? '') && roots.isAlone(at, 'sentence'))
  );
}

/** "Tests: 1,314", "Negative: 1,291", "Positive: 23": the first of some rows is the whole of the next. */
function linkInside(roots: Roots, from: number, to: number): void {
  for (let at = from; at < to - 1; at++) {
    const target = roots.countAt(at);
    let sum = 0;
    let end = at;
    while (end < to && sum < target) sum += roots.countAt(++end);
    // Small numbers often meet another by chance.
    if (sum !== target || end - at < (target < 20 ? 3 : 2)) continue;
    roots.link(roots.indices[at] ?? 0, roots.indices.slice(at + 1, end + 1));
  }
}

/** The first rows, two at the least, that add up to a figure before them or to a total right behind. */
function linkToSum(roots: Roots, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at <= to; at++) {
    sum += roots.countAt(at);
    const isTotal =
      /\btotal\b/i.test(roots.nodeAt(at + 1)?.mention.gap ?? '') && roots.countAt(at + 1) === sum;
    const total = isTotal ? roots.indices[at + 1] : undefined;
    const whole = at > from ? (roots.earlier(from, sum, REACH.rows) ?? total) : undefined;
    if (whole === undefined) continue;
    roots.link(whole, roots.indices.slice(from, at + 1));
    return;
  }
}

/** Sentences: "The toll rose to 13. Nine died at the scene and four in hospital." */
function linkSentences(roots: Roots): void {
  for (let from = 1; from < roots.indices.length; from++) {
    const sentence = roots.unitAt(from, 'sentence');
    if (sentence === roots.unitAt(from - 1, 'sentence')) continue;
    let to = from;
    let sum = roots.countAt(from);
    while (roots.unitAt(to + 1, 'sentence') === sentence) sum += roots.countAt(++to);
    const many = to - from >= 2;
    const whole = to > from ? roots.earlier(from, sum, many ? REACH.rows : REACH.pair) : undefined;
    const parts = roots.indices.slice(from, to + 1);
    // Two small numbers often meet another by chance.
    const far = !many && sum < LEAST_PAIR && sentence - (roots.nodes[whole ?? -1]?.mention.sentence ?? 0) > 2;
    if (whole !== undefined && !far && parts.every((part) => fits(roots, part, whole, many)))
      roots.link(whole, parts);
  }
}

/** Whether a root may be part of a whole; of two only, they must count the same. */
function fits({ nodes, made }: Roots, part: number, whole: number, many: boolean): boolean {
  const node = nodes[part];
  const host = nodes[whole];
  return (
    made[part]?.parent === null &&
    (!host || !node || (mayBePart(node, host) && !isOfAllCases(node, host))) &&
    (node?.metric === host?.metric || node?.weak === true || many)
  );
}
