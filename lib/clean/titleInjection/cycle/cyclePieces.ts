import type { Field } from '../readField';
import type { PieceChain } from './chainPieces';
import type { WordChain } from './chainWords';

/** A string that a machine puts in whenever its turn comes: word numbers in text order. */
export interface Piece {
  readonly words: readonly number[];
}

/** The pieces of one round, in their order. */
export type Cycle = readonly Piece[];

/** A cycle and how it comes round in a text. */
export interface Fitted {
  readonly cycle: Cycle;
  readonly chain: PieceChain;
}

/** A piece must stand in so many of the rounds that come to its place of the title. */
const LEAST_SHARE = 0.5;

/** The pieces that most rounds of a chain agree in: places of the title that stand together in the text are one piece. */
export function cycleOf({ pool }: Field, chain: WordChain): Cycle {
  const stands = new Array<number>(pool.own).fill(0);
  const joined = new Array<number>(pool.own).fill(0);
  for (const [i, { unit, place }] of chain.words.entries()) {
    stands[place] = (stands[place] ?? 0) + 1;
    const before = chain.words[i - 1];
    if (before && before.unit === unit - 1 && before.place === place - 1)
      joined[place] = (joined[place] ?? 0) + 1;
  }
  const rounds = roundsAt(pool.own, chain);
  const pieces: { words: number[]; last: number }[] = [];
  for (let place = 0; place < pool.own; place += 1) {
    const count = stands[place] ?? 0;
    if (count === 0 || count < LEAST_SHARE * (rounds[place] ?? 0)) continue;
    const open = pieces.at(-1);
    if (open?.last === place - 1 && (joined[place] ?? 0) >= count / 2) {
      open.words.push(pool.words[place] ?? -1);
      open.last = place;
    } else pieces.push({ words: [pool.words[place] ?? -1], last: place });
  }
  return pieces.map(({ words }) => ({ words }));
}

/** How many rounds of a chain come to each place of the title: the first one starts anywhere, the last one ends anywhere. */
function roundsAt(places: number, { words }: WordChain): readonly number[] {
  const first = words[0]?.place ?? 0;
  const last = words.at(-1)?.place ?? 0;
  const turns = words.filter(({ place }, i) => i > 0 && place <= (words[i - 1]?.place ?? 0)).length;
  return Array.from({ length: places }, (_, at) => turns - 1 + (at >= first ? 1 : 0) + (at <= last ? 1 : 0));
}
