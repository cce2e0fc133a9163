import type { Node } from '../node';
import { isSameDay } from '../scopes/sameDay';

/** The same thing said again: headline and body, summary and detail. */
export function findRepeats(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const first = new Map<string, Node>();
  const repeats = new Map<Node, Node>();
  for (const node of nodes) {
    const key = [node.metric, node.value, node.scope, node.origin, node.placePath.at(-1) ?? node.place].join(
      '|',
    );
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, node);
      continue;
    }
    const sameList = earlier.parent !== null && earlier.parent === node.parent;
    const sameDay = isSameDay(earlier.date, node.date);
    const sameSentence = earlier.sentence === node.sentence;
    if (!sameList && sameDay && !sameSentence && qualifiersAgree(earlier, node)) repeats.set(node, earlier);
  }
  repeatRounded(nodes, repeats);
  return repeats;
}

/** How many figures a headline has at most. */
const MOST = 5;
/** A headline's round number has no more digits than these. */
const DIGITS = 1e4;

/** 农损逾3亿7千万元⏎…共计3亿7216万元: the headline says in round figures what the text says first in full. */
function repeatRounded(nodes: readonly Node[], repeats: Map<Node, Node>): void {
  const titled = nodes.slice(0, MOST).filter(({ paragraph }) => paragraph === nodes[0]?.paragraph);
  const body = nodes.slice(titled.length);
  for (const round of titled) {
    const said = body.find(({ metric, unit }) => metric === round.metric && unit === round.unit);
    if (!said || said.parent || repeats.has(said) || !isRounded(round.value ?? 0, said.value ?? 0)) continue;
    if (said.scope === round.scope && said.origin === round.origin && said.place === round.place)
      repeats.set(said, round);
  }
}

function isRounded(round: number, exact: number): boolean {
  let step = 1;
  while (step < round && round % (step * 10) === 0) step *= 10;
  const off = exact - round;
  return step > 1 && round / step < DIGITS && exact !== round && off > -step / 2 && off < step;
}

function qualifiersAgree(a: Node, b: Node): boolean {
  return !a.qualifier || !b.qualifier || a.qualifier === b.qualifier;
}
