import type { TitlePool } from './titlePool';

/** Signs of a word of the title that says something by itself. */
const LEAST = 2;

/**
 * Of the page's own title's words of two signs and more, as the dictionary has them, the share of which no piece has anything: a machine
 * deals nearly all of a title out, what a text has in turn is a part of it, with more around.
 * @param wordStarts for each place of the pool whether a word starts there
 */
export function unusedWords(
  { own }: TitlePool,
  wordStarts: readonly boolean[],
  used: ReadonlySet<number>,
): number {
  let [words, unused, from, isUsed] = [0, 0, 0, false];
  for (let place = 0; place <= own; place += 1) {
    if (place === own || wordStarts[place]) {
      if (place - from >= LEAST) {
        words += 1;
        if (!isUsed) unused += 1;
      }
      from = place;
      isUsed = false;
    }
    isUsed ||= used.has(place);
  }
  return unused / Math.max(1, words);
}
