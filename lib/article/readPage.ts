import type { Draft } from '../draft';
import type { Work } from '../work';
import { otherVotes, saysAnyOf, speaksOf } from './chooseVotes';
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
  yield;
  const votes = yield* findVotes(page, outline);
  yield;
  const located = yield* locateArticle(head, outline, votes);
  yield;
  return yield* toArticle(draft, head, located);
}

/**
 * Readability's votes decide, unless nothing is left of them or it has nothing to do with the title: then the next best place. A
 * title of a word or two proves little: only a place whose text says it goes before one whose text does not.
 */
function* locateArticle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Work<Located> {
  const located = yield* locateBy(head, outline, votes);
  const speaks = speaksOfTitle(located);
  if (speaks === true) return located;
  const { line, best } = located.title;
  const others: Located[] = [];
  for (const other of otherVotes(outline, line, best)) others.push(yield* locateBy(head, outline, other));
  const next = others.find((other) => speaksOfTitle(other) === true);
  if (next) return next;
  return [located, ...others].reduce((chosen, other) => (textOf(chosen).length > 0 ? chosen : other));
}

/** Whether there is text, and it speaks of the title; null where the title says too little for that to prove anything. */
function speaksOfTitle(located: Located): boolean | null {
  const text = textOf(located);
  if (text.length === 0) return false;
  const { best } = located.title;
  return speaksOf(best, text) ?? (saysAnyOf(best, text) ? true : null);
}

function* locateBy(head: Head, outline: PageOutline, votes: ReadonlySet<number>): Work<Located> {
  const title = readTitle(head, outline, votes);
  yield;
  return yield* locate(head, outline, title, votes);
}
