import { anyCase } from '../../text/anyCase';
import { alternatives, DATE_LABELS, UPDATE_LABELS } from '../tables/labels';
import type { NearLine } from './nearLines';
import { type FoundDate, readDate } from './readDate';
import { firstMeta, type Head } from './readHead';
import { withYear } from './withYear';

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
  'apub:time',
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

/** Nobody who writes Chinese or Japanese keeps this time: where the page shows the same one, the head's zone is the template's. */
const UTC = /(?:Z|[+-]00:?00)$/u;
const HAN = /\p{Script=Han}/u;
/** Of a time as ISO writes it: 2022-03-25T16:12. */
const TO_MINUTE = 16;

/** Within a sentence it is no label: 当地时间3月25日, 1日至13日期间. */
const IN_SENTENCE = '(?<=\\p{Script=Han}|\\d日)(?:日期|时间|時間)(?!\\s{0,3}[:：])|日期[间間]';
/** Not the end of "Updated". */
const DATED = anyCase(`(?<![a-z])(?!${IN_SENTENCE})(?:${alternatives(DATE_LABELS)})`);
const UPDATED = anyCase(`(?:${alternatives(UPDATE_LABELS)})`);

/**
 * Reads when an article was published: what the head says, made exact by the line that shows it; else that line, `<time>`, the
 * page's address, a script of its own, a day without a year whose year stands further up, and at last a sentence of the text.
 * @param above short lines from the page's top down to the text
 * @param opening the first paragraphs of the text
 * @returns ISO 8601, or null
 */
export function readPublished(
  head: Head,
  near: readonly NearLine[],
  url: string,
  above: readonly string[] = [],
  opening: readonly string[] = [],
): string | null {
  const top = near.filter((line) => !line.isTail && !isSentence(line.text));
  const tail = near.filter((line) => line.isTail);
  const shown = shownDate(top) ?? shownDate(tail);
  const said = [head.data.published, firstMeta(head, PUBLISHED_META)]
    .map((text) => (text ? readDate(text) : null))
    .find((date) => date !== null);
  if (said) {
    const exact = said.hasTime && !/T00:00:00$/u.test(said.iso);
    if (!exact && shown?.hasTime && shown.iso.startsWith(said.iso.slice(0, 10))) return shown.iso;
    return ownZone(said.iso, shown, head);
  }
  const released = releaseDay(opening);
  if (released && !shown?.iso.startsWith(released)) return released;
  const marked = readDate(head.time ?? '');
  if (shown) {
    const exact = marked?.hasTime && marked.iso.startsWith(shown.iso.slice(0, 10));
    return exact ? ownZone(marked.iso, shown, head) : shown.iso;
  }
  const named = marked?.iso ?? dateInAddress(url) ?? dateInAddress(head.address ?? '');
  return (
    named ?? readDate(head.scripted?.() ?? '')?.iso ?? withYear(top, above) ?? shownDate(near)?.iso ?? null
  );
}

/** The time that the head says, without a zone that is the template's. */
function ownZone(iso: string, shown: FoundDate | null, { title }: Head): string {
  return HAN.test(title) && shown?.hasTime && shown.iso.startsWith(iso.slice(0, TO_MINUTE))
    ? iso.replace(UTC, '')
    : iso;
}

/** The text says when things happened; when it was published, only if nothing else does. */
function isSentence(line: string): boolean {
  return line.length > BESIDE && /[。！？]|[.!?]$/u.test(line) && !DATED.test(line);
}

/** A line below the text that says more than this beside its date speaks of something else: a reference, another article. */
const BESIDE = 40;

/** How an agency of releases begins a text, with the year: HARROW, Ont., April 29, 2015 /Some Newswire/ --, (Some Newswire via COMTEX) --. */
const RELEASE_DAY =
  /^\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}.’' ]{1,20}){0,2}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, 20\d\d)(?= ?[/(][\p{L} .-]*(?:wire|news|web)[^/()]{0,24}[/)])/iu;

/** The day that a release's dateline says. */
function releaseDay(opening: readonly string[]): string | null {
  const said = opening.map((text) => RELEASE_DAY.exec(text)?.[0]).find(Boolean);
  return readDate(said ?? '')?.iso ?? null;
}

/** The date of the line that says "published" if one does, else of the first line with a date. */
function shownDate(lines: readonly NearLine[]): FoundDate | null {
  let first: FoundDate | null = null;
  for (const { text: line, isTail } of lines) {
    const label = DATED.exec(line);
    const date = readDate(label ? line.slice(label.index) : line) ?? readDate(line);
    if (!date) continue;
    if (label) return date;
    if (isTail && line.length - (date.end - date.start) > BESIDE) continue;
    const updated = UPDATED.test(line) && !/\d更新/u.test(line);
    if (!first || (!first.hasTime && date.hasTime && date.iso.startsWith(first.iso.slice(0, 10)))) {
      if (!updated || !first) first = date;
    }
  }
  return first;
}

/** A section may stand between the year and the month. */
const ADDRESS_DATE =
  /[/=](?<year>20[0-4]\d)(?:[-/_]?|\/[a-z]{2,20}\/)(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/iu;

/** The day that an address has in its path or its query (`/2022/03/25/`), YYYY-MM-DD, or null. */
export function dateInAddress(url: string): string | null {
  const { year, month, day } = ADDRESS_DATE.exec(url)?.groups ?? {};
  return year ? `${year}-${month}-${day}` : null;
}
