import type { Token } from '../words/tokens';
import { isDateline } from './incidentPlace';

/** How far before a place its reporter is named. */
const REACH = 24;

/** 记者某某/台北报导, 某报记者某某/甲市连线报导: reporters of Taiwan's papers sign with where they sit. */
const REPORTER = /(?:记者|特派员|中心|编辑)[^,。;\n]{0,16}\/ ?$/;
/** 某某 综合报导 / 台北市 */
const REPORTED = /报[导道] ?\/ ?$/;
const REPORTS = /^(?:综合|连线|专题|采访)?报[导道]/;

/** (中央社记者某某台北5日电), 记者某某/台北报导: where a reporter sits, before the text. */
export function isByline(token: Token, text: string): boolean {
  if (token.kind !== 'word' || token.meaning.place === null) return false;
  const lead = text.slice(Math.max(0, token.start - REACH), token.start);
  if (REPORTED.test(lead)) return true;
  const behind = text.slice(token.end, token.end + 10);
  if (REPORTS.test(behind)) return REPORTER.test(lead);
  return behind.search(/[电讯]\)/) > 0 && isDateline(text, token);
}
