import { dropMarkers } from '../../clean/hiddenMarkers';
import { dropReadings } from '../../text/readings';
import { headingOf } from '../matchHeading';
import type { PageLine, PageOutline } from '../segment/pageLines';

/** A short line around the title or below the text: it may be about the text. */
export interface NearLine {
  readonly text: string;
  readonly links: readonly string[];
  /** It stands below the text. */
  readonly isTail: boolean;
}

/** Lines longer than this are text, not a line about the text. */
const LONGEST_LINE = 160;
/** So many lines above the title, and below the start and around the end of the text, are looked at. */
const ABOVE = 6;
const BELOW_START = 4;
const ABOVE_END = 4;
const BELOW_END = 8;

/**
 * The lines that may say when, by whom and from where an article is: those from the title down first, then those above it (on a page
 * with a column beside the article they may be another article's), then those below the text, down to the next heading: a date
 * or a source under "related news", or under any heading that the text is above, is another article's.
 * @param start index of the article's first line
 * @param end index of its last line
 */
export function nearLines(
  { lines }: PageOutline,
  title: PageLine | null,
  start: number,
  end: number,
): readonly NearLine[] {
  const middle = Math.min(start, title?.index ?? start);
  const below = lines.slice(middle, start + BELOW_START).map((line) => toNear(line, false));
  const above = lines.slice(Math.max(0, middle - ABOVE), middle).map((line) => toNear(line, false));
  const after = lines.slice(end + 1, end + BELOW_END);
  const heading = after.findIndex((line) => line.level > 0 || (headingOf(line) !== null && !isLink(line)));
  const tail = lines
    .slice(Math.max(start + BELOW_START, end - ABOVE_END), heading < 0 ? end + BELOW_END : end + 1 + heading)
    .map((line) => toNear(line, true));
  return [...below, ...above.reverse(), ...tail].filter(({ text }) => text.length <= LONGEST_LINE);
}

/** A link that leads to the comments has none below it. */
function isLink(line: PageLine): boolean {
  return line.letters > 0 && line.linkLetters === line.letters;
}

function toNear(line: PageLine, isTail: boolean): NearLine {
  return { text: dropReadings(dropMarkers(line.text)), links: line.links.map((link) => link.text), isTail };
}
