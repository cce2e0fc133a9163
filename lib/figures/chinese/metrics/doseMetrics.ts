import { textBefore, textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { MetricRule } from './metricClue';

/** 疫苗剩不到20万剂, 尚有库存莫德纳12万剂 */
const LEFT = /[剩余](?:下|余)?(?:约|近|逾|不到|不足)?$|(?:库存|存量)[^,。;\d]{0,8}$/;

/** 新增41例重症，93%未接种疫苗: a share of those who fell ill. */
const UNPROTECTED = /^(?:均|都|皆)?未(?:曾)?(?:接种|打|施打)/;

/** The share that a per cent of the same people before had; else those people, whose share it is. */
function shareOfWhom(state: ReaderState): string | null {
  const before = state.nodes.slice(-6).filter(({ paragraph }) => paragraph === state.paragraph);
  const share = before.findLast(({ metric }) => /^(?:severe|deaths|confirmed)_share$/.test(metric));
  const ill = before.find(({ metric }) => /^(?:severe|deaths|confirmed)$/.test(metric));
  if (share?.scope) return share.metric;
  return share?.metric.replace('_share', '') ?? ill?.metric ?? null;
}

/** 流感疫苗接种12万人次: people; 接种12万人次,第一剂8万人次, 12万人次接种: what was given. */
const asPeopleOrDoses: MetricRule = ({ state, token, own, after }) => {
  const unit = token.unit?.unit ?? '';
  if (own === 'doses' && /^[人名位]$/.test(unit)) return 'vaccinated';
  if (own !== 'vaccinated') return undefined;
  const counted = /第.剂/.test(textBehind(state.folded, state.paragraphStart, LONGEST_PARAGRAPH));
  const given = counted || /^(?:完成)?接种/.test(after);
  return unit === '人次' && given ? 'doses' : undefined;
};

const LONGEST_PARAGRAPH = 300;

/** Doses that are left. */
const asLeft: MetricRule = ({ state, token, unitClass }) => {
  const row = state.enumerated && state.level.last?.metric === 'doses_left';
  const left = row || LEFT.test(textBefore(state.folded, token.start, 14));
  return unitClass === 'dose' && left ? 'doses_left' : undefined;
};

/** Of those who fell ill, how many had no protection. */
const asUnprotected: MetricRule = ({ state, unitClass, own, after }) => {
  const unprotected =
    unitClass === 'percent' && state.epidemic && own === 'vaccinated' && UNPROTECTED.test(after);
  return (unprotected && shareOfWhom(state)) || undefined;
};

/** 241名患者没有接种: who they were, of those told before. */
const NOT_VACCINATED =
  /^(?:患者|病人|个案|死者|长者|院友)?(?:均|都|皆)?(?:没有|未曾|从未|并未|未有|未)(?:接种|打|施打)/;

const asNotVaccinated: MetricRule = ({ state, own, unitClass, after }) =>
  own === 'vaccinated' && state.epidemic && unitClass === 'people' && NOT_VACCINATED.test(after)
    ? null
    : undefined;

/** 剂 without a noun: those given, unless the words speak of a rest. */
const asDoses: MetricRule = ({ unitClass, own, phrase }) => {
  if (unitClass !== 'dose' || (own !== 'vaccinated' && own !== null)) return undefined;
  return phrase.marks.has('rest') || /余|剩/.test(phrase.label) ? 'doses_left' : 'doses';
};

/** How vaccinations are counted. */
export const DOSE_RULES: readonly MetricRule[] = [
  asPeopleOrDoses,
  asLeft,
  asUnprotected,
  asNotVaccinated,
  asDoses,
];
