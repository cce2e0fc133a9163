import type { Draft } from '../draft';
import type { Work } from '../work';
import { otherVotes, speaksOf } from './chooseVotes';
import { type Head, readHead } from './facts/readHead';
import { readTitle } from './facts/readTitle';
import { findVotes } from './findVotes';
import type { PageOutline } from './segment/pageLines';
import { segmentPage } from './segment/segmentPage';
import { type Located, locate, textOf, toArticle } from './toArticle';

/** Reads a page: what it says about itself first, then the lines of its article. */
export function* readPage(draft: Draft, page: Document): Work<Partial<Draft>, Partial<Draft>> {
  const body = page.body;
  if (!body) return {};
  const head = readHead(page);
  const outline = yield* segmentPage(body, draft.source.url, draft.unseen);
  const votes = yield* findVotes(page, outline);
  const located = locateArticle(head, outline, votes);
  yield;
  return toArticle(draft, head, located);
}

/** Readability's votes decide, unless nothing is left of them or it has nothing to do with the title: then the next best place. */
function locateArticle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Located {
  const located = locateBy(head, outline, votes);
  if (isArticle(located)) return located;
  const others = otherVotes(outline, located.title.line).map((other) => locateBy(head, outline, other));
  const next = others.find(isArticle);
  if (next) return next;
  return [located, ...others].reduce((best, other) => (textOf(best).length > 0 ? best : other));
}

function isArticle(located: Located): boolean {
  const text = textOf(located);
  return text.length > 0 && speaksOf(located.title.best, text) !== false;
}

function locateBy(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Located {
  return locate(head, outline, readTitle(head, outline, votes), votes);
}
