import type { PageLine } from '../segment/pageLines';
import { proseOf } from './region';

const NUMBER = /^0?(?<number>\d{1,2})$/u;
/** Two numbers in a row may be anything's: of a counter and a page. */
const LEAST = 2;

/**
 * Lines that are nothing but a number and count the parts of the text: 01, 02, 03, with something to read below each. A pager's numbers
 * have nothing between them, and those of a counter no order.
 * @param lines the article's, in order
 */
export function findNumbering(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found: PageLine[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const number = line.links.length > 0 ? undefined : NUMBER.exec(line.text)?.groups?.number;
    if (Number(number) !== found.length + 1) continue;
    if (found.length > 0 && proseOf(lines.slice(at + 1, i)) === 0) continue;
    found.push(line);
    at = i;
  }
  return new Set(found.length < LEAST || proseOf(lines.slice(at + 1)) === 0 ? [] : found);
}
