import { Readability } from '@mozilla/readability';
import type { Work } from '../work';
import { DEEPEST } from './copyPage';
import { sketchPage } from './prepare/sketchPage';
import type { PageOutline } from './segment/pageLines';

/** Readability takes 0 for its default of 500, below which it drops one rule after the other and pulls in sidebars. */
const ANY_LENGTH = 1;
const SHOW_TEXT = 4;

/**
 * The most that Readability is given to read: the depths of all elements, added up, as it looks into each element again for all
 * that it stands in. It can't be stopped on its way; a large page has some 100,000.
 */
const MOST_WORK = 600_000;

/**
 * Lets Readability say which lines are the article's. It gets a sketch of the page, and takes that apart: lines are found again by the
 * identity of their texts, which it moves about but does not replace.
 * @param page makes the sketch; it is not changed
 * @returns indexes of lines, empty if it found no article or the page is too much for it
 */
export function* findVotes(page: Document, outline: PageOutline): Work<ReadonlySet<number>> {
  const { document, lineOfText } = sketchPage(outline, page);
  yield;
  const votes = new Set<number>();
  const content = isTooMuch(document) ? null : grabArticle(document);
  if (!content) return votes;
  const texts = document.createTreeWalker(content, SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const line = lineOfText.get(node);
    if (line !== undefined) votes.add(line);
  }
  return votes;
}

function grabArticle(document: Document): Node | null {
  try {
    const found = new Readability<Node>(document, {
      charThreshold: ANY_LENGTH,
      disableJSONLD: true,
      keepClasses: true, // else it walks all of the article once more to drop them
      serializer: (node) => node,
    }).parse();
    return found?.content ?? null;
  } catch {
    // It climbs past the root where text stands right in the head: then nobody votes, as where it finds nothing.
    return null;
  }
}

function isTooMuch(document: Document): boolean {
  const elements = document.querySelectorAll('*');
  if (elements.length * DEEPEST <= MOST_WORK) return false;
  const ancestors: Element[] = [];
  let work = 0;
  for (const element of elements) {
    while (ancestors.length > 0 && ancestors.at(-1) !== element.parentNode) ancestors.pop();
    ancestors.push(element);
    work += ancestors.length;
  }
  return work > MOST_WORK;
}
