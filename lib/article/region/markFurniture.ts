import { TITLE_LABEL } from '../../clean/echoes/titleLabel';
import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import { keyOf } from '../facts/keyOf';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { BYLINE_HINT, CREDIT_HINT } from '../tables/classHints';
import { bareDate, datedTitle, dateLine, surelyAbout } from './dateLine';
import { endsSentence } from './endsSentence';
import { findContacts } from './findContacts';
import { findLabelPairs } from './findLabelPairs';
import { findNumbering } from './findNumbering';
import { furnitureOf } from './furnitureOf';
import { likeFurniture } from './likeFurniture';
import { type Furniture, linesOf, proseOf, type Region } from './region';
import { nameOfSite, siteBox, siteLine } from './siteLine';

/** How much of the article's prose may stand above a line at its start: next to nothing. */
const START = 0.05;
const START_LETTERS = 60;
/** A deck or a caption may stand above what says when and by whom: it is one of so many first lines. */
const BELOW_DECK = 5;
const SENTENCE_LETTERS = 30;
/** And below a line at its end. */
const END = 0.12;
const LONGEST_ROLE = 40;
const ROLE = letters(String.raw`^\p{Lu}[\p{Script=Latin}\s,.'’&-]*[\p{L}]$`);
/** Lines between a picture and whom it is by, its caption among them. */
const NEAR_PICTURE = 4;
const KINDS: Readonly<Record<string, Furniture['kind']>> = {
  'comment box': 'comments',
  'previous and next': 'related-links',
  related: 'related-links',
};

/**
 * Marks lines that are furniture by their words. They stay in the source text, so that the reader can see what was cut.
 * What counts as the article's edge is measured in text that is none: a tail of notices does not push the source line inwards.
 */
export function markFurniture(region: Region): void {
  const lines = linesOf(region);
  const numbering = findNumbering(lines);
  for (const line of lines) if (!numbering.has(line)) mark(region, line, furnitureOf(line, 'anywhere'));
  for (const line of lines) mark(region, line, creditBox(region, line) ?? siteBox(region, line));
  for (const [line, what] of likeFurniture(region)) mark(region, line, what);
  for (const line of findLabelPairs(lines)) mark(region, line, 'time and author');
  for (const line of findContacts(lines)) mark(region, line, 'about the author');
  const text = lines.filter((line) => !(region.furniture.has(line.index) || numbering.has(line)));
  const whole = proseOf(text);
  markEdge(
    region,
    text,
    Math.min(whole * START, START_LETTERS),
    (line) =>
      dateLine(line) ??
      datedTitle(line, region.titleKeys) ??
      bylineBox(region, line) ??
      headerLine(region, line) ??
      nameOfSite(region, line) ??
      aboutBelowDeck(region, line),
  );
  const shown = text.filter((line) => line.tag !== 'img');
  for (const [i, line] of shown.slice(0, BELOW_DECK).entries()) {
    // At its end a notice is signed with a date.
    const isSigned = !shown.slice(i + 1).some(({ prose }) => prose >= SENTENCE_LETTERS);
    const other = endsSentence(line) ? null : (bareDate(line) ?? bylineBox(region, line));
    mark(region, line, surelyAbout(line) ?? (isSigned ? null : (other ?? aboutBelowDeck(region, line))));
  }
  const authors = authorsApart(region, text);
  markEdge(
    region,
    [...text].reverse(),
    whole * END,
    (line) =>
      authorLine(region, authors, line) ??
      (line.level > 0 ? null : siteLine(region, line)) ??
      nameOfSite(region, line) ??
      citation(region, line),
  );
}

const ABOUT: ReadonlySet<string> = new Set(['editor', 'photo credit', 'source', 'time and author']);

/** A line that could only be about the text at its edge may stand below a deck too, if no part of it is a sentence; so may its author with what he does. */
function aboutBelowDeck({ authors }: Region, line: PageLine): string | null {
  if (line.tag === 'figcaption' || line.level > 0) return null;
  const isAuthor = authors.some((name) => line.text.startsWith(name)) && !endsSentence(line);
  if (isAuthor && line.letters <= LONGEST_ROLE) return 'time and author';
  const what = line.prose > 0 ? null : furnitureOf(line, 'edge');
  return what !== null && ABOUT.has(what) ? what : null;
}

/** An author may be told of by the first name, which the text says nowhere else: Ann has written about lakes since 2009. */
const FIRST_NAME = letters(String.raw`^(?<name>\p{Lu}[\p{L}’-]{2,20}) \p{Ll}{2}`);

const ABOUT_AUTHOR = /^about (?:the )?(?:author|writer)s?:?$/iu;

/** So many first paragraphs name the firm that a release is both by and about. */
const OPENING = 3;

/** The authors that the text itself is not about: what a release says of its firm at the end is a part of it. */
function authorsApart({ authors }: Region, text: readonly PageLine[]): readonly string[] {
  // A caption says whom its picture is by.
  const said = text.filter((line) => line.prose >= SENTENCE_LETTERS && line.tag !== 'figcaption');
  const opening = said.slice(0, OPENING);
  return authors.filter((name) => !opening.some((line) => line.text.includes(name)));
}

/** A paragraph at the end that begins with the author's name, or stands below such a heading, says who that is. */
function authorLine(region: Region, authors: readonly string[], line: PageLine): string | null {
  const { outline } = region;
  const text = dropMarkers(line.text).replace(/^[^\p{L}]{0,4}(?:about )?(?:the author:? )?/iu, '');
  const first = FIRST_NAME.exec(text)?.groups?.name ?? '';
  const isAuthor = authors.some(
    (name) =>
      // With what he does behind a comma, and no sentence, it is a signature.
      (text.startsWith(name) && (endsSentence(line) || !text.startsWith(`${name},`))) ||
      (first !== '' && name.startsWith(`${first} `) && !isSaidAbove(region, first, line)),
  );
  let above = line.index - 1;
  while (outline.lines[above]?.tag === 'img') above -= 1;
  const heading = outline.lines[above];
  return isAuthor || ABOUT_AUTHOR.test(heading?.text ?? '') ? 'about the author' : null;
}

function isSaidAbove(region: Region, name: string, line: PageLine): boolean {
  return linesOf(region).some(
    (other) => other.index < line.index && other.prose > 0 && other.text.includes(name),
  );
}

/** A title of fewer letters may well stand in a sentence; a Chinese one says as much with half of them. */
const LONG_TITLE = 14;
const LONGEST_CITATION = 400;

/** At the end, a line that says the whole title again, with a label or an address around it: Citation: …; 本文标题：… */
function citation({ titleKeys }: Region, line: PageLine): string | null {
  if (line.letters > LONGEST_CITATION || line.tag === 'img' || line.level > 0) return null;
  const text = dropMarkers(line.text);
  const key = keyOf(text);
  const isLong = (title: string) => title.length * (/\p{Script=Han}/u.test(title) ? 2 : 1) >= LONG_TITLE;
  const isCited = [...titleKeys].some((title) => isLong(title) && key !== title && key.includes(title));
  return isCited && (/https?:|www\./iu.test(text) || !endsSentence(line)) ? 'citation' : null;
}

/** Goes inwards until more than `most` letters of text lie behind. */
function markEdge(
  region: Region,
  lines: readonly PageLine[],
  most: number,
  also: (line: PageLine) => string | null,
): void {
  let behind = 0;
  let before: string | null = null;
  for (const line of lines) {
    if (behind > most) return;
    const what: string | null =
      furnitureOf(line, 'edge') ?? also(line) ?? (before === 'time and author' ? roleLine(line) : null);
    mark(region, line, what);
    before = what;
    // 原标题：… is cut as what it is, later: what stands below it is as near to the edge.
    if (!what && line.tag !== 'figcaption' && !TITLE_LABEL.test(line.text)) behind += line.prose;
  }
}

function mark(region: Region, line: PageLine, what: string | null): void {
  if (!what || region.furniture.has(line.index) || (ABOUT.has(what) && isSpeaker(region.outline, line)))
    return;
  region.furniture.set(line.index, { kind: KINDS[what] ?? 'boilerplate', confidence: 0.9, evidence: [what] });
}

/** Between a sentence and a quotation in Japanese brackets a name says who speaks. */
function isSpeaker({ lines }: PageOutline, line: PageLine): boolean {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  return above !== undefined && above.prose > 0 && endsSentence(above) && /^[「『]/u.test(below?.text ?? '');
}

/** Beside a byline: what its author does, or for whom. It ends as no sentence does. */
function roleLine(line: PageLine): string | null {
  const text = dropMarkers(line.text);
  const isRole = line.tag === 'p' && line.level === 0 && line.letters <= LONGEST_ROLE && ROLE.test(text);
  return isRole ? 'about the author' : null;
}

/** A short line in a box that its name calls a byline, a date or the like. */
function bylineBox({ outline }: Region, line: PageLine): string | null {
  if (line.letters === 0 || line.letters > 80 || /[。！？]/u.test(line.text)) return null;
  const box = outline.boxes[line.box];
  const isCalled = [box, outline.boxes[box?.parent ?? -1]].some(
    (one) => one && one.to - one.from <= MOST_LINES && BYLINE_HINT.test(one.hint),
  );
  return isCalled ? 'time and author' : null;
}

/** A box of more lines holds the text, whatever its name: templates call it articleinfo. */
const MOST_LINES = 8;

/** A short line near a picture, in a box that its name calls a credit. */
function creditBox({ outline }: Region, line: PageLine): string | null {
  if (line.letters === 0 || line.letters > 60 || endsSentence(line)) return null;
  if (isBesideCaption(outline, line)) return 'photo credit';
  if (!CREDIT_HINT.test(outline.boxes[line.box]?.hint ?? '')) return null;
  const near = outline.lines.slice(Math.max(0, line.index - NEAR_PICTURE), line.index + NEAR_PICTURE);
  return near.some(({ tag }) => tag === 'img' || tag === 'figcaption') ? 'photo credit' : null;
}

/** What little a figure says outside its caption. */
const LONGEST_CREDIT = 30;

function isBesideCaption({ boxes, lines }: PageOutline, line: PageLine): boolean {
  if (line.level > 0 || line.tag === 'img' || line.prose > 0 || line.letters > LONGEST_CREDIT) return false;
  let box = boxes[line.box];
  while (box && box.tag !== 'FIGURE') box = boxes[box.parent];
  const held = lines.slice(box?.from ?? 0, box?.to ?? 0);
  // Within the caption only what stands below its sentence: it may well be a few words itself.
  const isSaid = (other: PageLine) =>
    other.tag === 'figcaption' && (line.tag === 'p' || (other.prose > 0 && other.index < line.index));
  return (
    (line.tag === 'p' || line.tag === 'figcaption') &&
    held.some(isSaid) &&
    held.some(({ tag }) => tag === 'img')
  );
}

/** A line without a sentence in the header that the title stands in: a paper's name, a section. */
function headerLine({ outline, title }: Region, line: PageLine): string | null {
  if (!title || line.prose > 0 || line.tag === 'img' || line.tag === 'figcaption') return null;
  for (let id = line.box; id >= 0; id = outline.boxes[id]?.parent ?? -1) {
    const box = outline.boxes[id];
    if (box?.tag === 'HEADER')
      return box.from <= title.index && title.index < box.to ? 'time and author' : null;
  }
  return null;
}
