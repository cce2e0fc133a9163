import type { Origin, Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import { says } from '../words/token';
import type { Token } from '../words/tokens';
import { headedOrigin } from './headedOrigin';

/** Counted of everyone, whatever the cases beside them. */
const NO_ORIGIN: ReadonlySet<string> = wordSet(
  'arrivals departures crossings home_care quarantined lineage_share lineages sequences ent_visits isolated reported suspected_excluded tests people_tested doses vaccinated high_risk_areas mid_risk_areas low_risk_areas positivity pcr_positivity',
);

/** What an origin goes on to past the end of a sentence, if it is said of imported cases alone. */
const GOES_ON: ReadonlySet<string> = wordSet('confirmed asymptomatic infections suspected converted deaths');

/**
 * Local or imported, where it is said of the figures before or of the section.
 * @param said whether the figure's own words name what is counted
 */
export function inheritedOrigin(
  state: ReaderState,
  metric: string,
  scope: Scope | null,
  said: boolean,
): Origin | null {
  if (state.headline || state.subject?.world || NO_ORIGIN.has(metric)) return null;
  if (isSplitByOrigin(state)) return null;
  // 26宗本地个案…。初步阳性个案有30多宗: nobody has asked yet where those were infected.
  if (
    state.input.traditional &&
    /初步(?:确诊|阳性)[^。;]{0,12}$/.test(textBefore(state.folded, state.at, 18))
  )
    return null;
  const section = sectionsOrigin(state);
  if (section && OF_SECTION.has(metric)) return section;
  const headed = headedOrigin(state.originHeadings, state.at);
  if (headed && OF_HEADING.has(metric)) return headed;
  // 现有本土269例。全区累计报告1002例: all of them ever, in a sentence of its own.
  if (scope === 'cumulative' && EVER.test(textBefore(state.folded, state.at, 56))) return null;
  // 1例境外输入、5例康复者及20名密切接触者: those beside them came from nowhere.
  const listed = state.enumerated || isConj(state.pre[0]);
  const beside = !state.nodes.at(-1)?.metric.startsWith('contacts');
  if (metric.startsWith('contacts') && listed && beside) return null;
  // 境外输入治愈出院4例，解除医学观察的密切接触者648人: of whomever.
  if (metric === 'contacts_released' || metric === 'contacts_observed') return null;
  if (metric === 'contacts' && state.input.traditional) return null;
  const paired = said ? null : pairedOrigin(state, metric);
  if (paired) return paired;
  // 新增本土…；新增境外输入…；无新增死亡病例: of whomever, told apart from the imported ones.
  const none = state.folded[state.at] === '无' && state.folded[state.at - 1] === ',';
  const either = OUTCOMES.has(metric) || (metric === 'suspected' && !state.input.traditional);
  if (either && state.origins.size > 1 && (opensAnew(state) || none)) return null;
  // 新增263例本土及28例死亡: of whomever, unless none are denied with the cases.
  const counted =
    state.at >= (state.nodes.at(-1)?.end ?? 0) && !/[无没未零暂尚]/.test(state.folded.charAt(state.at));
  if (metric === 'deaths' && counted && state.input.traditional && !state.comesFrom) return null;
  const other = OUTCOMES.has(metric) && state.pre.some(isOther);
  if (other && state.input.traditional) return null;
  // 本土1204例，境外移入7例，死亡1例: of both.
  if (state.sentenceOrigins.size > 1 && state.originOf?.metric !== metric) return null;
  const from = state.originOf;
  // 新增3例输入病例…;累计确诊24例: a total behind a semicolon is everyone's.
  const anew =
    scope === 'cumulative' && from?.scope === 'new' && said && (opensAnew(state) || state.nodes.length < 2);
  if (anew && state.input.traditional) return null;
  // 今日新增3宗确诊输入个案，至今累计1131宗: of everyone.
  const all =
    scope === 'cumulative' && from?.scope === 'new' && state.input.traditional && state.pre.some(isAllSoFar);
  if (all) return null;
  if (state.carryOrigin) return state.carryOrigin;
  // 新增本土…。…累计死亡…: a total after today's local cases is everyone's.
  const unlike = metric !== from?.metric || state.input.traditional;
  if (scope === 'cumulative' && from?.scope === 'new' && unlike) return null;
  // 新增本地…。截至…，现有…: what there is now is of all as well.
  if (scope === 'current' && from?.scope === 'new' && state.mode === 'as-of') return null;
  // 累计确诊82宗及无症状277宗: said of one total of everyone, it is said of the next.
  const before = state.nodes.at(-1);
  const goesOn = scope === 'cumulative' && !said && before?.sentence === state.sentence && before.ownScope;
  if (goesOn && before.scope === scope && before.origin === null && !before.parent) return null;
  const [only] = state.origins;
  // 新增境外输入…。治愈出院10例: of all, unless 来自… follows or they are today's in a paragraph of local cases alone.
  const others = said || state.docOrigins.size > 1;
  const today = said || (scope === 'new' && tellsOfCases(state));
  const ofThese = metric === 'recovered' && today && only === 'local';
  const traced = metric.startsWith('contacts') && /以上|上述/.test(textBefore(state.folded, state.at, 24));
  if (!GOES_ON.has(metric) && !ofThese && !traced && (only === 'local' || others) && !state.comesFrom)
    return null;
  if (state.origins.size === 1) return only ?? null;
  if (state.origins.size > 0) return null;
  if (metric === 'infections')
    return state.docOrigins.size === 1 && state.docOrigins.has('local') ? 'local' : null;
  const apart = state.pre.some((token) => says(token, 'other'));
  return metric === 'contacts' && !apart && !state.input.traditional ? state.sectionOrigin : null;
}

const EVER = /[。;]全[省市区](?:累计|共)[一-龥]{0,4}确诊病例(?:(?!本[土地]|境)[^。;:()\n]){0,40}$/;

/** 境外输入现有确诊…。累计确诊…,累计治愈出院…: a paragraph that opens with what there is of one origin is all of it. */
function sectionsOrigin({ input: { folded }, paragraphStart }: ReaderState): Origin | null {
  const origin = SECTION.exec(textBehind(folded, paragraphStart, 8))?.[1];
  if (origin === undefined) return null;
  return /本/.test(origin) ? 'local' : 'imported';
}

const SECTION = /^\s*(境外输入|本土)(?:病例)?现有/;
const OF_SECTION: ReadonlySet<string> = wordSet('confirmed deaths recovered severe suspected');

/** 累计报告501例(境外输入474例): a count whose bracket says how many of it came from abroad is of both. */
function isSplitByOrigin({ input, at }: ReaderState): boolean {
  return SPLIT.test(textBehind(input.folded, at, 32));
}

const SPLIT = /^[\d,]+[例人名宗]?\((?:其中)?[含有]?(?:境外|本[土地])(?:输入)?[^\d()]{0,8}\d/;

/** What a section of imported or of local cases counts. */
const OF_HEADING: ReadonlySet<string> = wordSet(
  'confirmed asymptomatic infections deaths recovered severe suspected in_hospital converted asymp_observed asymp_released',
);

/** What became of people, whatever brought them the disease. */
const OUTCOMES: ReadonlySet<string> = wordSet('deaths recovered severe');

/** Cases that are told side by side. */
const KINDS: ReadonlySet<string> = wordSet('confirmed asymptomatic asymp_observed');

/** How far back the first of two counts may stand, with what its bracket tells. */
const PAIR_WITHIN = 120;

/** 新增境外输入确诊病例3例（甲市2例、乙市1例）和无症状感染者9例: the second came from where the first did. */
function pairedOrigin(state: ReaderState, metric: string): Origin | null {
  const { originOf: from, input, at } = state;
  const goesOn = from?.scope === 'new' || (from?.scope === 'current' && state.enumerated);
  if (!from?.origin || !goesOn || from.metric === metric) return null;
  if (!KINDS.has(metric) || !KINDS.has(from.metric) || from.end > at || at - from.end > PAIR_WITHIN)
    return null;
  const between = input.folded.slice(from.end, at).replace(/\([^()]*\)/g, '');
  const others = from.origin === 'local' ? /境外|输入|移入/ : /本土|本地|境内/;
  return /[;。\n:()]/.test(between) || others.test(between) ? null : from.origin;
}

/** 新增本土确诊268例，含4例转归。治愈出院21例: a paragraph of local cases alone. */
function tellsOfCases({ input, nodes, paragraph }: ReaderState): boolean {
  const told = nodes.slice(-4).filter((node) => node.paragraph === paragraph);
  return !input.traditional && told.every(({ metric }) => metric === 'confirmed' || metric === 'converted');
}

/** Whether the clause stands behind a semicolon. */
function opensAnew({ input: { folded }, at }: ReaderState): boolean {
  return /;[^,。;:\n]*$/.test(textBefore(folded, at, 24));
}

/** 85宗与输入个案有流行病学关连: infected here, by one who was not; neither local nor imported. */
export function isLinked({ input, at }: ReaderState): boolean {
  const behind = textBehind(input.folded, at, 24);
  return behind.includes('与输入') && LINKED.test(behind);
}

const LINKED = /^[\d,]+[宗例名](?:个案)?为?与输入(?:个案|病例)有/;

function isOther(token: Token): boolean {
  return says(token, 'other');
}

function isAllSoFar(token: Token): boolean {
  return says(token, 'asof');
}

function isConj(token: Token | undefined): boolean {
  return says(token, 'conj');
}
