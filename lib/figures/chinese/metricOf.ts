import { goTogether } from '../tables/compatibility';
import { isEnding, withEnding } from './endingOf';
import { isOfLineage } from './lineages';
import { RESTORED_OF } from './measureOf';
import { nameMetric, verbGoesOn } from './nameMetric';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import { renameBy } from './renameBy';
import { POSITIVES, positivesOf, positivityOf, testedAs } from './testMetrics';
import type { NumberToken } from './tokens';

/** 现时共有1470名确诊病人分别于17间公立医院留医: those who are in hospital, however far the verb. */
const STAY = /^[^,。;、\n]{0,32}(?:留医|留院|住院|在院|接受治疗|隔离治疗)/;
const NOW = /(?:现时|目前|现有|仍有|尚有|现共有|现在|至今仍)[^,。;\n]{0,12}$/;

function isNow(state: ReaderState, token: NumberToken): boolean {
  return NOW.test(state.input.folded.slice(Math.max(0, token.start - 20), token.start));
}

/** 医学观察酒店14例, 在密切接触者中发现6例: where a case was found, or among whom. */
const KEPT: ReadonlySet<string> = new Set(
  'isolated quarantined asymp_observed contacts_observed contacts contacts_secondary'.split(' '),
);
const KEPT_AT = /(?:酒店|宾馆|隔离点|码区)(?:内)?(?:有|共)?$/;
/** Behind a case: how it came to be known. */
const FOUND = /(?:采检|筛检|检测|检验|筛查).{0,6}(?:发现|检出|验出|查出)/;
/** Groups of cases: 31起于校园 behind 58起群聚 are groups as well. */
const GROUPS: ReadonlySet<string> = new Set(['clusters', 'outbreaks']);
/** 现有143人在某中心隔离 */
const ISOLATED = /^(?:[^,。;、\d]{0,14})(?:被|正|接受)?隔离(?=[,。;、]|$)/;
/** 转为2级良 converts no case where nobody is ill. */
const EPIDEMIC_ONLY = /^(?:converted|suspected_excluded|confirmed_removed|contacts_|asymp)/;

/** 已恢复线路371条: what was down is up again, though its noun stands between. */
const MENDED = /(?<![未待])(?:恢复|修复|修护|抢修恢复)(?!中)[^,。;、\d]{0,6}$/;

/** 1宗由检测中心发现: only what stands before it says that tests are counted. */
const TESTED = /检|筛|采样|样本|标本/;

function leadOf(state: ReaderState, token: NumberToken): string {
  return (
    state.input.folded
      .slice(Math.max(0, token.start - 24), token.start)
      .split(/[,;。\n]/)
      .at(-1) ?? ''
  );
}

/** The metric that a number and the words round it name; null when only the text before it can tell. */
export function metricOf(state: ReaderState, token: NumberToken, phrase: Phrase): string | null {
  const metric = namedMetric(state, token, phrase);
  if (metric === null || state.epidemic) return metric;
  // 余震12次，其中3.0级至3.9级地震3次
  const shocks = state.level.last;
  if (metric === 'quakes' && shocks?.metric === 'aftershocks' && shocks.sentence === state.sentence)
    return 'aftershocks';
  const whole = state.level.frames.at(-1)?.whole ?? state.level.whole;
  if (whole?.metric.startsWith(`${metric}_`) && isEnding(whole.metric, metric)) return whole.metric;
  const { folded } = state.input;
  const mended = MENDED.test(folded.slice(Math.max(0, token.start - 16), token.start))
    ? RESTORED_OF[metric]
    : undefined;
  if (mended) return mended;
  return withEnding(
    metric,
    folded.slice(Math.max(0, token.start - 40), token.start),
    folded.slice(token.end, token.end + 60),
  );
}

/** 疫苗剩不到20万剂 */
const LEFT = /[剩余](?:下|余)?(?:约|近|逾|不到|不足)?$/;

/** 新增41例重症，93%未接种疫苗: a share of those who fell ill. */
const UNPROTECTED = /^(?:均|都)?未(?:曾)?(?:接种|打|施打)/;

function shareOfWhom(state: ReaderState): string | null {
  const before = state.nodes.slice(-6).filter(({ paragraph }) => paragraph === state.paragraph);
  const share = before.findLast(({ metric }) => /^(?:severe|deaths|confirmed)_share$/.test(metric));
  const ill = before.find(({ metric }) => /^(?:severe|deaths|confirmed)$/.test(metric));
  if (share?.scope) return share.metric;
  return share?.metric.replace('_share', '') ?? ill?.metric ?? null;
}

function namedMetric(state: ReaderState, token: NumberToken, phrase: Phrase): string | null {
  const unitClass = token.unit?.class ?? null;
  const found = unitClass === 'case' && /发现|筛查|检出|排查/.test(phrase.raw);
  const heard = nameMetric(
    {
      ...phrase,
      metrics: phrase.metrics.filter((metric) => goTogether(metric, unitClass, token.unit?.unit)),
    },
    unitClass,
    state.level.frames.at(-1)?.whole?.metric ?? state.level.whole?.metric ?? state.about,
  );
  // 1例确诊病例在核酸检测中发现: how it was found, too.
  const cases = phrase.metrics.find((metric) => metric === 'confirmed' || metric === 'asymptomatic');
  if (cases && unitClass === 'case' && heard === 'tests' && FOUND.test(phrase.raw)) return cases;
  // 隔离点发现3例 says where they were found.
  if (unitClass === 'percent' && state.epidemic && isOfLineage(state.input.folded, token.start))
    return 'lineage_share';
  const foreign = !state.epidemic && EPIDEMIC_ONLY.test(heard ?? '');
  // 12例为落地采检阳性 says how they were found, too.
  const inList = state.level.frames.length > 0 && (heard === 'tests' || heard === 'people_tested');
  const how =
    (unitClass === 'case' || (unitClass === 'people' && inList)) &&
    (heard === 'tests' || heard === 'people_tested') &&
    /阳性|确诊|发病/.test(phrase.raw);
  const testing =
    unitClass === 'case' &&
    heard === 'tests' &&
    !/阳性|核酸|抗原/.test(phrase.raw) &&
    !TESTED.test(leadOf(state, token));
  const told = how ? testedAs(unitClass, '', phrase.raw) : testing ? null : heard;
  // 某酒店群组增一宗确诊个案: cases of a group that is named.
  const ofGroup =
    unitClass === 'case' && heard === 'clusters' && /群组[^,。;]{0,8}$/.test(leadOf(state, token));
  const kept =
    ofGroup ||
    (found && heard === 'tests' && !(FOUND.test(phrase.raw) ? /阳性/ : /阳性|核酸|抗原/).test(phrase.raw)) ||
    (KEPT.has(heard ?? '') && (found || (unitClass === 'case' && KEPT_AT.test(leadOf(state, token)))));
  const own = foreign || kept ? null : told;
  const before = state.input.folded.slice(Math.max(0, token.start - 3), token.start);
  const after = state.input.folded.slice(token.end, token.end + 24);
  if (
    unitClass === 'case' &&
    /通报$/.test(before) &&
    state.input.traditional &&
    phrase.scope === 'cumulative'
  )
    return 'reported';
  if (
    own === null &&
    state.input.traditional &&
    phrase.scope !== null &&
    /通报/.test(phrase.raw) &&
    unitClass === 'case'
  )
    return 'reported';
  // 2名个案为扩大采检发现: how they were found, not what is counted.
  if (own === 'tests' && phrase.weak !== null && FOUND.test(phrase.raw)) return phrase.weak;
  const tested =
    own === 'tests' || own === 'antigen_tests'
      ? testedAs(unitClass, token.unit?.unit ?? '', phrase.raw)
      : null;
  if (tested) return tested;
  if (own === 'doses' && /^[人名位]$/.test(token.unit?.unit ?? '')) return 'vaccinated';
  if (own === 'vaccinated' && token.unit?.unit === '人次') return 'doses';
  if (unitClass === 'dose' && LEFT.test(before)) return 'doses_left';
  const unprotected =
    unitClass === 'percent' && state.epidemic && own === 'vaccinated' && UNPROTECTED.test(after);
  const ofThem = unprotected ? shareOfWhom(state) : null;
  if (ofThem) return ofThem;
  if (unitClass === 'dose' && (own === 'vaccinated' || own === null))
    return phrase.marks.has('rest') || /余|剩/.test(phrase.label) ? 'doses_left' : 'doses';
  if (own === 'confirmed' && unitClass === 'case' && /核酸检测(?:呈阳性)?而?(?:确诊|确认)/.test(phrase.raw))
    return 'pcr_positive';
  if (
    own === 'confirmed' &&
    unitClass === 'case' &&
    /抗原(?:测试|检测)而?(?:确诊|确认|呈报)/.test(phrase.raw)
  )
    return 'antigen_positive';
  const rest = state.input.folded.slice(token.end, token.end + 3);
  const group = state.level.last;
  const grouped = group !== null && GROUPS.has(group.metric) && group.sentence === state.sentence;
  if (
    grouped &&
    group.unit === token.unit?.unit &&
    (own === null || own === 'pcr_positive' || own === phrase.weak)
  )
    return group.metric;
  if (
    state.epidemic &&
    unitClass === 'people' &&
    token.unit?.unit === '人' &&
    /^(?:已)?(?:采样|采检|受检)/.test(rest)
  )
    return 'people_tested';
  if (state.epidemic && own === null && unitClass === 'people' && ISOLATED.test(after)) return 'isolated';
  if (own === 'infections' && POSITIVES.test(phrase.raw)) return positivesOf(state, token.start);
  if (state.epidemic && /^(?:呈|检测)?阳性/.test(rest) && unitClass === 'people') return 'pcr_positive';
  if (/^[暴爆]发/.test(rest) && unitClass === 'case') return 'outbreaks';
  if (
    own === 'confirmed' &&
    (unitClass === 'people' ||
      (unitClass === 'case' &&
        /^(?:确诊)?病例(?:正)?在/.test(state.input.folded.slice(token.end, token.end + 6)))) &&
    STAY.test(state.input.folded.slice(token.end, token.end + 40)) &&
    isNow(state, token)
  )
    return 'in_hospital';
  if (own === 'positivity') return positivityOf(state, token.start);
  const renamed = renameBy(state, token, phrase, own);
  if (renamed) return renamed;
  if (own === 'case_fatality' && token.unit?.unit === '‰') return 'death_rate';
  const verb = state.level.last?.metric ?? '';
  const joined = state.enumerated || phrase.marks.has('conj');
  if (own && joined && !after.startsWith('在') && verbGoesOn(verb, own)) return verb;
  // 救出被埋、被困群众20人: the verb stands with the first of the names.
  const first = state.pending.length > 0 ? state.phrase(state.pending[0] ?? []).metrics : [];
  const opened = own ? first.find((metric) => verbGoesOn(metric, own)) : undefined;
  if (opened) return opened;
  const relative = unitClass === 'percent' && !state.epidemic;
  const mended = /恢复/.test(phrase.raw) || /^(?:已|的用户已)?(?:恢复|复电|修复)/.test(after);
  const back = own === 'users_restored' || (own === 'users_affected' && mended);
  const share = relative && back ? 'restored_share' : own;
  const rated = relative && own && phrase.marks.has('rate') ? `${own}_rate` : share;
  const inoculated = own === 'vaccinated' && unitClass === 'percent' && phrase.marks.has('rate');
  if (inoculated) return 'vaccinated_rate';
  const nameless = unitClass === 'percent' && state.epidemic && !rated && /率[为约达]?$/.test(state.preText);
  return rated ?? (nameless ? 'rate' : state.measure);
}
