import { dropMarkers } from '../clean/hiddenMarkers';
import { letters } from '../text/letters';
import { dropReadings } from '../text/readings';
import { onceALine } from './segment/onceALine';
import { COMMENT_HEADINGS } from './tables/commentHeadings';
import { namesRelated, RELATED_HEADINGS, RELATED_IN_PAIRS } from './tables/relatedHeadings';

/** Longest heading worth a look, its marks included. */
const MAX_LENGTH = 48;
const EDGE_MARKS = letters(String.raw`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`, 'g');
/** A count after the heading (评论(12), 12 comments) or a way to see more after it. */
const COUNT =
  /^\d{1,9}\s?(?:条|條|則|则|件|个|個)?\s?|[\s(（[【]{0,3}\d{1,9}\s?(?:条|條|則|则|件|个|個)?[)）\]】]?$/gu;
const MORE = /(?:[\s>»|]{1,3})(?:更多|more|もっと見る|查看更多|看更多)$/iu;

/**
 * Whether a line is a heading over what is no part of the article.
 * @param line one line of text, alone on its line
 * @returns what it stands over, or null
 */
export function matchHeading(line: string): 'related-links' | 'comments' | null {
  if (line.length > 2 * MAX_LENGTH || surelyBeginsOther(line)) return null;
  const bare = dropReadings(line);
  if (bare.length > MAX_LENGTH) return null;
  const folded = bare.normalize('NFKC').toLowerCase();
  if (!mayBegin(folded)) return null;
  const words = folded.trim().replace(MORE, '').replace(EDGE_MARKS, '');
  if (words === '') return null;
  const forms = [words, words.replace(/\s+/gu, ' '), words.replace(COUNT, '').replace(EDGE_MARKS, '')];
  for (const form of new Set(forms)) {
    if (RELATED_HEADINGS.has(form) || RELATED_HEADINGS.has(form.replace(/ /g, ''))) return 'related-links';
    if (namesRelated(form)) return 'related-links';
    if (COMMENT_HEADINGS.has(form) || COMMENT_HEADINGS.has(form.replace(/ /g, ''))) return 'comments';
  }
  return null;
}

/** What headings begin with, and a count before one, by code. */
const BEGINNINGS: ReadonlySet<number | undefined> = new Set(
  [...RELATED_HEADINGS, ...COMMENT_HEADINGS, ...RELATED_IN_PAIRS, ...'0123456789'].map((text) =>
    text.codePointAt(0),
  ),
);
const LETTER = letters(String.raw`[\p{L}\p{N}]`);

/** Most lines of a page are told from headings by their first letter. */
function mayBegin(folded: string): boolean {
  for (const character of folded) {
    if (BEGINNINGS.has(character.codePointAt(0))) return true;
    if (LETTER.test(character)) return false;
  }
  return false;
}

/** The first two letters of headings, as far as they stand side by side; those of `namesRelated` among them. */
const PAIRS: ReadonlySet<string> = new Set(
  [...RELATED_HEADINGS, ...COMMENT_HEADINGS, ...RELATED_IN_PAIRS].map((text) => text.slice(0, 2)),
);

/**
 * The same before anything is folded, where the first letters are two that folding leaves as they are, but for their case: an accent
 * behind a letter makes it another one.
 */
function surelyBeginsOther(line: string): boolean {
  let at = 0;
  while (isMark(line.charCodeAt(at))) at++;
  const [first, second, third] = [line.charCodeAt(at), line.charCodeAt(at + 1), line.charCodeAt(at + 2)];
  if (isHan(first)) {
    if (!BEGINNINGS.has(first)) return true;
    return isHan(second) && !PAIRS.has(line.slice(at, at + 2));
  }
  if (!isLatin(first) || second >= 0x80) return false;
  if (!BEGINNINGS.has(first | SMALL)) return true;
  return isLatin(second) && !(third >= 0x80) && !PAIRS.has(line.slice(at, at + 2).toLowerCase());
}

/** What makes a Latin letter a small one. */
const SMALL = 0x20;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isLatin(code: number): boolean {
  const small = code | SMALL;
  return code < 0x80 && small >= 0x61 && small <= 0x7a;
}

/** A plain mark or a space; the end of a line is none. */
function isMark(code: number): boolean {
  return code < 0x80 && !isLatin(code) && !BEGINNINGS.has(code);
}

/** `matchHeading` of a line of a page. A line of preformatted text heads nothing: it may be one of a grammar, of a program. */
export const headingOf = onceALine((line) =>
  line.tag === 'pre' ? null : matchHeading(dropMarkers(line.text)),
);
