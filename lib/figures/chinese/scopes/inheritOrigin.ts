import type { Origin, Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { says } from '../words/token';
import type { Token } from '../words/tokens';
import { headedOrigin } from './headedOrigin';
import { isOfLocalWave } from './localWave';
import { pairedOrigin } from './pairedOrigin';

/** A figure whose words do not say where its cases were infected. */
interface OriginClue {
  readonly state: ReaderState;
  readonly metric: string;
  readonly scope: Scope | null;
  /** Whether the figure's own words name what is counted. */
  readonly said: boolean;
  /** In traditional characters. */
  readonly traditional: boolean;
  /** The figure that said an origin last. */
  readonly from: Node | null;
  /** A total behind the count of a period. */
  readonly totalAfterNew: boolean;
}

/** null: of whomever. */
type OriginRule = Rule<OriginClue, Origin | null>;

/** Counted of everyone, whatever the cases beside them. */
const NO_ORIGIN: ReadonlySet<string> = wordSet(
  'arrivals departures crossings home_care quarantined lineage_share lineages sequences ent_visits isolated reported suspected_excluded tests people_tested doses vaccinated high_risk_areas mid_risk_areas low_risk_areas positivity pcr_positivity',
);

const ofEveryone: OriginRule = ({ state, metric }) =>
  state.headline || state.subject?.world || NO_ORIGIN.has(metric) || isSplitByOrigin(state)
    ? null
    : undefined;

const ofLocalWave: OriginRule = ({ state, metric }) => (isOfLocalWave(state, metric) ? 'local' : undefined);

/** 26宗本地个案…。初步阳性个案有30多宗: nobody has asked yet where those were infected. */
const preliminary: OriginRule = ({ state, traditional }) =>
  traditional && /初步(?:确诊|阳性)[^。;]{0,12}$/.test(textBefore(state.folded, state.at, 18))
    ? null
    : undefined;

/** What a paragraph counts that opens with what there is of one origin. */
const OF_SECTION: ReadonlySet<string> = wordSet('confirmed deaths recovered severe suspected');

const bySection: OriginRule = ({ state, metric }) =>
  OF_SECTION.has(metric) ? (sectionsOrigin(state) ?? undefined) : undefined;

/** What a section of imported or of local cases counts. */
const OF_HEADING: ReadonlySet<string> = wordSet(
  'confirmed asymptomatic infections deaths recovered severe suspected in_hospital converted asymp_observed asymp_released',
);

const byHeading: OriginRule = ({ state, metric }) =>
  OF_HEADING.has(metric) ? (headedOrigin(state.originHeadings, state.at) ?? undefined) : undefined;

/** 现有本土269例。全区累计报告1002例: all of them ever, in a sentence of its own. */
const allEver: OriginRule = ({ state, scope }) =>
  scope === 'cumulative' && EVER.test(textBefore(state.folded, state.at, 56)) ? null : undefined;

const contacts: OriginRule = ({ state, metric, traditional }) => {
  // 1例境外输入、5例康复者及20名密切接触者: those beside them came from nowhere.
  const listed = state.enumerated || says(state.pre[0], 'conj');
  const beside = !state.nodes.at(-1)?.metric.startsWith('contacts');
  if (metric.startsWith('contacts') && listed && beside) return null;
  // 境外输入治愈出院4例，解除医学观察的密切接触者648人: of whomever.
  if (metric === 'contacts_released' || metric === 'contacts_observed') return null;
  return metric === 'contacts' && traditional ? null : undefined;
};

const paired: OriginRule = ({ state, metric, said }) =>
  said ? undefined : (pairedOrigin(state, metric) ?? undefined);

/** What became of people, whatever brought them the disease. */
const OUTCOMES: ReadonlySet<string> = wordSet('deaths recovered severe');

const outcomes: OriginRule = ({ state, metric, traditional }) => {
  // 新增本土…；新增境外输入…；无新增死亡病例: of whomever, told apart from the imported ones.
  const none = state.folded[state.at] === '无' && state.folded[state.at - 1] === ',';
  const either = OUTCOMES.has(metric) || (metric === 'suspected' && !traditional);
  if (either && state.origins.size > 1 && (opensAnew(state) || none)) return null;
  if (!traditional) return undefined;
  // 新增263例本土及28例死亡: of whomever, unless none are denied with the cases.
  const counted =
    state.at >= (state.nodes.at(-1)?.end ?? 0) && !/[无没未零暂尚]/.test(state.folded.charAt(state.at));
  if (metric === 'deaths' && counted && !state.comesFrom) return null;
  return OUTCOMES.has(metric) && state.pre.some(isOther) ? null : undefined;
};

/** 本土1204例，境外移入7例，死亡1例: of both. */
const ofBoth: OriginRule = ({ state, metric, from }) =>
  state.sentenceOrigins.size > 1 && from?.metric !== metric ? null : undefined;

const totalOfAll: OriginRule = ({ state, said, traditional, totalAfterNew }) => {
  if (!traditional || !totalAfterNew) return undefined;
  // 新增3例输入病例…;累计确诊24例: a total behind a semicolon is everyone's.
  const anew = said && (opensAnew(state) || state.nodes.length < 2);
  // 今日新增3宗确诊输入个案，至今累计1131宗: of everyone.
  return anew || state.pre.some((token) => says(token, 'asof')) ? null : undefined;
};

const carried: OriginRule = ({ state }) => state.carryOrigin ?? undefined;

const laterOfAll: OriginRule = ({ state, metric, scope, from, traditional, totalAfterNew }) => {
  // 新增本土…。…累计死亡…: a total after today's local cases is everyone's.
  if (totalAfterNew && (metric !== from?.metric || traditional)) return null;
  // 新增本地…。截至…，现有…: what there is now is of all as well.
  return scope === 'current' && from?.scope === 'new' && state.mode === 'as-of' ? null : undefined;
};

/** 累计确诊82宗及无症状277宗: said of one total of everyone, it is said of the next. */
const totalGoesOn: OriginRule = ({ state, scope, said }) => {
  const before = state.nodes.at(-1);
  const goesOn = scope === 'cumulative' && !said && before?.sentence === state.sentence && before.ownScope;
  return goesOn && before.scope === scope && before.origin === null && !before.parent ? null : undefined;
};

/** What an origin goes on to past the end of a sentence, if it is said of imported cases alone. */
const GOES_ON: ReadonlySet<string> = wordSet('confirmed asymptomatic infections suspected converted deaths');

/** 新增境外输入…。治愈出院10例: of all, unless 来自… follows or they are today's in a paragraph of local cases alone. */
const pastSentence: OriginRule = ({ state, metric, scope, said }) => {
  const [only] = state.origins;
  const others = said || state.docOrigins.size > 1;
  const today = said || (scope === 'new' && tellsOfCases(state));
  const ofThese = metric === 'recovered' && today && only === 'local';
  const traced = metric.startsWith('contacts') && /以上|上述/.test(textBefore(state.folded, state.at, 24));
  return !GOES_ON.has(metric) && !ofThese && !traced && (only === 'local' || others) && !state.comesFrom
    ? null
    : undefined;
};

/** The only origin that the paragraph has named. */
const onlyOne: OriginRule = ({ state: { origins } }) => {
  const [only] = origins;
  if (origins.size === 1) return only ?? null;
  return origins.size > 0 ? null : undefined;
};

const onlyLocal: OriginRule = ({ state: { docOrigins }, metric }) => {
  if (metric !== 'infections') return undefined;
  return docOrigins.size === 1 && docOrigins.has('local') ? 'local' : null;
};

const contactsOfSection: OriginRule = ({ state, metric, traditional }) =>
  metric === 'contacts' && !traditional && !state.pre.some(isOther) ? state.sectionOrigin : undefined;

const RULES: readonly OriginRule[] = [
  ofEveryone,
  preliminary,
  bySection,
  byHeading,
  allEver,
  ofLocalWave,
  contacts,
  paired,
  outcomes,
  ofBoth,
  totalOfAll,
  carried,
  laterOfAll,
  totalGoesOn,
  pastSentence,
  onlyOne,
  onlyLocal,
  contactsOfSection,
];

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
  const from = state.originOf;
  const { traditional } = state.input;
  const totalAfterNew = scope === 'cumulative' && from?.scope === 'new';
  return firstAnswer(RULES, { state, metric, scope, said, traditional, from, totalAfterNew }) ?? null;
}

const EVER = /[。;]全[省市区](?:累计|共)[一-龥]{0,4}确诊病例(?:(?!本[土地]|境)[^。;:()\n]){0,40}$/;

/** 境外输入现有确诊…。累计确诊…,累计治愈出院…: a paragraph that opens with what there is of one origin is all of it. */
function sectionsOrigin({ input: { folded }, paragraphStart }: ReaderState): Origin | null {
  const origin = SECTION.exec(textBehind(folded, paragraphStart, 8))?.[1];
  if (origin === undefined) return null;
  return /本/.test(origin) ? 'local' : 'imported';
}

const SECTION = /^\s*(境外输入|本土)(?:病例)?现有/;
/** 累计报告501例(境外输入474例): a count whose bracket says how many of it came from abroad is of both. */
function isSplitByOrigin({ input, at }: ReaderState): boolean {
  return SPLIT.test(textBehind(input.folded, at, 32));
}

const SPLIT = /^[\d,]+[例人名宗]?\((?:其中)?[含有]?(?:境外|本[土地])(?:输入)?[^\d()]{0,8}\d/;

/** 新增本土确诊268例，含4例转归。治愈出院21例: a paragraph of local cases alone. */
function tellsOfCases({ input, nodes, paragraph }: ReaderState): boolean {
  const told = nodes.slice(-4).filter((node) => node.paragraph === paragraph);
  return !input.traditional && told.every(({ metric }) => metric === 'confirmed' || metric === 'converted');
}

/** Whether the clause stands behind a semicolon. */
function opensAnew({ input: { folded }, at }: ReaderState): boolean {
  return /;[^,。;:\n]*$/.test(textBefore(folded, at, 24));
}

function isOther(token: Token): boolean {
  return says(token, 'other');
}
