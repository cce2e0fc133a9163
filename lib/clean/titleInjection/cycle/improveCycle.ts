import type { Work } from '../../../work';
import type { Field } from '../readField';
import { chainPieces, type PieceChain } from './chainPieces';
import type { GapRange } from './chainWords';
import type { Cycle, Fitted } from './cyclePieces';
import { cyclesNear } from './cyclesNear';
import { weighGaps } from './gapWeights';
import type { PlaceScorer } from './scorePlaces';

const MOST_ROUNDS = 12;

/** What the first round makes no more of than this never comes to proof. */
const HOPEFUL = 30;

/** Changes a cycle step by step (a word more or less at an end of a piece, a piece less) while that explains the text better. */
export function* improveCycle(
  field: Field,
  first: Fitted,
  range: GapRange,
  places: PlaceScorer,
): Work<Fitted> {
  let best = first;
  let gaps = weighGaps(range, gapsOf(best.chain, places));
  const tryCycle = (cycle: Cycle) => {
    const chain = chainPieces(field, cycle, gaps, places, best.chain.score);
    if (!chain || chain.score <= best.chain.score) return;
    best = { cycle, chain };
    gaps = weighGaps(range, gapsOf(chain, places));
  };
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = best;
    for (let turn = best.cycle.length - 1; turn >= 0; turn -= 1) {
      const key = keyOf(best.cycle, turn);
      if (tried.has(key)) continue;
      tried.add(key);
      for (const cycle of cyclesNear(field, best, turn)) tryCycle(cycle);
      yield;
    }
    tryCycle(best.cycle);
    if (best === before || best.chain.score < HOPEFUL) break;
  }
  return best;
}

/** Bits that a change may lose by the distances as they were seen: its own may be others. */
const NEAR = 12;
const MOST_POLISHED = 3;

/**
 * Changes a cycle that explains much once more, each change by the distances that it leaves itself: by those of the cycle as it is a
 * piece too many or a wrong one holds its own place.
 */
export function* polishCycle(
  field: Field,
  first: Fitted,
  range: GapRange,
  places: PlaceScorer,
): Work<Fitted> {
  let best = first;
  for (let round = 0; round < MOST_POLISHED && best.chain.score >= HOPEFUL; round += 1) {
    const before = best;
    for (let turn = best.cycle.length - 1; turn >= 0; turn -= 1) {
      const seen = gapsOf(best.chain, places);
      const least = best.chain.score;
      for (const cycle of cyclesNear(field, best, turn)) {
        const near = fitCycle(field, cycle, range, seen, places, least - NEAR);
        const fitted = near && fitCycle(field, cycle, range, gapsOf(near.chain, places), places, least);
        if (fitted && fitted.chain.score > best.chain.score) best = fitted;
      }
      yield;
    }
    if (best === before) break;
  }
  return best;
}

/** A piece between its neighbours: what was tried with them once is not tried again. */
function keyOf(cycle: Cycle, turn: number): string {
  const size = cycle.length;
  return [turn + size - 1, turn, turn + 1].map((at) => cycle[at % size]?.words.join(' ')).join('|');
}

/**
 * Lays a cycle over a text.
 * @param seen distances between pieces in an earlier fit
 * @param least score below which it is given up
 * @returns null for a cycle that was given up
 */
export function fitCycle(
  field: Field,
  cycle: Cycle,
  range: GapRange,
  seen: readonly number[],
  places: PlaceScorer,
  least?: number,
): Fitted | null {
  const chain = chainPieces(field, cycle, weighGaps(range, seen), places, least);
  return chain && { cycle, chain };
}

/** Words between each place where a piece stands and the next. */
export function gapsOf({ stands }: PieceChain, places: PlaceScorer): readonly number[] {
  return stands.slice(1).map(({ start }, i) => places.words(stands[i]?.end ?? start, start));
}
