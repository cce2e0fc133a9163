import type { Figure, Reading } from '../reading';
import { formatValue } from './formatValue';

/** The clean article, its figures in a table and the sums that were checked, as Markdown. */
export function readingToMarkdown(reading: Reading): string {
  const { article, figures, checks } = reading;
  const source = [article.publisher, article.published, reading.url].filter(Boolean).join(' · ');
  const sections = [
    `# ${escapeMarkdown(article.title)}`,
    source,
    ...article.text.split('\n').map(escapeMarkdown),
    figures.length > 0 ? figureTable(figures) : '',
    checks.map((check) => `- ${check.ok ? '✓' : '✗'} ${check.sum} / ${check.expected}`).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function figureTable(figures: readonly Figure[]): string {
  const depth = (figure: Figure): number => {
    const whole = figures.find((other) => other.id === figure.partOf);
    return whole && whole !== figure ? 1 + depth(whole) : 0;
  };
  const rows = figures.map((figure) =>
    [
      `${'· '.repeat(depth(figure))}${figure.label}`,
      formatValue(figure),
      figure.scope ?? '',
      figure.origin ?? '',
      figure.place ?? '',
      figure.date ?? '',
    ]
      .map((cell) => escapeMarkdown(cell).replaceAll('|', '\\|'))
      .join(' | '),
  );
  return [
    '| figure | value | scope | origin | place | date |',
    '|---|---:|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}
