import type { Scope } from '../../reading';
import { countsMoney } from '../tables/compatibility';
import { ECONOMY_WORDS } from '../tables/economyWords';
import { CURRENT_AS_OF, CURRENT_METRICS, NO_SCOPE } from '../tables/metrics';
import { isFlow, isStock } from './goesOn';
import { isOfDay, isOfLastDays, isOfYear, isSince, leadOf } from './leads';
import { isSeverity } from './nameMetric';
import type { Node, SplitKind } from './node';
import type { Phrase } from './phrase';
import type { Frame, ReaderState } from './readerState';

/** Behind 现有 in the same sentence these are totals all the same. */
const TOTALS: ReadonlySet<string> = new Set([
  'deaths',
  'recovered',
  'contacts',
  'contacts_released',
  'tests',
  'suspected_excluded',
]);

/** New, cumulative or current: by the figure's own words, its list, its window, and what its metric always is. */
export function scopeOf(
  state: ReaderState,
  metric: string,
  phrase: Phrase,
  whole: Node | null,
  frame: Frame | null,
): Scope | null {
  if (NO_SCOPE.has(metric) || (!state.epidemic && PRICED.test(metric))) return null;
  // 假期7天累计出动…: added up over a period that is told.
  if (state.holiday && state.mode === 'new' && phrase.scope === 'cumulative' && !phrase.marks.has('asof'))
    return 'new';
  if (state.epidemic && phrase.scope === 'cumulative' && isOfLastDays(state)) return 'new';
  if (metric === 'restored_share') return 'current';
  if (!state.epidemic && countsMoney(metric) && ECONOMIC.has(metric)) return null;
  const { marks } = phrase;
  if (LOST.has(metric) && !state.epidemic && !phrase.scope && OUT_OF_TOUCH.test(phrase.raw)) return 'current';
  if (BROKEN.has(metric) && !phrase.scope && STILL.test(phrase.raw)) return 'current';
  if (marks.has('former') && !whole) return null;
  if (marks.has('formerly') && metric === 'confirmed' && !whole && !phrase.scope) return 'cumulative';
  if (/待排/.test(phrase.label) || (isSeverity(metric) && !phrase.scope && UNDER_CARE.test(phrase.label)))
    return 'current';
  const ofStretch = (state.mode !== 'as-of' && !state.since) || (state.epidemic && state.daySegment);
  if (FLOWS.has(metric) && !phrase.scope && !whole && ofStretch) return 'new';
  if (
    /^contacts(?:_secondary)?$/.test(metric) &&
    !phrase.scope &&
    !whole &&
    !/以上|上述|同航班/.test(phrase.raw)
  )
    return besideContacts(state, phrase);
  // 上周就诊总计10万人次: all of that week's.
  if (SUMMED.test(phrase.label) && CURRENT_METRICS.has(metric)) return 'current';
  if (FLOWS.has(metric) && state.mode === 'new' && SUMMED.test(phrase.label)) return 'new';
  if (phrase.scope && !(phrase.scope === 'current' && metric === 'contacts_released')) return phrase.scope;
  if (whole?.ownScope && whole.scope === 'new' && whole.metric === metric) return 'new';
  if (CURRENT_METRICS.has(metric)) return 'current';
  // 造成5人重伤: what an accident did.
  if (!state.epidemic && HURT.test(phrase.label + phrase.raw) && isSeverity(metric)) return 'cumulative';
  // 个案增1宗至18宗: what they came to.
  const grown = state.nodes.at(-1)?.scope === 'new' ? /至$/ : /增至$/;
  if (state.epidemic && state.arrives && grown.test(leadOf(state))) {
    state.carryScope = 'cumulative';
    return 'cumulative';
  }
  if (!state.epidemic && (metric === 'critical' || metric === 'stable' || metric === 'serious'))
    return 'current';
  if (!whole && !phrase.scope && !marks.has('asof') && isFlow(state, metric)) return 'new';
  if (metric === 'isolated' && state.mode === 'as-of' && !whole && !phrase.scope) return 'current';
  if (metric === 'contacts_released' && !whole) {
    if (state.daySegment) return 'new';
    if (marks.has('release') && state.mode === 'as-of') return 'cumulative';
  }
  const traced =
    /^contacts(?:_secondary)?$/.test(metric) &&
    /(?:排查|追踪|判定|匡列)/.test(phrase.raw) &&
    !/以上|上述|同航班/.test(phrase.raw);
  if ((metric === 'doses' || metric === 'vaccinated') && whole?.metric === metric) return whole.scope;
  // 昨(13)日共检测…个样本: of that day.
  if (TESTED.has(metric) && !whole && isOfDay(state)) return 'new';
  // 今(8)日接获12宗报告
  if (isOfDay(state) && !whole && !phrase.scope && /接获/.test(phrase.raw)) return 'new';
  if (traced || metric === 'doses' || metric === 'vaccinated')
    return /当日|昨日|今日|24小时|单日|[上本]周/.test(phrase.raw) ? 'new' : 'cumulative';
  if (metric === 'contacts' && /以上|上述|同航班/.test(phrase.raw))
    return state.windowMode === 'new' ? 'new' : 'cumulative';
  const before = state.nodes.at(-1);
  // 今日新增…，累计…；另有2名病人离世: beside what the sentence began with.
  const first = state.level.tops[0]?.scope === 'new' ? state.level.tops[0] : before;
  if (marks.has('other') && state.epidemic && !whole && first?.scope && !CURRENT_AS_OF.has(metric))
    return first.scope;
  if (whole?.scope === 'current' && metric === 'deaths' && whole.metric !== 'deaths') return 'cumulative';
  if (whole?.scope) return whole.scope;
  if (whole && NO_SCOPE.has(whole.metric)) return null;
  if (frame?.scope) return frame.scope;
  const carry = state.levels.length === 1 ? state.carryScope : null;
  if (carry === 'new') return 'new';
  const tally = state.longPeriod && !state.epidemic;
  // 去年共录得59宗, 2025年逾8万例: all that a year had.
  const ofYear = state.years === state.sentence || isOfYear(state);
  if (state.epidemic && OF_NEWS.has(metric) && ofYear) {
    state.carryScope = 'cumulative';
    return 'cumulative';
  }
  if (state.mode === 'new' && carry === null && !tally && !(OF_NEWS.has(metric) && isSince(state)))
    return 'new';
  const named = state.operation && state.mode !== 'as-of' && !tally && !state.since;
  if (named && carry === null && !CURRENT_AS_OF.has(metric)) return 'new';
  const counted = SEVERE.has(metric) && (/录得|报告|通报/.test(phrase.raw) || GRAVE_CASES.test(phrase.raw));
  if (!state.epidemic && POLICE_DEEDS.has(metric) && state.mode !== 'as-of' && !tally && !state.since)
    return 'new';
  const totalled =
    carry === 'cumulative' &&
    (/中症|中度/.test(phrase.label) || state.nodes.slice(-3).some((node) => isGrave(node, state.sentence)));
  const ofDeeds = !state.epidemic && SEIZED.has(metric) && state.mode !== 'as-of' && !tally && !state.since;
  if (
    ofDeeds &&
    state.nodes.slice(-TALLIED).some((node) => POLICE_DEEDS.has(node.metric) && node.scope === 'new')
  )
    return 'new';
  const goesOn =
    before?.sentence === state.sentence &&
    before.scope === 'current' &&
    (state.enumerated || marks.has('conj'));
  if (state.epidemic && IN_CARE.test(phrase.raw)) state.careIn = state.sentence;
  const inCare = state.careIn === state.sentence && metric !== 'deaths';
  if (state.epidemic && OF_NEWS.has(metric) && (goesOn || inCare)) return 'current';
  // 今日新增70宗…。99宗涉及变异病毒株: what the text goes on to tell of its new cases.
  const news = state.input.traditional && state.mode === null && state.nodes[0]?.scope === 'new';
  if (state.epidemic && news && carry === null && !state.since && OF_NEWS.has(metric)) return 'new';
  if (carry === null && isStock(state, metric)) return 'current';
  if (CURRENT_AS_OF.has(metric) && !counted && !totalled) return 'current';
  return carry === 'current' && !TOTALS.has(metric) ? 'current' : 'cumulative';
}

const TESTED: ReadonlySet<string> = new Set(['tests', 'people_tested', 'antigen_tests']);

/** 现时有5人隔离及20名密切接触者; 3名院友染疫，8名列为密切接触者: as those beside them are counted; else all that were traced. */
function besideContacts(state: ReaderState, phrase: Phrase): Scope {
  const before = state.nodes.at(-1);
  if (before?.sentence !== state.sentence) return 'cumulative';
  if (before.scope === 'current' && (state.enumerated || phrase.marks.has('conj'))) return 'current';
  return before.scope === 'new' && /列为|列作/.test(phrase.raw) ? 'new' : 'cumulative';
}

/** What a day's news is about. */
const OF_NEWS: ReadonlySet<string> = new Set('confirmed asymptomatic infections converted deaths'.split(' '));

/** 现时公共卫生中心有1例确诊者: those who are there now. */
const IN_CARE = /^.{0,24}(?:医院|临床中心|病房|方舱|酒店)(?:内)?(?:目前|现时|现)?(?:共|收治)?有/;

/** 至今录得3宗严重个案 are all that were ever that bad. */
const SEVERE: ReadonlySet<string> = new Set(['severe', 'critical', 'severe_or_critical']);

/** 儿童严重个案有26宗: a kind of case, not how ill somebody is. */
const GRAVE_CASES = /严重[^,。;]{0,6}(?:个案|病例)/;

/** What one thing costs, and indices: neither new nor cumulative. */
const PRICED = /(?:_index|price|_cost|cpi|ppi|wpi|pmi|^unit_.*)$/;

const HURT = /[重轻]微?伤/;

/** Those out of touch are so now; 失踪 of a damage report counts up. */
const LOST: ReadonlySet<string> = new Set(['missing', 'trapped']);
const OUT_OF_TOUCH =
  /(?:仍|尚|还|目前|现时|当前)[^,。;]*(?:失联|失踪|下落不明|[受被]困|失去联[系络])|(?:失联|失踪|下落不明|[受被]困)中/;

/** 曾停电3万户，仍停电2千户: the second is what is still out. */
const BROKEN: ReadonlySet<string> = new Set(
  'users_affected water_outages stations_down roads_closed lines_down cable_damaged floods'.split(' '),
);
const STILL =
  /(?:修复|抢修|修护|恢复)中|仍|待(?:修|恢|抢|复)|[未没](?:能|有)?(?:恢复|修复|修护|抢通|复电)|正在抢修|未退/;

/** 在治重症 */
const UNDER_CARE = /在治|在院|住院|留医/;

/** Said of a sum of whatever stretch. */
const SUMMED = /总计|共计|合共|总共/;

/** Visits and rates of a day or a week: new unless the text adds them up. */
const FLOWS: ReadonlySet<string> = new Set(
  'positivity pcr_positivity antigen_positivity case_rate fever_visits ent_visits antigen_tests antigen_positive ili_rate hospital_rate ili_share'.split(
    ' ',
  ),
);

/** 累计中度468例、重度89例: the second is a total as well. */
function isGrave({ metric, scope, sentence }: Node, inSentence: number): boolean {
  return scope === 'cumulative' && sentence === inSentence && isSeverity(metric);
}

const ECONOMIC: ReadonlySet<string> = new Set(Object.keys(ECONOMY_WORDS));
/** What an operation of the police comes to: of that day, unless the text counts from a day on. */
const POLICE_DEEDS: ReadonlySet<string> = new Set(
  'suspects_arrested fugitives offences dens_busted gangs_busted detained released_on_bail prosecuted drugs_seized goods_seized cash vehicles_impounded penalty_tickets checkpoints'.split(
    ' ',
  ),
);

/** What is found on those arrested, and what it is worth. */
const SEIZED: ReadonlySet<string> = new Set(
  'funds_frozen funds_involved street_value weight items amount cash_seized vehicles_seized phones computers cards cigarettes e_cigarettes products drugs_seized goods_seized guns ammunition fireworks'.split(
    ' ',
  ),
);

/** How far back a count of the police makes one of another kind a tally too. */
const TALLIED = 6;

/** By what a part is told apart from its whole: place, origin, sex, severity, … */
export function kindOf(metric: string, phrase: Phrase, isPlace: boolean, whole: Node | null): SplitKind {
  if (isPlace) return 'place';
  if (phrase.origin && whole?.origin !== phrase.origin) return 'origin';
  if (phrase.marks.has('male') || phrase.marks.has('female')) return 'sex';
  if (whole && metric !== whole.metric) {
    if (isSeverity(metric)) return 'severity';
    if (
      [
        'recovered',
        'deaths',
        'in_hospital',
        'suspected_excluded',
        'contacts_observed',
        'contacts_released',
      ].includes(metric)
    )
      return 'state';
  }
  return 'source';
}
