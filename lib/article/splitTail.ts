import type { LinkBlock } from '../draft';
import type { OutsideRemoval } from '../text/cuts';
import { matchHeading } from './matchHeading';
import { countLetters } from './segment/countLetters';

/** A plain text split into the article and what a crawler caught after it. */
interface SplitText {
  readonly body: readonly string[];
  readonly linkBlocks: readonly LinkBlock[];
  readonly outside: readonly OutsideRemoval[];
}

const BULLET = /^[\s\-–—•·●○◆■▪►▶»>*]+/u;
/** A bare date stamp stuck to the end of a teaser, before the next bullet or the end of the line. */
const GLUED_STAMP = /(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)\s*[-–—•·●]\s*/gu;
const STAMP_AT_END = /[\s[(]*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[\])]?\s*$/u;
/** A line with fewer letters is a date, a count, a name. */
const PROSE = 20;

/**
 * Cuts the tail of a text as a crawler saw a page: the related articles and comments after their headings.
 * @param lines without the title, none empty
 */
export function splitTail(lines: readonly string[]): SplitText {
  // A menu's heading and a count of comments also stand above the text: what is cut has text above it.
  const said = lines.findIndex((line) => countLetters(line) >= PROSE);
  const first = said < 0 ? -1 : lines.findIndex((line, i) => i > said && matchHeading(line) !== null);
  if (first < 0) return { body: lines, linkBlocks: [], outside: [] };
  const linkBlocks: LinkBlock[] = [];
  const outside: OutsideRemoval[] = [];
  let at = first;
  while (at < lines.length) {
    const heading = lines[at] ?? '';
    const kind = matchHeading(heading);
    const next = lines.findIndex((line, i) => i > at && matchHeading(line) !== null);
    const end = next < 0 ? lines.length : next;
    const rest = lines.slice(at + 1, end);
    const text = lines.slice(at, end).join('\n');
    const evidence = [`after the heading "${heading.trim()}"`];
    if (kind === 'comments') {
      outside.push({ kind, text, confidence: 0.95, evidence });
    } else {
      const items = rest.flatMap(splitItems);
      const stamped = rest.filter((line) => STAMP_AT_END.test(line)).length;
      if (stamped > 1) evidence.push(`${stamped} lines end in a date stamp`);
      linkBlocks.push({ heading: heading.trim(), items, text, range: null, evidence });
    }
    at = end;
  }
  return { body: lines.slice(0, first), linkBlocks, outside };
}

/** A line of the tail as items: teasers stuck together by their date stamps come apart. */
function splitItems(line: string): LinkBlock['items'] {
  return line
    .replace(GLUED_STAMP, '$1\n')
    .split('\n')
    .map((item) => item.replace(BULLET, '').replace(STAMP_AT_END, '').trim())
    .filter((item) => item !== '')
    .map((text) => ({ text, href: '' }));
}
