import type { Check, Figure, Origin, Reading, Scope } from '../reading';
import { formatValue } from './formatValue';
import { rowsOfTree } from './rowsOfTree';
import { writeSum } from './writeSum';

/** The words of the table of figures, and how a number is written in it. */
export interface MarkdownWords {
  readonly columns: readonly [
    figure: string,
    value: string,
    scope: string,
    origin: string,
    place: string,
    date: string,
  ];
  readonly scope: Readonly<Record<Scope, string>>;
  readonly origin: Readonly<Record<Origin, string>>;
  /** What a figure counts. */
  nameOf(figure: Figure): string;
}

/** The clean article, its figures in a table and the sums that were checked, as Markdown. */
export function readingToMarkdown(reading: Reading, words: MarkdownWords): string {
  const { article, figures, checks } = reading;
  const source = [article.publisher, article.published, reading.url].filter(Boolean).join(' · ');
  const sections = [
    article.title === '' ? '' : `# ${escapeMarkdown(article.title)}`,
    source,
    ...article.text.split('\n').map(escapeMarkdown),
    figures.length > 0 ? figureTable(figures, words) : '',
    checks.map((check) => sumLine(check, figures, words)).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What was added up or said twice, with the sum; the terms only of what was added up. */
function sumLine(check: Check, figures: readonly Figure[], words: MarkdownWords): string {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const whole = byId.get(check.whole);
  const name = whole ? `${escapeMarkdown(words.nameOf(whole))}: ` : '';
  const values = check.exhaustive ? check.parts.map((id) => byId.get(id)?.value ?? 0) : [];
  return `- ${check.ok ? '✓' : '✗'} ${name}${writeSum(check, values, String)}`;
}

function figureTable(figures: readonly Figure[], words: MarkdownWords): string {
  const rows = rowsOfTree(figures).map(({ figure, depth }) =>
    [
      `${'· '.repeat(depth)}${words.nameOf(figure)}`,
      formatValue(figure),
      figure.scope && !figure.compare ? words.scope[figure.scope] : '',
      figure.origin ? words.origin[figure.origin] : '',
      figure.place ?? '',
      figure.date ?? '',
    ]
      .map((cell) => escapeMarkdown(cell).replaceAll('|', '\\|'))
      .join(' | '),
  );
  return [
    `| ${words.columns.map(escapeMarkdown).join(' | ')} |`,
    '|---|---:|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}
