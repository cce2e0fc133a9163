import type { Figure, Reading } from '../reading';
import type { MarkdownWords } from './readingToMarkdown';
import { wordsOfParts } from './wordsOfParts';

/** The figures as a table to paste into a spreadsheet: what, place, value, unit, date, a row a figure. */
export function figuresToTsv(reading: Reading, { fullNameOf }: Pick<MarkdownWords, 'fullNameOf'>): string {
  const apart = wordsOfParts(reading);
  return reading.figures
    .map((figure) =>
      [fullNameOf(figure, apart.get(figure.id)), figure.place, cellOf(figure), figure.unit, figure.date]
        .map(toCell)
        .join('\t'),
    )
    .join('\n');
}

/** A number alone, that a spreadsheet adds up; a range is none. */
function cellOf({ value, valueMax }: Figure): string | number | null {
  return valueMax === null ? value : `${value}–${valueMax}`;
}

/** A cell may not hold what ends a cell or begins a formula. */
function toCell(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\t\r\n]+/g, ' ');
  return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}
