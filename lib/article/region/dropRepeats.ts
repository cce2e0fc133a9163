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

/** Drops second copies of the text: kept for machines (microdata), for printing, for another screen. */
export function dropRepeats(region: Region): void {
  const seen = new Set<string>();
  const first: string[] = [];
  const lines = linesOf(region);
  const repeats: PageLine[] = [];
  for (const line of lines) {
    if (line.letters < SHORTEST) continue;
    const key = keyOfLine(line);
    if (seen.has(key) || (line.letters >= WHOLE_TEXT && holdsOthers(key, first))) repeats.push(line);
    seen.add(key);
    if (first.length < MOST_HELD) first.push(key);
  }
  if (lettersOf(repeats) < lettersOf(lines) * SHARE) return;
  for (const line of repeats) drop(region, line.index, 'stands twice');
}

function lettersOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.letters, 0);
}

function holdsOthers(key: string, others: readonly string[]): boolean {
  return others.filter((other) => key.includes(other)).length >= 3;
}
