import { dropMarkers } from '../../clean/hiddenMarkers';
import { termsOf } from '../../links/termsOf';
import { letters } from '../../text/letters';
import { headingOf, matchHeading } from '../matchHeading';
import { countLetters } from '../segment/countLetters';
import type { PageLine } from '../segment/pageLines';
import { ATTACHMENT, OWN_LINK } from '../tables/attachments';
import { linesOf, type Region } from './region';

/** Share of a heading's terms that the paragraph below it takes up. */
const TAKEN_UP = 0.5;
/** What kind of thing the link leads to: it may end as a sentence does (PHOTOS: Storm in the U.S.). */
const LABELLED = letters(
  String.raw`^[(（[]?(?:\d{1,3} )?(?:\p{Lu}{4,12}|\p{Lu}{2,12}(?= \p{Lu}{2}))(?: \p{Lu}{2,12}){0,2}\s?[:：]`,
);
const LINKED = 0.8;
/** A round-up has so many of them; one alone is a teaser that happens to be on the topic. */
const SERIES = 3;

/**
 * Marks paragraphs that are nothing but a link to something else: in-text teasers. Items of lists and table rows are left alone,
 * and so are the headings of a round-up, which are links too: the paragraph below speaks of what they name.
 */
export function dropLinkLines(region: Region): void {
  const lines = linesOf(region);
  const plain = lines.filter((line) => line.prose > 0 && line.linkLetters < line.letters * 0.5).length;
  if (plain < 2) return;
  const teasers = lines.filter((line) => isLink(line) && !region.furniture.has(line.index));
  const headings = findHeadings(lines, teasers);
  const above = new Map(lines.map((line, i) => [line, lines[i - 1]]));
  const below = new Map(lines.map((line, i) => [line, lines[i + 1]]));
  for (const line of lines.filter((one) => isBoxedHeading(region, one))) {
    const next = below.get(line);
    // At the end it may head what the region leaves out.
    if (next && !isTakenUp(line, next)) mark(region, line, 'a heading that is only a link');
  }
  for (const line of teasers) {
    if (headings.has(line)) continue;
    const heading = above.get(line);
    if (heading && headingOf(heading) === 'related-links') mark(region, heading, 'a heading over links');
    mark(region, line, 'a paragraph that is only a link');
  }
}

function mark({ furniture }: Region, line: PageLine, why: string): void {
  furniture.set(line.index, { kind: 'related-links', confidence: 0.8, evidence: [why] });
}

/** A heading that is all of a link, in a box that holds nothing else: another article, set between the paragraphs. */
function isBoxedHeading({ outline: { boxes } }: Region, line: PageLine): boolean {
  if (line.level === 0 || line.links.length !== 1 || line.linkLetters < line.letters) return false;
  const around = boxes[boxes[line.box]?.parent ?? -1];
  return around !== undefined && around.to - around.from === 1;
}

function isLink(line: PageLine): boolean {
  if (line.tag === 'img' || line.tag === 'tr' || line.tag === 'th') return false;
  if (line.letters === 0 || line.level > 0) return false;
  const text = dropMarkers(line.text);
  if (isHeaded(line)) return true;
  const label = LABELLED.exec(text)?.[0] ?? '';
  if (line.linkLetters < (line.letters - countLetters(label)) * LINKED) return false;
  const isSentence =
    line.linkLetters < line.letters * 0.98 && /[。.]$/u.test(line.text) && !LABELLED.test(text);
  return !isSentence && !ATTACHMENT.test(text) && !OWN_LINK.test(text);
}

/** あわせて読みたい [a headline]: all that is no link is a heading over other texts. */
function isHeaded(line: PageLine): boolean {
  const [link] = line.links;
  if (!link || line.links.length > 1) return false;
  const own = dropMarkers(line.text).split(link.text);
  const label = own[0] ?? '';
  const isLabel = matchHeading(label) === 'related-links' || TEASER.test(label);
  return own.length === 2 && own[1]?.trim() === '' && isLabel;
}

/** Read this:, Watch here |, In pictures: what to do with the link behind it. */
const TEASER =
  /^[^\p{L}]{0,3}(?:also|don[’']t miss|earlier|explained|explore|in (?:photos|pics|pictures)|must|read|related|see|watch)\b[\p{L} ]{0,16}[:|–—-]\s?$/iu;

/** A series of links that head the paragraph right below them; one of it may say in other words what its paragraph says. */
function findHeadings(lines: readonly PageLine[], teasers: readonly PageLine[]): ReadonlySet<PageLine> {
  const below = new Map(lines.map((line, i) => [line, lines[i + 1]]));
  const over = teasers.filter((line) => {
    const next = below.get(line);
    return next !== undefined && next.prose > line.letters && !isLink(next);
  });
  const proved = over.filter((line) => isTakenUp(line, below.get(line)));
  const isSeries = proved.length >= SERIES && proved.length * 2 > over.length;
  return new Set(isSeries ? over : []);
}

function isTakenUp(heading: PageLine, next: PageLine | undefined): boolean {
  const terms = new Set(termsOf(dropMarkers(heading.text)));
  const text = new Set(termsOf(dropMarkers(next?.text ?? '')));
  const shared = [...terms].filter((term) => text.has(term)).length;
  return shared >= 2 && shared >= terms.size * TAKEN_UP;
}
