import { readPlainly } from './lookAlikes';
import { isOwnWord, patternOf, SWAPS } from './synonymSwaps';

/** Swapped words that no text says by itself, of the length of what they stand for: offsets stay. */
const MEANT = new Map(
  SWAPS.filter(({ swapped, meant, sure }) => sure && swapped.length === meant.length).map(
    ({ swapped, meant }) => [swapped, meant],
  ),
);
const SWAPPED = patternOf([...MEANT.keys()]);

/** 11 as a broken converter writes it (165438+0), seen on mirrored pages: what the number was is not sure. */
export const BROKEN_ELEVEN = /165438\+\d?/g;

/** Circles in place of a number (○○例): one that is written so has digits beside them, as 二○二○ has. */
const CIRCLES = /(?<![\d一二三四五六七八九十百千万○〇零])[○〇]{2,3}(?=[例人名宗起])/g;

/** What the figure reader reads: look-alikes and sure swaps as what is meant, numbers that are lost as blanks; offsets stay. */
export function readThroughDamage(text: string): string {
  return readPlainly(text)
    .replace(SWAPPED, (swapped, at: number, whole: string) =>
      isOwnWord(whole, at) ? swapped : (MEANT.get(swapped) ?? swapped),
    )
    .replace(BROKEN_ELEVEN, (number) => '\u00d7'.repeat(number.length))
    .replace(CIRCLES, (circles) => '\u00d7'.repeat(circles.length));
}
