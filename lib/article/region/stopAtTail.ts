import { dropMarkers } from '../../clean/hiddenMarkers';
import { headingOf } from '../matchHeading';
import type { PageLine } from '../segment/pageLines';
import { ATTACHMENT } from '../tables/attachments';
import { COMMENT_OPENER } from '../tables/commentHeadings';
import { namesSlides } from '../tables/relatedHeadings';
import { endsSentence } from './endsSentence';
import { furnitureOf } from './furnitureOf';
import { drop, linesOf, proseOf, type Region } from './region';

/** More prose than this after the heading, and the article goes on below a box. Comments may well be longer than a short text. */
const BELOW = {
  'related-links': 0.5,
  comments: 0.8,
  notice: 1,
  editor: 1,
  'last line': 0.2,
  pager: 1,
} as const;
/** A notice's first line, when it is short, heads all that follows. */
const HEADING_LETTERS = 14;
/** What the page asks in a heading stands over more of that kind. */
const HEADS: ReadonlySet<string> = new Set(['promotion', 'share bar', 'site footer', 'vote']);
/** Prose that makes a sentence, however short. */
const SENTENCE = 12;

/** After most of the text, a heading over related articles, comments or a legal notice ends it. */
export function stopAtTail(region: Region): void {
  const lines = linesOf(region);
  const whole = proseOf(lines);
  let above = 0;
  for (const [i, line] of lines.entries()) {
    const kind = above > 0 ? (tailHeading(line) ?? lastLine(lines, i)) : null;
    if (kind && whole - above <= whole * BELOW[kind]) {
      const below = lines.slice(i + 1);
      const inset = kind === 'related-links' ? insetOfLinks(region, lines.slice(0, i), line, below) : [];
      const why = `after the heading "${line.text.slice(0, 40)}"`;
      for (const other of inset) drop(region, other.index, why);
      const isOther = namesSlides(line.text) && !goesOnAs(region, lines.slice(0, i), below);
      if (inset.length === 0 && !(kind === 'related-links' && isStory(below) && !isOther)) {
        for (const other of [line, ...below]) drop(region, other.index, why);
        return;
      }
    }
    above += line.prose;
  }
}

function tailHeading(line: PageLine): keyof typeof BELOW | null {
  const kind = headingOf(line);
  if (kind) return kind;
  if (COMMENT_OPENER.test(line.text)) return 'comments';
  if (furnitureOf(line, 'anywhere') === 'citation') return 'notice';
  if (line.level > 0 && HEADS.has(furnitureOf(line, 'anywhere') ?? '')) return 'last line';
  return line.letters <= HEADING_LETTERS && furnitureOf(line, 'anywhere') === 'copyright notice'
    ? 'notice'
    : null;
}

/** The one who answers for the whole text: what little stands below that line was set there by the page. */
const NAMED = /^[\s(（【[]{0,3}(?:责任编辑|责编|責任編輯|責編)\s{0,3}[:：]/u;

/** What may be the text's below a request: a sentence without a link, a picture's caption, an attachment, a row. */
function isText(line: PageLine): boolean {
  const isSentence = line.prose >= SENTENCE && line.linkLetters === 0 && endsSentence(line);
  const isSaid = isSentence && furnitureOf(line, 'edge') === null;
  return isSaid || line.level > 0 || line.tag === 'figcaption' || line.tag === 'img' || isAttached(line);
}

function isAttached(line: PageLine): boolean {
  return line.tag === 'tr' || line.tag === 'th' || ATTACHMENT.test(dropMarkers(line.text));
}

/**
 * Below the line that names the editor a heading begins what is no part of the article, and so does whatever is short; below a pager
 * all that says nothing.
 */
function lastLine(lines: readonly PageLine[], i: number): keyof typeof BELOW | null {
  const [line, next] = [lines[i], lines[i + 1]];
  const what = line && next ? furnitureOf(line, 'anywhere') : null;
  if (!line || !next || what === null) return null;
  const below = lines.slice(i + 1);
  if (what === 'end mark') return 'last line';
  if (what === 'editor' && next.level > 0) return 'editor';
  if (what === 'promotion' && !below.some(isText)) return 'last line';
  if (what === 'editor' && NAMED.test(line.text) && !below.some(isAttached)) return 'last line';
  return what === 'previous and next' && proseOf(below) < SENTENCE ? 'pager' : null;
}

/** Some papers print a second, related story in full under such a heading: paragraphs of whole sentences. */
function isStory(below: readonly PageLine[]): boolean {
  const long = below.filter((line) => line.letters >= 60 && line.linkLetters < line.letters * 0.3);
  const said = long.filter((line) => endsSentence(line));
  return said.length >= 2 && said.length * 2 > below.length;
}

/** Letters of a paragraph that shows that the article goes on. */
const GOES_ON = 40;
const LINKED = 0.8;

/**
 * The heading and the links of a box in the middle of the article: Also read, two headlines, then paragraphs in the same box as those
 * above, and no link to something else below them. Nothing if the article ends there.
 */
function insetOfLinks(
  { outline }: Region,
  above: readonly PageLine[],
  heading: PageLine,
  below: readonly PageLine[],
): readonly PageLine[] {
  const after = outline.lines.slice(heading.index + 1).filter((line) => line.tag !== 'img');
  const links = after.findIndex((line) => !isLinked(line));
  const first = after[links];
  const text = below.filter((line) => first && line.index >= first.index);
  if (links < 1 || !goesOnAs({ outline }, above, text) || text.some(isLinked)) return [];
  return [heading, ...below.filter((line) => first && line.index < first.index)];
}

/** Whether a paragraph below stands as the last one above does. */
function goesOnAs(
  { outline }: Pick<Region, 'outline'>,
  above: readonly PageLine[],
  below: readonly PageLine[],
): boolean {
  const home = outline.boxes[above.findLast((line) => line.prose > 0)?.box ?? -1];
  return below.some((line) => {
    const own = outline.boxes[line.box];
    const isLike = own?.parent === home?.parent && own?.tag === home?.tag;
    return line.prose >= GOES_ON && isLike && endsSentence(line);
  });
}

function isLinked(line: PageLine): boolean {
  return line.linkLetters > 0 && line.linkLetters >= line.letters * LINKED;
}
