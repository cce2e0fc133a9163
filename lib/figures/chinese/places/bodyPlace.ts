import { textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import { behindByline } from '../words/textStart';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { smallest } from './incidentPlace';

/** What stands behind the place of an authority. */
const AUTHORITY =
  /^(?:人民)?(?:政府|委|应急|公安|警方|防汛|防指|抗震|民政|水利|水务|统计|消防|气象|新闻办|卫健|卫生|疾控|交警|交通|农业|林草|森防|海关|税务|(?:今[日天]|昨[日天]|\d{1,2}日)?(?:召开|举行)[^,。;\n]{0,10}发布会)/;

/** 甲省乙县新型冠状病毒肺炎疫情防控工作指挥部 */
const HEADQUARTERS = /^(?:应对)?(?:新型冠状病毒|新冠)[一-龥]{0,16}(?:指挥部|领导小组|办公室)/;

/**
 * 据甲省乙市政府统计: the smallest of the places that name who says so. A province alone says no more than its name.
 * @param tokens those before the first figure
 */
export function bodyPlace(folded: string, tokens: readonly Token[]): Place | null {
  let chain: Token[] = [];
  for (const token of tokens) {
    if (!placeIn(token)) continue;
    chain = chain.at(-1)?.end === token.start ? [...chain, token] : [token];
    const behind = textBehind(folded, token.end, 28);
    if (chain.length > 1 && (AUTHORITY.test(behind) || HEADQUARTERS.test(behind)))
      return smallest(folded, chain);
  }
  return null;
}

/** What the office of a place is called, and what it does in the first words of a notice: 甲市灾害应变中心8日16时统计. */
const OFFICE =
  /^[一-龥]{0,16}?(?:局|部门|厅|委(?:员会)?|办|部|中心|台|政府|警方|海关|支队|总队|大队|处|署|公司)(?:[ ,，:：(\d今昨前自]|日前|近日|通报|发布|公布|统计|表示|说|介绍|消息|的(?:消息|通报|数据|统计|信息)|宣布|报告|获悉|指出|执行|查获|破获|侦破|捣破|接获|开展)/;

/** How far into the text its first words go. */
const FIRST_WORDS = 12;

/**
 * The place whose office speaks in the first words of a text: what it counts is of all that it answers for.
 * @param from where the text begins behind its title
 */
export function officePlace(folded: string, from: number, body: readonly Token[]): Place | null {
  let chain: Token[] = [];
  for (const token of body) {
    if (token.start < from) continue;
    if (token.start > from + FIRST_WORDS) break;
    if (!placeIn(token)) continue;
    chain = chain.at(-1)?.end === token.start ? [...chain, token] : [token];
    if (OFFICE.test(textBehind(folded, token.end, 32))) return smallest(folded, chain);
  }
  return null;
}

/** Lines that may stand before the one whose first words name an office: captions, bylines. */
const LINES_BEFORE = 3;

/** The place whose office speaks at the head of one of the first lines. */
export function officeAtHead(folded: string, from: number, body: readonly Token[]): Place | null {
  let at = from;
  for (let lines = 0; lines <= LINES_BEFORE && at >= 0; lines++) {
    const place = officePlace(folded, behindByline(folded, at), body);
    if (place) return place;
    const end = folded.indexOf('\n', at);
    at = end < 0 ? end : end + 1;
  }
  return null;
}
