/** A line of a table that was pasted cell by cell. */
interface Line {
  readonly text: string;
  readonly start: number;
}

const NUMBER = /^\s*\d[\d,]*(?:\.\d+)?%?\s*$/;
const LABEL = /^\s*[^\d。;,:\n]{1,16}\s*$/;
/** Fewer rows are no table. */
const FEWEST = 3;

/**
 * Tables whose cells stand below each other, one a line: the heads of the columns, then the name of each row and its numbers.
 * @param folded see `foldText`
 * @returns the rows of each, the heads first
 */
export function stackedRows(folded: string): readonly (readonly (readonly Line[])[])[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of folded.split('\n')) {
    lines.push({ text, start });
    start += text.length + 1;
  }
  const is = (at: number, form: RegExp) => form.test(lines[at]?.text ?? '');
  const tables: Line[][][] = [];
  for (let at = 2; at < lines.length; at++) {
    if (!is(at, NUMBER) || !is(at - 1, LABEL)) continue;
    let width = 1;
    while (is(at + width, NUMBER)) width++;
    const rows: Line[][] = [];
    let next = at - 1;
    while (
      is(next, LABEL) &&
      lines.slice(next + 1, next + 1 + width).filter((_, i) => is(next + 1 + i, NUMBER)).length === width
    ) {
      rows.push(lines.slice(next, next + 1 + width));
      next += width + 1;
    }
    const heads = lines.slice(Math.max(0, at - 2 - width), at - 1);
    if (rows.length >= FEWEST && heads.length === width + 1 && heads.every(({ text }) => LABEL.test(text)))
      tables.push([heads, ...rows]);
    at = Math.max(at, next - 1);
  }
  return tables;
}
