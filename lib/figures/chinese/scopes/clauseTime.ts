import type { Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { isSomeOfDead } from '../metrics/someOfThose';
import type { ReaderState } from '../readerState';
import type { ScopeRule } from './scopeClue';

const COUNT = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

/** A day, a week or a month: what came in it is new. */
const STRETCH = [
  '[今昨当单同前][日天晨早晚]',
  '[今昨]\\(\\d{1,2}[日)]',
  '昨(?=新增|再|添|增|确诊|出院|[接收][获报]|录得|拘|捕|破)',
  '首个?(?:周末|周|日)(?=[,。;、]|内|共|录得)',
  '新增|新[接呈][获报]|[再又][增添多有]',
  `(?:过去|最近|近)(?:的)?(?:${COUNT}|数)?(?:个)?(?:日|天|周|星期|小时|月)`,
  '(?:上|本|当|前|该|单|之前|最近|过去)(?:一|1)?(?:个)?(?:周|星期|月)(?:末|首|单月)?(?!活动|期)',
  `(?:周末|首|一连|连续)${COUNT}[日天](?!首)`,
  `(?:${COUNT}|前后)[日天](?=共|合计|内|发生|录得)`,
  '(?:新年|春节|假期|连假|长假|节日|周末|黄金周)(?:期间)?(?!前|后|将)',
  `第${COUNT}周`,
  `(?:的|之)一(?:周|星期)`,
  '(?<![首前\\d至到十])(?:\\d{1,2}|十?[一二三四五六七八九]|十)月(?:份|单月)?(?![\\d一二三四五六七八九十]|初|底|中|起|以来|至|-)',
];
/** From some day on, or a year, a quarter or a season: what it came to is a total. */
const TOTAL = [
  '以来',
  '[自由从][^,。;]{1,16}(?:起|开始)(?!,?(?:截至|直?至|到))',
  '总数|累计|[目现][前时](?:合|总)?共',
  '[至迄]今',
  '历来',
  '年初至今',
  '(?:第[一二三四五六\\d]|本)波(?![^,。;]{0,6}(?:专案|行动|扫荡|查缉))',
  '(?:今|本|上)(?:个)?(?:流感)?(?:季度?|季节)(?:至今)?',
  '(?:今|去|前|本|全)年度?(?:全年|至今)?(?!同期|的?最|首[宗例次名]|第|\\d{1,2}月|[一二三四五六七八九十]{1,3}月)',
  `[首前](?:\\d{1,2}|[一二两三四五六七八九十]{1,3})个月`,
  '[上下]半年',
  '第[一二三四]季度?',
  '(?<!\\d)(?:19|20)\\d\\d年(?!\\d{1,2}月)',
];
const TIME = new RegExp(`(?<stretch>${STRETCH.join('|')})|(?<total>${TOTAL.join('|')})|截[至止]`, 'g');

/** 较昨日, 与去年同期: what it is held against. */
const AGAINST = /(?:[较比][^,。;]{0,6}|[与跟同于]|相比|高于|低于|截至|截止|到)(?:之前|再)?$/;
/** 昨日公布: when it was told. */
const TELLS = /^[^,。;]{0,16}?(?:公布|宣布|表示|指出|发布|发表|召开|举行|通报会|记者会|同期|相比)/;

/** The words of the sentence that can still say when. */
const REACH = 70;

/** What the time that was named last before an offset, in its sentence, makes of a count; null where none was. */
function scopeOfTime(folded: string, at: number): Scope | null {
  const sentence = /[^。\n]*$/.exec(textBefore(folded, at, REACH))?.[0] ?? '';
  let scope: Scope | null = null;
  for (const match of sentence.matchAll(TIME)) {
    if (AGAINST.test(sentence.slice(0, match.index))) continue;
    if (TELLS.test(sentence.slice(match.index + match[0].length))) continue;
    scope = match.groups?.stretch ? 'new' : match.groups?.total ? 'cumulative' : null;
  }
  return scope;
}

const OPENS_WITH_STRETCH = new RegExp(`^(?:而|其中|当中|单是|仅)?(?:${STRETCH.join('|')})`);

/** Whether the clause of a number opens with a day, a week or a month. */
function isOfStretch({ folded, at }: ReaderState): boolean {
  return OPENS_WITH_STRETCH.test(/[^,。;\n]*$/.exec(textBefore(folded, at, 24))?.[0] ?? '');
}

/** What comes in by the day and adds up. */
const COUNTED: ReadonlySet<string> = wordSet(
  'asymptomatic clusters confirmed deaths infections outbreaks pcr_positive recovered reported',
);

/** What the police, the fire service and the border count by the day, outside of what one event did. */
const BY_OFFICES: ReadonlySet<string> = wordSet(
  'accidents aftershocks arrivals cases cases_solved charged crossings departures detained fires offences outbound passengers penalty_tickets people_checked prosecuted suspects_arrested vehicles_towed vehicles_impounded visitors',
);

/** 上周有18宗…；今年首十个月录得2451宗: by the time that the sentence named last. */
export const byClauseTime: ScopeRule = ({ state, metric, phrase, whole }) => {
  // 一季度查处1925起，其中3月702起; 累计100例，其中昨日5例
  if (!state.input.traditional && whole?.metric === metric && whole.scope === 'cumulative' && !phrase.scope)
    return isOfStretch(state) ? 'new' : undefined;
  if (!state.input.traditional || phrase.scope || phrase.marks.has('other')) return undefined;
  if (!(state.epidemic ? COUNTED : BY_OFFICES).has(metric)) return undefined;
  // 地震后…，游客今天离开: where something struck, only the shocks are counted by the day.
  if (!state.epidemic && state.disaster && metric !== 'aftershocks') return undefined;
  // 首七个月有388宗，七月占29宗: some of all, that came in one month.
  if (whole)
    return whole.metric === metric && whole.scope === 'cumulative' && isOfStretch(state) ? 'new' : undefined;
  const told = scopeOfTime(state.folded, state.at);
  const end =
    state.at +
    (/^[\d,]+[人名位]|^[一二两三四五六七八九十百]+[人名位]/.exec(textBehind(state.folded, state.at, 8))?.[0]
      .length ?? 0);
  // …再有14名病人离世。3人来自院舍: of the same day.
  if (!told && metric === 'deaths' && isSomeOfDead(state.folded, state.at, end, state.about))
    return state.nodes.at(-1)?.scope ?? undefined;
  // 接获一宗输入个案, 围封强检发现36宗阳性: what was just told or found, where no total is named.
  if (!told && metric === 'confirmed' && state.mode === null && isJustFound(state)) return 'new';
  return told ?? undefined;
};

function isJustFound({ epidemic, folded, at }: ReaderState): boolean {
  const lead = textBefore(folded, at, 6);
  const one = /(?:接获|接报)$/.test(lead) && /^[一1]宗/.test(textBehind(folded, at, 2));
  return epidemic && (one || /(?:发现|[检验]出)(?:了|多)?共?$/.test(lead));
}
