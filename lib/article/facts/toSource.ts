import { letters } from '../../text/letters';
import { NAMELESS_SOURCES } from '../tables/sources';
import { SURNAMED } from '../tables/surnames';
import { keyOf } from './keyOf';

/** Behind the source, who wrote it: 湖畔发布通讯员 林小山. */
const REPORTER =
  /(?<=\p{L}{2})\s*(?:本[报報])?(?:[记記]者|通[讯訊][员員]|特[约約]|[实實][习習]生)[\s:：].*$/u;
/** Before a name that stands apart: 湖畔日报客户端记者. */
const OFFICE_BEHIND = /(?<=[端网網报報社台讯訊闻聞])(?:[记記]者|通[讯訊][员員])$/u;
/** Behind the paper, which desk of it: 湖畔網新聞中心. */
const DESK_BEHIND = /(?<=[网網报報社台])新[闻聞]中心$/u;
/** Behind an office, who wrote it for the office: 和平街派出所 林小山. */
const WRITER = letters(`(?<=[局会會部所院社台网網校府办辦处處])\\s${SURNAMED}$`);
/** A portal before the paper that it has a text from: 湖畔网－湖畔日报, 湖畔网-《湖畔日报》. */
const PORTAL = letters(
  String.raw`^\p{Script=Han}{2,8}[网網]\s?[-－–—]{1,2}\s?(?=《?\p{Script=Han}{2,10}(?:[报報](?:海外版)?|[周週]刊|社)》?$)`,
);
/** Behind the source: that more than one was used. */
const COMPILED = /[\s、]{1,3}(?:综合|綜合|整理|综合整理|综合报道|綜合報導)$/u;

/** An address, where a reporter reports from (18:58 報導, 周遠／北浜報導), a desk (編譯中心). */
const NO_SOURCE =
  /^https?:|(?:^|[／/]\s?\p{Script=Han}{2,4})(?:報導|报道|報道)$|^(?:[編编][譯译]|[採采][訪访]|即[時时]|[國国][際际]|政治|[財财][經经]|社[會会]|生活|[娛娱][樂乐]|[體体]育|影音|[綜综]合)?(?:新[聞闻])?中心$|^[編编][輯辑][部室]?$/u;

/** Behind a name, that it is one of an account, and its sign: 某检察在线” ID：…, 某报的财富号. */
const ACCOUNT_BEHIND =
  /[”"」』]?\s?[（(]?\bID\s?[:：].*$|的?(?:微信)?(?:[财財]富|[头頭][条條]|[网網]易|百家|企鹅|公[众眾])[号號]$/u;

/** A source without what templates and reporters set around its name. @returns null if what is left names nobody */
export function toSource(found: string | null | undefined): string | null {
  const name =
    found
      ?.replace(PORTAL, '')
      .replace(/^《?([^《》]+)》.*$/u, '$1')
      .replace(/^[【〔［[]+(?=[^】〕］\]]*$)/u, '')
      .replace(ACCOUNT_BEHIND, '')
      .replace(COMPILED, '')
      .replace(REPORTER, '')
      .replace(OFFICE_BEHIND, '')
      .replace(DESK_BEHIND, '')
      .replace(WRITER, '')
      .trim() ?? '';
  return /\p{L}/u.test(name) && !NO_SOURCE.test(name) && !NAMELESS_SOURCES.has(keyOf(name)) ? name : null;
}
