import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import type { PageOutline } from '../segment/pageLines';
import { SITE_WORD } from '../tables/siteWords';
import { GREETING, PLACEHOLDER_TITLES } from '../tables/titleWords';
import { keyOf } from './keyOf';

/** No longer than this and ending like one, it is the name of a site or a section. */
const SITE_NAME = 8;
/** In a trail a longer name is the article's own title, linked like all before it. */
const SECTION = { han: 14, latin: 30 } as const;
const TRAIL = /\s*(?:>|＞|»|›|→|->)\s*/u;
/** What leads on in it: looked for first, as nearly no line is a trail. */
const TRAIL_MARK = /[>＞»›→]/u;
const LONGEST_TRAIL = 160;
/** Nothing but a trail of sections, which templates set in the head: 信息 >> 政策 >> 渡口. */
const SECTIONS = letters(
  String.raw`^\p{Script=Han}{2,8}(?:\s*(?:>+|[＞»›→])\s*\p{Script=Han}{2,8}){2,}$|^\p{Script=Han}{2,8}\s*>>(?:\s*\p{Script=Han}{2,8})?$`,
);
/** What a file or a template is called: rule-details, news_show. */
const FILE_NAME = /^[a-z]{2,12}(?:[-_][a-z]{2,12}){1,3}$/u;
/** The number of a record or a document, not what it is about: LAKE-2031-004417. */
const RECORD = /^[a-z]{0,8}\d{6,}$/u;
const COPYRIGHT = /(?:版权所有|版權所有|copyright|©|\(c\))/iu;
const LONGEST_COPYRIGHT = 160;

/**
 * Makes a test of whether a text is the page's own talk rather than an article's title: the template's word, a greeting, the name of
 * the site (it stands in the copyright line) or of a section (it stands in the trail that leads to the article, but for its end).
 * @param start index of the article's first line
 */
export function siteTalk({ lines }: PageOutline, start: number): (text: string) => boolean {
  const sections = new Set<string>();
  let owners = '';
  for (const line of lines) {
    if (line.text.length > LONGEST_TRAIL) continue;
    if (line.index < start && TRAIL_MARK.test(line.text)) {
      const trail = dropMarkers(line.text).split(TRAIL);
      const last = trail.pop() ?? '';
      for (const piece of trail) sections.add(keyOf(piece));
      // The trail may end before the article: then a link ends it, with the short name of a section.
      const key = trail.length > 0 ? keyOf(last) : '';
      const longest = /\p{Script=Han}/u.test(key) ? SECTION.han : SECTION.latin;
      if (trail.length > 0 && key.length <= longest && line.links.some((link) => keyOf(link.text) === key))
        sections.add(key);
    }
    if (line.text.length <= LONGEST_COPYRIGHT && COPYRIGHT.test(line.text)) owners += ` ${keyOf(line.text)}`;
  }
  return (text) => {
    const key = keyOf(text);
    if (PLACEHOLDER_TITLES.has(key) || GREETING.test(text) || /^\d+$/u.test(key)) return true;
    if (RECORD.test(key) || FILE_NAME.test(text)) return true;
    if (sections.has(key) || (key.length <= SITE_NAME * 2 && owners.includes(key))) return true;
    return (key.length <= SITE_NAME && SITE_WORD.test(text)) || SECTIONS.test(text);
  };
}
