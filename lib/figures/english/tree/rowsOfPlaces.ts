import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import type { Span } from '../words/splitSentences';

/** Not the name of a disease. */
const NAME = "(?!COVID|Covid|SARS|MERS)\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){0,3}";
const COUNT = '\\d{1,7}';
const BETWEEN = '[\\s,;.•*]{1,6}';
/** "Alder-12 Birch-9 Cedar-3", "12-Alder 9-Birch 3-Cedar", in one line or each in its own; three at the least. */
const ROWS = [
  latin(`(?<![\\p{L}\\p{N}-])(?:${NAME} ?[-–] ?(?:${COUNT})(?:${BETWEEN}|$)){3,}`, 'g'),
  latin(`(?<![\\p{L}\\p{N}-])(?:(?:${COUNT}) ?[-–] ?${NAME}(?:${BETWEEN}|$)){3,}`, 'g'),
];

const FEWEST = 3;
/** A cheap look that saves the rows for most texts: every text of that disease has COVID-19. */
const JOINED = latin(String.raw`(?<!COVID|Covid|covid)[-–] ?\d|\d ?[-–] ?\p{Lu}`, 'g');

/** Where names and numbers joined by hyphens are a list of places with their counts, not names with digits. */
export function rowsOfPlaces(text: string): readonly Span[] {
  if (allMatches(JOINED, text, FEWEST).length < FEWEST) return [];
  return ROWS.flatMap((row) =>
    allMatches(row, text).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}
