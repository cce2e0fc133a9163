import { countForeign } from '../countForeign';
import type { Field } from '../readField';
import type { TitlePool } from '../titlePool';
import type { Cycle } from './cyclePieces';
import { type GapWeights, MOST_HOLES } from './gapWeights';
import type { PlaceScorer } from './scorePlaces';
import type { Stand } from './standsOf';

/** What stands say on their own and for one another; all by their number in text order. */
export interface Links {
  /** Bits that a stand has on its own at most: cheap. */
  readonly atMost: readonly number[];
  /** Bits that it has: this may ask the dictionary. */
  exactly(stand: number): number;
  /** By stand, the first that it may follow. */
  readonly from: readonly number[];
  /** No stand gets more bits for following another. */
  readonly best: number;
  /** Bits for one stand to follow another, at most: cheap. */
  followingAtMost(before: number, stand: number): number;
  /** Bits for that: this may ask the dictionary. */
  following(before: number, stand: number): number;
}

/** Bits for a turn at which the piece is not there: a machine leaves out none. */
const MISSED = -6;
const MOST_MISSED = 2;

/** Between two pieces stand words of the title alone: then the text says the title again, and nothing was put into it. */
export const TITLE_AGAIN = -6;

/** What stands are worth on their own: by piece, how rare its words are, and by stand the bits for all of it at most. */
export interface StandBits {
  readonly rarity: readonly number[];
  readonly atMost: readonly number[];
}

export function weighStands(stands: readonly Stand[], cycle: Cycle, places: PlaceScorer): StandBits {
  const rarity = cycle.map((piece) => places.rarity(piece));
  return { rarity, atMost: stands.map((stand) => (rarity[stand.turn] ?? 0) + places.atMost(stand)) };
}

/**
 * Links each stand to those it may follow in the cycle, within a window of text: linear in the text. What a link is worth is worked out
 * when it is asked for: on an honest text hardly any stand has a chain before it that is worth going on from.
 */
export function linkStands(
  field: Field,
  stands: readonly Stand[],
  cycle: Cycle,
  gaps: GapWeights,
  places: PlaceScorer,
  { rarity, atMost }: StandBits,
): Links {
  const longest = Math.max(...cycle.map(({ words }) => words.length));
  const foreign = countForeign(field.units);
  const jumping = cycle.map(({ words }) => jumps(field.pool, words));
  const reach = (jumping.includes(true) ? MOST_HOLES : MOST_MISSED + 1) * (gaps.most + 1) + longest;
  // One question for all gaps: a search links millions of stands, and nearly none of their words is ever counted.
  let [from, to] = [0, 0];
  const words = () => places.words(from, to);
  const between = (last: Stand, next: Stand, missed: number, gapBits: GapWeights['exactly']) => {
    const isWide = missed === 0 && next.start - last.end > gaps.wide;
    if (isWide && !(jumping[last.turn] && jumping[next.turn])) return Number.NEGATIVE_INFINITY;
    const again = foreign[next.start] === foreign[last.end] ? TITLE_AGAIN : 0;
    from = last.end;
    to = next.start;
    return gapBits(next.start - last.end, missed, words) + MISSED * missed + again;
  };
  const following = (before: number, at: number, gapBits: GapWeights['exactly']) => {
    const [last, next] = [stands[before], stands[at]];
    if (!last || !next || last.end >= next.start) return Number.NEGATIVE_INFINITY;
    const missed = turnsBetween(last.turn, next.turn, cycle.length);
    return missed > MOST_MISSED ? Number.NEGATIVE_INFINITY : between(last, next, missed, gapBits);
  };
  let window = 0;
  return {
    best: gaps.best,
    followingAtMost: (before, at) => following(before, at, gaps.atMost),
    following: (before, at) => following(before, at, gaps.exactly),
    atMost,
    exactly(at) {
      const stand = stands[at];
      return stand ? (rarity[stand.turn] ?? 0) + places.exactly(stand) : 0;
    },
    from: stands.map(({ start }, here) => {
      while (window < here && start - (stands[window]?.start ?? 0) > reach) window += 1;
      return window;
    }),
  };
}

/** Whether a piece has words side by side that are no neighbours in the title: hardly any of a text's own strings that come again. */
function jumps({ pairs }: TitlePool, words: readonly number[]): boolean {
  return words.some((word, i) => i > 0 && !pairs.has((words[i - 1] ?? 0) * 4096 + word));
}

/** How many turns lie between two. */
export function turnsBetween(first: number, second: number, length: number): number {
  return (second - first - 1 + 2 * length) % length;
}
