import { letters } from '../../text/letters';
import { SURNAMED } from '../tables/surnames';
import type { NearLine } from './nearLines';
import { readDate } from './readDate';

/** A page of a printed paper: 《某报》（2022年3月25日 02版）. */
const PRINTED = /《\s?(?<name>[^《》]{2,12}?)\s?》\s?[（(][^（()）]{4,24}版\s?[)）]/u;
/** Japanese portals: 某社 3/9(木) 18:45配信. */
const DELIVERED =
  /^(?<name>[^\d]{2,30}?)\s*\d{1,2}\/\d{1,2}[(（][月火水木金土日][)）]\s*\d{1,2}:\d\d\s?配信/u;
/** Before the reporter: 湖畔報 / 記者林小山, 【湖畔報╱記者林小山╱即時報導】. A desk is no paper. */
const BEFORE_REPORTER = letters(
  String.raw`(?:^|[\s\d【〔［[（(])(?<name>[\p{Script=Han}\p{Script=Latin}]{2,10})(?<!中心|[組组部])\s?[/／╱|｜]\s?(?:記者|记者)`,
);
/** The station with its reporters in brackets at the end, no office said: （湖畔新聞周遠山、吳桐台北報導）. */
const OF_REPORTERS = letters(
  String.raw`[（(【](?<name>\p{Script=Han}{2,4}(?:新[闻聞]|[报報社台網网]))${SURNAMED}(?:、${SURNAMED}){0,3}[^（()）。，、]{0,5}(?:報導|报道|報道)[)）】]$`,
);
/** 本文来自微信公众号“某某”（ID：…） */
const ACCOUNT =
  /(?:[来來]自|[转轉][载載]?自|首[发發][于於])[^。，]{0,10}(?:公[众眾][号號]|[头頭][条條][号號])[\s:：]{0,2}[“「"『](?<name>[^“”「」"『』]{2,20})[”」"』]/u;
/** （本文由「湖畔報」授權轉載） */
const GRANTED_BY = /本文(?:由|[经經])\s?[“「"『《](?<name>[^“”「」"『』《》]{2,16})[”」"』》]\s?授[权權]/u;
/** 作者：《湖畔周刊》记者 林小山 */
const PAPER_OF_AUTHOR =
  /^(?:作者|撰文|文)\s?[:：／/]\s?《(?<name>[^《》]{2,12})》\s?(?:特[约約])?(?:[记記]者|撰稿)/u;
/** Releases end with whom they are from: SOURCE Harrow Dairy. */
const RELEASED_BY = letters(String.raw`^SOURCE:?\s(?<name>\p{Lu}[^:;!?]{1,60})$`);
/** 湖畔報 記者林小山／台北報導: nothing but a space between. */
const PAPER_OF_REPORTER = letters(
  String.raw`(?:^|[\s\d])(?<name>\p{Script=Han}{1,6}(?:[报報]|社|[网網]|新[闻聞]))\s{1,2}(?:記者|记者)\s?\p{Script=Han}{2,4}\s?[/／]`,
);

const NAMED: readonly RegExp[] = [
  PRINTED,
  DELIVERED,
  BEFORE_REPORTER,
  PAPER_OF_REPORTER,
  OF_REPORTERS,
  PAPER_OF_AUTHOR,
  ACCOUNT,
  GRANTED_BY,
  RELEASED_BY,
];

/** The paper that a line near the title or below the text names without a label, by how lines of its kind are written; null if it is none. */
export function namedPaper(text: string): string | null {
  return NAMED.map((named) => named.exec(text)).find(Boolean)?.groups?.name ?? null;
}

/** Without a mark between: Source Harrow News. */
const BOXED = letters(String.raw`^[Ss]ource\s(?<name>\p{Lu}[^.:;!?]{1,40})$`);

/** The same of a line in a box that is called a byline. */
export function boxedPaper(text: string): string | null {
  return BOXED.exec(text)?.groups?.name ?? null;
}

/** Whose the page is, in its title: 标题_栏目_湖畔网. */
const PORTAL = /[_|—-]\s?(?<brand>\p{Script=Han}{2,3})[网網]$/u;
/** How much longer than the portal's the name of its desk is. */
const DESK = 4;

/** A portal's own desk, linked beside the date: 2031年3月4日11:30 湖畔音乐 我要评论. */
export function deskBeside({ text, links }: Pick<NearLine, 'text' | 'links'>, title: string): string | null {
  const brand = PORTAL.exec(title)?.groups?.brand;
  if (!brand || !readDate(text)) return null;
  const isDesk = (link: string) =>
    link.startsWith(brand) && link.length > brand.length && link.length <= brand.length + DESK;
  return links.find((link) => isDesk(link) && !/[网網首][页頁]?$/u.test(link)) ?? null;
}
