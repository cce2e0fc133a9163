import { metricOfLabel } from '../metrics/metricTables';
import { NEW_WORDS } from '../tables/scopeWords';
import type { Cell, Place } from './readTables';

/** "confirmed (new)" over "104 (53)": what stands in the bracket has a label of its own. */
const WITH_BRACKET = /^(.+?)\s*\(([^()]+)\)\s*$/u;

/** Where the numbers of a cell stand: its own, and the one in its bracket where the header has a bracket too. */
export function numbersOfCell(cell: string, offset: number, own: Cell): Place[] {
  const header = WITH_BRACKET.exec(own.columnLabel);
  const open = cell.indexOf('(');
  if (!header || open < 0) return [{ start: offset, end: offset + cell.length, cell: own }];
  const [, outer = '', inner = ''] = header;
  return [
    {
      start: offset,
      end: offset + open,
      cell: { ...own, columnLabel: outer, besideNew: NEW_WORDS.test(inner) },
    },
    {
      start: offset + open,
      end: offset + cell.length,
      cell: { ...own, columnLabel: metricOfLabel(inner) === null ? `${inner} ${outer}` : inner },
    },
  ];
}
