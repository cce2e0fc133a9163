import type { Field } from '../readField';
import { MARK, type Units } from '../units';
import type { PieceChain } from './chainPieces';
import type { Place, PlaceScorer } from './scorePlaces';
import { titleSays } from './titleSays';

/** Bits from which on a place is beyond doubt. */
const CERTAIN = 8;

/** Share of the title's words that a text itself has behind marks, about. */
const OWN = 0.2;

/** The most bits that a habit says. */
const MOST = 5;

/** Bits for a piece without which words meet as the title has them: the text says its title, and the piece stands within. */
const MENDS = 4;

/**
 * Scores the places of a machine that is proved: by what it was seen to do where its places are beyond doubt (one that puts in its pieces
 * behind so many words puts none behind a mark, and what stands there are the text's own words), and by the title's words that would
 * meet without a piece.
 * @param head that the chain was found in
 */
export function byHabit(
  head: Field,
  { stands, margins }: PieceChain,
  field: Field,
  places: PlaceScorer,
): PlaceScorer {
  const sure = margins();
  const certain = stands.filter((_, i) => (sure[i] ?? 0) >= CERTAIN);
  const behind = certain.filter(({ start }) => isBehindMark(head.units, start)).length;
  const bits = Math.log2((behind + 0.5) / (certain.length + 1) / OWN);
  const habit = Math.max(-MOST, Math.min(0, bits));
  const bitsOf = ({ start, end }: Place) =>
    (isBehindMark(field.units, start) ? habit : 0) + (titleSays(field, start - 1, end) ? MENDS : 0);
  return {
    ...places,
    atMost: (place) => places.atMost(place) + bitsOf(place),
    exactly: (place) => places.exactly(place) + bitsOf(place),
  };
}

function isBehindMark({ sort }: Units, unit: number): boolean {
  return unit === 0 || sort[unit - 1] === MARK;
}
