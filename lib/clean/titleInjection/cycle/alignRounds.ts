import { remembered } from '../../../remembered';
import { firstWhere } from '../../../text/firstWhere';
import { countForeign } from '../countForeign';
import { type Field, isTitleWord } from '../readField';
import type { GapRange } from './chainWords';
import type { Cycle } from './cyclePieces';
import { TITLE_AGAIN } from './linkStands';
import { stringRarity } from './wordRarity';

/** A text's head, in units, in which the rounds are compared, and the most that lies between a string and its like. */
const HEAD = 3_000;
const LONGEST_ROUND = 1_000;

/** Longest string, in units. */
const LONGEST = 30;

/** Bits, roughly. */
const BITS = {
  /** There is room for a piece between two strings and the next two. */
  hole: -5,
  /** The next string is not further on in the title. */
  back: -1,
  /** The most that is given for one that is: the less, the more words were left out. */
  onward: 4,
} as const;

/** A string of title words that comes again: where it stands, where it stands later, and what that is worth. */
interface Echo {
  readonly first: number;
  readonly second: number;
  readonly size: number;
  readonly bits: number;
  /** Place of its first word in the title. */
  readonly place: number;
}

/**
 * Compares a text with itself, a round later: the likeliest way for strings of title words to come again one after the other,
 * with other text between them. Nothing is asked of the order in which a string's words stand in the title.
 * @returns the strings of the first round as pieces; none if no two come again in turn
 */
export function alignRounds(field: Field, range: GapRange): Cycle {
  const chain = likeliestChain(field, range, echoesIn(field));
  const again = chain[0]?.second ?? 0;
  const { id } = field.units;
  return chain
    .filter(({ first, size }) => first + size <= again)
    .map(({ first, size }) => ({ words: [...id.subarray(first, first + size)] }));
}

/** All strings of two title words and more (or of one Latin word) that come again, by their second place. */
const echoesIn = remembered((field: Field): readonly Echo[] => {
  const { units, pool } = field;
  const { id, start, end } = units;
  const length = Math.min(units.length, HEAD);
  const places: number[][] = Array.from({ length: pool.vocabulary.size }, () => []);
  const agree = (a: number, b: number) => isTitleWord(units, a) && isTitleWord(units, b) && id[a] === id[b];
  const echoes: Echo[] = [];
  for (const second of units.named) {
    if (second >= length) break;
    const word = id[second] ?? -1;
    const known = places[word] ?? [];
    const place = pool.words.indexOf(word);
    for (let i = known.length - 1; i >= 0; i -= 1) {
      const first = known[i] ?? 0;
      if (second - first > LONGEST_ROUND) break;
      if (agree(first - 1, second - 1)) continue;
      let size = 1;
      while (size < LONGEST && second + size < length && agree(first + size, second + size)) size += 1;
      const isShort = size === 1 && (end[first] ?? 0) - (start[first] ?? 0) === 1;
      if (isShort || second - first <= size) continue;
      echoes.push({ first, second, size, bits: stringRarity(field, id, first, first + size), place });
    }
    known.push(second);
  }
  return echoes.sort((a, b) => a.second - b.second || a.first - b.first);
});

function likeliestChain(field: Field, range: GapRange, echoes: readonly Echo[]): readonly Echo[] {
  const link = linker(field, range);
  const spread = Math.log2(range.most - range.least + 1);
  const reach = 2 * range.most + LONGEST;
  const onward = Math.max(BITS.back, Math.min(BITS.onward, Math.log2(field.pool.own) - 1));
  const scores: number[] = [];
  const from: number[] = [];
  /** Where the echoes of each second place start, and the most that any of them scores; among those the first places ascend. */
  const rows: number[] = [];
  const highest: number[] = [];
  let window = 0;
  let best = -1;
  for (let here = 0; here < echoes.length; here += 1) {
    const echo = echoes[here];
    if (!echo) continue;
    if (echo.second !== echoes[here - 1]?.second) {
      rows.push(here);
      highest.push(0);
    }
    while (echo.second - (echoes[rows[window] ?? 0]?.second ?? 0) > reach) window += 1;
    const own = echo.bits - 2 * spread;
    let score = Math.max(0, own);
    let source = -1;
    for (let row = window; row < rows.length - 1; row += 1) {
      // On an honest text hardly any row has an echo that is worth going on from.
      if ((highest[row] ?? 0) + own + onward <= score) continue;
      const end = rows[row + 1] ?? 0;
      for (let before = nearest(echoes, rows[row] ?? 0, end, echo.first - reach); before < end; before += 1) {
        const last = echoes[before];
        if (!last || last.first >= echo.first) break;
        const known = (scores[before] ?? 0) + own;
        if (known + onward <= score) continue;
        const total = known + link(last, echo);
        if (total > score) [score, source] = [total, before];
      }
    }
    scores.push(score);
    from.push(source);
    if (score > (highest.at(-1) ?? 0)) highest[highest.length - 1] = score;
    if (score > (scores[best] ?? 0)) best = here;
  }
  const chain: Echo[] = [];
  for (let at = best; at >= 0; at = from[at] ?? -1) {
    const echo = echoes[at];
    if (echo) chain.push(echo);
  }
  return chain.reverse();
}

/** The first of some echoes, their first places in order, that stands no earlier than this. */
function nearest(echoes: readonly Echo[], from: number, to: number, earliest: number): number {
  return firstWhere(from, to, (i) => (echoes[i]?.first ?? 0) >= earliest);
}

/** Makes what tells, in bits, how well one echo follows another: both of its places must come after about the same text. */
function linker({ units, pool }: Field, { least, most }: GapRange): (last: Echo, next: Echo) => number {
  const foreign = countForeign(units);
  return (last, next) => {
    const first = last.first + last.size;
    const second = last.second + last.size;
    const gap = next.first - first;
    const later = next.second - second;
    if (gap < least || later < least || gap > 2 * most || later > 2 * most) return Number.NEGATIVE_INFINITY;
    if (Math.abs(gap - later) > most) return Number.NEGATIVE_INFINITY;
    const again =
      (foreign[next.first] === foreign[first] ? TITLE_AGAIN : 0) +
      (foreign[next.second] === foreign[second] ? TITLE_AGAIN : 0);
    const ahead = next.place - last.place;
    const order = ahead > 0 ? Math.min(BITS.onward, Math.log2(pool.own / ahead) - 1) : BITS.back;
    return again + order + (gap > most || later > most ? BITS.hole : 0);
  };
}
