import { oneLine } from './keyOf';
import { firstMeta, type Head } from './readHead';
import { LONGEST_TITLE } from './shownTitles';

/** A title that the head of a page names, and how far it is to be trusted. */
export interface SaidTitle {
  readonly text: string;
  readonly weight: number;
}

const TITLE_META = [
  'articletitle',
  'headline',
  'dc.title',
  'title',
  'citation_title',
  'weibo:article:title',
] as const;

/** What the head says the title is. */
export function saidTitles(head: Head): readonly SaidTitle[] {
  const { data, meta, title } = head;
  const said = [
    { text: data.headline, weight: 2 },
    { text: meta.get('og:title'), weight: 2 },
    { text: meta.get('twitter:title'), weight: 1 },
    { text: firstMeta(head, TITLE_META), weight: 1 },
    { text: title, weight: 2 },
  ];
  return said.flatMap(({ text, weight }) =>
    text ? [{ text: oneLine(text).slice(0, LONGEST_TITLE), weight }] : [],
  );
}

/** The names that a page gives its site. */
export function namesOfSite({ meta, data }: Head): readonly string[] {
  return [
    meta.get('og:site_name'),
    meta.get('application-name'),
    meta.get('apple-mobile-web-app-title'),
    data.publisher,
  ]
    .filter((name) => name !== undefined && name !== null)
    .filter((name) => name.length <= 40);
}
