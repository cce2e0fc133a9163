import type { Field } from '../readField';
import { remember } from '../remember';
import { WORD } from '../units';
import { SIGNS, unitSign, wordBreaker } from '../wordBounds';
import type { EdgeBits } from './chainWords';
import type { Piece } from './cyclePieces';
import { stringRarity } from './wordRarity';

/** Bits, roughly. */
const BITS = {
  /** An edge goes through a word. */
  broken: -3.5,
  /** The two sides of an edge stand side by side elsewhere too, so the text's own words may; a mark beside a word says less. */
  usual: -1.5,
  usualMark: -0.5,
  /** The two that meet without the piece meet elsewhere too. */
  meets: 1.5,
} as const;

/** So often side by side says all there is to say. */
const MOST_USUAL = 3;

/** What the text says about pieces at its places, whatever the cycle. */
export interface PlaceScorer {
  /** Bits to meet the words of a piece by chance at any place. */
  rarity(piece: Piece): number;
  readonly edge: EdgeBits;
  /** Bits for what meets when a piece from one unit to another is out. */
  meet(piece: { readonly start: number; readonly end: number }): number;
}

/** Makes what says, in bits, how much a place in the text speaks for a piece that stands there. */
export function scorePlaces(text: string, field: Field): PlaceScorer {
  const { units } = field;
  const pair = (first: number, second: number) =>
    unitSign(text, units, first) * SIGNS + unitSign(text, units, second);
  const together = new Map<number, number>();
  for (let unit = 1; unit < units.length; unit += 1) {
    const key = pair(unit - 1, unit);
    together.set(key, (together.get(key) ?? 0) + 1);
  }
  const breaks = wordBreaker(text, units);
  const usual = remember((unit: number) => {
    if (unit <= 0 || unit >= units.length) return 0;
    const elsewhere = Math.min(MOST_USUAL, (together.get(pair(unit - 1, unit)) ?? 1) - 1);
    const isMark = units.sort[unit] !== WORD || units.sort[unit - 1] !== WORD;
    return (isMark ? BITS.usualMark : BITS.usual) * elsewhere;
  });
  const exactly = (unit: number) => usual(unit) + (breaks(unit) ? BITS.broken : 0);
  return {
    edge: { atMost: usual, exactly },
    meet({ start, end }) {
      const meets = start > 0 && end < units.length && together.has(pair(start - 1, end));
      return meets ? BITS.meets : 0;
    },
    rarity: ({ words }) => stringRarity(field, words),
  };
}
