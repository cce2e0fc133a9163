import { MARK, type Units } from '../units';
import type { PieceChain } from './chainPieces';
import type { PlaceScorer } from './scorePlaces';

/** Bits from which on a place is beyond doubt. */
const CERTAIN = 8;

/** Share of the title's words that a text itself has behind marks, about. */
const OWN = 0.2;

/** The most bits that a habit says. */
const MOST = 5;

/**
 * Scores places by what a machine was seen to do where its places are beyond doubt: one that puts in its pieces behind so many words
 * puts none behind a mark, and what stands there are the text's own words.
 * @param units that the chain stands in
 * @param at units that places are asked of, where these are others
 */
export function byHabit(
  units: Units,
  { stands, margins }: PieceChain,
  places: PlaceScorer,
  at = units,
): PlaceScorer {
  const sure = margins();
  const certain = stands.filter((_, i) => (sure[i] ?? 0) >= CERTAIN);
  const behind = certain.filter(({ start }) => isBehindMark(units, start)).length;
  const bits = Math.log2((behind + 0.5) / (certain.length + 1) / OWN);
  const habit = Math.max(-MOST, Math.min(0, bits));
  const bitsOf = (start: number) => (isBehindMark(at, start) ? habit : 0);
  return {
    ...places,
    atMost: (place) => places.atMost(place) + bitsOf(place.start),
    exactly: (place) => places.exactly(place) + bitsOf(place.start),
  };
}

function isBehindMark({ sort }: Units, unit: number): boolean {
  return unit === 0 || sort[unit - 1] === MARK;
}
