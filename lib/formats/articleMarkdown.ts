import type { Article } from '../reading';

/** Elements of `article.html` that hold one line of its text each, and where lists and tables begin. */
const OPENINGS = /<(p|h2|h3|h4|li|tr|blockquote|pre|figcaption|ul|ol|table)(?=[\s>])/g;

const MARKS: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  blockquote: '> ',
};

interface Line {
  readonly tag: string;
  /** How many lines of its list or table stand before it. */
  readonly at: number;
  readonly isOrdered: boolean;
}

/**
 * The clean article in Markdown: headings, lists, quotations and tables as on the page. A text that its HTML does not tell line
 * by line (there is none, or it was cut short) is written as paragraphs.
 */
export function articleMarkdown({ html, text }: Pick<Article, 'html' | 'text'>): string {
  const texts = text.split('\n');
  const lines = linesOf(html);
  if (lines.length !== texts.length) return texts.map(escapeMarkdown).filter(Boolean).join('\n\n');
  return lines
    .map((line, i) => {
      const { tag, at } = line;
      const next = lines[i + 1];
      const goesOn = next !== undefined && next.tag === tag && next.at > at;
      return written(line, texts[i] ?? '') + (goesOn ? '\n' : '\n\n');
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function written({ tag, at, isOrdered }: Line, text: string): string {
  if (tag === 'tr') return tableRow(text.split('\t'), at === 0);
  const mark = tag === 'li' ? (isOrdered ? `${at + 1}. ` : '- ') : (MARKS[tag] ?? '');
  return text.trim() === '' ? '' : mark + escapeMarkdown(text);
}

/** A row; below the first one the line that makes a table of them. */
function tableRow(cells: readonly string[], isFirst: boolean): string {
  const row = `| ${cells.map((cell) => escapeMarkdown(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return isFirst ? `${row}\n|${'---|'.repeat(cells.length)}` : row;
}

function linesOf(html: string): readonly Line[] {
  const lines: Line[] = [];
  let within = 0;
  let isOrdered = false;
  for (const [, tag = ''] of html.matchAll(OPENINGS)) {
    if (tag === 'ul' || tag === 'ol' || tag === 'table') {
      within = 0;
      isOrdered = tag === 'ol';
      continue;
    }
    const isRow = tag === 'li' || tag === 'tr';
    lines.push({ tag, at: isRow ? within : 0, isOrdered });
    within = isRow ? within + 1 : 0;
  }
  return lines;
}

/** Text that Markdown reads as nothing but text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}
