import type { Figure, Reading } from '../reading';

const COLUMNS = [
  'id',
  'metric',
  'label',
  'value',
  'valueMax',
  'unit',
  'scope',
  'origin',
  'place',
  'date',
  'partOf',
  'group',
  'exhaustive',
  'qualifier',
  'approx',
  'negated',
  'missing',
  'repeatOf',
  'start',
  'end',
  'raw',
] as const satisfies readonly (keyof Figure)[];

/** Which way it went, and against when: a change of 26 may be one down. */
const COMPARED = ['direction', 'comparedTo'] as const;

/** One row a figure under a header, RFC 4180: CRLF, cells quoted where they must be. */
export function figuresToCsv(reading: Reading): string {
  const rows = reading.figures.map((figure) => {
    const { compare } = figure;
    const cells = [...COLUMNS.map((column) => figure[column]), compare?.direction ?? '', compare?.to ?? ''];
    return cells.map(quoteCell).join(',');
  });
  return `${[[...COLUMNS, ...COMPARED].join(','), ...rows].join('\r\n')}\r\n`;
}

function quoteCell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  // A spreadsheet runs a cell that begins like a formula; the page wrote this text, so it is defused (OWASP, CSV injection).
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
