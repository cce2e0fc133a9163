import { dropMarkers } from '../../clean/hiddenMarkers';
import { anyCase } from '../../text/anyCase';
import { dropReadings } from '../../text/readings';
import { headingOf } from '../matchHeading';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { AUTHOR_HINT, RELATED_HINT, SOURCE_HINT } from '../tables/classHints';
import { ALL_LABELS, alternatives } from '../tables/labels';

/** A short line around the title or below the text: it may be about the text. */
export interface NearLine {
  readonly text: string;
  readonly links: readonly string[];
  /** Those of them that lead to an author's page, as their address says. */
  readonly authors?: readonly string[];
  /** It stands below the text. */
  readonly isTail: boolean;
  /** It stands beside the title, in a box that its name calls a byline or an author. */
  readonly isByline?: boolean;
  /** It stands there in a box that its name calls the text's source. */
  readonly isSource?: boolean;
}

/** Lines longer than this are text, not a line about the text. */
const LONGEST_LINE = 160;
/** A link of fewer letters may be the author's name. */
const HEADLINE = { han: 12, latin: 30 } as const;
/** So many lines above the title, and below the start and around the end of the text, are looked at. */
const ABOVE = 6;
const BELOW_START = 4;
const ABOVE_END = 6;
/** A byline may stand further down, below decks and captions, if its box is called one. */
const BYLINE_BELOW = 20;
const BYLINE_ABOVE = 3;
const BELOW_END = 8;

/**
 * The lines that may say when, by whom and from where an article is: those from the title down first, then those above it (on a page
 * with a column beside the article they may be another article's), then those below the text, down to the next heading: a date
 * or a source under "related news", or under any heading that the text is above, is another article's. So is what stands between title
 * and text in a box that is called so, or in a list below a linked headline.
 * @param start index of the article's first line
 * @param end index of its last line
 */
export function nearLines(
  outline: PageOutline,
  title: PageLine | null,
  start: number,
  end: number,
): readonly NearLine[] {
  const { lines } = outline;
  const middle = Math.min(start, title?.index ?? start);
  const below = lines
    .slice(middle, start + BELOW_START)
    .filter((line) => !isOthers(outline, line, start))
    .map((line) => ({ ...toNear(line, false, isByline(outline, line)), isSource: isSource(outline, line) }));
  const further = lines
    .slice(start + BELOW_START, Math.min(start + BYLINE_BELOW, end))
    .filter((line) => isByline(outline, line))
    .map((line) => toNear(line, false, true));
  const above = lines
    .slice(Math.max(0, middle - ABOVE), middle)
    .map((line) => toNear(line, false, middle - line.index <= BYLINE_ABOVE && isByline(outline, line)));
  const after = lines.slice(end + 1, end + BELOW_END);
  const heading = after.findIndex(
    (line) => (line.level > 0 && !ATTACHED.test(line.text)) || (headingOf(line) !== null && !isLink(line)),
  );
  const tail = lines
    .slice(Math.max(start + BELOW_START, end - ABOVE_END), heading < 0 ? end + BELOW_END : end + 1 + heading)
    .map((line) => toNear(line, true));
  return [...joinLabels(below), ...further, ...above.reverse(), ...tail].filter(
    ({ text }) => text.length <= LONGEST_LINE,
  );
}

const LABEL = anyCase(`^(?:${alternatives(ALL_LABELS)})\\s?[:：]?$`);

/** A label alone in its line, and what it names below it, are one line: Source, Harrow News. */
function joinLabels(lines: readonly NearLine[]): readonly NearLine[] {
  return lines.flatMap((line, i) => {
    if (LABEL.test(line.text)) return [];
    const label = lines[i - 1]?.text ?? '';
    return [LABEL.test(label) ? { ...line, text: `${label.replace(/\s?[:：]$/u, '')}：${line.text}` } : line];
  });
}

function isOthers({ boxes, lines }: PageOutline, line: PageLine, start: number): boolean {
  for (let box = boxes[line.box]; box && box.to <= start; box = boxes[box.parent]) {
    if (RELATED_HINT.test(box.hint)) return true;
  }
  const above = lines[line.index - 1];
  return above !== undefined && line.group !== null && above.group === line.group && isHeadline(above);
}

function isHeadline(line: PageLine): boolean {
  return isLink(line) && line.letters >= (/\p{Script=Han}/u.test(line.text) ? HEADLINE.han : HEADLINE.latin);
}

/** A link that leads to the comments has none below it. */
function isLink(line: PageLine): boolean {
  return line.letters > 0 && line.linkLetters === line.letters;
}

function isByline({ boxes }: PageOutline, { box }: PageLine): boolean {
  const own = boxes[box];
  const around = boxes[own?.parent ?? -1];
  return [own, around].some((one) => AUTHOR_HINT.test(one?.hint ?? ''));
}

function isSource({ boxes }: PageOutline, { box }: PageLine): boolean {
  return SOURCE_HINT.test(boxes[box]?.hint ?? '');
}

/** A heading over files of the article's own. */
const ATTACHED = /附件|附[檔档]|下[載载]|attachments?|downloads?|添付|関連資料/iu;

/** What addresses of pages about an author hold. */
export const AUTHOR_PAGE =
  /\/(?:authors?|by|columnists?|contributors?|journalists?|profiles?|reporters?|staff|users?|writers?)\/[^/?#]/iu;

function toNear(line: PageLine, isTail: boolean, isByline = false): NearLine {
  const links = line.links.map((link) => link.text);
  const authors = line.links.filter(({ href }) => AUTHOR_PAGE.test(href)).map((link) => link.text);
  return { authors, text: dropReadings(dropMarkers(line.text)), links, isTail, isByline };
}
