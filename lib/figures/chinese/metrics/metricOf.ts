import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import type { ReaderState } from '../readerState';
import { isOfLineage } from '../scopes/lineages';
import { isEnding, withEnding } from '../words/endingOf';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { CASE_RULES, FOUND_RULES } from './caseMetrics';
import { ofCausedSubject } from './causedSubject';
import { DOSE_RULES } from './doseMetrics';
import { FOUND, heardMetric, ownMetric } from './heardMetric';
import type { Clue, MetricRule } from './metricClue';
import { nounAhead, rateOf } from './nounByParts';
import { renameBy } from './renameBy';
import { RESTORED_OF } from './restoredMeasure';
import { SURVEILLANCE_RULES } from './surveillance';
import { verbGoesOn } from './verbsPrevail';

/** 已恢复线路371条: what was down is up again, though its noun stands between. */
const MENDED = /(?<![未待])(?:恢复|修复|修护|抢修恢复)(?!中)[^,。;、\d]{0,6}$/;

/** 已恢复4座变电站、3座…: the verb stands before the first of a list. */
const LIST_MENDED = /(?<![未待])(?:已|抢修|累计)(?:恢复|修复|抢通)[^,。;]{1,40}[、和及]$/;

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
  const lead = textBefore(folded, token.start, 48);
  const mended =
    MENDED.test(lead.slice(-16)) || (state.enumerated && LIST_MENDED.test(lead))
      ? RESTORED_OF[metric]
      : undefined;
  if (mended) return mended;
  const per = perPeople(metric, lead, token, state);
  if (per) return per;
  if (seizedBeside(state, token, metric)) return `${metric}_seized`;
  return withEnding(metric, textBefore(folded, token.start, 160), textBehind(folded, token.end, 60));
}

/** 每千人口床位数6.42张, …，注册护士3.79人: so many for each thousand, and the next of the sentence as well. */
const PER =
  /每(百|千|万|十万|10万|100|1000)(?:名|个)?(?:常住)?(?:人口?|居民|户(?:居民|家庭)?|老人)(?:中|平均|拥有|有)*([^,;。、:\d]{0,14})$/;
const PER_NAMES: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  '10万': '100000',
};

function perPeople(
  metric: string,
  lead: string,
  token: NumberToken,
  { level, sentence }: ReaderState,
): string | null {
  const told = lead.includes('每') ? PER.exec(lead) : null;
  if (told) {
    const noun = nounAhead(told[2] ?? '') ?? metric;
    return `${noun}_per_${PER_NAMES[told[1] ?? ''] ?? told[1]}`;
  }
  if (!level.last?.metric.includes('_per_')) return null;
  const before = /_per_\d+$/.exec(level.last?.sentence === sentence ? (level.last?.metric ?? '') : '')?.[0];
  return before && !Number.isInteger(token.value) && token.unit?.class !== 'percent' ? metric + before : null;
}

/** 起获毒品23公斤，长枪2支: seized as well, if its clause says no other verb. */
function seizedBeside({ level, sentence, input }: ReaderState, token: NumberToken, metric: string): boolean {
  const last = level.last;
  if (last?.sentence !== sentence || !/_seized$/.test(last.metric)) return false;
  const clause =
    textBefore(input.folded, token.start, 14)
      .split(/[,;。]|\d[^、]*、/)
      .at(-1) ?? '';
  return (
    /^[一-龥]{1,5}$/.test(clause) &&
    !/[出投检查动用派冻封]/.test(clause) &&
    isEnding(`${metric}_seized`, metric)
  );
}

const POSITIVE_ONES = /^(?:新冠病毒|新冠|核酸检测|核酸)?阳性(?:感染)?(?:人员|者)/;

/** The metric by the number's own words and those right beside it. */
function namedMetric(state: ReaderState, token: NumberToken, phrase: Phrase): string | null {
  const unitClass = token.unit?.class ?? null;
  const { folded } = state.input;
  const heard = heardMetric(state, token, phrase);
  // 1例确诊病例在核酸检测中发现: how it was found, too.
  const cases = phrase.metrics.find((metric) => metric === 'confirmed' || metric === 'asymptomatic');
  if (cases && unitClass === 'case' && heard === 'tests' && FOUND.test(phrase.raw)) return cases;
  // 核酸检测中发现8例阳性人员: whoever they turn out to be.
  const { traditional } = state.input;
  if (
    unitClass === 'case' &&
    !traditional &&
    FOUND.test(phrase.raw) &&
    POSITIVE_ONES.test(textBehind(folded, token.end, 16))
  )
    return 'infections';
  if (unitClass === 'percent' && state.epidemic && isOfLineage(folded, token.start)) return 'lineage_share';
  const own = ownMetric(state, token, phrase, heard);
  const before = textBefore(folded, token.start, 3);
  const after = textBehind(folded, token.end, 24);
  const clue: Clue = { state, token, unitClass, phrase, own, before, after };
  const named = firstAnswer(RULES, clue);
  return named === undefined ? rateOrMeasure(clue) : named;
}

/** Another name for the same thing in such a text. */
const renamed: MetricRule = ({ state, token, phrase, own }) =>
  renameBy(state, token, phrase, own) || undefined;

/** 死亡率3‰, 0.14/10万: of all people, not of cases. */
const ofPopulation: MetricRule = ({ token, own }) =>
  own === 'case_fatality' && /^(?:‰|.*\/.*)$/.test(token.unit?.unit ?? '') ? 'death_rate' : undefined;

/** 流感样病例4万例，占门急诊病例总数的9.9%: those who came with it, and how many of all who came they were. */
const asInfluenzaLike: MetricRule = ({ state, unitClass, phrase }) => {
  if (!state.epidemic) return undefined;
  const { last } = state.level;
  if (unitClass === 'case' && phrase.metrics.includes('ili_share')) return 'ili_cases';
  // 报送3千例本土病例新冠病毒基因组有效序列: of the cases only their sequences are counted.
  if (unitClass === 'case' && phrase.metrics.at(-1) === 'sequences') return 'sequences';
  const ofVisits =
    unitClass === 'percent' && last?.metric === 'ili_cases' && /^占.*(?:门诊|急诊|就诊)/.test(phrase.raw);
  return ofVisits ? 'ili_share' : undefined;
};

/** 治愈出院本土确诊病例1例、境外输入确诊病例3例: the verb stands with the first of two origins. */
function isRecoveredToo({ state, own, phrase }: Clue): boolean {
  const { last } = state.level;
  if (!state.epidemic || !state.enumerated || own !== 'confirmed' || last?.metric !== 'recovered')
    return false;
  const lead = textBefore(state.folded, last.start, 20);
  return phrase.origin !== null && last.ownOrigin && /出院[^,、;。]*病例$/.test(lead);
}

/** 救出老人3名、儿童2名: the verb of the number before holds for this one. */
const byVerbBefore: MetricRule = (clue) => {
  if (isRecoveredToo(clue)) return 'recovered';
  const { state, token, phrase, own, after } = clue;
  const verb = state.level.last?.metric ?? '';
  const joined = state.enumerated || phrase.marks.has('conj');
  // 诈欺案24件24人: those caught are people, the cases are not.
  if (verb === 'suspects_arrested' && token.unit?.unit === '件') return undefined;
  return own && joined && !after.startsWith('在') && verbGoesOn(verb, own) ? verb : undefined;
};

/** 破获走私案件182起，其中象牙案件53起: a part of what was done is told by its noun. */
const byWholeDone: MetricRule = ({ state, token, phrase, own }) => {
  const whole = state.level.frames.at(-1)?.whole ?? state.level.whole;
  // 拘捕41人，当中22人涉嫌酒后驾驶: for what, and who they are all the same; 告票300张，包括超速90张: tickets too.
  const caught =
    /^(?:suspects_arrested|people_checked)$/.test(whole?.metric ?? '') && token.unit?.class === 'people';
  if (whole && caught && own === 'offences') return whole.metric;
  if (whole?.metric === 'penalty_tickets' && token.unit?.unit === '张') return whole.metric;
  // 接警2310起，其中刑事警情42起: calls of that kind.
  if (whole?.metric === 'calls' && own === 'cases' && /警情/.test(phrase.raw)) return 'calls';
  const part = own === 'cases' && whole !== null && whole.unit === token.unit?.unit;
  return part && verbGoesOn(whole.metric, own) ? whole.metric : undefined;
};

/** 救出被埋、被困群众20人: the verb stands with the first of the names. */
const byFirstName: MetricRule = ({ state, own }) => {
  const first = state.pending.length > 0 ? state.phrase(state.pending[0] ?? []).metrics : [];
  return (own && first.find((metric) => verbGoesOn(metric, own))) || undefined;
};

/** In this order: a rule further down may take what one above it tells apart. */
const RULES: readonly MetricRule[] = [
  ofCausedSubject,
  ...SURVEILLANCE_RULES,
  ...FOUND_RULES,
  ...DOSE_RULES,
  ...CASE_RULES,
  asInfluenzaLike,
  renamed,
  ofPopulation,
  byVerbBefore,
  byWholeDone,
  byFirstName,
];

/** A count as it is, a rate or a share of it; without a name what the unit and the words beside it measure. */
function rateOrMeasure({ state, token, unitClass, phrase, own, after }: Clue): string | null {
  const rate = phrase.marks.has('rate');
  const relative = unitClass === 'percent' && !state.epidemic;
  const success = relative
    ? /[一-龥]{2,8}成功(?=率[为约达]?$)/.exec(textBefore(state.folded, token.start, 14))
    : null;
  if (success) return rateOf(success[0]);
  if (relative && own && rate) return own === 'tests_passed' ? 'pass_rate' : `${own}_rate`;
  const mended = /恢复/.test(phrase.raw) || /^(?:已|的用户已)?(?:恢复|复电|修复)/.test(after);
  const back = own === 'users_restored' || (own === 'users_affected' && mended);
  if (relative && back) return 'restored_share';
  const nameless = unitClass === 'percent' && state.epidemic && !own && /率[为约达]?$/.test(state.preText);
  return own ?? (nameless ? 'rate' : state.measure);
}
