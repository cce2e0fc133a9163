import type { Field } from '../readField';
import type { Cycle } from './cyclePieces';
import { describeCycle } from './describeCycle';
import type { GapWeights } from './gapWeights';
import { type Links, linkStands, turnsBetween } from './linkStands';
import type { PlaceScorer } from './scorePlaces';
import { type Stand, standsOf } from './standsOf';

/** How the pieces of a cycle come round in a text, at its likeliest. */
export interface PieceChain {
  /** Bits by which a machine explains the text better than chance, less what the cycle takes to describe. */
  readonly score: number;
  readonly stands: readonly Stand[];
  /** Turns between the first and the last stand that were missed. */
  readonly missed: number;
  /** For each stand the bits by which it beats every way to have the piece elsewhere near, or to do without it at an end. */
  margins(): readonly number[];
}

/**
 * The likeliest way for the pieces of a cycle to come round in a text. What the dictionary says of a stand is asked only where
 * the stand is on the likeliest path by all that is known: it speaks against stands alone, so the others stay worse.
 * @param least a chain of a lower score is given up as soon as it is sure to have one
 * @returns null for a chain that was given up
 */
export function chainPieces(
  field: Field,
  cycle: Cycle,
  gaps: GapWeights,
  places: PlaceScorer,
  least = Number.NEGATIVE_INFINITY,
): PieceChain | null {
  const stands = standsOf(field, cycle);
  const links = linkStands(field, stands, cycle, gaps, places);
  const own = [...links.atMost];
  const description = describeCycle(field.pool, cycle);
  for (;;) {
    const { scores, path } = likeliestPath(own, links.back);
    const score = (scores[path.at(-1) ?? -1] ?? 0) - description;
    if (score < least) return null;
    if (settle(own, path, links)) continue;
    return {
      score,
      stands: path.flatMap((at) => stands[at] ?? []),
      missed: missedOn(path, stands, cycle.length),
      margins: () => marginsOf(field, stands, links, path),
    };
  }
}

/** Puts what the stands of a path say on their own in the place of what they say at most. @returns whether any says less */
function settle(own: number[], path: readonly number[], { exactly }: Links): boolean {
  let isLess = false;
  for (const at of path) {
    const bits = exactly(at);
    isLess ||= bits !== own[at];
    own[at] = bits;
  }
  return isLess;
}

function missedOn(path: readonly number[], stands: readonly Stand[], turns: number): number {
  const turnAt = (i: number) => stands[path[i] ?? -1]?.turn ?? 0;
  return path.slice(1).reduce((sum, _, i) => sum + turnsBetween(turnAt(i), turnAt(i + 1), turns), 0);
}

/** For each stand the most that a chain ending there explains, and the stands of the best of these chains. */
function likeliestPath(
  own: readonly number[],
  back: Links['back'],
): { readonly scores: readonly number[]; readonly path: readonly number[] } {
  const scores: number[] = [];
  const from: number[] = [];
  for (const [here, bits] of own.entries()) {
    let score = 0;
    let source = -1;
    for (const link of back[here] ?? []) {
      const total = (scores[link.before] ?? 0) + bits + link.bits;
      if (total > score) [score, source] = [total, link.before];
    }
    scores.push(score);
    from.push(source);
  }
  const last = scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), -1);
  const path: number[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1) path.push(at);
  return { scores, path: path.reverse() };
}

/** For each stand the most that a chain going on behind it adds. */
function bestFrom(own: readonly number[], back: Links['back']): readonly number[] {
  const onward = new Array<number>(own.length).fill(0);
  for (let here = own.length - 1; here >= 0; here -= 1) {
    for (const { before, bits } of back[here] ?? []) {
      onward[before] = Math.max(onward[before] ?? 0, bits + (own[here] ?? 0) + (onward[here] ?? 0));
    }
  }
  return onward;
}

/** Whether a piece and another place of it leave the same text: the one begins where the other ends, or they overlap evenly. */
function leaveTheSame({ units: { id } }: Field, a: Stand, b: Stand): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const shift = second.start - first.start;
  if (second.start > first.end) return false;
  for (let i = 0; i < shift; i += 1) if (id[first.start + i] !== id[first.end + i]) return false;
  return true;
}

function marginsOf(
  field: Field,
  stands: readonly Stand[],
  { atMost, exactly, back }: Links,
  path: readonly number[],
): readonly number[] {
  const own = atMost.map((_, at) => exactly(at));
  const { scores } = likeliestPath(own, back);
  const onward = bestFrom(own, back);
  const most = scores[path.at(-1) ?? -1] ?? 0;
  return path.map((at, i) => {
    const [before, after] = [path[i - 1] ?? -1, path[i + 1] ?? stands.length];
    let other = before < 0 ? (onward[after] ?? 0) : after === stands.length ? (scores[before] ?? 0) : 0;
    for (let near = before + 1; near < after; near += 1) {
      if (near !== at && isRival(field, stands[at], stands[near]))
        other = Math.max(other, (scores[near] ?? 0) + (onward[near] ?? 0));
    }
    return most - other;
  });
}

/** Whether the same piece may just as well stand elsewhere and leave another text. */
function isRival(field: Field, stand: Stand | undefined, other: Stand | undefined): boolean {
  return (
    stand !== undefined &&
    other !== undefined &&
    other.turn === stand.turn &&
    !leaveTheSame(field, stand, other)
  );
}
