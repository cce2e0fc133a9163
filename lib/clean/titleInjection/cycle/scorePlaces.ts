import type { Field } from '../readField';
import { remember } from '../remember';
import { pairSign, sideBySide } from '../sideBySide';
import { DIGITS, LINE, MARK, MARK_CLASSES, type Units, WORD } from '../units';
import { wordBreaker } from '../wordBounds';
import type { EdgeBits } from './chainWords';
import type { Piece } from './cyclePieces';
import { titleSays } from './titleSays';
import { stringRarity } from './wordRarity';

/**
 * Bits: how much oftener places with a feature are those of the text's own words than of pieces, as counted over 600 polluted
 * texts, half of them not ours (7,686 and 9,082 pieces, 3,765 and 9,813 places of the text's own).
 */
const BITS = {
  /** An edge goes through a word: of a piece of one word, of a longer one, and both edges of it. */
  broken: { short: -5, long: -2, both: -8 },
  /** The same as long as the piece is not known. */
  brokenEdge: -3.5,
  /** The two sides of an edge stand side by side elsewhere too, once, twice, more often. */
  usual: [0, -1.8, -3.6, -4.6],
  /** The same where one of them is a mark or a number. */
  usualMark: [0, -0.8, -1.8, -3],
  /** The two that meet without the piece meet elsewhere too. */
  meets: 1.4,
  /** It goes on at an edge as the title does, and would not without the piece: the text says its title's words by itself. */
  asTitle: -3.8,
  /** Without the piece a word that leans on the one before it would open a clause. */
  leans: -4,
  /** Without the piece two marks would stand side by side: the text had a word of its own there. */
  empties: -8,
} as const;

/** Words that need one before them, and those that no list goes on with behind its own mark. */
const LEANING = new Set('了们之么呢吧吗地得的着過过');
const JOINING = new Set('与及和或與');

const LIST = MARK_CLASSES.indexOf('、');

/** A piece at a place of the text, in units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the text says about pieces at its places, whatever the cycle. */
export interface PlaceScorer {
  /** Bits to meet the words of a piece by chance at any place. */
  rarity(piece: Piece): number;
  /** Bits for a piece of which one edge is known. */
  readonly edge: EdgeBits;
  /** Bits for both edges of a piece and for what meets when it is out, at most: cheap. */
  atMost(place: Place): number;
  /** The same as it is: this may ask the dictionary. */
  exactly(place: Place): number;
  /** How many words (numbers are some) stand from one unit up to another: this asks the dictionary. */
  words(from: number, to: number): number;
}

/** Makes what says, in bits, how much a place in the text speaks for a piece that stands there. */
export function scorePlaces(text: string, field: Field): PlaceScorer {
  const { units } = field;
  // Counted when it is first asked: in most texts nothing comes round of which it could be.
  let counted: ReadonlyMap<number, number> | null = null;
  const together = () => {
    counted ??= sideBySide(text, units);
    return counted;
  };
  const pair = (first: number, second: number) => pairSign(text, units, first, second);
  const breaks = wordBreaker(text, units);
  const isListed = (unit: number) => units.sort[unit - 1] === MARK && units.id[unit - 1] === LIST;
  const usual = remember((unit: number) => {
    if (unit <= 0 || unit >= units.length) return 0;
    const isBeside = units.sort[unit] !== WORD || units.sort[unit - 1] !== WORD;
    const bits = isBeside ? BITS.usualMark : BITS.usual;
    const elsewhere = (together().get(pair(unit - 1, unit)) ?? 1) - 1;
    return bits[Math.min(elsewhere, bits.length - 1)] ?? 0;
  });
  const saysOn = ({ start, end }: Place) => {
    const edges = (titleSays(field, start - 1, start) ? 1 : 0) + (titleSays(field, end - 1, end) ? 1 : 0);
    return edges === 0 || titleSays(field, start - 1, end) ? 0 : edges * BITS.asTitle;
  };
  const broken = ({ start, end }: Place) => {
    const edges = (breaks(start) ? 1 : 0) + (breaks(end) ? 1 : 0);
    if (edges === 0) return 0;
    if (edges === 2) return BITS.broken.both;
    return end - start === 1 ? BITS.broken.short : BITS.broken.long;
  };
  const atMost = ({ start, end }: Place) => {
    const meets = start > 0 && end < units.length && together().has(pair(start - 1, end));
    const opens = start === 0 || units.sort[start - 1] === MARK;
    const next = text[units.start[end] ?? -1] ?? '';
    const leans = (opens && LEANING.has(next)) || (isListed(start) && JOINING.has(next));
    const empties = isMark(units, start - 1) && isMark(units, end);
    const clause = (leans ? BITS.leans : 0) + (empties ? BITS.empties : 0);
    return usual(start) + usual(end) + saysOn({ start, end }) + (meets ? BITS.meets : 0) + clause;
  };
  return {
    edge: {
      atMost: usual,
      exactly: (unit) => usual(unit) + (breaks(unit) ? BITS.brokenEdge : 0),
    },
    atMost,
    exactly: (place) => atMost(place) + broken(place),
    rarity: ({ words }) => stringRarity(field, words),
    words: (from, to) => countWords(units, breaks, from, to),
  };
}

/** Whether a unit is a mark that is written. */
function isMark({ sort, id }: Units, unit: number): boolean {
  return sort[unit] === MARK && id[unit] !== LINE;
}

function countWords({ sort }: Units, breaks: (unit: number) => boolean, from: number, to: number): number {
  let count = 0;
  for (let unit = from; unit < to; unit += 1) {
    const isWord = sort[unit] === WORD || sort[unit] === DIGITS;
    if (isWord && (unit === from || sort[unit] === DIGITS || !breaks(unit))) count += 1;
  }
  return count;
}
