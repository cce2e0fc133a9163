import type { Reading } from '../reading';

/** The figures as a table to paste into a spreadsheet: label, place, value, unit, date, a row a figure. */
export function figuresToTsv(reading: Reading): string {
  return reading.figures
    .map(({ label, place, value, unit, date }) => [label, place, value, unit, date].map(toCell).join('\t'))
    .join('\n');
}

/** A cell may not hold what ends a cell or begins a formula. */
function toCell(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\t\r\n]+/g, ' ');
  return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}
