import { standsAtNumber } from './labels';
import { type Field, isTitleWord } from './readField';
import { saidTogether } from './saidTogether';
import type { Slot } from './slotGrid';
import { LINE, MARK } from './units';

/** Scores in bits, roughly: how much likelier the text is with an insertion here than without. */
const SCORE = {
  /** The slot starts with one lone title word: every fourth clause does. */
  lone: 0.8,
  /** It starts with neighbours of the title. */
  pair: 2,
  /** It goes on with words that are not neighbours there. */
  jump: 1.5,
  /** It starts with what the bucket of its turn held before: one word, each further one, each jump among them. */
  again: 5,
  againPair: 1,
  againJump: 4,
  /** It would end a known fragment between neighbours of the title: likelier the fragment is longer and this is chance. */
  brokenPair: -5,
  /** For each word that fragments of the bucket agreed in and that is not its own after all: clauses went on alike by chance. */
  disagrees: -5,
  /** For each jump among the title's words that the text would go on with: left standing, they would be the text's own. */
  leftJump: -1.5,
  /** It would leave nothing of its clause, or the function word at its end. */
  emptied: -6,
  emptiedAnchor: -4,
  /** It is a number's label or unit again: bulletins have one at every mark. */
  labelAgain: 1,
} as const;

/** Jumps of one fragment that count: more prove no more. */
const MOST_JUMPS = 2;
const MOST_JUMPS_AGAIN = 3;
const MOST_PAIRS_AGAIN = 6;
const MOST_DISAGREED = 3;
const MOST_LEFT = 2;

/** Longest label or unit of a number, in words. */
const LONGEST_LABEL = 3;

/** What is known of a bucket when its turn comes again: where it was first, its longest reading, how often it has stood. */
interface Before {
  readonly first: Slot;
  readonly longest: number;
  readonly times: number;
  /** How often it looked like a number's label. */
  readonly labels: number;
}

/**
 * What a fragment that its bucket has held before says for an insertion, at its longest.
 * That it ends between neighbours of the title is held against it; in its first place only once, when it is first seen to.
 * @param slot where it would stand again
 */
export function againScore(field: Field, slot: Slot, longest: number, before: Before): number {
  const { pairs, jumps } = countSteps(field, before.first, longest);
  if (jumps === 0 && before.labels > 0 && isLabel(field, slot, longest)) return SCORE.labelAgain;
  const again =
    SCORE.again +
    (longest > 1 ? 1 : 0) +
    SCORE.againPair * Math.min(pairs, MOST_PAIRS_AGAIN) +
    SCORE.againJump * Math.min(jumps, MOST_JUMPS_AGAIN);
  const shorter = longest < before.longest;
  const broken = (shorter && breaksPair(field, before.first, longest)) || breaksPair(field, slot, longest);
  const disagreed = before.times > 1 ? Math.min(MOST_DISAGREED, Math.max(0, before.longest - longest)) : 0;
  const left = jumpsLeft(field, slot, longest) + (shorter ? jumpsLeft(field, before.first, longest) : 0);
  return (
    again +
    (broken ? SCORE.brokenPair : 0) +
    SCORE.disagrees * disagreed +
    SCORE.leftJump * Math.min(MOST_LEFT, left) +
    (empties(field, slot, longest) ? (slot.anchored ? SCORE.emptiedAnchor : SCORE.emptied) : 0)
  );
}

/** Whether a fragment of this length fills its clause up to the next mark. */
function empties({ units }: Field, { point, side }: Slot, size: number): boolean {
  const beyond = side === 1 ? point + size : point - size - 1;
  return units.sort[beyond] === MARK && units.id[beyond] !== LINE;
}

/** Jumps among the title's words right behind (or before) a fragment of this length. */
export function jumpsLeft(field: Field, slot: Slot, size: number): number {
  const run = slot.side === 1 ? field.ahead[slot.point] : field.behind[slot.point];
  const words = (run ?? 0) - size;
  if (words < 2) return 0;
  const start = slot.side === 1 ? slot.point + size : slot.point - size - words;
  return jumpsIn(field, start, words);
}

/** Steps among units that are words of the title which are no steps in the title. */
export function jumpsIn({ units: { id }, pool }: Field, start: number, size: number): number {
  let jumps = 0;
  for (let u = start + 1; u < start + size; u += 1)
    if (!pool.pairs.has((id[u - 1] ?? 0) * 4096 + (id[u] ?? 0))) jumps += 1;
  return jumps;
}

/** Whether a fragment of this length leaves behind a word that follows its last one in the title. */
function breaksPair(field: Field, slot: Slot, size: number): boolean {
  const { id } = field.units;
  const [inner, outer] =
    slot.side === 1 ? [slot.point + size - 1, slot.point + size] : [slot.point - size, slot.point - size - 1];
  const first = id[Math.min(inner, outer)] ?? -1;
  const second = id[Math.max(inner, outer)] ?? -1;
  return (
    first >= 0 &&
    second >= 0 &&
    isTitleWord(field.units, outer) &&
    saidTogether(field.pool).has(first * 4096 + second)
  );
}

/** What a fragment that no bucket is known for yet says for an insertion. */
export function newScore(field: Field, slot: Slot, longest: number): number {
  if (longest === 1) return SCORE.lone;
  const { pairs, jumps } = countSteps(field, slot, longest);
  return pairs === 0 ? SCORE.lone : SCORE.pair + SCORE.jump * Math.min(jumps, MOST_JUMPS);
}

/** Whether a short fragment of this length has a number right beyond it: it may be the number's own label or unit. */
export function isLabel({ units }: Field, { point, side }: Slot, size: number): boolean {
  const start = side === 1 ? point : point - size;
  return size <= LONGEST_LABEL && standsAtNumber(units, start, start + size, side);
}

/** Steps from word to word that are steps in the title too, and those that jump; a jump right after the first word counts with others alone. */
function countSteps(
  field: Field,
  slot: Slot,
  size: number,
): { readonly pairs: number; readonly jumps: number } {
  const { id } = field.units;
  const start = slot.side === 1 ? slot.point : slot.point - size;
  let pairs = 0;
  let jumps = 0;
  for (let u = start + 1; u < start + size; u += 1) {
    if (field.pool.pairs.has((id[u - 1] ?? 0) * 4096 + (id[u] ?? 0))) pairs += 1;
    else if (pairs > 0 || u > start + 1) jumps += 1;
  }
  return { pairs, jumps };
}
