import { remembered } from '../../../remembered';
import type { TitlePool } from '../titlePool';
import type { Cycle } from './cyclePieces';

/** Bits, roughly, that it takes to tell what the pieces of a cycle are. */
const BITS = {
  /** The next word of the title: in a piece, or where the next piece starts. */
  next: 1,
  /** One that uses a word of the title a second time. */
  reused: 8,
} as const;

/** How often the page's own title has each word, by its number. */
const countWords = remembered(({ vocabulary, words, own }: TitlePool): Int16Array => {
  const counts = new Int16Array(vocabulary.size);
  for (let place = 0; place < own; place += 1) {
    const word = words[place] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
});

/** What a cycle costs to describe: pieces of the title in its order cost little. */
export function describeCycle(pool: TitlePool, cycle: Cycle): number {
  const left = countWords(pool).slice();
  const anywhere = Math.log2(pool.own);
  let bits = 0;
  let opened = -1;
  for (const { words } of cycle) {
    for (const [i, word] of words.entries()) {
      const free = (left[word] ?? 0) - 1;
      left[word] = free;
      if (free < 0) bits += BITS.reused;
      const before = words[i - 1];
      if (before !== undefined) {
        bits += pool.pairs.has(before * 4096 + word) ? BITS.next : anywhere;
        continue;
      }
      const place = pool.words.indexOf(word, opened + 1);
      if (place >= 0 && place < pool.own) {
        bits += BITS.next + Math.min(anywhere, Math.log2(place - opened));
        opened = place;
      } else bits += BITS.next + anywhere;
    }
  }
  return bits;
}

/** Share of the words of a cycle's pieces beyond those that the title has: a machine deals each out once a round. */
export function shareOverdrawn(pool: TitlePool, cycle: Cycle): number {
  const left = countWords(pool).slice();
  let [words, overdrawn] = [0, 0];
  for (const word of oneRound(cycle).flatMap((piece) => piece.words)) {
    const free = (left[word] ?? 0) - 1;
    left[word] = free;
    words += 1;
    if (free < 0) overdrawn += 1;
  }
  return overdrawn / Math.max(1, words);
}

/** A cycle without its second half where that is the first once more. */
function oneRound(cycle: Cycle): Cycle {
  const half = cycle.length / 2;
  const isTwice =
    Number.isInteger(half) &&
    half > 1 &&
    cycle.every(({ words }, i) => words.join() === cycle[(i + half) % cycle.length]?.words.join());
  return isTwice ? oneRound(cycle.slice(0, half)) : cycle;
}
