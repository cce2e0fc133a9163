import { keyOf } from '../facts/keyOf';
import { drop, linesOf, type Region } from './region';

/** Shorter lines may well stand twice. */
const SHORTEST = 24;
/** A line this long that holds others word for word is the whole text again, kept for machines. */
const WHOLE_TEXT = 1200;

/** Drops second copies: a paragraph that stands twice, and a line that holds the article once more (microdata, print views). */
export function dropRepeats(region: Region): void {
  const seen = new Set<string>();
  const lines = linesOf(region);
  for (const line of lines) {
    if (line.letters < SHORTEST) continue;
    const key = keyOf(line.text);
    if (seen.has(key)) drop(region, line.index, 'stands twice');
    else if (line.letters >= WHOLE_TEXT && holdsOthers(key, seen))
      drop(region, line.index, 'the text once more');
    seen.add(key);
  }
}

function holdsOthers(key: string, others: ReadonlySet<string>): boolean {
  let held = 0;
  for (const other of [...others].slice(0, 20)) if (key.includes(other)) held += 1;
  return held >= 3;
}
