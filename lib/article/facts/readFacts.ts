import { dropMarkers } from '../../clean/hiddenMarkers';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { nearLines } from './nearLines';
import { readByline } from './readByline';
import type { Head } from './readHead';
import { readPublished } from './readPublished';
import { readPublisher } from './readPublisher';
import { siteName } from './siteName';

/** When, by whom and from where: null where the page does not say. */
interface Facts {
  readonly published: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** A dateline stands in one of so many first paragraphs (a summary may stand above it), a signature in one of so many last ones: offers and captions may stand below it. */
const OPENING = 3;
const CLOSING = 4;

/**
 * Reads when an article was published, who wrote it and which paper it is from: what the head says first for the time, what stands
 * around the title first for the source, as the head names the site that reposted it.
 * @param title the line that shows the title
 * @param start index of the article's first line
 * @param end index of its last line
 */
export function readFacts(
  head: Head,
  outline: PageOutline,
  title: PageLine | null,
  start: number,
  end: number,
  url: string,
): Facts {
  const near = nearLines(outline, title, start, end);
  const above = outline.lines.slice(0, start).map((line) => line.text);
  const text = outline.lines.slice(start, end + 1).filter((line) => line.prose > 0);
  const opening = text.slice(0, OPENING).map((line) => dropMarkers(line.text));
  const closing = text
    .filter((line) => line.tag !== 'figcaption')
    .slice(-CLOSING)
    .map((line) => dropMarkers(line.text));
  const publisher = readPublisher(head, { near, opening, siteName: () => siteName(head, outline, url) });
  return {
    published: readPublished(head, near, url, above, opening),
    byline: readByline(head, { near, opening, closing, publisher }),
    publisher,
  };
}
