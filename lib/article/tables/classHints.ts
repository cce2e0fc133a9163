import { anyCase } from '../../text/anyCase';
import { FURNITURE_NAMES, PAYWALL, SUBSCRIBE } from './furnitureNames';

/**
 * Generic words in class names and ids, Latin and pinyin, as seen on news sites in four languages. They are matched as parts of
 * names split at capitals, digits, hyphens and underscores would be too strict for pinyin and camelCase, so most stand for any part.
 */

/** Names for which Readability throws a box away or scores it down, whatever it holds. */
export const MISLEADING_HINT =
  /-ad-|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|foot|gdpr|head|hid|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|com-|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget|tool/iu;

/** Boxes that hold no article text: share bars, related lists, comments, advertisements, author cards, tags. */
export const FURNITURE_HINT = named(FURNITURE_NAMES, '\\d{0,3}');

/** Those of them that an article's own box is hardly ever called. */
export const SURE_FURNITURE_HINT = named([
  'author-(?:bio|box|card|info)',
  'about-author',
  'bio',
  'banquan',
  'shengming',
  'copyright',
  'disclaimer',
  'statement',
  'comments?',
  'commentlist',
  'pinglun',
  'liuyan',
  'disqus',
  'newsletter\\w*',
  SUBSCRIBE,
  'signup',
  PAYWALL,
  'related\\w*',
  'xiangguan',
  'recommend\\w*',
  'tuijian',
  'outbrain',
  'taboola',
  'promo\\w*',
  'sponsor\\w*',
]);

/** Those of them that hold other articles. */
export const RELATED_HINT =
  /(?:^|[\s_-])(?:related\w*|relate|xiangguan|xgxw|xgwz|xgyd|recommend\w*|tuijian|hotnews|paihang|trending)(?:$|[\s_-])/iu;

/** Those of them that show one thing after another, which may be the parts of the article. */
export const SLIDES_HINT = /(?:^|[\s_-])(?:gallery|slideshow|slider|carousel|swiper\S*)(?:$|[\s_-])/iu;

/** Boxes of a picture. */
export const PICTURE_HINT = /(?:photo|image|picture|figure|caption|tupian)/iu;

/** Those of them that say where a box stands, not what is in it. */
export const SIDE_HINT = /(?:^|[\s_-])(?:sidebar|side|aside)(?:$|[\s_-])/iu;

/** Boxes above the text that hold its date, source and author. */
export const BYLINE_HINT =
  /(?:^|[\s_-])(?:by-?line|by|dateline|date|pub-?date|pub-?time|publish\w*|time|timestamp|author\w*|writer|reporter|source|laiyuan|ly|info|meta|post-?meta|article-?info|entry-?meta|credit\w*|updated?)(?:$|[\s_-])/iu;

/** Those of them that name the author. */
export const AUTHOR_HINT =
  /(?:^|[\s_-])(?:(?:\w*-)?by-?line\w*|\w*author(?:-?name|s)?|writer|reporter)(?:$|[\s_-])/iu;

/** Those of the paper or the agency that a portal has a text from. */
export const SOURCE_HINT =
  /(?:^|[\s_-])(?:\w{2,12}-?)?(?:source|laiyuan|vend[eo]r|provider)(?:-?name)?(?:$|[\s_-])/iu;

/** Boxes of a button: a link of its own that asks for something. */
export const BUTTON_HINT = /(?:^|[\s_-])(?:btns?|buttons?)(?:$|[\s_-])/iu;

/** Boxes of whom a picture is by. */
export const CREDIT_HINT = /(?:^|[\s_-])(?:image|photo|picture)?-?credits?(?:$|[\s_-])/iu;

/** Boxes of the line below the title that says more. */
export const DECK_HINT =
  /(?:^|[\s_-])(?:sub-?title|sub-?head(?:line)?|deck|dek|standfirst|intro|futi|fubiaoti|c-subtitle)(?:$|[\s_-])/iu;

/** Lists of sentences there that say the main points. */
export const SUMMARY_HINT = /(?:^|[\s_-])(?:\w{2,12}-?)?(?:summary|zhaiyao)(?:$|[\s_-])/iu;

/** Boxes of notices and requests that have nothing to do with the article. */
export const NOTICE_HINT = named([
  'cookies?\\w*',
  'consent\\w*',
  'gdpr\\w*',
  'cmplz\\w*',
  'onetrust\\w*',
  'privacy\\w*',
  'newsletter\\w*',
  SUBSCRIBE,
  'signup',
  'copyright',
  'banquan',
  'shengming',
  'disclaimer',
]);

/** A pattern for boxes that are called one of these: a word of their name, or words set together with `-`, `_` or nothing. */
function named(names: readonly string[], end = ''): RegExp {
  return anyCase(`(?:^|[\\s_-])(?:${names.join('|').replaceAll('-?', '[-_]?')})${end}(?:$|[\\s_-])`);
}
