import { formatValue } from '../../lib/formats/formatValue';
import { keyNumbers } from '../../lib/keyNumbers';
import type { Figure, Reading } from '../../lib/reading';
import { describeFigure } from '../../lib/view/describeFigure';
import { figureFacts, figureName, qualifierName } from '../../lib/view/figureName';
import { formatDate } from '../../lib/view/formatDate';
import type { Strings } from '../../lib/view/strings';

const GAP = '   ';

/** The key numbers with their parts below them, for a terminal, named as the views name them. */
export function tableOfKeyNumbers(reading: Reading, strings: Strings): string {
  const { t } = strings;
  const key = keyNumbers(reading);
  if (key.length === 0) return t(reading.bulletin.is ? 'popup.noFigures' : 'popup.notBulletinWhy');
  const head = [
    t('copy.columns.value'),
    t('copy.columns.figure'),
    t('copy.columns.place'),
    t('copy.columns.date'),
    t('figure.sumRight'),
  ];
  const rows = key.flatMap((figure) => [
    rowOf(figure, null, reading, strings),
    ...reading.figures
      .filter((part) => part.partOf === figure.id)
      .map((part) => rowOf(part, figure, reading, strings)),
  ]);
  const widths = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(columnsOf)),
  );
  return [head, widths.map((width) => '─'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, i) => padded(cell, widths[i] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

/** @param whole what the figure stands below, if it is a part */
function rowOf(
  figure: Figure,
  whole: Figure | null,
  { checks, lang }: Reading,
  strings: Strings,
): readonly string[] {
  const sums = checks.filter((check) => check.whole === figure.id).map(({ ok }) => (ok ? '✓' : '✗'));
  return [
    (whole ? '  ' : '') + formatValue(figure, strings.language),
    whatItCounts(figure, whole, lang, strings),
    figure.place ?? '',
    figure.date ? formatDate(figure.date, strings.language) : '',
    sums.join(' '),
  ];
}

/** The name, what it leaves open, and which way it went; a part without words of its own counts what its whole does. */
function whatItCounts(figure: Figure, whole: Figure | null, lang: string, strings: Strings): string {
  const isAsWhole = figure.label === '' && figure.metric === whole?.metric;
  const { name, compared } = describeFigure(figure, whole, lang, strings);
  const facts = figureFacts(figure, figureName(figure, lang, strings), strings);
  const named = isAsWhole ? [] : [name, ...facts];
  return [...named, qualifierName(figure), compared].filter(Boolean).join(strings.t('figure.comma'));
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - columnsOf(cell)));
}

/** Chinese, Japanese and full-width characters take two columns in a terminal. */
function columnsOf(text: string): number {
  return [...text].length + (text.match(/[\u1100-\u115f\u2e80-\uffe6]/g)?.length ?? 0);
}
