import { dropMarkers } from '../../clean/hiddenMarkers';
import { headingOf } from '../matchHeading';
import { furnitureOf } from '../region/furnitureOf';
import type { PageLine, PageOutline } from '../segment/pageLines';

/** A line that may show the article's title, and how much it looks like one. */
export interface ShownTitle {
  readonly text: string;
  readonly weight: number;
  readonly line: PageLine;
}

const TITLE_HINT = /(?:^|[\s_-])(?:\w{0,12}(?:title|headline|biaoti|subject)\w{0,12}|tit|bt|h1)(?:$|[\s_-])/u;
const NOT_TITLE_HINT = /sub-?title|site-?title|site-?name|logo|widget|related|sidebar|column|nav|menu|brand/u;
/** A line with such a label in it is about the article, not its title; a trail leads to it. */
const NO_TITLE =
  /(?:作者|来源|來源|编辑|編輯|发布时间|时间|浏览|点击|阅读)\s{0,3}[:：]|[>＞»›→〉][^>＞»›→〉]{1,40}[>＞»›→〉]/u;
/** No title ends so. */
const GOES_ON = /[。；;，,：:]$/u;
export const LONGEST_TITLE = 200;
/** A line that nothing on the page calls a title. */
const LONGEST_PLAIN = 80;
/** What such a line is worth: next to nothing, unless it stands out from the text below it. */
const PLAIN = 0.3;
const BOLD = 0.5;
const LARGE = 0.9;
/** A headline stands this near above the text. */
const NEAR = 6;
/** And this near, a link is the post's own address. */
const RIGHT_ABOVE = 3;
/** A heading with this many lines of links below it names a list. */
const LIST = 2;

/**
 * Lines of the page that look like its title: headings, boxes called so, lines that are set bold or large; the nearer above the
 * article the better.
 * @param start index of the article's first line
 * @param isSaid whether the head says what a line says: then it is a title, whatever marks are in it
 */
export function shownTitles(
  { lines, boxes }: PageOutline,
  start: number,
  isSaid: (line: PageLine) => boolean,
): readonly ShownTitle[] {
  const shown: ShownTitle[] = [];
  for (const line of lines) {
    if ((line.index > start + 4 && line.level !== 1) || line.letters < 4 || line.text.length > LONGEST_TITLE)
      continue;
    const box = boxes[line.box];
    const parent = boxes[box?.parent ?? -1];
    const hints = `${box?.hint ?? ''} ${parent && parent.to - parent.from <= 3 ? parent.hint : ''}`;
    const distance = start - line.index;
    const isCalled = TITLE_HINT.test(hints);
    const isPlain = line.level === 0 && !isCalled;
    if (isPlain && (distance < 0 || line.text.length > LONGEST_PLAIN || GOES_ON.test(line.text))) continue;
    // What a line says is looked at last: it takes longest.
    if (line.level === 0 && isNoTitle(line) && !isSaid(line)) continue;
    // A heading over other texts is none of this one.
    if (line.level > 0 && headingOf(line) !== null && !isSaid(line)) continue;
    let weight = distance <= 12 ? 1 - Math.max(0, distance) / 24 : 0;
    if (line.level === 1) weight += 2.5;
    else if (line.level > 0) weight += 1;
    if (isCalled && !NOT_TITLE_HINT.test(hints)) weight += 1;
    const isLink = line.linkLetters > line.letters / 2;
    if (isLink && (isPlain || distance < 1 || distance > RIGHT_ABOVE)) weight -= 1;
    if (NOT_TITLE_HINT.test(box?.hint ?? '')) weight -= 1.5;
    if (/[。；;]$/u.test(line.text)) weight -= 1;
    if (line.level > 1 && namesList(lines, line)) weight -= 1.5;
    if (isPlain) weight = Math.min(weight, PLAIN + (distance <= NEAR && !isLink ? standsOut(line) : 0));
    shown.push({ text: dropMarkers(line.text), weight, line });
  }
  return shown;
}

function isNoTitle(line: PageLine): boolean {
  return /。[^”」』]/u.test(line.text) || furnitureOf(line, 'edge') !== null || NO_TITLE.test(line.text);
}

function standsOut(line: PageLine): number {
  const bold = line.spans.reduce((sum, span) => sum + (span.tag === 'strong' ? span.end - span.start : 0), 0);
  return (line.isLarge ? LARGE : 0) + (bold >= line.text.length * 0.9 ? BOLD : 0);
}

function namesList(lines: readonly PageLine[], heading: PageLine): boolean {
  const below = lines.slice(heading.index + 1, heading.index + 1 + LIST);
  return (
    below.length === LIST && below.every((line) => line.letters > 0 && line.linkLetters > line.letters * 0.8)
  );
}
