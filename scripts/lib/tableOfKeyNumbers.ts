import { formatValue } from '../../lib/formats/formatValue';
import { keyNumbers } from '../../lib/keyNumbers';
import type { Figure, Reading } from '../../lib/reading';

const HEAD = ['Number', 'What', 'Place', 'Date', 'Sum'] as const;
const GAP = '   ';

/** The key numbers with their parts below them, for a terminal. */
export function tableOfKeyNumbers(reading: Reading): string {
  const key = keyNumbers(reading);
  if (key.length === 0) return 'No key numbers: this page does not have the form of a bulletin.';
  const rows = key.flatMap((figure) => [
    rowOf(figure, reading, ''),
    ...reading.figures.filter((part) => part.partOf === figure.id).map((part) => rowOf(part, reading, '  ')),
  ]);
  const widths = HEAD.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(columnsOf)),
  );
  return [HEAD, widths.map((width) => '─'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, i) => padded(cell, widths[i] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(figure: Figure, { checks }: Reading, indent: string): readonly string[] {
  const sums = checks.filter((check) => check.whole === figure.id).map(({ ok }) => (ok ? '✓' : '✗'));
  // A part without words of its own is one of its whole's; anything else goes by its metric.
  const what = figure.label || (indent === '' ? figure.metric.replaceAll('_', ' ') : '');
  return [indent + formatValue(figure), what, figure.place ?? '', figure.date ?? '', sums.join(' ')];
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - columnsOf(cell)));
}

/** Chinese, Japanese and full-width characters take two columns in a terminal. */
function columnsOf(text: string): number {
  return [...text].length + (text.match(/[\u1100-\u115f\u2e80-\uffe6]/g)?.length ?? 0);
}
