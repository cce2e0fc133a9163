import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { drop, linesOf, type Region } from './region';

/** Shorter lines may well stand twice. */
const SHORTEST = 24;
/** A line this long that holds others word for word is the whole text again, kept for machines. */
const WHOLE_TEXT = 1200;
/** A long line is compared with so many others. */
const MOST_HELD = 20;
/** Less of the text than this twice is a quotation set off; the echo cleaner looks at those. */
const SHARE = 0.2;

/** Nobody writes a line this often; a gallery shows its caption with each picture. */
const OFTEN = 3;

/** Drops second copies of the text (kept for machines, for printing, for another screen), and of lines that stand again and again. */
export function dropRepeats(region: Region): void {
  const seen = new Map<string, number>();
  const first: string[] = [];
  const lines = linesOf(region);
  const repeats: PageLine[] = [];
  for (const line of lines) {
    if (line.letters < SHORTEST) continue;
    const key = keyOfLine(line);
    const times = seen.get(key) ?? 0;
    if (times > 0 || (line.letters >= WHOLE_TEXT && holdsOthers(key, first))) repeats.push(line);
    seen.set(key, times + 1);
    if (first.length < MOST_HELD) first.push(key);
  }
  const isCopy = lettersOf(repeats) >= lettersOf(lines) * SHARE;
  for (const line of repeats) {
    if (isCopy || (seen.get(keyOfLine(line)) ?? 0) >= OFTEN) drop(region, line.index, 'stands twice');
  }
}

function lettersOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.letters, 0);
}

function holdsOthers(key: string, others: readonly string[]): boolean {
  return others.filter((other) => key.includes(other)).length >= 3;
}
