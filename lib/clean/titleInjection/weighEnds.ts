import type { Hit } from './decodeRun';
import { type Field, isTitleWord } from './readField';
import { jumpsLeft } from './scoreFragment';
import type { SeamScorer } from './scoreSeam';
import type { Slot } from './slotGrid';
import { MARK } from './units';

/** Bits that each further sentence that agrees in a word says at most: by chance one in many would. */
export const AGREED = 5.5;

/** Bits of a jump among the words of the title that would be left standing beside a fragment. */
const LEFT_JUMP = -3.5;
const MOST_LEFT = 2;

/**
 * Bits for a length that leaves nothing but words of the title between two marks, or one alone: a clause of the text says more. Behind a
 * function word it goes on from what stands before that.
 */
const LEAVES_BARE = { one: -13, more: -9 } as const;
const LONGEST_BARE = 12;

/**
 * Bits for leaving a word of the title to the text: so many less a share of its surprise. In one sentence alone, and in each that
 * agrees in it.
 */
const LEFT_WORD = { bits: 1.4, share: 0.9, most: 12 } as const;
const LEFT_AGREEING = { bits: 8.2, share: 1.9 } as const;

/** Fragments of a bucket that are asked where they end: more say nothing new, and a long text has thousands. */
const MOST_HITS = 40;

/** Bits for a length that leaves just the title in the line that says it. */
const LEAVES_TITLE = 16;

/** Ends that count in full. Of more the mean counts: agreement is not counted without end either. */
const MOST_EDGES = 6;

/** Sentences beyond the first whose agreement counts. */
const MOST_AGREEING = 2;

/** What a bucket's fragments say about their ends, whatever words of the title they are read as. */
export interface Ends {
  /** In how many different sentences they stand: one that comes twice on a page agrees with itself. */
  readonly sentences: number;
  readonly bySize: readonly End[];
}

/** A length that all fragments of a bucket allow. */
interface End {
  readonly size: number;
  /** What their words and edges say for it. */
  readonly bits: number;
  /** Bits for it, against longer ones, because the words beyond are what the text goes on with anyhow: nothing that speaks for a run. */
  readonly likely: number;
}

/**
 * Weighs where the fragments of a bucket end.
 * If they end before the words that all of them go on with, the text goes on alike by chance: the first of those words anywhere, the
 * next ones as it mostly follows the one before (震 after 地).
 * @param allowed lengths that all of them allow, as bits
 */
export function weighEnds(
  field: Field,
  hits: readonly Hit[],
  allowed: number,
  seams: SeamScorer,
): Ends | null {
  const asked = hits.slice(0, MOST_HITS).filter(({ slot }) => slot.point >= seams.titleLineEnd);
  const sentences = [
    ...new Map((asked.length > 0 ? asked : hits).map(({ slot }) => [seams.context(slot), slot])).values(),
  ];
  const [first] = sentences;
  if (!first) return null;
  const longest = 31 - Math.clz32(allowed);
  const agreeing = Math.min(MOST_AGREEING, sentences.length - 1);
  const share = Math.min(1, MOST_EDGES / sentences.length);
  const inTitleLine = hits
    .map(({ slot }) => seams.inTitleLine.get(slot) ?? 0)
    .filter((lengths) => lengths > 0);
  const bySize: End[] = [];
  for (let size = 1; size <= longest; size += 1) {
    if ((allowed & (1 << size)) === 0) continue;
    let edges = 0;
    for (const slot of sentences)
      edges +=
        seams.seam(slot, size) +
        LEFT_JUMP * Math.min(MOST_LEFT, jumpsLeft(field, slot, size)) +
        bareness(countBare(field, slot, size), slot.anchored);
    let likely = 0;
    for (let word = size; word < longest; word += 1)
      likely +=
        agreeing > 0
          ? agreeing *
            (LEFT_AGREEING.bits - LEFT_AGREEING.share * seams.surprise(first, word, word > size, AGREED))
          : LEFT_WORD.bits - LEFT_WORD.share * seams.surprise(first, word, word > size, LEFT_WORD.most);
    bySize.push({
      size,
      bits: share * edges + agreeing * AGREED * size + (leavesTitle(inTitleLine, size) ? LEAVES_TITLE : 0),
      likely,
    });
  }
  return { sentences: sentences.length, bySize };
}

/** How many words a length leaves between the fragment and the next mark, where they are few and all of them the title's; else none. */
function countBare({ units }: Field, { point, side }: Slot, size: number): number {
  let unit = side === 1 ? point + size : point - size - 1;
  for (let left = 0; left <= LONGEST_BARE; left += 1, unit += side) {
    if (unit < 0 || unit >= units.length || units.sort[unit] === MARK) return left;
    if (!isTitleWord(units, unit)) return 0;
  }
  return 0;
}

function bareness(words: number, anchored: boolean): number {
  if (words === 0 || anchored) return 0;
  return words === 1 ? LEAVES_BARE.one : LEAVES_BARE.more;
}

/** Whether a length is one of those that leave the title, in each line that says it. */
function leavesTitle(lengths: readonly number[], size: number): boolean {
  return lengths.length > 0 && lengths.every((bits) => (bits & (1 << size)) !== 0);
}
