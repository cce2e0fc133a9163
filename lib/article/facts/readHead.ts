import { dropMarkers } from '../../clean/hiddenMarkers';
import { oneLine } from './keyOf';
import { type ArticleData, NO_DATA, readJsonLd } from './readJsonLd';
import { scriptedDate } from './scriptedDate';

/** What a page says about itself in its head, by lower-case name; the first of several wins. */
export interface Head {
  readonly title: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly data: ArticleData;
  /** `datetime` of the first `<time>` that has one. */
  readonly time: string | null;
  /** The address that the page says it has: a saved one may not know better. */
  readonly address: string | null;
  /** The time that a script of the page's own gives; looked for only where nothing else says it. */
  readonly scripted?: () => string | null;
}

/** Reads the head of a page: `<title>`, `<meta>` (name, property or itemprop) and JSON-LD. The document is not changed. */
export function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address = canonical ?? meta.get('og:url') ?? null;
  return {
    title: oneLine(dropMarkers(document.title ?? '')),
    meta,
    data: readJsonLd(document),
    time,
    address,
    scripted: () => scriptedDate(document),
  };
}

/** The head of what has none: a title is all it says. */
export function headOfTitle(title: string): Head {
  return { title: oneLine(title), meta: new Map(), data: NO_DATA, time: null, address: null };
}

/** The first of the named values that is there. */
export function firstMeta(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name);
    if (value) return value;
  }
  return null;
}
