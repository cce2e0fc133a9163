import type { TitlePool } from './titlePool';
import { titleWords } from './titleWords';

/** Signs, or letters, of a word of the title that says something by itself. */
const LEAST = 2;

/**
 * Of the page's own title's words of two signs and more, as the dictionary has them, the share of which no piece has anything: a machine
 * deals nearly all of a title out, what a text has in turn is a part of it, with more around.
 * @param wordStarts for each place of the pool whether a word starts there
 */
export function unusedWords(
  { own, titles }: TitlePool,
  wordStarts: readonly boolean[],
  used: ReadonlySet<number>,
): number {
  const written = titleWords(titles[0] ?? '');
  let [words, unused, signs, isUsed] = [0, 0, 0, false];
  for (let place = 0; place <= own; place += 1) {
    if (place === own || wordStarts[place]) {
      if (signs >= LEAST) {
        words += 1;
        if (!isUsed) unused += 1;
      }
      signs = 0;
      isUsed = false;
    }
    signs += written[place]?.length ?? 0;
    isUsed ||= used.has(place);
  }
  return unused / Math.max(1, words);
}
