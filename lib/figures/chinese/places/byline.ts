import { textBefore, textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import { wordSet } from '../../wordSet';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { isDateline } from './incidentPlace';

/** How far before a place its reporter is named. */
const REACH = 24;

/** 记者某某/台北报导, 某报记者某某/甲市连线报导: reporters of Taiwan's papers sign with where they sit. */
const REPORTER = /(?:记者|特派员|中心|编辑)[^,。;\n]{0,16}\/ ?$/;
/** 某某 综合报导 / 台北市 */
const REPORTED = /报[导道] ?\/ ?$/;
const IN_BRACKET = /\([^()\n]{0,6}(?:记者|通讯员)[^()\n]*$/;
const REPORTS = /^(?:综合|连线|专题|采访)?报[导道]/;

/** 记者 某某 某某 北京报道 */
const BY_NAME = /记者 ?[一-龥·]{2,4}(?:[ 、]{1,2}[一-龥·]{2,4}){0,2} ?$/;

/** (中央社记者某某台北5日电), 记者某某/台北报导: where a reporter sits, before the text. */
export function isByline(token: Token, text: string): boolean {
  if (!placeIn(token)) return false;
  const lead = textBefore(text, token.start, REACH);
  // (记者张桂林): a name.
  if (REPORTED.test(lead) || IN_BRACKET.test(lead)) return true;
  const behind = textBehind(text, token.end, 10);
  if (REPORTS.test(behind)) return REPORTER.test(lead) || BY_NAME.test(lead);
  return behind.search(/[电讯]\)/) > 0 && isDateline(text, token);
}

/** 某某日报, 每日某某网: a paper is called after where it is printed. */
const MEDIUM =
  /^(?:(?:日|晚|晨|早|都市|商|法治|法制|经济|青年)报|(?:新闻|在线)?网(?![一-龥]{0,3}(?:络|格|约|民|吧))|卫视|(?:广播)?电视台|发布客户端|[一-龥]{1,3}报(?:讯|道|记者|[ (\d]))/;

/** Without papers and sites that are called after a place, if another place is named before anything is counted. */
export function withoutMedia(body: readonly Token[], text: string): readonly Token[] {
  const papers = new Set(
    body.filter((token) => placeIn(token) && MEDIUM.test(textBehind(text, token.end, 8))),
  );
  const [paper] = papers;
  const named = body.some((token) => {
    const place = placeIn(token);
    return (
      place !== null &&
      IN_A_COUNTRY.has(place.level) &&
      !papers.has(token) &&
      token.start < (paper?.end ?? 0) + SAID_WITHIN
    );
  });
  return named ? body.filter((token) => !papers.has(token)) : body;
}

/** How far behind its dateline a text says where it is. */
const SAID_WITHIN = 100;
const COUNTED = /\d[例人名宗]/;
/** A country, or a region that the nation is counted by (华东地区), is told of from anywhere. */
const IN_A_COUNTRY: ReadonlySet<Place['level']> = wordSet('province city county');

/**
 * 人民网甲市8月10日电 8月10日，乙市召开…: where the reporter sits says nothing, if another place is named before
 * anything is counted.
 * @param body tokens of the text
 */
export function withoutDateline(body: readonly Token[], text: string): readonly Token[] {
  const [first, ...others] = body.filter(placeIn);
  if (!first || !isDateline(text, first)) return body;
  const seat = placeIn(first)?.path.at(-1) ?? '';
  const named = others.some((token) => {
    const place = placeIn(token);
    return (
      token.start < first.end + SAID_WITHIN &&
      place !== null &&
      IN_A_COUNTRY.has(place.level) &&
      !place.path.includes(seat) &&
      !COUNTED.test(text.slice(first.end, token.start))
    );
  });
  return named ? body.filter((token) => token !== first) : body;
}
