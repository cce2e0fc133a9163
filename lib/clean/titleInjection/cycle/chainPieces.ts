import type { Field } from '../readField';
import type { Cycle } from './cyclePieces';
import { describeCycle } from './describeCycle';
import type { GapWeights } from './gapWeights';
import { type Links, linkStands, turnsBetween, weighStands } from './linkStands';
import { openerOf } from './openerOf';
import type { PlaceScorer } from './scorePlaces';
import { SettledLinks } from './settledLinks';
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

/** Bits that a machine takes to start elsewhere than at a text's head. */
const HEADLESS = 2;

/** Bits for a chain that goes on to the end of the text: one that stops before must have a reason. */
const GOES_ON = 4;

/** What stands are worth as the first of a chain, with the bits they have on their own, and as the last. */
interface Ends {
  opening(stand: number, own: number): number;
  closing(stand: number): number;
}

/**
 * The likeliest way for the pieces of a cycle to come round in a text. What the dictionary says of a stand, and of the words
 * before it, is asked only where the stand is on the likeliest path by all that is known: it only ever takes bits away, so the
 * others stay worse.
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
  const bits = weighStands(stands, cycle, places);
  const description = describeCycle(field.pool, cycle);
  if (mostOf(field, bits.atMost, gaps) - description < least) return null;
  const links = linkStands(field, stands, cycle, gaps, places, bits);
  const ends = weighEnds(field, stands, cycle, gaps);
  const own = [...links.atMost];
  const known = new SettledLinks(links);
  for (;;) {
    const { most, path } = likeliestPath(own, links, ends, known.following);
    if (most - description < least) return null;
    if (settle(own, path, links, known)) continue;
    const [first = -1, last = -1] = [path[0], path.at(-1)];
    return {
      // Where a chain starts and ends says where it is, not that it is one.
      score: most - ends.opening(first, own[first] ?? 0) - ends.closing(last) - description,
      stands: path.flatMap((at) => stands[at] ?? []),
      missed: missedOn(path, stands, cycle.length),
      margins: () => marginsOf(field, stands, links, ends, path),
    };
  }
}

/** More than any rounding can take away. */
const ROUNDING = 1e-6;

/**
 * The most that any chain of these stands explains: each but the first follows another at some distance. Most cycles that are tried
 * are given up for it, before any stand is linked to another.
 */
function mostOf(field: Field, own: readonly number[], gaps: GapWeights): number {
  const step = Math.max(gaps.best, -bitsAtHead(field, gaps) - 1);
  let most = GOES_ON + ROUNDING;
  for (let at = 0; at < own.length; at += 1) most += Math.max(0, (own[at] ?? 0) + step);
  return most;
}

function bitsAnywhere({ units }: Field): number {
  return Math.log2(Math.max(1, units.length)) + HEADLESS;
}

/** No chain starts for less than this and the bit that tells its first piece. */
function bitsAtHead(field: Field, gaps: GapWeights): number {
  return Math.min(Math.log2(gaps.most + 1) + 1, bitsAnywhere(field));
}

/**
 * Bits for the first and the last stand of a chain: machines start at a text's head, with the piece that the title starts with;
 * where they start elsewhere it is as likely to be chance.
 */
function weighEnds(field: Field, stands: readonly Stand[], cycle: Cycle, gaps: GapWeights): Ends {
  const { units, pool } = field;
  const opener = openerOf(pool, cycle);
  const anywhere = bitsAnywhere(field);
  const atHead = bitsAtHead(field, gaps);
  const anotherTurn = Math.log2(Math.max(1, cycle.length)) + 1;
  return {
    opening(at, own) {
      const stand = stands[at];
      if (!stand) return 0;
      return Math.max(
        0,
        own - (stand.start <= gaps.most ? atHead : anywhere) - (stand.turn === opener ? 1 : anotherTurn),
      );
    },
    closing: (at) => (units.length - (stands[at]?.end ?? 0) <= gaps.most ? GOES_ON : 0),
  };
}

/** Puts what the stands of a path say exactly in the place of what they say at most. @returns whether any says less */
function settle(own: number[], path: readonly number[], links: Links, known: SettledLinks): boolean {
  let isLess = false;
  for (const [i, at] of path.entries()) {
    const bits = links.exactly(at);
    isLess ||= bits !== own[at];
    own[at] = bits;
    if (i > 0 && known.settle(path[i - 1] ?? 0, at)) isLess = true;
  }
  return isLess;
}

function missedOn(path: readonly number[], stands: readonly Stand[], turns: number): number {
  const turnAt = (i: number) => stands[path[i] ?? -1]?.turn ?? 0;
  return path.slice(1).reduce((sum, _, i) => sum + turnsBetween(turnAt(i), turnAt(i + 1), turns), 0);
}

/** A likeliest chain, with what all chains that end at a stand explain at most. */
interface Path {
  readonly scores: readonly number[];
  /** The most that a chain explains, its last stand as such included. */
  readonly most: number;
  readonly path: readonly number[];
}

function likeliestPath(
  own: readonly number[],
  { from: firsts, best }: Links,
  ends: Ends,
  following: Links['following'],
): Path {
  const scores: number[] = [];
  const from: number[] = [];
  let most = 0;
  let last = -1;
  for (let here = 0; here < own.length; here += 1) {
    const bits = own[here] ?? 0;
    let score = ends.opening(here, bits);
    let source = -1;
    for (let before = firsts[here] ?? 0; before < here; before += 1) {
      const known = (scores[before] ?? 0) + bits;
      if (known + best <= score) continue;
      const total = known + following(before, here);
      if (total <= score) continue;
      score = total;
      source = before;
    }
    scores.push(score);
    from.push(source);
    const whole = score + ends.closing(here);
    if (whole <= most) continue;
    most = whole;
    last = here;
  }
  const path: number[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1) path.push(at);
  return { scores, most, path: path.reverse() };
}

/** For each stand the most that a chain going on behind it adds. */
function bestFrom(own: readonly number[], { from, following }: Links, ends: Ends): readonly number[] {
  const onward = own.map((_, at) => ends.closing(at));
  for (let here = own.length - 1; here >= 0; here -= 1)
    for (let before = from[here] ?? 0; before < here; before += 1) {
      const bits = following(before, here) + (own[here] ?? 0) + (onward[here] ?? 0);
      if (bits > (onward[before] ?? 0)) onward[before] = bits;
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
  links: Links,
  ends: Ends,
  path: readonly number[],
): readonly number[] {
  const own = links.atMost.map((_, at) => links.exactly(at));
  const { scores, most } = likeliestPath(own, links, ends, links.following);
  const onward = bestFrom(own, links, ends);
  return path.map((at, i) => {
    const [before, after] = [path[i - 1] ?? -1, path[i + 1] ?? stands.length];
    // The chain may as well end before it, or start behind it.
    const ended = (scores[before] ?? 0) + (before < 0 ? 0 : ends.closing(before));
    const started = ends.opening(after, own[after] ?? 0) + (onward[after] ?? 0);
    let other = Math.max(ended, started);
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
