import { textBefore, textBehind } from '../../../text/beside';
import { finish } from '../../../work';
import { readNumerals } from '../../numerals';
import type { Phrase } from '../words/phrase';
import { readPhrase } from '../words/phrase';
import { tokenize } from '../words/tokens';
import { stackedRows } from './stackedRows';

/** One number of a table with the words that its row and its column are headed by. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly row: number;
  readonly column: number;
  readonly rowLabel: Phrase;
  readonly columnLabel: Phrase;
  readonly rowText: string;
  readonly percent: boolean;
}

export interface Table {
  /** Offsets of its first and behind its last line. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TableCell[];
  /** Rows that hold the totals of the others: 合计, 全省. */
  readonly totals: ReadonlySet<number>;
  readonly unit: string | null;
  /** Its rows are places; else they are kinds of what is counted. */
  readonly ofPlaces: boolean;
}

const TOTAL = /^(?:[一-龥]{0,6}(?:合计|总计)|总数|共计|小计|全[国省市区州县港澳]|累计|总和|全部)$/;
const BLANK = /^[-—–/]*$/;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/**
 * Finds the tables of a folded text: two or more lines that follow each other with their cells apart by tabs.
 * The first row names the columns, the first cell of a row the row. A cell holds a number and at most its unit.
 */
export function readTables(folded: string, original: string): readonly Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let at = 0;
  const spaced = spacedLines(folded, original);
  for (const line of folded.split('\n')) {
    const cells = line.includes('\t') ? cellsOf(line, at) : spaced.get(at);
    if (cells) rows.push(cells);
    else {
      if (rows.length > 1) tables.push(readTable(rows, folded, original));
      rows = [];
    }
    at += line.length + 1;
  }
  if (rows.length > 1) tables.push(readTable(rows, folded, original));
  for (const stacked of stackedRows(folded)) tables.push(readTable(stacked, folded, original));
  return tables.filter((table) => table.cells.length > 0);
}

/** Between the cells of a table that was pasted as text: a wide space, or two and more. */
const GAP = /\u3000+| {2,}|\u3000 */g;
const LONGEST_CELL = 20;
const LONGEST_LINE = 120;

/**
 * Lines that stand as rows with spaces between their cells: three or more one behind the other, equally many cells,
 * and numbers in all but the first column of at least two.
 */
function spacedLines(folded: string, original: string): ReadonlyMap<number, Cell[]> {
  const found = new Map<number, Cell[]>();
  let run: { at: number; cells: Cell[] }[] = [];
  const close = () => {
    const numbers = run.filter(({ cells }) =>
      cells.slice(1).every((cell) => numberIn(cell, original) !== null),
    );
    if (run.length > 2 && numbers.length > 1) for (const { at, cells } of run) found.set(at, cells);
    run = [];
  };
  let at = 0;
  for (const line of original.split('\n')) {
    const cells = spacedCells(line, folded, at);
    if (cells.length < 2 || (run[0] && run[0].cells.length !== cells.length)) close();
    if (cells.length > 1) run.push({ at, cells });
    at += line.length + 1;
  }
  close();
  return found;
}

function spacedCells(line: string, folded: string, at: number): Cell[] {
  if (line.includes('\t') || line.length > LONGEST_LINE) return [];
  const cells: Cell[] = [];
  let start = 0;
  const cut = (end: number) => {
    const text = folded.slice(at + start, at + end);
    if (text.trim() !== '') cells.push({ text, start: at + start });
  };
  for (const gap of line.matchAll(GAP)) {
    cut(gap.index);
    start = gap.index + gap[0].length;
  }
  cut(line.length);
  return cells.some(({ text }) => text.trim().length > LONGEST_CELL) ? [] : cells;
}

function cellsOf(line: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let start = at;
  for (const text of line.split('\t')) {
    cells.push({ text, start });
    start += text.length + 1;
  }
  return cells;
}

function readTable(rows: readonly (readonly Cell[])[], folded: string, original: string): Table {
  const isNumber = (cell: Cell | undefined) => cell !== undefined && numberIn(cell, original) !== null;
  const header = rows.findIndex((row) => row.slice(1).some(isNumber));
  const heads = header > 0 ? rows.slice(0, header) : [];
  const cells: TableCell[] = [];
  const totals = new Set<number>();
  const label = (text: string) => readPhrase(finish(tokenize(text, text)), text);
  const columns = new Map<number, Phrase>();
  const columnOf = (column: number) => {
    const known = columns.get(column);
    if (known) return known;
    const made = label(heads.map((row) => row[column]?.text.trim() ?? '').join(' '));
    columns.set(column, made);
    return made;
  };
  rows.forEach((row, index) => {
    if (index < heads.length) return;
    const name = row[0]?.text.trim() ?? '';
    if (TOTAL.test(name)) totals.add(index);
    const rowLabel = label(name);
    row.forEach((cell, column) => {
      const found = column > 0 ? numberIn(cell, original) : null;
      if (found)
        cells.push({ ...found, row: index, column, rowLabel, columnLabel: columnOf(column), rowText: name });
    });
  });
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  const start = first?.start ?? 0;
  return {
    start,
    end: last ? last.start + last.text.length : 0,
    cells,
    totals,
    unit: unitOf(textBefore(folded, start, 200), rows),
    ofPlaces: cells.some(({ rowLabel, columnLabel }) => (rowLabel.place ?? columnLabel.place) !== null),
  };
}

function unitOf(before: string, rows: readonly (readonly Cell[])[]): string | null {
  const words = `${before} ${rows[0]?.map((cell) => cell.text).join(' ') ?? ''}`;
  return (
    /单位 ?: ?(?:万)?(例|人|宗|名|户|元|亩|公顷|%)/.exec(words)?.[1] ??
    /\((例|人|宗|名|户|元)\)/.exec(words)?.[1] ??
    null
  );
}

function numberIn(
  cell: Cell,
  original: string,
): { start: number; end: number; value: number; percent: boolean } | null {
  const text = cell.text.trim();
  if (text === '' || BLANK.test(text) || text.length > 16) return null;
  const found = readNumerals(cell.text, textBehind(original, cell.start, cell.text.length));
  const [numeral] = found;
  if (!numeral || found.length > 1 || numeral.spelled) return null;
  const rest = cell.text.slice(0, numeral.start).trim() + cell.text.slice(numeral.end).trim();
  if (!/^[+-]?(?:例|人|宗|名|户|间|%|个|起|元|亩)?$/.test(rest)) return null;
  return {
    start: cell.start + numeral.start,
    end: cell.start + numeral.end,
    value: numeral.value,
    percent: rest.endsWith('%'),
  };
}
