import { dropMarkers } from '../../clean/hiddenMarkers';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { alternatives, DATE_LABELS, SOURCE_LABELS, UPDATE_LABELS } from '../tables/labels';
import { labelled, labelPattern } from './labelled';
import { readByline } from './readByline';
import { type FoundDate, readDate } from './readDate';
import { firstMeta, type Head } from './readHead';

/** When, by whom and from where: null where the page does not say. */
interface Facts {
  readonly published: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'firstpublishedtime',
  'weibo:article:create_at',
  'weibo: article:create_at',
  'bytedance:published_time',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'sailthru.date',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'og:release_date',
  'date',
] as const;
const SOURCE_META = [
  'contentsource',
  'source',
  'mediaid',
  'article:source',
  'og:source',
  'dc.source',
] as const;

const SOURCE = labelPattern(SOURCE_LABELS, ':：');
const DATED = new RegExp(`(?:${alternatives(DATE_LABELS)})`, 'iu');
const UPDATED = new RegExp(`(?:${alternatives(UPDATE_LABELS)})`, 'iu');
/** Lines longer than this are text, not a line about the text. */
const LONGEST_LINE = 160;

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
  const from = Math.max(0, Math.min(start, title?.index ?? start) - 6);
  const top = outline.lines
    .slice(from, start + 4)
    .map((line) => dropMarkers(line.text))
    .filter(isShort);
  const tail = outline.lines
    .slice(Math.max(start, end - 4), end + 8)
    .map((line) => dropMarkers(line.text))
    .filter(isShort);
  const near = [...top, ...tail];
  const publisher = readPublisher(head, near);
  const text = outline.lines.slice(start, end + 1).filter((line) => line.prose > 0);
  const edges = [text[0], text.at(-1)].map((line) => dropMarkers(line?.text ?? ''));
  return {
    published: readPublished(head, near, top, url),
    byline: readByline(head, { near, opening: edges[0] ?? '', closing: edges[1] ?? '', publisher }),
    publisher,
  };
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_LINE;
}

function readPublished(
  head: Head,
  near: readonly string[],
  top: readonly string[],
  url: string,
): string | null {
  const shown = shownDate(top) ?? shownDate(near);
  const said = [head.data.published, firstMeta(head, PUBLISHED_META)]
    .map((text) => (text ? readDate(text) : null))
    .find((date) => date !== null);
  if (said) {
    const exact = said.hasTime && !/T00:00:00$/u.test(said.iso);
    return !exact && shown?.hasTime && shown.iso.startsWith(said.iso.slice(0, 10)) ? shown.iso : said.iso;
  }
  const marked = readDate(head.time ?? '');
  if (shown) {
    const exact = marked?.hasTime && marked.iso.startsWith(shown.iso.slice(0, 10));
    return exact ? marked.iso : shown.iso;
  }
  return marked?.iso ?? dateInAddress(url);
}

/** The date of the line that says "published" if one does, else of the first line with a date. */
function shownDate(lines: readonly string[]): FoundDate | null {
  let first: FoundDate | null = null;
  for (const line of lines) {
    const label = DATED.exec(line);
    const date = readDate(label ? line.slice(label.index) : line) ?? readDate(line);
    if (!date) continue;
    if (label) return date;
    const updated = UPDATED.test(line) && !/\d更新/u.test(line);
    if (!first || (!first.hasTime && date.hasTime && date.iso.startsWith(first.iso.slice(0, 10)))) {
      if (!updated || !first) first = date;
    }
  }
  return first;
}

const ADDRESS_DATE =
  /\/(?<year>20[0-4]\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;

function dateInAddress(url: string): string | null {
  const { year, month, day } = ADDRESS_DATE.exec(url)?.groups ?? {};
  return year ? `${year}-${month}-${day}` : null;
}

function readPublisher(head: Head, near: readonly string[]): string | null {
  for (const line of near) {
    const source = labelled(SOURCE, line);
    if (source) return source;
  }
  const said = firstMeta(head, SOURCE_META)?.replace(/^(?:来源|來源)\s?[:：]\s?/u, '');
  const names = [said, head.data.publisher, head.meta.get('og:site_name'), head.meta.get('application-name')];
  return names.find((name) => name && !/^https?:/u.test(name) && /\p{L}/u.test(name)) ?? null;
}
