import { textBefore, textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { Words } from '../words/hearWords';
import type { NumberToken } from '../words/tokens';
import { nameBare } from './nameBare';
import { continued } from './sameUnit';
import {
  atWorkBehind,
  fateBehind,
  illBehind,
  outbreakBehind,
  pastBracket,
  sharedFate,
  soughtBehind,
  strandedToo,
} from './toldBehind';

/**
 * The metric that the text behind a number names, where the words that are its own leave it open.
 * First come those who are sought or at work, then the state of people, then what became of them further on.
 */
export function nameByBehind(state: ReaderState, token: NumberToken, words: Words): string | null {
  const { folded } = state.input;
  const goesOn = words.heard.metrics.length === 0 ? continued(state, token) : null;
  return (
    contactsBehind(state, token) ??
    (state.epidemic ? (outbreakBehind(folded, token) ?? outbreaksAgain(state, token, words)) : null) ??
    resultBehind(state, token, words) ??
    seekingBehind(state, token, words) ??
    stateOfPeople(state, token, words) ??
    headlineMetric(folded, token) ??
    toldFurtherOn(state, token, words) ??
    goesOn
  );
}

/** How many figures back the outbreaks may stand that a list goes on to tell by disease. */
const OUTBREAKS_WITHIN = 12;

/** 突发公共卫生事件12起。其中，水痘5起: outbreaks by disease; 12起，发病319例: who fell ill in them. */
function outbreaksAgain(state: ReaderState, token: NumberToken, { first }: Words): string | null {
  const { nodes, paragraph, sentence } = state;
  const unit = token.unit?.unit;
  const before = nodes.slice(-OUTBREAKS_WITHIN);
  if (unit === '起' && first.metrics.length === 0)
    return before.some((node) => node.metric === 'outbreaks' && node.paragraph === paragraph)
      ? 'outbreaks'
      : null;
  const last = nodes.at(-1);
  const ill = (unit === '例' || unit === '人') && /(?:发病|报告病例|患病)(?:人数|数)?$/.test(first.raw);
  return ill && last?.metric === 'outbreaks' && last.sentence === sentence ? 'affected' : null;
}

/** 与病人同住的4名病人被列为密切接触者: what they were taken for, whoever they are. */
const TAKEN_FOR =
  /^[^,。;、\d]{0,16}(?:被|已)?(?:列为|列作|定性为|评定为|判定为|视为)(?:是)?(密切|紧密|次密切)?接触者/;

/** 一名家居接触者及三名同行者没有病征，正接受医学监察: those who were with a case, and are watched now. */
const WATCHED_WITH =
  /^[一-龥]{0,6}(?:接触者|同行者|同行人士)(?:及[一二两三四五六七八九十\d]{1,3}名[一-龥]{0,4}(?:接触者|同行者|同行人士))?[^。;\d]{0,16}(?:正|现|已)?接受医学(?:监察|观察|监测)/;

function contactsBehind(state: ReaderState, { unit, end }: NumberToken): string | null {
  if (!state.epidemic || unit?.class !== 'people') return null;
  if (WATCHED_WITH.test(textBehind(state.folded, end, 48))) return 'contacts_observed';
  const told = TAKEN_FOR.exec(textBehind(state.folded, end, 36));
  return told === null ? null : told[1] === '次密切' ? 'contacts_secondary' : 'contacts';
}

/** 来自21个国家; 已出结果9千人，均为阴性: told behind the number, in an epidemic. */
function resultBehind(state: ReaderState, { unit, end }: NumberToken, { first }: Words): string | null {
  // 共采样66万人，结果全部为阴性: it has said what it counts.
  if (!state.epidemic || first.metrics.some((metric) => metric === 'people_tested' || metric === 'tests'))
    return null;
  const behind = textBehind(state.folded, end, 10);
  if (unit?.unit === '个' && /^国家(?!级|卫)/.test(behind)) return 'countries';
  const negative =
    /^[人名]$/.test(unit?.unit ?? '') && /^,?(?:结果)?(?:均|全部|全)(?:为|呈)?阴性/.test(behind);
  return negative ? 'tests_negative' : null;
}

/** Who is sought or at work, outside an epidemic: only their verb tells them from those who were hurt. */
function seekingBehind(state: ReaderState, token: NumberToken, { first }: Words): string | null {
  const people = token.unit?.class === 'people' && !state.epidemic;
  if (!people || first.metrics.length > 0) return null;
  return soughtBehind(state, token) ?? atWorkBehind(state.folded, token);
}

/** 2人严重、3人稳定, 5人送医: how people are, in a word that is no metric elsewhere. */
function stateOfPeople(
  state: ReaderState,
  { unit, start, end }: NumberToken,
  { heard }: Words,
): string | null {
  if (unit?.class !== 'people') return null;
  const { folded } = state.input;
  // 206名严重确诊病人留医
  if (/^严重(?:确诊)?(?:病人|患者)/.test(textBehind(folded, end, 6))) return 'serious';
  if (heard.metrics.length > 0) return null;
  // 137名病人在隔离病房
  if (state.epidemic && IN_WARD.test(textBehind(folded, end, 24))) return 'in_hospital';
  if (/^(?:病情|情况)?严重/.test(textBehind(folded, end, 4))) return 'serious';
  if (/^(?:生命体征|病情|情况|伤情)?(?:总体|基本|均|较)?[稳平][定稳]/.test(textBehind(folded, end, 10)))
    return 'stable';
  if (state.epidemic) return null;
  // 其余87人正在医院接受治疗
  // …, 7人正在全力救治中
  if (IN_CARE.test(textBehind(folded, end, 20))) return 'in_hospital';
  const verb = /(?:^|[,、;。\n 起])([亡伤])$/.exec(textBefore(folded, start, 3))?.[1];
  if (verb) return verb === '亡' ? 'deaths' : 'injured';
  // 分送甲医院5人、乙医院4人
  const listed =
    state.enumerated && state.level.last?.metric === 'injured' && /医院$/.test(heard.placeText || heard.text);
  return heard.marks.has('moved') || listed ? 'injured' : null;
}

const IN_CARE =
  /^(?:正|仍|均)?在[^,。;\d]{0,8}院[^,。;\d]{0,6}(?:治疗|救治|留观)|^(?:正|仍|均)在?(?:接受|进行|全力|积极|抓紧)*(?:治疗|救治|抢救)/;

const IN_WARD =
  /^病人(?:现时|目前|正)?在[^,。;\d]{0,16}(?:病房|医院|感染控制中心)|^(?:现|仍|正|目前)*在[^,。;\d]{2,14}(?:医院|中心|病房)[^,。;\d]{0,4}治疗|^送[^,。;\d]{2,8}医院/;

/** A headline leaves the unit out: 3死5伤. */
function headlineMetric(folded: string, { unit, start, end }: NumberToken): string | null {
  return unit === null ? nameBare(textBefore(folded, start, 6), textBehind(folded, end, 6)) : null;
}

/** 391人(219男172女)受伤: the verb stands behind the bracket, or behind the numbers that share it. */
function toldFurtherOn(state: ReaderState, token: NumberToken, { heard, fate }: Words): string | null {
  const { folded } = state.input;
  const ofTotal = state.epidemic ? null : sexOfTotal(folded, token);
  if (ofTotal && heard.metrics.length === 0) return ofTotal;
  const row = state.epidemic ? undefined : FATE_OF_ROW.exec(textBehind(folded, token.end, 40))?.[1];
  if (row && heard.metrics.length === 0 && token.unit?.unit === '人')
    return FATES_OF_ROW[row.charAt(0)] ?? null;
  const stranded = state.epidemic ? null : strandedToo(folded, token);
  if (stranded) return stranded;
  // 3名工作人员及5名院友需要接受检疫: whoever they are.
  const staff =
    state.epidemic && heard.metrics.length > 0 && heard.metrics.every((metric) => metric === 'staff');
  if (heard.metrics.length > 0) return (staff ? sharedFate(folded, token) : null) ?? fate;
  const unitClass = token.unit?.class;
  const behind =
    unitClass === 'people' || unitClass === 'case'
      ? (pastBracket(folded, token.end) ?? (state.epidemic ? null : (fate ?? fateBehind(folded, token))))
      : fate;
  return behind ?? (state.epidemic ? (sharedFate(folded, token) ?? illBehind(folded, token)) : null);
}

/** 甲省105人、乙省11人遇难: what became of the last of a row became of all of it. */
const FATE_OF_ROW = /^(?:[、和][一-龥]{2,6}\d[\d,]*人){1,4}(遇难|死亡|受伤|失踪|失联)/;
const FATES_OF_ROW: Readonly<Record<string, string>> = {
  遇: 'deaths',
  死: 'deaths',
  受: 'injured',
  失: 'missing',
};

/** 37男、25女共62人受伤: what became of all of them. */
const TO_TOTAL = /^(?:[、,及和]?\d{1,5}[男女])?,?(?:合共|共|合计)(\d{1,5}[人名])/;

function sexOfTotal(folded: string, token: NumberToken): string | null {
  const { end, unit } = token;
  if (!/^[男女]$/.test(unit?.unit ?? '')) return null;
  const total = TO_TOTAL.exec(folded.slice(end, end + 20))?.[0];
  return total === undefined ? null : fateBehind(folded, { ...token, end: end + total.length });
}
