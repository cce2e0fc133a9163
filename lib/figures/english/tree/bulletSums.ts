import { countOf, type Node } from '../nodes';
import type { Line } from '../words/splitSentences';

/** The sign that a line of a list begins with: a dot, a dash, an "o" of a list inside a list. */
const BULLET = /^\s*([•*·▪◦–—-]|o(?= \d))\s*/u;
/** Lines of one list; bounds the work. */
const LONGEST = 40;
/** As many figures back as the whole may stand. */
const BACK = 8;

function bulletOf(line: Line | undefined): string | null {
  return BULLET.exec(line?.text ?? '')?.[1] ?? null;
}

/**
 * The lines of the list under a line, with those of lists inside it left out.
 * @param included the line opens its list by a word, whatever bullet it has itself
 */
function linesOfList(lines: readonly Line[], above: number, included: boolean): readonly number[] {
  const bullet = bulletOf(lines[above + 1]);
  const outer = included ? null : bulletOf(lines[above]);
  const found: number[] = [];
  if (bullet === null || bullet === outer) return found;
  for (let at = above + 1; at <= above + LONGEST; at++) {
    const own = bulletOf(lines[at]);
    // An empty line, the end or prose: the list is over.
    if (own === null || own === outer) break;
    if (own === bullet) found.push(at);
  }
  return found;
}

/** The first lines whose counts come to a number; none where they never do. */
function upTo(target: number, lines: readonly number[], partOf: (line: number) => number): readonly number[] {
  let left = target;
  const found = lines.findIndex((line) => {
    left -= partOf(line);
    return left === 0;
  });
  return lines.slice(0, found + 1);
}

/**
 * Lines with one bullet under a line with a colon whose first figures add up to a figure told there or shortly before are its parts,
 * whatever lists stand inside them.
 * @param byLine the figures of every line
 * @returns by line number: the whole
 */
export function bulletSums(
  nodes: readonly Node[],
  lines: readonly Line[],
  byLine: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  const partOf = (line: number) => countOf(nodes[byLine.get(line)?.[0] ?? -1]);
  for (const [above, { text }] of lines.entries()) {
    const included = /\bincluding\s*$/iu.test(text);
    if (!included && !/[:：]\s*$/u.test(text)) continue;
    const all = linesOfList(lines, above, included);
    // "7 new deaths, including": as many lines as come to them.
    const list = included ? upTo(countOf(nodes[byLine.get(above)?.at(-1) ?? -1]), all, partOf) : all;
    const first = list.flatMap((line) => byLine.get(line)?.[0] ?? []);
    const head = first[0];
    if (head === undefined || first.length < 2 || first.length < list.length) continue;
    const sum = first.reduce((total, index) => total + countOf(nodes[index]), 0);
    const whole = nodes
      .slice(Math.max(0, head - BACK), head)
      .findLastIndex(({ mention: { numeral } }) => numeral.value === sum && !numeral.percent);
    if (whole >= 0) for (const line of list) wholes.set(line, Math.max(0, head - BACK) + whole);
  }
  return wholes;
}
