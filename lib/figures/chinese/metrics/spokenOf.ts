import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { CASE_GROUPS, CASES } from '../../tables/metricGroups';
import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { goTogether } from './goTogether';

/** A number whose own words do not say what is counted. */
interface SpokenClue {
  readonly state: ReaderState;
  readonly token: NumberToken | null;
  readonly phrase: Phrase;
  readonly unit: string | null;
  readonly unitClass: UnitClass | null;
  /** What the text was speaking of. */
  readonly about: string | null;
}

/** null: nothing that can be counted so. */
type SpokenRule = Rule<SpokenClue, string | null>;

/** What became of cases, and how ill they are. */
const FATES: ReadonlySet<string> = wordSet(
  'deaths recovered in_hospital severe critical mild moderate severe_or_critical',
);

/** 无新增无症状感染者，累计34例: of what there was none of today. */
const ofNone: SpokenRule = ({ state, phrase, unitClass }) => {
  const none = state.nodes.at(-1);
  const denied = none?.negated && none.sentence === state.sentence && phrase.scope === 'cumulative';
  return denied && state.epidemic && !state.input.traditional && unitClass === 'case'
    ? none.metric
    : undefined;
};

/** 新增3例境外移入: where they were infected is told of cases, whatever was counted last. */
const byOrigin: SpokenRule = ({ state, phrase, unitClass, about }) =>
  state.epidemic && unitClass === 'case' && phrase.origin && FATES.has(about ?? '')
    ? metricOf(state.nodes.findLast((node) => isCase(node) && !node.parent && !node.orphan))
    : undefined;

/** 至于院舍爆发个案，由上周的十宗增至12宗: of what the clause before spoke of. */
const groupsAgain: SpokenRule = ({ state, phrase, unit, about }) => {
  const again = state.epidemic && unit === '宗' && CASE_GROUPS.has(about ?? '');
  const bare = phrase.metrics.length === 0 && phrase.weak === null && !phrase.origin && !phrase.place;
  return again && bare && state.input.traditional ? about : undefined;
};

/** 3例死亡。国际间累计585例: a sentence of its own goes on with cases, unless it speaks of the dead. */
const totalOfCases: SpokenRule = ({ state, phrase, unit, about }) => {
  const anew = state.nodes.at(-1)?.sentence !== state.sentence && state.topic !== 'deaths';
  const total = state.epidemic && unit === '例' && phrase.scope === 'cumulative' && anew;
  // 新增出院849例。累计报告5.4万例: what is reported are cases.
  const reported = FATES.has(about ?? '') && /报告$/.test(phrase.raw) && !state.input.traditional;
  return total && (about === 'deaths' || reported) && phrase.metrics.length === 0
    ? metricOf(state.nodes.find(({ metric }) => CASES.has(metric)))
    : undefined;
};

const IN_CARE: ReadonlySet<string> = wordSet('in_hospital icu isolated quarantined home_care');

/** 住院中9人，累计702例: cases again, whom nobody counts lying there. */
const totalBehindCare: SpokenRule = ({ state, phrase, unit, about }) => {
  const total = state.epidemic && /^[例宗]$/.test(unit ?? '') && phrase.scope === 'cumulative';
  const told = state.nodes.findLast(({ metric }) => metric === about);
  // 目前在院1例，历史累计18例: cases, of which only now there are so few.
  const few =
    told?.scope === 'current' && /^(?:历史|总)?(?:累计|累积|共计|总计)(?:有|为)?$/.test(phrase.label);
  if (total && !state.input.traditional && told?.metric === 'in_hospital' && few) return 'confirmed';
  return total && state.input.traditional && IN_CARE.has(about ?? '') && /^[人名位]$/.test(told?.unit ?? '')
    ? metricOf(state.nodes.find(isCase))
    : undefined;
};

const INVOLVED = /(确诊|阳性|感染|出现|录得|新增|\d宗)(?:个案|病例),(?:当中)?涉及?[^,。;]*$/;

/** 60间院舍呈报有院友或职员确诊，包括40间安老院舍，涉及80名院友: those who were found ill in them. */
const IN_HOMES =
  /[间所](?:[一-龥]{0,6}(?:院舍|学校|机构|中学|小学))[^。;\n]{0,24}(?:确诊|染疫|受感染)[^。;\n]*,(?:共|合共)?涉及[^,。;]*$/;

/** 16间院舍出现阳性个案，涉及24名院友: those of what was found, with no number of its own. */
const foundIll: SpokenRule = ({ state, token, phrase, unitClass }) => {
  if (!state.epidemic || !token || unitClass !== 'people' || !/涉(?!嫌|案)/.test(phrase.raw))
    return undefined;
  if (IN_HOMES.test(textBefore(state.folded, token.start, 90))) return 'confirmed';
  const found = INVOLVED.exec(textBefore(state.folded, token.start, 24))?.[1];
  if (found === undefined) return undefined;
  return found === '阳性' || found === '感染' ? 'infections' : 'confirmed';
};

/** 病亡120人。8宗涉及变异病毒株: cases again, by their unit; 死亡个案方面，再多67宗 are not. */
const casesByUnit: SpokenRule = ({ state, unit, about }) => {
  const told = about === 'deaths' && state.topic !== 'deaths' && unit === '宗' && state.epidemic;
  const died = told ? state.nodes.findLast(({ metric }) => metric === 'deaths') : undefined;
  return /^[人名位]$/.test(died?.unit ?? '') ? metricOf(state.nodes.findLast(isCase)) : undefined;
};

/** 累计4698例，死亡224例；甲地2177例: more than those who died are cases. */
const moreThanDied: SpokenRule = ({ state, token, unit, phrase, about }) => {
  const died = state.nodes.at(-1);
  const row =
    state.epidemic && about === 'deaths' && phrase.place && died?.metric === 'deaths' && unit === '例';
  const more =
    row && died.sentence === state.sentence && !died.parent && (token?.value ?? 0) > (died.value ?? 0);
  return more ? metricOf(state.nodes.findLast((node) => isCase(node) && !node.parent)) : undefined;
};

const MEMBERS = /^[^,。;、\d]{0,4}(?:学生|院友|学童|院童|幼儿|幼童|员工|职员|居民|旅客|团友|食客|顾客)/;

/** 第二宗为某幼稚园11名学童: whom the next one touched. */
const touched: SpokenRule = ({ state, token, phrase, unitClass }) =>
  state.outbreak &&
  token &&
  unitClass === 'people' &&
  (MEMBERS.test(textBehind(state.folded, token.end, 12)) || /涉及|影响/.test(phrase.raw))
    ? 'affected'
    : undefined;

const groups: SpokenRule = ({ state, unit }) =>
  state.outbreak && unit === '宗'
    ? state.nodes.findLast(({ metric }) => CASE_GROUPS.has(metric))?.metric
    : undefined;

/** 院舍爆发3宗，涉及17名幼童 */
const touchedByGroups: SpokenRule = ({ phrase, unitClass, about }) =>
  CASE_GROUPS.has(about ?? '') && unitClass === 'people' && /涉及|影响/.test(phrase.raw)
    ? 'affected'
    : undefined;

/** 涉及40人，其中…例: by the unit that cases were counted in. */
const unitOfAffected: SpokenRule = ({ state, unit, unitClass, about }) =>
  state.epidemic && unitClass === 'case' && about === 'affected'
    ? (state.nodes.findLast((node) => node.unit === unit)?.metric ?? null)
    : undefined;

/** What is not counted in 例 or 宗. */
const NEVER_CASES =
  /^(?:contacts|outbreaks|clusters|tests|people_tested|antigen_tests|doses|vaccinated|classes_|schools_|rooms$|hotels$|units$|facilities$|test_sites$|clinics$|deaths_share|.*_visits$)/;

const spoken: SpokenRule = ({ state, unitClass, about }) => {
  if (unitClass === 'case' && NEVER_CASES.test(about ?? '')) return null;
  // 阳性率51%。各区分布，甲区1756例: cases again, as no rate is counted in them.
  const other = about !== null && (!state.epidemic || unitClass === 'case') && !goTogether(about, unitClass);
  return other ? null : about;
};

const RULES: readonly SpokenRule[] = [
  ofNone,
  byOrigin,
  groupsAgain,
  totalOfCases,
  totalBehindCare,
  foundIll,
  casesByUnit,
  moreThanDied,
  touched,
  groups,
  touchedByGroups,
  unitOfAffected,
  spoken,
];

/** What the text speaks of, if that can be counted in this unit: 例 after 密切接触者 counts cases again. */
export function spokenOf(state: ReaderState, token: NumberToken | null, phrase: Phrase): string | null {
  const unit = token?.unit?.unit ?? null;
  const unitClass = token?.unit?.class ?? null;
  return firstAnswer(RULES, { state, token, phrase, unit, unitClass, about: state.about }) ?? null;
}

function isCase({ metric, negated }: Node): boolean {
  return CASES.has(metric) && !negated;
}

/** The metric of a figure of cases; where there is none, they are confirmed ones. */
function metricOf(node: Node | undefined): string {
  return node?.metric ?? 'confirmed';
}
