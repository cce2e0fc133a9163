import type { Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import { SEVERITIES } from '../../tables/metricGroups';
import { CURRENT_AS_OF } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import type { Frame } from '../frame';
import { isStock } from '../lists/goesOn';
import type { Node } from '../node';
import { isOfYear, isSince, leadOf } from '../places/leads';
import { sectionAt } from '../places/sections';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { sentenceBefore } from '../words/sentenceBefore';
import { byClauseTime } from './clauseTime';
import { asDeed, isTally } from './deedScope';
import { goesOnWithTotals } from './goesOnWithTotals';
import { ofHowFound, ofSaidDay, ofSaidSince } from './ofSaidTime';
import { ofSites } from './ofSites';
import { OWN_SCOPE } from './ownScope';
import { OF_NEWS, type ScopeClue, type ScopeRule } from './scopeClue';

/** New, cumulative or current: by the figure's own words, its list, its window, and what its metric always is. */
export function scopeOf(
  state: ReaderState,
  metric: string,
  phrase: Phrase,
  whole: Node | null,
  frame: Frame | null,
): Scope | null {
  const clue: ScopeClue = { state, metric, phrase, whole, frame };
  const scope = firstAnswer(RULES, clue);
  return scope === undefined ? 'cumulative' : scope;
}

/** What the last total of the sentence was; only outside brackets. */
function carried({ levels, carryScope }: ReaderState): Scope | null {
  return levels.length === 1 ? carryScope : null;
}

/** 今日新增…，累计…；另有2名病人离世: beside what the sentence began with. */
const beside: ScopeRule = ({ state, metric, phrase, whole }) => {
  const [top] = state.level.tops;
  const first = top?.scope === 'new' ? top : state.nodes.at(-1);
  const other = phrase.marks.has('other') && state.epidemic && !whole;
  // 本土新增27例 2人死亡: a headline of one day.
  const titled = state.input.traditional && state.paragraph === 0 && state.sentence === 0 && !phrase.scope;
  if (titled && !whole && state.epidemic && metric === 'deaths' && state.nodes.at(-1)?.scope === 'new')
    return 'new';
  return (other && !CURRENT_AS_OF.has(metric) && first?.scope) || undefined;
};

/** As its whole or its list is, except that the dead of those in hospital now are all so far. */
const asWhole: ScopeRule = ({ state, metric, whole, frame }) => {
  if (whole?.scope === 'current' && metric === 'deaths' && whole.metric !== 'deaths') return 'cumulative';
  // 今日新增8例…，确诊个案中3人病殁、410人解除隔离: of all so far.
  const ofAll =
    frame?.marker === 'in' && whole?.scope === 'new' && ENDED.has(metric) && state.input.traditional;
  if (ofAll && OF_ALL_CASES.test(textBefore(state.folded, state.at, 60))) return 'cumulative';
  if (whole?.scope) return whole.scope;
  return frame?.scope || undefined;
};

const ENDED: ReadonlySet<string> = wordSet('deaths recovered');
const OF_ALL_CASES = /(?:^|[,。;\n])(?:国内)?确[诊定](?:个案|病例)当?中[^。;\n]*$/;

/** What each of several accidents did, or all of them together. */
const DONE_BY_ACCIDENT: ReadonlySet<string> = wordSet(
  'deaths injured severe mild missing on_board unhurt rescued trapped detained staff vehicles',
);

const ofScenes: ScopeRule = ({ state, metric }) => {
  const { scenes } = state.input;
  if (scenes.length === 0 || !DONE_BY_ACCIDENT.has(metric)) return undefined;
  const did = sectionAt(scenes, state.at) !== null || metric === 'detained' || /[造成致]/.test(leadOf(state));
  return did || state.paragraph === 0 ? 'cumulative' : undefined;
};

const goesOnNew: ScopeRule = ({ state }) => (carried(state) === 'new' ? 'new' : undefined);

const goesOnTotal: ScopeRule = ({ state, metric, phrase, whole }) =>
  !whole && goesOnWithTotals(state, metric, phrase) ? 'cumulative' : undefined;

/** 2月15日,甲市发现5例: on that day, in a notice without a window or behind one that told a total. */
const ofNamedDay: ScopeRule = ({ state, metric, phrase, whole }) => {
  const { epidemic, input, day, since, mode } = state;
  if (!epidemic || input.traditional || !day || since || mode === 'new' || whole) return undefined;
  if (phrase.scope !== null || !(OF_NEWS.has(metric) || metric === 'pcr_positive')) return undefined;
  return FOUND.test(leadOf(state)) ? 'new' : undefined;
};

const FOUND =
  /(?:^|[。\n])(?![^。\n]*(?:累计|至今|目前|现有|共|已))[^。\n]*(?:发现|检出|报告|通报|确诊)了?(?:[^,。;、\n\d]{0,8}死亡病例)?$/;

/** 去年共录得59宗, 2025年逾8万例: all that a year had. */
const asOfYear: ScopeRule = ({ state, metric }) => {
  const ofYear = state.years === state.sentence || isOfYear(state);
  if (!state.epidemic || !OF_NEWS.has(metric) || !ofYear) return undefined;
  state.carryScope = 'cumulative';
  return 'cumulative';
};

/** What a storm did: of all of it, whatever hours its rain was measured in. */
const TOLL =
  /_(?:damaged|collapsed|breached|lost|destroyed|down|flooded|killed)$|^(?:economic_loss|crop_|houses_|roads_closed|lines_down)/;
/** Told beside those who were struck. */
const BESIDE_STRUCK =
  /^(?:affected|deaths|injured|missing|relocated|evacuated|need_relief|workgroups|supplies|staff|crew|boats|vehicles|trapped|rescued|teams)$/;
const SENTENCE = 90;
const HOURS = /T\d/;
const DAYS = /-\d\d-\d\d$/;

/** 6月2日至4日，怀化遭受洪涝灾害，3.1万人受灾: one of many that a round-up tells of. */
function isReported({ input: { folded, tokens }, stop }: ReaderState): boolean {
  const end = tokens[stop]?.start ?? 0;
  return textBefore(folded, end, REPORTED).includes('遭受');
}

const REPORTED = 40;

function isToll(state: ReaderState, metric: string): boolean {
  const { epidemic, disaster, day, date, nodes } = state;
  // 28日至30日普降大雨，…: what the day or the days of rain did.
  const days = disaster && DAYS.test(day ?? date ?? '') && !isReported(state);
  if (epidemic || !(days || HOURS.test(day ?? date ?? ''))) return false;
  const struck =
    metric === 'affected' || nodes.some((node) => node.metric === 'affected' && node.scope === 'cumulative');
  const caused =
    disaster && /(?:造成|导致|致使?)[^。;\n]*$/.test(sentenceBefore(state.folded, state.at, SENTENCE));
  return TOLL.test(metric) || (disaster && (struck || caused) && BESIDE_STRUCK.test(metric));
}

/** The window of the text says new, or an operation of one time does. */
const byWindow: ScopeRule = ({ state, metric }) => {
  // 集中行动中…，折价总计190万元；检查…: of that night, too.
  const goesOn = state.operation && state.mode === 'new';
  if ((carried(state) !== null && !goesOn) || isTally(state)) return undefined;
  if (isToll(state, metric)) return undefined;
  if (state.mode === 'new' && !(OF_NEWS.has(metric) && isSince(state))) return 'new';
  const named = state.operation && (state.mode !== 'as-of' || state.untilToday) && !state.since;
  return named && !CURRENT_AS_OF.has(metric) ? 'new' : undefined;
};

/** 92例病例中，住院72例、出院20例: a day's cases are not told by who has left, so these are all so far. */
const topicOfAll: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || metric !== 'confirmed' || whole || phrase.scope) return undefined;
  const { folded } = state.input;
  if (!TOLD_BY_STATE.test(textBehind(folded, state.at, 40))) return undefined;
  return 'cumulative';
};

const TOLD_BY_STATE =
  /^[\d,]+[例人名](?:[一-龥]{0,14}(?:病例|患者))(?:当?中|里),?(?:目前|现有|尚有|仍有|已有|已)?(?:住院|在院|治愈|出院)/;

/** 现时公共卫生中心有1例确诊者: those who are there now. */
const IN_CARE = /^.{0,24}(?:医院|临床中心|病房|方舱|酒店)(?:内)?(?:目前|现时|现)?(?:共|收治)?有/;

/** Those in care now, and those told in one breath with them. */
const inCare: ScopeRule = ({ state, metric, phrase }) => {
  const before = state.nodes.at(-1);
  const goesOn =
    before?.sentence === state.sentence &&
    before.scope === 'current' &&
    (state.enumerated || phrase.marks.has('conj'));
  if (state.epidemic && IN_CARE.test(phrase.raw)) state.careIn = state.sentence;
  const cared = state.careIn === state.sentence && metric !== 'deaths';
  const bedded = (goesOn && metric !== 'deaths') || cared;
  return state.epidemic && OF_NEWS.has(metric) && bedded ? 'current' : undefined;
};

/** 今日新增70宗…。99宗涉及变异病毒株: what the text goes on to tell of its new cases. */
const ofNews: ScopeRule = ({ state, metric }) => {
  const news = state.input.traditional && state.mode === null && state.nodes[0]?.scope === 'new';
  const goesOn = state.epidemic && news && carried(state) === null && !state.since;
  return goesOn && OF_NEWS.has(metric) ? 'new' : undefined;
};

/** 至今录得3宗严重个案 are all that were ever that bad. */
const SEVERE: ReadonlySet<string> = wordSet('severe critical severe_or_critical');

/** 儿童严重个案有26宗: a kind of case, not how ill somebody is. */
const GRAVE_CASES = /严重[^,。;]{0,6}(?:个案|病例)/;
/** 今年截至9月全县71名重症个案: all that the year has had. */
const SO_FAR = /今年(?:至今|迄今|截至)[^。;\n]*$/;

/** 累计中度468例、重度89例: the second is a total as well. */
function isGrave({ metric, scope, sentence }: Node, inSentence: number): boolean {
  return scope === 'cumulative' && sentence === inSentence && SEVERITIES.has(metric);
}

/** Behind 现有 in the same sentence these are totals all the same. */
const TOTALS: ReadonlySet<string> = wordSet(
  'deaths recovered contacts contacts_released asymp_released converted tests suspected_excluded',
);

/** What is current unless the text adds it up. */
const asStock: ScopeRule = ({ state, metric, phrase }) => {
  const carry = carried(state);
  if (carry === null && isStock(state, metric)) return 'current';
  const counted = SEVERE.has(metric) && (/录得|报告|通报/.test(phrase.raw) || GRAVE_CASES.test(phrase.raw));
  const totalled =
    carry === 'cumulative' &&
    (/中症|中度/.test(phrase.label) || state.nodes.slice(-3).some((node) => isGrave(node, state.sentence)));
  const year =
    state.input.traditional && SEVERE.has(metric) && SO_FAR.test(textBefore(state.folded, state.at, 40));
  if (CURRENT_AS_OF.has(metric) && !counted && !totalled && !year) return 'current';
  return carry === 'current' && !TOTALS.has(metric) ? 'current' : undefined;
};

/** Its own words come first, then its list, its window and the text before it; what nothing tells is a total. */
const RULES: readonly ScopeRule[] = [
  ofSaidSince,
  ofSites,
  ...OWN_SCOPE,
  byClauseTime,
  beside,
  asWhole,
  ofScenes,
  goesOnTotal,
  ofNamedDay,
  goesOnNew,
  asOfYear,
  topicOfAll,
  byWindow,
  asDeed,
  inCare,
  ofNews,
  asStock,
  ofHowFound,
  ofSaidDay,
];
