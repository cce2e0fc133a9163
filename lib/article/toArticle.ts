import { markersIn } from '../clean/hiddenMarkers';
import type { Draft, LinkBlock } from '../draft';
import type { OutsideRemoval } from '../text/cuts';
import type { Work } from '../work';
import { keyOf } from './facts/keyOf';
import { namedAuthors } from './facts/namedAuthors';
import { namesOfAuthors } from './facts/readByline';
import { readFacts } from './facts/readFacts';
import type { Head } from './facts/readHead';
import { paperInTitle } from './facts/readPublisher';
import type { FoundTitle } from './facts/readTitle';
import { namesOfSite } from './facts/saidTitles';
import { sitesInTitle } from './facts/siteName';
import { findLinkBlocks } from './findLinkBlocks';
import { joinWrappedLines } from './joinWrappedLines';
import { type ArticleLine, linesToBlocks } from './linesToBlocks';
import { listDropped } from './listDropped';
import { linesOf, type Region } from './region/region';
import { selectLines } from './region/selectLines';
import type { PageLine, PageOutline } from './segment/pageLines';

/** A title, and the lines that are its article's. */
export interface Located {
  readonly title: FoundTitle;
  readonly region: Region;
}

/** The article's lines, starting from those that were voted for. */
export function* locate(
  head: Head,
  outline: PageOutline,
  title: FoundTitle,
  votes: ReadonlySet<number>,
): Work<Located> {
  const said = {
    authors: [...namesOfAuthors(head), ...namedAuthors(outline, title.line)],
    sites: [...namesOfSite(head), ...sitesInTitle(head), paperInTitle(head) ?? ''].filter(Boolean),
  };
  yield;
  return { title, region: yield* selectLines(outline, votes, title.line, wholeTitles(title), said) };
}

/** Lines of running text. */
export function textOf({ region }: Located): readonly PageLine[] {
  return linesOf(region).filter((line) => line.prose > 0 && !region.furniture.has(line.index));
}

/** What is known of an article once its lines are. */
export function* toArticle(
  { source: { url }, hidden, outside }: Pick<Draft, 'source' | 'hidden' | 'outside'>,
  head: Head,
  { title, region }: Located,
): Work<Partial<Draft>> {
  const kept = linesOf(region);
  const first = kept.find((line) => line.prose > 0)?.index ?? 0;
  const last = textOf({ title, region }).at(-1)?.index ?? first;
  const lines = joinWrappedLines(
    kept.map((line) => ({ line, furniture: region.furniture.get(line.index) ?? null })),
  );
  const article = linesToBlocks(lines, hidden, region.outline.lines);
  yield;
  const beside = findLinkBlocks(region);
  const linkBlocks = [...article.linkBlocks, ...beside];
  yield;
  const facts = readFacts(head, region.outline, title.line, first, last, url);
  yield;
  return {
    title: {
      best: title.best,
      source: head.title || title.best,
      candidates: title.candidates,
      others: otherTitles(linkBlocks, title),
    },
    ...facts,
    ...article,
    linkBlocks,
    outside: [...outside, ...listDropped(region, beside), ...hiddenElsewhere(hidden, lines)],
  };
}

/** Hidden texts that stand nowhere in the article's lines: decoys between paragraphs, and what hides elsewhere on the page. */
function hiddenElsewhere(hidden: Draft['hidden'], lines: readonly ArticleLine[]): readonly OutsideRemoval[] {
  if (hidden.length === 0) return [];
  const inside = new Set(lines.flatMap(({ line }) => markersIn(line.text)));
  return hidden.filter((_, i) => !inside.has(i)).map((text) => ({ kind: 'hidden' as const, ...text }));
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
  const titles: string[] = [];
  for (const text of new Set(texts)) {
    const key = text.length <= 60 ? keyOf(text) : '';
    if (key.length >= 6 && key !== own) titles.push(text);
    if (titles.length === MOST_OTHERS) break;
  }
  return titles;
}
