import { ECONOMIC } from '../../tables/economyWords';
import { SEVERITIES } from '../../tables/metricGroups';
import { CURRENT_AS_OF, CURRENT_METRICS, NO_SCOPE } from '../../tables/metricScopes';
import { countsMoney } from '../../tables/metricUnits';
import { wordSet } from '../../wordSet';
import { isFlow } from '../lists/goesOn';
import { isOfDay, isOfLastDays, leadOf } from '../places/leads';
import type { ReaderState } from '../readerState';
import { asNow } from './asNow';
import { heldNow } from './heldNow';
import { ofDays } from './ofDays';
import { OF_EPIDEMIC } from './ofEpidemic';
import { ofForce } from './ofForce';
import { CONTACTS, OF_BEFORE, ofContacts, ofOutbreak, SUMMED } from './ofGroups';
import { ofTraffic } from './ofTraffic';
import type { ScopeRule } from './scopeClue';
import { onDuty, stillSo } from './stillSo';
import { asLifted, ofWave } from './waveScope';

/** What one thing costs, and indices: neither new nor cumulative. */
const PRICED = /(?:_index|price|_cost|cpi|ppi|wpi|pmi|^unit_.*)$/;

/** So many for a thousand people, a ratio. */
const PER_HEAD = /_per_\d+$|_ratio$/;

/** Prices, indices and what an economy turns over. */
const hasNone: ScopeRule = ({ state, metric }) =>
  NO_SCOPE.has(metric) ||
  NO_STRETCH.has(metric) ||
  PER_HEAD.test(metric) ||
  (!state.epidemic && PRICED.test(metric))
    ? null
    : undefined;

/** How full, how many of the people: a rate that belongs to no day. */
const NO_STRETCH: ReadonlySet<string> = wordSet(
  'utilisation occupancy stay rate industrial_output high_tech_output',
);

/** 假期7天累计出动…: added up over a period that is told. */
const addedUp: ScopeRule = ({ state, phrase }) => {
  if (phrase.scope !== 'cumulative') return undefined;
  const ofHoliday = state.holiday && state.mode === 'new' && !phrase.marks.has('asof');
  return ofHoliday || (state.epidemic && isOfLastDays(state)) ? 'new' : undefined;
};

/** What is shut, dry or short now. */
const SHUT =
  /^(?:toll_stations|casinos|schools|airports|scenic_areas|ports|kindergartens|service_areas)_closed$|_dry$|^(?:water_shortage|monitors|workers)$/;

const ofEconomy: ScopeRule = ({ state, metric, phrase }) => {
  // 停课14校、87班: as the schools beside them.
  const shut = metric === 'classes_suspended' ? state.nodes.at(-1) : undefined;
  if (shut?.metric === 'schools_closed' && shut.sentence === state.sentence) return shut.scope;
  if (metric === 'restored_share') return 'current';
  if (/_(?:cancelled|delayed)$/.test(metric) && phrase.scope === null) return 'new';
  // 停业整顿172家: what was done about it; 临时封闭186个: how it is.
  if (SHUT.test(metric) && phrase.scope === null && !/整顿/.test(phrase.raw)) return 'current';
  return !state.epidemic && countsMoney(metric) && ECONOMIC.has(metric) ? null : undefined;
};

/** Visits and rates of a day or a week: new unless the text adds them up. */
const FLOWS: ReadonlySet<string> = wordSet(
  'positivity pcr_positivity antigen_positivity case_rate fever_visits pcr_positive_share ent_visits antigen_tests antigen_positive ili_rate hospital_rate ili_share',
);

/** 阳性人数12月22日达到高峰(694万): of that day. */
const AT_PEAK = /(?:高峰|峰值|最低|最高|[降升]至)\(?$/;

/** What is counted by the day or the week. */
const asFlow: ScopeRule = ({ state, metric, phrase, whole }) => {
  const visits =
    state.input.traditional && /_visits$|^ili_share$/.test(metric) && state.nodes[0]?.scope === 'new';
  const ofStretch =
    (state.mode !== 'as-of' && !state.since) || (state.epidemic && (state.daySegment || visits));
  const flows = FLOWS.has(metric) || (metric === 'pcr_positive' && AT_PEAK.test(leadOf(state)));
  return flows && !phrase.scope && !whole && ofStretch ? 'new' : undefined;
};

/** 新增372例、校正回归177例，总计549例: the day's counts of the sentence together. */
function addsUpNews({ epidemic, nodes, sentence, at, input }: ReaderState): boolean {
  if (!epidemic || nodes.at(-1)?.sentence !== sentence) return false;
  const news = nodes
    .slice(-6)
    .filter((node) => node.sentence === sentence && node.scope === 'new' && !node.parent);
  const own = input.tokens.find((token) => token.kind === 'number' && token.start === at);
  const sum = news.reduce((total, { value }) => total + (value ?? Number.NaN), 0);
  return news.length > 1 && own?.kind === 'number' && own.value === sum;
}

/** 上周就诊总计10万人次: all of that week's. */
const asSum: ScopeRule = ({ state, metric, phrase }) => {
  if (!SUMMED.test(phrase.label)) return undefined;
  // 专案期间共计查获26件: of that operation.
  if (state.operation && state.mode !== 'as-of' && !state.since && !phrase.marks.has('asof')) return 'new';
  if (addsUpNews(state)) return 'new';
  // 620间学校合共呈报1092宗, in a day's report: of that day.
  const ofDay = state.epidemic && state.mode !== 'as-of' && state.nodes[0]?.scope === 'new' && !state.since;
  if (ofDay && /(?:呈报|接获|收到)(?:\d|$)/.test(phrase.raw)) return 'new';
  const now = phrase.marks.has('asof') && CURRENT_AS_OF.has(metric) && /现[时有]|目前/.test(phrase.raw);
  if (CURRENT_METRICS.has(metric) || now) return 'current';
  return FLOWS.has(metric) && state.mode === 'new' ? 'new' : undefined;
};

/** 城镇新增就业38万人 within several months: the word belongs to the name, what it counts adds up. */
const asNamed: ScopeRule = ({ state, metric }) =>
  metric === 'new_jobs' && state.longPeriod ? 'cumulative' : undefined;

/** 今年截至10月底新增758例: all that the year has had. */
const SO_FAR_NEW = /今年(?:以来|迄今|至今|截至[^,。;]{1,10})?(?:累计|共|已)?新增(?!首|第)/;

/** 现有治愈出院病例453例: who has left is not counted as he is now. */
const LEFT: ReadonlySet<string> = wordSet('contacts_released asymp_released recovered converted');

/** By its own words, its whole of the same kind, or what the metric always is. */
const asSaid: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (state.epidemic && phrase.scope === 'new' && !whole && SO_FAR_NEW.test(phrase.raw)) return 'cumulative';
  if (/^(?:rooms|hotels|facilities|isolation_sites|test_sites|vaccination_sites|clinics)$/.test(metric))
    return 'current';
  // 全市累计共有高风险区222个: those that there are.
  if (/_risk_areas$/.test(metric) && /(?:共|现|尚|还)有/.test(phrase.raw)) return 'current';
  if (phrase.scope && !(phrase.scope === 'current' && LEFT.has(metric))) return phrase.scope;
  // 累计报告74576例(甲省核减2例): what the day corrected.
  if (metric === 'confirmed_removed' && whole && state.epidemic && !state.input.traditional) return 'new';
  if (whole?.ownScope && whole.scope === 'new' && whole.metric === metric) return 'new';
  // 曾有1539人入住
  if (metric === 'sheltered' && phrase.marks.has('formerly')) return 'cumulative';
  return CURRENT_METRICS.has(metric) ? 'current' : undefined;
};

/** 另有疑似病例199例, behind a day's count: those that are so now. */
const otherSuspects: ScopeRule = ({ state, metric, phrase, whole }) =>
  state.epidemic &&
  !state.input.traditional &&
  metric === 'suspected' &&
  phrase.marks.has('other') &&
  phrase.scope === null &&
  !whole
    ? 'current'
    : undefined;

/** 205例病情平稳，8例病情危重，12例治愈出院: told with those who are well, how bad they are is how they are now. */
const besideStable: ScopeRule = ({ state, metric, phrase }) => {
  if (!state.epidemic || !SEVERITIES.has(metric) || phrase.scope) return undefined;
  const near = state.nodes.slice(-4).filter(({ sentence }) => sentence === state.sentence);
  return near.some((node) => node.metric === 'stable' && node.scope === 'current') ? 'current' : undefined;
};

const HURT = /[重轻]微?伤/;

/** 造成5人重伤: what an accident did. */
const asInjury: ScopeRule = ({ state, metric, phrase, whole }) =>
  !state.epidemic &&
  whole?.metric !== 'in_hospital' &&
  HURT.test(phrase.label + phrase.raw) &&
  SEVERITIES.has(metric)
    ? 'cumulative'
    : undefined;

/** 个案增1宗至18宗: what they came to. */
const asGrown: ScopeRule = ({ state }) => {
  const grown = state.nodes.at(-1)?.scope === 'new' ? /至$/ : /增至$/;
  if (!state.epidemic || !state.arrives || !grown.test(leadOf(state))) return undefined;
  state.carryScope = 'cumulative';
  return 'cumulative';
};

/** 再增6例，总数达17人: what they came to, whatever is new in its list. */
const asTotal: ScopeRule = ({ state }) => {
  const { epidemic, nodes } = state;
  const summed = epidemic && nodes.at(-1)?.scope === 'new' && /总(?:人)?数已?达$/.test(leadOf(state));
  return summed ? 'cumulative' : undefined;
};

/** How ill people are, what flows, and who is isolated or released: as the window says. */
const asStands: ScopeRule = ({ state, metric, phrase, whole }) => {
  const { marks, scope } = phrase;
  const ill = metric === 'critical' || metric === 'stable' || metric === 'serious';
  if (!state.epidemic && ill) return 'current';
  if (!whole && !scope && !marks.has('asof') && isFlow(state, metric)) return 'new';
  if (metric === 'isolated' && state.mode === 'as-of' && !whole && !scope) return 'current';
  if (metric !== 'contacts_released' || whole) return undefined;
  if (state.daySegment) return 'new';
  return marks.has('release') && state.mode === 'as-of' ? 'cumulative' : undefined;
};

const TESTED: ReadonlySet<string> = wordSet('tests people_tested antigen_tests');

/** 过去一日共有1.7万人接种, 新增2千人接种第一剂;6千人接种第二剂: those of that stretch. */
function isGivenThen({ carryScope, heldMode, mode }: ReaderState): boolean {
  return carryScope === 'new' || (mode === 'new' && heldMode !== undefined);
}

/** Tests, doses and contacts: of a day that the words name, else all so far. */
const ofWork: ScopeRule = ({ state, metric, phrase, whole }) => {
  const { raw } = phrase;
  const shots = /^(?:doses|vaccinated|vaccinated_share)$/.test(metric);
  if (shots && whole?.metric === metric) return whole.scope;
  // 昨(13)日共检测…个样本: of that day.
  if (TESTED.has(metric) && !whole && isOfDay(state)) return 'new';
  // 今(8)日接获12宗报告
  if (isOfDay(state) && !whole && !phrase.scope && /接获/.test(raw)) return 'new';
  // 新增13335宗…。此外,中心接获19095宗…: beside what the day had.
  const received = /^(?:此外,?|另外,?|另)?[一-龥]{0,6}(?:接获|收到)(?:\d|$)/.test(raw);
  if (received && state.input.traditional && !whole && !phrase.scope && state.nodes.at(-1)?.scope === 'new')
    return state.since ? undefined : 'new';
  const traced = CONTACTS.test(metric) && /(?:排查|追踪|判定|匡列)/.test(raw) && !OF_BEFORE.test(raw);
  if (shots && (isGivenThen(state) || isOfDay(state)) && metric !== 'vaccinated_share') return 'new';
  if (traced || shots) return /当日|[昨今][日天]|24小时|单日|[上本]周/.test(raw) ? 'new' : 'cumulative';
  if (metric !== 'contacts' || !OF_BEFORE.test(raw)) return undefined;
  return state.windowMode === 'new' ? 'new' : 'cumulative';
};

/** By the figure's own words and what its metric always is; in this order, the surer first. */
export const OWN_SCOPE: readonly ScopeRule[] = [
  hasNone,
  ofEconomy,
  ofForce,
  ofDays,
  addedUp,
  ofWave,
  ofTraffic,
  asNow,
  stillSo,
  onDuty,
  asFlow,
  ofContacts,
  asSum,
  ofOutbreak,
  asNamed,
  ...OF_EPIDEMIC,
  asLifted,
  asTotal,
  heldNow,
  asSaid,
  otherSuspects,
  besideStable,
  asInjury,
  asGrown,
  asStands,
  ofWork,
];
