/** Longest cell, on average, of a table that holds data rather than the page. */
const LONGEST_CELL = 80;

/** Whether a table is one of rows and columns, not the way an old page puts its parts side by side. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table, article, h1, form, ul, ol')) return false;
  if ([...table.querySelectorAll('td')].some(isText)) return false;
  const rows = [...table.querySelectorAll('tr')];
  const widths = rows.map((row) => row.children.length);
  const wide = widths.filter((width) => width >= 2).length;
  if (rows.length < 2 || wide < 2 || wide * 2 < rows.length) return false;
  const cells = widths.reduce((sum, width) => sum + width, 0);
  const text = (table.textContent ?? '').replace(/\s+/gu, '').length;
  if (text === 0 || text / cells > LONGEST_CELL) return false;
  const inLinks = [...table.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').replace(/\s+/gu, '').length,
    0,
  );
  return inLinks * 2 < text;
}

/** Breaks and letters of a cell that holds a text of several lines: a post of an old board. */
const BREAKS = 3;
const TEXT = 120;

function isText(cell: Element): boolean {
  return cell.getElementsByTagName('br').length >= BREAKS && (cell.textContent ?? '').trim().length >= TEXT;
}
