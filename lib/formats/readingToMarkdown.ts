import type { Check, Figure, Origin, Reading, Scope } from '../reading';
import { articleMarkdown, escapeMarkdown } from './articleMarkdown';
import { formatValue } from './formatValue';
import { rowsOfTree } from './rowsOfTree';
import { wordsOfParts } from './wordsOfParts';
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
  /** What a figure counts. @param words what tells it from the other parts of its whole, '' if nothing has to */
  nameOf(figure: Figure, words?: string): string;
  /** The same with what a table has no columns for: new or in all, local or imported. */
  fullNameOf(figure: Figure, words?: string): string;
}

/** The clean article, its figures in a table and the sums that were checked, as Markdown. */
export function readingToMarkdown(reading: Reading, words: MarkdownWords): string {
  const { article, figures, checks } = reading;
  const source = [article.publisher, article.published, reading.url].filter(Boolean).join(' · ');
  const sections = [
    article.title === '' ? '' : `# ${escapeMarkdown(article.title)}`,
    source,
    articleMarkdown(article),
    figures.length > 0 ? figureTable(reading, words) : '',
    [...new Set(checks.map((check) => sumLine(check, figures, words)))].join('\n'),
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

function figureTable(reading: Reading, words: MarkdownWords): string {
  const apart = wordsOfParts(reading);
  const rows = rowsOfTree(reading.figures).map(({ figure, depth }) =>
    [
      `${'· '.repeat(depth)}${words.nameOf(figure, apart.get(figure.id))}`,
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
