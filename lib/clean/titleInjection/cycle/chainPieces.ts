import type { Field } from '../readField';
import type { Cycle } from './cyclePieces';
import { describeCycle } from './describeCycle';
import type { GapWeights } from './gapWeights';
import { type Links, linkStands, turnsBetween } from './linkStands';
import type { PlaceScorer } from './scorePlaces';
import { type Stand, standsOf } from './standsOf';

/** A stand of the likeliest chain. */
interface ChainedStand extends Stand {
  /** Bits by which it beats every way to have the piece elsewhere near, or to do without it at an end. */
  readonly margin: number;
}

/** How the pieces of a cycle come round in a text, at its likeliest. */
export interface PieceChain {
  /** Bits by which a machine explains the text better than chance, less what the cycle takes to describe. */
  readonly score: number;
  readonly stands: readonly ChainedStand[];
  /** Turns between the first and the last stand that were missed. */
  readonly missed: number;
}

/** The likeliest way for the pieces of a cycle to come round in a text. */
export function chainPieces(field: Field, cycle: Cycle, gaps: GapWeights, places: PlaceScorer): PieceChain {
  const stands = standsOf(field, cycle);
  const links = linkStands(field, stands, cycle, gaps, places);
  const { scores, from } = bestUpTo(links);
  const last = scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), -1);
  const path: number[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1) path.push(at);
  path.reverse();
  const turns = path.map((at) => stands[at]?.turn ?? 0);
  return {
    score: (scores[last] ?? 0) - describeCycle(field.pool, cycle),
    stands: withMargins(field, stands, links, scores, path),
    missed: turns.slice(1).reduce((sum, turn, i) => sum + turnsBetween(turns[i] ?? 0, turn, cycle.length), 0),
  };
}

/** For each stand the most that a chain ending there explains, and the stand before it in that chain, -1 if it starts there. */
function bestUpTo({ own, back }: Links): {
  readonly scores: readonly number[];
  readonly from: readonly number[];
} {
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
  return { scores, from };
}

/** For each stand the most that a chain going on behind it adds. */
function bestFrom({ own, back }: Links): readonly number[] {
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

function withMargins(
  field: Field,
  stands: readonly Stand[],
  links: Links,
  scores: readonly number[],
  path: readonly number[],
): readonly ChainedStand[] {
  const onward = bestFrom(links);
  const most = scores[path.at(-1) ?? -1] ?? 0;
  return path.flatMap((at, i) => {
    const stand = stands[at];
    if (!stand) return [];
    const [before, after] = [path[i - 1] ?? -1, path[i + 1] ?? stands.length];
    let other = before < 0 ? (onward[after] ?? 0) : after === stands.length ? (scores[before] ?? 0) : 0;
    for (let near = before + 1; near < after; near += 1) {
      const rival = stands[near];
      if (near !== at && rival?.turn === stand.turn && !leaveTheSame(field, stand, rival)) {
        other = Math.max(other, (scores[near] ?? 0) + (onward[near] ?? 0));
      }
    }
    return [{ ...stand, margin: most - other }];
  });
}
