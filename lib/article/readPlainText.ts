import type { Draft, LinkBlock } from '../draft';
import { SHARED_BY_CHANCE } from '../links/topicsOf';
import { textBlock } from '../text/blocks';
import { finish } from '../work';
import { speaksOf } from './chooseVotes';
import { keyOf } from './facts/keyOf';
import { type Head, headOfTitle } from './facts/readHead';
import { dateInAddress } from './facts/readPublished';
import { type FoundTitle, readTitle } from './facts/readTitle';
import { endsSentence } from './region/endsSentence';
import { furnitureOf } from './region/furnitureOf';
import type { Region } from './region/region';
import { keyOfLine } from './segment/onceALine';
import { outlineText } from './segment/outlineText';
import type { PageLine, PageOutline } from './segment/pageLines';
import { splitTail } from './splitTail';
import { locate, toArticle } from './toArticle';

/** How long a teaser may be to pass for another article's title. */
const TITLE_LENGTH = 60;
/** Letters of a sentence that begins a text: what stands above is about it. A headline may have marks too, but no full stop. */
const SENTENCE = 20;
const LONGEST_HEADLINE = 60;
/** The stop behind a sentence; 3.5, U.S. and No. 4 have none, and a headline may cry out or ask. */
const FULL_STOP = /。|(?<=\p{Ll}\p{Ll}[)”"]?)\.(?=\s+[“"(]?[\p{Lu}\d]|$)/gu;
/** Characters from which on two sentences, or one, are no headline. */
const HEADLINES = { han: SENTENCE, latin: LONGEST_HEADLINE };
const LONG_SENTENCE = { han: LONGEST_HEADLINE, latin: 180 };
const UNTITLED: FoundTitle = { best: '', candidates: [], line: null };
/** 一、…, （二）…, 3. …: what heads a part of a text is no headline. */
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．)）])/u;

/**
 * Reads text as a crawler saw a page: the first line that is not empty is the title, unless it is plainly a paragraph, the rest the
 * article, up to a heading over related articles or comments. It is read like a page of nothing but paragraphs; as no box tells what
 * belongs together, a line is article unless its words say otherwise. White space inside lines is left as it is.
 */
export function readPlainText(draft: Draft, text: string): Partial<Draft> {
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = isUntitled(lines) ? '' : (lines[0] ?? '');
  const tail = splitTail(first === '' ? lines : lines.slice(1));
  const outline = outlineText(tail.body);
  const head = headOfTitle(first);
  const title = first === '' ? UNTITLED : titleOf(head, outline);
  const located = finish(locate(head, outline, title, new Set(outline.lines.keys())));
  keepTitleLines(located.region, title.line);
  const article = finish(
    toArticle({ ...draft, outside: [...draft.outside, ...tail.outside] }, head, located),
  );
  return {
    ...article,
    title: {
      best: title.best,
      candidates: title.candidates,
      source: first,
      others: othersOf(tail.linkBlocks),
    },
    linkBlocks: [...(article.linkBlocks ?? []), ...tail.linkBlocks],
  };
}

/** 2月3日0—24时，甲市…。: a headline may begin with a day or end with a stop, but not both. */
const DATED_SENTENCE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日.*。$/u;

/**
 * No text has one sentence after the other for its title, nor a very long one or one that tells the day first; and a sentence alone
 * is all that there is to read.
 */
function isUntitled([first = '', ...rest]: readonly string[]): boolean {
  const stops = first.match(FULL_STOP)?.length ?? 0;
  if (stops === 0 || first.length < SENTENCE) return false;
  if (DATED_SENTENCE.test(first)) return true;
  const isWide = first.includes('。');
  return (
    rest.length === 0 || first.length >= (stops > 1 ? HEADLINES : LONG_SENTENCE)[isWide ? 'han' : 'latin']
  );
}

/**
 * The first line without a site's name, or the line that stands where a headline does if the first one has nothing to do with the
 * text: a page that was broken into shows other people's words first.
 */
function titleOf(head: Head, outline: PageOutline): FoundTitle {
  const text = outline.lines.filter(
    (line) =>
      line.prose >= (endsSentence(line) ? SENTENCE : LONGEST_HEADLINE) && furnitureOf(line, 'edge') === null,
  );
  const found = readTitle(head, outline, new Set(text.map((line) => line.index)));
  const own = { best: head.title, candidates: [head.title], line: null };
  if (keyOf(head.title).includes(keyOf(found.best)) && found.best !== '')
    return { ...found, candidates: [...new Set([...found.candidates, head.title])] };
  const isForeign =
    !SECTION.test(found.best) &&
    speaksOf(head.title, text, SHARED_BY_CHANCE) === false &&
    speaksOf(found.best, text) === true;
  return isForeign ? found : own;
}

/** Lines that say the title again are told by the cleaners, which know an echo, a scramble, and an original title. */
function keepTitleLines({ outline, titleKeys, lines, dropped }: Region, title: PageLine | null): void {
  for (const line of outline.lines) {
    if (line !== title && !titleKeys.has(keyOfLine(line))) continue;
    if (dropped.delete(line.index)) lines.add(line.index);
  }
}

function othersOf(linkBlocks: readonly LinkBlock[]): readonly string[] {
  const items = linkBlocks.flatMap((block) => block.items.map((item) => item.text));
  return items.filter((item) => item.length <= TITLE_LENGTH);
}

/** Text that is neither cut nor cleaned: every line a block, the title line included. Only its address can tell when it was published. */
export function readAsIs(text: string, url: string): Partial<Draft> {
  const lines = text.split('\n');
  const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return {
    title: { best: title, source: title, candidates: [title], others: [] },
    blocks: lines.map((line) => textBlock(line)),
    published: dateInAddress(url),
  };
}
