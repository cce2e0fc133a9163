import { Readability } from '@mozilla/readability';
import type { Work } from '../work';
import type { PlainDocument } from './prepare/plain/plainDocument';
import { PlainElement, textsIn } from './prepare/plain/plainElement';
import { sketchPage } from './prepare/sketchPage';
import type { PageOutline } from './segment/pageLines';

/** Readability takes 0 for its default of 500, below which it drops one rule after the other and pulls in sidebars. */
const ANY_LENGTH = 1;

/**
 * The most that Readability is given to read: the depths of all elements, added up, as it looks into each element again for all
 * that it stands in. It can't be stopped on its way; a large page has some 100,000.
 */
const MOST_WORK = 600_000;

/**
 * Lets Readability say which lines are the article's. It gets a sketch of the page, and takes that apart: it moves texts about but does
 * not replace them, and each knows its line.
 * @returns indexes of lines, empty if it found no article or the page is too much for it
 */
export function* findVotes(page: Document, outline: PageOutline): Work<ReadonlySet<number>> {
  const sketch = sketchPage(outline, `${page.title}`);
  yield;
  const content = isTooMuch(sketch) ? null : grabArticle(sketch);
  return new Set(content ? [...textsIn(content)].map((text) => text.line) : []);
}

function grabArticle(sketch: PlainDocument): PlainElement | null {
  try {
    const found = new Readability<unknown>(sketch as unknown as Document, {
      charThreshold: ANY_LENGTH,
      disableJSONLD: true,
      keepClasses: true, // else it walks all of the article once more to drop them
      serializer: (node) => node,
    }).parse();
    return found?.content instanceof PlainElement ? found.content : null;
  } catch {
    // It climbs past the root where text stands right in the head, and would try again where it finds nothing: then nobody votes.
    return null;
  }
}

function isTooMuch({ documentElement }: PlainDocument): boolean {
  return workOf(documentElement, 1) > MOST_WORK;
}

function workOf(element: PlainElement, depth: number): number {
  let work = depth;
  for (let node = element.firstElementChild; node; node = node.nextElementSibling)
    work += workOf(node, depth + 1);
  return work;
}
