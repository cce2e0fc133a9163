import { textBefore, textBehind } from '../../../text/beside';
import { AGAINST_PERIOD } from '../../metricSuffix';
import { wordSet } from '../../wordSet';
import { isOfLineage } from '../scopes/lineages';
import type { NumberToken } from '../words/tokens';
import { type Evidence, goesOnBare, moves, type Rule, type Surroundings } from './countEvidence';

/** Whether a percentage is a figure: it needs a metric, a change, or something before it that it is a share of. */
export function acceptsShare(evidence: Evidence): boolean {
  return RULES.some((rule) => rule(evidence));
}

/** 同比, 占, 拉动: a change or a share of something. */
const isMarked: Rule = ({ around: { phrase } }) =>
  ['contribute', 'yoy', 'mom', 'share'].some((mark) => phrase.marks.has(mark));

/** The rate that the text speaks of came to so much. */
const cameTo: Rule = ({ token, around }) =>
  /_rate$|^occupancy$/.test(around.about ?? '') && ofRate(token, around);

/** 较前一周（1025例）下降8.1%: against what stands right before. */
const changedSince: Rule = ({ around }) =>
  moves(around.phrase) &&
  (around.afterCompared ||
    (around.about !== null && (!around.epidemic || around.phrase.marks.has('compare'))));

/** 就诊1,035人次，上升8.8%: what was just counted moved, told by the verb alone. */
const itMoved: Rule = ({ around }) =>
  around.epidemic && around.lastMetric !== '' && moves(around.phrase) && BARE_MOVE.test(around.first.raw);

const BARE_MOVE = /^(?:[上回]?升|[下回]?[降跌落]|增|减|多|少)[加幅升少降]?(?:了|约|近|逾|达)*$/;

/** 较昨日减少601例,减少约3.1%: the same change, in per cent. */
const movesOn: Rule = ({ around }) =>
  around.epidemic && around.lastMetric.endsWith('_change') && moves(around.phrase);

/** 12%来自甲地, 其中XBB占12%: parts of the cases before. */
const isOfCases: Rule = ({ token, around }) =>
  around.epidemic &&
  ((around.again && /^(?:来)?自/.test(around.after.raw)) ||
    isOfLineage(around.folded, token.start) ||
    (CASES.has(around.about ?? '') && isBracketed(token, around.folded)));

/** 恢复至2019年的46% */
const isOfThen: Rule = ({ around }) => around.about !== null && SHARE_OF_THEN.test(around.first.raw);

/** 12人或4%, 80岁以上者为5%: of those just counted. */
const isBeside: Rule = ({ around: { again, first } }) =>
  again && (/^[或即]$/.test(first.raw) || /岁|者为?$/.test(first.raw));

/** 第一剂为79.9%、追加剂0.6%, where the text speaks of how many are vaccinated. */
const isOfDose: Rule = ({ around: { about, phrase } }) =>
  about === 'vaccinated_share' && /剂/.test(phrase.raw);

/** A word that ends as the names of rates do. */
const isRate: Rule = ({ around }) => /率|比例|比重|水平/.test(around.first.text);

/** 流感病毒(11.0%)、鼻病毒(5.4%): each name of a row has its rate behind it. */
const isOfRow: Rule = ({ token, around }) =>
  around.about !== null && RATES.has(around.about) && isBracketed(token, around.folded);

/** (33.7万、21.3%), 第41周(10月9日-10月15日,4.1%): behind the count or the week in its bracket. */
const isInBracket: Rule = ({ token, around: { about, folded, epidemic } }) =>
  epidemic &&
  (RATES.has(about ?? '') || /_positive$/.test(about ?? '')) &&
  folded[token.end] === ')' &&
  /(?:万、|日,)$/.test(textBefore(folded, token.start, 2));

/** 以矿产品131.1%、化学品61.3%成长较高: the next of a row of changes. */
const isNextOfRow: Rule = ({ token, around }) =>
  !around.epidemic &&
  around.again &&
  AGAINST_PERIOD.test(around.lastMetric) &&
  /%[、及和与](?:(?![占率达增减升降跌涨])[一-龥]){1,12}$/.test(
    around.folded.slice(Math.max(0, token.start - 14), token.start),
  );

/** The rate of a place or a week, where the text follows one. */
const isOfSeries: Rule = ({ around: { about, inList, phrase } }) =>
  about !== null &&
  RATES.has(about) &&
  (inList || phrase.scope !== null || /周|期|[降升][至到]|^\)?为$/.test(phrase.raw));

/** 新增死亡个案中,91%具慢性病史、58%未打满3剂: of those just counted, whatever they had. */
const isOfThose: Rule = ({ token, around }) =>
  around.epidemic &&
  CASES.has(around.about ?? '') &&
  /(?:^|[,、;。:)及和])$/.test(textBefore(around.folded, token.start, 1)) &&
  /^(?:具|有|未|曾|没有|为|是|属)/.test(textBehind(around.folded, token.end, 2));

/** 其次为台湾(5.2%), 其次为空地15%: one more of a row of shares. */
const isNextShare: Rule = ({ token, around }) =>
  around.again &&
  (around.epidemic ? /^(?:其次|再次|另)/.test(around.first.raw) : isBracketed(token, around.folded));

/** 分别录得41.7%、31.1%及52.2%的减幅: what they are stands behind the last. */
const isMoveBehind: Rule = ({ token, around }) =>
  !around.epidemic && MOVE_BEHIND.test(textBehind(around.folded, token.end, 48));

/** 较上年同季(9.3%)提高: what it is held against. */
const isHeldAgainst: Rule = ({ around }) => around.compared && around.about !== null;

/** 失业率韩国3.9%, 日本2.4%: the rate that the sentence follows, of another place. */
const isOfPlace: Rule = ({ around: { about, phrase } }) =>
  phrase.place !== null && (about?.endsWith('_rate') ?? false);

/** 为年初预算的35.2%: how much of the year's plan is in. */
const isOfBudget: Rule = ({ token, around: { folded, epidemic } }) =>
  !epidemic && OF_BUDGET.test(textBefore(folded, token.start, 14));

export const OF_BUDGET = /(?:为|占|完成|达到?)[^,。;]{0,5}(?:预算|计划|预期目标)(?:数|任务|目标)?的$/;

/** 建造业失业率5.7%，餐饮业则为5.8%; 蓄水率:甲水库78.4%、乙水库52.1%: the rate that the sentence follows, of another of its kind. */
const isOfKind: Rule = ({ token, around: { about, first, again, folded } }) =>
  (again && (about?.endsWith('_rate') ?? false) && OF_KIND.test(first.raw)) ||
  RATE_HEADS.test(textBefore(folded, token.start, 48));
const RATE_HEADS = /率:(?:[一-龥]{2,8}\d[\d.]*%[、,;]){0,4}[一-龥]{2,8}$/;
const OF_KIND = /(?:业|水库|岁|[男女]性|[男女]|程度者|组别?)(?:则|亦|也)?(?:为|是|达|有)?$/;

const RULES: readonly Rule[] = [
  ({ fits }) => fits.length > 0,
  isMarked,
  goesOnBare,
  changedSince,
  movesOn,
  itMoved,
  cameTo,
  isOfCases,
  isOfThen,
  isBeside,
  isOfDose,
  isRate,
  isOfRow,
  isOfSeries,
  isInBracket,
  isOfThose,
  isNextShare,
  isNextOfRow,
  isMoveBehind,
  isHeldAgainst,
  isOfPlace,
  isOfBudget,
  isOfKind,
];

/** The list of per cents goes on to a noun that says they are changes. */
export const MOVE_BEHIND =
  /^(?:[、,及和与]?\d{1,4}(?:\.\d{1,2})?%){0,6}的?(?:按[年月])?(?:[减增升跌降涨]幅|增长|成长|跌势)/;

/** 由6月的3.7%上升至9月的3.9%, 维持于1.6%的水平: what a rate came to, or where it stayed. */
function ofRate(token: NumberToken, { folded }: Surroundings): boolean {
  const before = textBefore(folded, token.start, 36);
  return /[升降跌涨增减落][至到](?:[一二〇零三四五六七八九十\d年月底至]{2,26}的)?$|[至到]$|调整后?为?$|维持(?:在|于)?$/.test(
    before,
  );
}

/** 恢复至2019年的46%: what it was then is the whole. */
export const SHARE_OF_THEN =
  /(?:恢复|回升|达)(?:至|到)?(?:了)?[^,。;]{0,14}(?:同期|年|月)的?(?:约|近|逾|超过)?$/;

const CASES: ReadonlySet<string> = wordSet('confirmed infections severe deaths vaccinated');

/** 28例(54%), 非洲(42.6%): a share, with nothing else in its bracket. */
function isBracketed({ start, end }: NumberToken, folded: string): boolean {
  return folded[start - 1] === '(' && folded[end] === ')';
}

/** Once a text speaks of a rate, the percentages beside places and weeks are that rate. */
const RATES: ReadonlySet<string> = wordSet(
  'ili_share positivity pcr_positivity antigen_positivity case_fatality vaccinated_share occupancy',
);
