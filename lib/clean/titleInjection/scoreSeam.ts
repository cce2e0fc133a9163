import type { Run } from './decodeRun';
import { readUnits } from './nameWords';
import type { Field } from './readField';
import { remember } from './remember';
import type { Slot } from './slotGrid';
import { partsCount } from './spokenCounts';
import { lengthsInTitleLine, titleLineEnd } from './titleLine';
import type { TitlePool } from './titlePool';
import { wordsAsWritten } from './titleWords';
import { DIGITS, WORD } from './units';
import { countNeighbours, joinsWord, wordBreaker } from './wordBounds';

/** Bits for and against a cut between a fragment and the text that goes on. */
const BITS = {
  /** The cut goes through a word. */
  broken: -2.4,
  /** It leaves what is counted without its number in words. */
  bareMeasure: -6,
  /** The two sides of the cut stand side by side elsewhere in the text, once or more often. */
  usual: -0.9,
  /** Without the fragment a word is whole. */
  mended: 3.5,
  /** The two that meet without the fragment meet elsewhere too. */
  meets: 0.5,
  /** A number before a mark is left without its unit. */
  bareNumber: -6,
  /** A word stands with other capitals than in the title: machines copy. */
  otherCase: -5,
} as const;

/** A word of the text surprises by so many bits at least, as the first behind a slot and behind a word that it mostly follows. */
const SURPRISE = { first: 2, next: 0.5 } as const;

/** Characters before a slot that tell one sentence from another. */
const CONTEXT = 5;

/** What the titles themselves say about where fragments end. */
interface TitleEdges {
  /** For each place of the pool whether a word of a title starts there. */
  readonly titleWordStarts: readonly boolean[];
  /** The same for pairs of characters, counted from the start of each part between marks. */
  readonly titlePairStarts: readonly boolean[];
  /** Unit at which the first line ends if it says the title, else 0. */
  readonly titleLineEnd: number;
}

/** What the rest of the text, the dictionary and the title say about where fragments end. */
export interface SeamScorer extends TitleEdges {
  /** Bits for a fragment of this length in this slot to end there. */
  seam(slot: Slot, size: number): number;
  /** Bits by which a word of the text surprises, counted from the slot on; less if it is known which word stands before it. */
  surprise(slot: Slot, word: number, follows: boolean, most: number): number;
  /** What stands on the other side of a slot's fragment: where that is the same twice, a sentence has come twice. */
  context(slot: Slot): string;
  /** The lengths, as bits, that leave just the title in the line that says it; by slot, where there are any. */
  readonly inTitleLine: ReadonlyMap<Slot, number>;
}

/** What the dictionary says about a text, whatever was put into it: asked once, since it is dear. */
export interface WordEdges extends TitleEdges {
  breaks(unit: number): boolean;
  joins(from: number, size: number): boolean;
  /** Whether a title has the word of a unit, capitals and all. */
  isWritten(unit: number): boolean;
}

/** Makes what tells whether a cut would break or mend a word of the text; each place is looked at once. */
export function wordEdges(text: string, field: Field): WordEdges {
  const { units, pool } = field;
  const written = new Set(pool.titles.flatMap(wordsAsWritten));
  const joins = remember((key: number) => joinsWord(text, units, Math.floor(key / 64), key % 64));
  return {
    breaks: wordBreaker(text, units),
    joins: (from, size) => joins(from * 64 + size),
    isWritten: remember((unit: number) => written.has(text.slice(units.start[unit], units.end[unit]))),
    titleWordStarts: titleWordStarts(pool),
    titlePairStarts: titlePairStarts(pool),
    titleLineEnd: titleLineEnd(field),
  };
}

/** @param sizes by bucket, how long its fragments are held to be */
export function scoreSeams(
  text: string,
  field: Field,
  run: Run,
  sizes: readonly number[],
  { breaks, joins, isWritten, ...title }: WordEdges,
): SeamScorer {
  const { units } = field;
  const together = countNeighbours(text, units, insideFragments(field, run, sizes));
  return {
    seam({ point, side, anchored }, size) {
      const edge = side === 1 ? point + size : point - size;
      const usual = Math.min(2, together.pairs(edge));
      const from = side === 1 ? point : edge;
      let copied = true;
      for (let unit = from; unit < from + size; unit += 1) copied &&= isWritten(unit);
      const torn = breaks(edge)
        ? BITS.broken
        : side === 1 && partsCount(text, units, edge)
          ? BITS.bareMeasure
          : 0;
      const bits = torn + BITS.usual * usual + (copied ? 0 : BITS.otherCase);
      if (side === 1 && !anchored) return bits;
      const bare = side === -1 && units.sort[edge - 1] === DIGITS ? BITS.bareNumber : 0;
      const meet = together.pairs(from + size, from - 1) > 0 ? BITS.meets : 0;
      return bits + bare + meet + (joins(from, size) ? BITS.mended : 0);
    },
    surprise({ point, side }, word, follows, most) {
      const unit = side === 1 ? point + word : point - 1 - word;
      const inner = unit - side;
      const bits = follows
        ? Math.log2(
            (together.alone(inner) + 1) / ((side === 1 ? together.pairs(unit) : together.pairs(inner)) + 0.5),
          )
        : Math.log2((together.all + 1) / (together.alone(unit) + 0.5));
      return Math.max(SURPRISE[follows ? 'next' : 'first'], Math.min(most, bits));
    },
    context(slot) {
      const at = units.start[slot.point] ?? text.length;
      return slot.side === 1 ? text.slice(Math.max(0, at - CONTEXT), at) : text.slice(at, at + CONTEXT);
    },
    inTitleLine: lengthsInTitleLine(field, run, title.titleLineEnd),
    ...title,
  };
}

const wordStarts = new WeakMap<TitlePool, readonly boolean[]>();

/** For each place of the pool whether a word of a title starts there, as far as the platform's dictionary knows. */
export function titleWordStarts(pool: TitlePool): readonly boolean[] {
  const known = wordStarts.get(pool) ?? readWordStarts(pool);
  wordStarts.set(pool, known);
  return known;
}

function readWordStarts(pool: TitlePool): readonly boolean[] {
  return pool.titles.flatMap((title, i) => {
    const words = readUnits(title, pool.vocabulary);
    const breaks = wordBreaker(title, words);
    const places: boolean[] = i > 0 ? [true] : [];
    for (let u = 0; u < words.length; u += 1) {
      if (words.sort[u] === WORD) places.push(!breaks(u));
    }
    return places;
  });
}

/** For each place of the pool whether a pair starts there. */
function titlePairStarts(pool: TitlePool): readonly boolean[] {
  return pool.titles.flatMap((title, i) => {
    const words = readUnits(title, pool.vocabulary);
    const places: boolean[] = i > 0 ? [true] : [];
    let inPart = 0;
    for (let u = 0; u < words.length; u += 1) {
      inPart = words.sort[u] === WORD ? inPart + 1 : 0;
      if (inPart > 0) places.push(inPart % 2 === 1);
    }
    return places;
  });
}

/** Units that belong to a fragment and so say nothing about the text. */
function insideFragments(field: Field, run: Run, sizes: readonly number[]): Uint8Array {
  const inside = new Uint8Array(field.units.length + 1);
  for (let hit = run.last; hit; hit = hit.before) {
    const size = sizes[hit.bucket] ?? 0;
    const { point, side } = hit.slot;
    inside.fill(1, side === 1 ? point : Math.max(0, point - size), side === 1 ? point + size : point);
  }
  return inside;
}
