import type { Numeral } from '../numbers/readNumerals';
import type { Line } from '../words/splitSentences';
import { numbersOfCell } from './numbersOfCell';
import { tablesOfThings } from './tablesOfThings';

/** Where a number stands in a table. */
export interface Cell {
  /** Counted over the whole text. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** The line over the table, when it reads like its caption; that over its part of the rows, where it has parts. */
  readonly caption: string;
  /** The caption stands between rows. */
  readonly section: boolean;
  /** Its rows name what they count, its columns do not. */
  readonly things: boolean;
  /** A bracket behind it has the new ones. */
  readonly besideNew: boolean;
}

/** A cell that holds a number and nothing else, footnote marks and a share aside; or says that there is none. */
const NUMBER_CELL =
  /^[ \u00a0*†]*(?:[£$€]?[\d,. \u00a0]*\d *%?(?: ?\([^()]{1,24}\))?|unavailable|n\/a|not available|nil|none|zero|-|–|—)[ \u00a0*†‡]*$/i;
const LABEL_LENGTH = 70;
/** A row without tabs, in characters. */
const LONGEST_ROW = 120;

function isNumberCell(text: string): boolean {
  return text.trim() !== '' && text.length < 40 && NUMBER_CELL.test(text);
}

function isLabel(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.text.trim() !== '' &&
    line.text.length <= LABEL_LENGTH &&
    !/[.;]$/u.test(line.text.trim()) &&
    !line.text.includes('\t') &&
    !isNumberCell(line.text)
  );
}

/** A line that reads like a caption: short, no sentence and no count with its label. */
function captionOf(line: Line | undefined): string {
  const text = line?.text.trim() ?? '';
  return text.length > 120 || /[.;]$|[:：] ?\d/u.test(text) ? '' : text;
}

/** Where the number of a cell stands, and its cell. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly cell: Cell;
}

const SLASH = / [/|] /;

/** The cells of a row, and how long what parts them is: tabs, or " / " and " | " in rows of nothing but a label and numbers. */
function cellsOf(text: string): { readonly cells: readonly string[]; readonly gap: number } | null {
  if (text.includes('\t')) return { cells: text.split('\t'), gap: 1 };
  if (text.length > LONGEST_ROW || !SLASH.test(text)) return null;
  const cells = text.split(SLASH);
  const numbers = cells.slice(1).filter(isNumberCell).length;
  return numbers === cells.length - 1 || isHeader(cells) ? { cells, gap: 3 } : null;
}

/** No cell of a header is a number, though weeks and days may have one: "Week 13 cases / deaths". */
function isHeader(cells: readonly string[]): boolean {
  return cells.every(
    (cell) => !/\d/u.test(cell.replace(/\b(?:weeks?|days?|phase) \d{1,2}(?:[–-]\d{1,2})?\b/giu, '')),
  );
}

/** Whether a line is a row: one with tabs, or one of two rows at the least that are parted by slashes. */
function isRowOfTable(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.includes('\t')) return true;
  return cellsOf(text) !== null && (cellsOf(lines[at + 1]?.text ?? '')?.gap ?? 1) > 1;
}

/** "Last 24 hours" between two rows heads those below it, and they stand under the same columns. */
function goesOn(header: readonly string[] | null, line: Line, next: Line | undefined): boolean {
  const [, ...numbers] = next?.text.split('\t') ?? [];
  return (
    header !== null &&
    isLabel(line) &&
    numbers.length > 0 &&
    numbers.every(isNumberCell) &&
    (numbers.length === header.length || numbers.length + 1 === header.length)
  );
}

/** Tables whose rows are lines and whose cells are separated by tabs. */
function tabTables(lines: readonly Line[], first: number): Place[] {
  const places: Place[] = [];
  let table = first;
  for (let at = 0; at < lines.length; at++) {
    if (!isRowOfTable(lines, at)) continue;
    let header: readonly string[] | null = null;
    let caption = '';
    for (let back = at - 1; back >= 0 && back >= at - 2 && caption === ''; back--)
      caption = captionOf(lines[back]);
    let row = 0;
    let section = false;
    for (let line = lines[at]; line; line = lines[++at]) {
      const parted = cellsOf(line.text);
      if (!parted) {
        if (!goesOn(header, line, lines[at + 1])) break;
        caption = captionOf(line);
        section = true;
        continue;
      }
      const { cells, gap } = parted;
      const numbers = cells.slice(1).filter(isNumberCell).length;
      if (numbers === 0) {
        header = cells;
        continue;
      }
      let offset = line.start;
      for (const [column, cell] of cells.entries()) {
        // A header without a cell over the labels is one cell shorter.
        const shift =
          header !== null &&
          header.length === cells.length - 1 &&
          header.every((label) => label.trim() !== '')
            ? 1
            : 0;
        const columnLabel = header?.[column - shift]?.trim() ?? '';
        if (column > 0 || (isNumberCell(cells[0] ?? '') && header !== null))
          places.push(
            ...numbersOfCell(cell, offset, {
              table,
              row,
              column,
              rowLabel: isNumberCell(cells[0] ?? '') ? '' : (cells[0]?.trim() ?? ''),
              columnLabel,
              caption,
              section,
              things: false,
              besideNew: false,
            }),
          );
        offset += cell.length + gap;
      }
      row += 1;
    }
    table += 1;
  }
  return places;
}

/** Tables that lost their shape: every cell a line of its own, the header first, then a label and its numbers again and again. */
function flatTables(lines: readonly Line[], first: number): Place[] {
  const places: Place[] = [];
  let table = first;
  let at = 0;
  while (at < lines.length) {
    const begin = lines[at];
    if (!begin || !isNumberCell(begin.text) || !isLabel(lines[at - 1]) || begin.text.includes('\t')) {
      at += 1;
      continue;
    }
    let width = 0;
    while (lines[at + width] && isNumberCell(lines[at + width]?.text ?? '')) width += 1;
    const header: string[] = [];
    for (let column = width; column >= 1; column--) {
      const line = lines[at - 1 - column];
      header.push(isLabel(line) ? line.text.trim() : '');
    }
    const captionLine = lines[at - 2 - width];
    const found: Place[] = [];
    let row = 0;
    let label = at - 1;
    while (isLabel(lines[label]) && isNumberCell(lines[label + 1]?.text ?? '')) {
      let column = 0;
      for (
        let line = lines[label + 1];
        line && column < width && isNumberCell(line.text);
        line = lines[label + 1 + ++column]
      ) {
        found.push({
          start: line.start,
          end: line.end,
          cell: {
            table,
            row,
            column: column + 1,
            rowLabel: lines[label]?.text.trim() ?? '',
            columnLabel: header[column] ?? '',
            caption: captionOf(captionLine),
            section: false,
            things: false,
            besideNew: false,
          },
        });
      }
      row += 1;
      label += 1 + column;
    }
    if (row >= 2 || width >= 2) {
      places.push(...found);
      table += 1;
    }
    at = Math.max(label, at + 1);
  }
  return places;
}

/**
 * Finds the numbers that stand in tables.
 * @returns by the index of the numeral
 */
export function readTables(lines: readonly Line[], numerals: readonly Numeral[]): ReadonlyMap<number, Cell> {
  const tabs = tabTables(lines, 0);
  const flat = flatTables(lines, (tabs.at(-1)?.cell.table ?? -1) + 1);
  const things = tablesOfThings([...tabs, ...flat]);
  const places = [...tabs, ...flat].sort((a, b) => a.start - b.start);
  const cells = new Map<number, Cell>();
  let next = 0;
  for (const [index, numeral] of numerals.entries()) {
    while (next < places.length && (places[next]?.end ?? 0) < numeral.end) next += 1;
    const place = places[next];
    if (place && place.start <= numeral.start && numeral.end <= place.end)
      cells.set(index, { ...place.cell, things: things.has(place.cell.table) });
  }
  return cells;
}
