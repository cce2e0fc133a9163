import { markersIn } from '../clean/hiddenMarkers';
import type { Draft, LinkBlock } from '../draft';
import type { OutsideRemoval } from '../text/cuts';
import type { Work } from '../work';
import { otherVotes, speaksOf } from './chooseVotes';
import { keyOf } from './facts/keyOf';
import { namesOfAuthors } from './facts/readByline';
import { readFacts } from './facts/readFacts';
import { type Head, readHead } from './facts/readHead';
import { type FoundTitle, readTitle } from './facts/readTitle';
import { findLinkBlocks } from './findLinkBlocks';
import { findVotes } from './findVotes';
import { type ArticleLine, linesToBlocks } from './linesToBlocks';
import { listDropped } from './listDropped';
import { linesOf, type Region } from './region/region';
import { selectLines } from './region/selectLines';
import type { PageLine, PageOutline } from './segment/pageLines';
import { segmentPage } from './segment/segmentPage';

/** Reads a page: what it says about itself first, then the lines of its article. */
export function* readPage(draft: Draft, page: Document): Work<Partial<Draft>, Partial<Draft>> {
  const body = page.body;
  if (!body) return {};
  const head = readHead(page);
  const outline = yield* segmentPage(body, draft.source.url, draft.unseen);
  const votes = yield* findVotes(page, outline);
  const { title, region } = locateArticle(head, outline, votes);
  yield;
  const kept = linesOf(region);
  const first = kept.find((line) => line.prose > 0)?.index ?? 0;
  const last = textOf({ title, region }).at(-1)?.index ?? first;
  const lines = kept.map((line) => ({ line, furniture: region.furniture.get(line.index) ?? null }));
  const article = linesToBlocks(lines, draft.hidden);
  const beside = findLinkBlocks(region);
  const linkBlocks = [...article.linkBlocks, ...beside];
  return {
    title: {
      best: title.best,
      source: head.title || title.best,
      candidates: title.candidates,
      others: otherTitles(linkBlocks, title),
    },
    ...readFacts(head, outline, title.line, first, last, draft.source.url),
    ...article,
    linkBlocks,
    outside: [...draft.outside, ...listDropped(region, beside), ...hiddenElsewhere(draft.hidden, lines)],
  };
}

/** Hidden texts that stand nowhere in the article's lines: decoys between paragraphs, and what hides elsewhere on the page. */
function hiddenElsewhere(hidden: Draft['hidden'], lines: readonly ArticleLine[]): readonly OutsideRemoval[] {
  const inside = new Set(lines.flatMap(({ line }) => markersIn(line.text)));
  return hidden.filter((_, i) => !inside.has(i)).map((text) => ({ kind: 'hidden' as const, ...text }));
}

interface Located {
  readonly title: FoundTitle;
  readonly region: Region;
}

/** Readability's votes decide, unless nothing is left of them or it has nothing to do with the title: then the next best place. */
function locateArticle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Located {
  const located = locate(head, outline, votes);
  if (isArticle(located)) return located;
  const others = otherVotes(outline, located.title.line).map((other) => locate(head, outline, other));
  const next = others.find(isArticle);
  if (next) return next;
  return [located, ...others].reduce((best, other) => (textOf(best).length > 0 ? best : other));
}

function locate(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Located {
  const title = readTitle(head, outline, votes);
  return { title, region: selectLines(outline, votes, title.line, wholeTitles(title), namesOfAuthors(head)) };
}

function isArticle(located: Located): boolean {
  const text = textOf(located);
  return text.length > 0 && speaksOf(located.title.best, text) !== false;
}

function textOf({ region }: Located): readonly PageLine[] {
  return linesOf(region).filter((line) => line.prose > 0 && !region.furniture.has(line.index));
}

/** Versions of the title that are not much shorter than it: a part of it may well be a heading of the text. */
function wholeTitles({ best, candidates }: FoundTitle): ReadonlySet<string> {
  const length = keyOf(best).length;
  return new Set(candidates.map(keyOf).filter((key) => key.length >= length * 0.8));
}

const MOST_OTHERS = 100;

/** Titles of other articles on the page: the texts of links that may be one. */
function otherTitles(linkBlocks: readonly LinkBlock[], { best }: FoundTitle): readonly string[] {
  const own = keyOf(best);
  const texts = linkBlocks.flatMap((block) => block.items.map((item) => item.text));
  const titles = texts.filter((text) => text.length <= 60 && keyOf(text).length >= 6 && keyOf(text) !== own);
  return [...new Set(titles)].slice(0, MOST_OTHERS);
}
