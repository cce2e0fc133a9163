import { textBefore, textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { MetricRule } from './metricClue';

/**
 * What a sentence of the mainland says of people behind their number, up to one mark away, by metric.
 * Seen in: notices of health commissions and of districts 2020–2022.
 */
const PREDICATES: readonly (readonly [string, RegExp])[] = [
  [
    'tests_negative',
    /^[一-龥]{0,6}?(?:[昨今当][日天]|首[轮次]|[一二三四两]轮)?(?:的)?(?:新冠病毒)?(?:核酸|抗原)?(?:检测|采样|筛查)?(?:结果)?(?:已?全部|均|都|全)(?:为|呈|是)?阴性/,
  ],
  [
    'recovered',
    /^(?:新冠|确诊|治愈|康复|住院)?(?:患者|病人|病例|感染者)?(?:已|均|全部)*(?:走出(?:病区|病房|医院|方舱|隔离)|出舱|治愈(?:出院)?(?=[,。;]|$)|痊愈|康复出院)/,
  ],
];

/** Who people are says less than what is told of them. */
const WHO: ReadonlySet<string> = wordSet(
  'children confirmed passengers people residents staff students travellers visitors workers',
);

/** 30人核酸检测均为阴性, 126名患者走出病区: by what is told of them. */
export const byPredicate: MetricRule = ({ state, token, unitClass, own }) => {
  if (!state.epidemic || state.input.traditional) return undefined;
  if (unitClass !== 'people' && unitClass !== 'case') return undefined;
  const behind = textBehind(state.folded, token.end, 36);
  if (own !== null && !WHO.has(own)) return undefined;
  return PREDICATES.find(([, said]) => said.test(behind))?.[0];
};

/** 死者中有3名儿童: some of those, whoever they were. */
const AMONG =
  /(?:(遇难者|遇难人员|罹难者|死者|死难者|死亡人员)|(伤者|伤员|受伤人员)|(失踪者|失踪人员|失联人员|失联者)|(被困者|被困人员|被困群众))(?:(?:当|之)?中,?(?:有|包括|含)?|包括|包含)$/;
const FATES = ['deaths', 'injured', 'missing', 'trapped'] as const;

export const amongThose: MetricRule = ({ state, token, unitClass, own }) => {
  if (state.epidemic || unitClass !== 'people' || (own !== null && !WHO.has(own))) return undefined;
  const found = AMONG.exec(textBefore(state.folded, token.start, 12));
  const which = found?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  return FATES[which];
};

/** 定点医院仅剩4例: those who are still there. */
const LEFT_THERE =
  /(?:医院|病区|病房|方舱|隔离点)(?:内|里)?(?:目前|现|现在)?(?:[仅只还尚仍]?剩下?|仅有|尚有|还有|仍有)$/;

export const leftInWard: MetricRule = ({ state, token, unitClass, own, phrase }) =>
  state.epidemic &&
  !state.input.traditional &&
  (unitClass === 'case' || unitClass === 'people') &&
  phrase.metrics.length === 0 &&
  (own === null || own === 'confirmed' || own === 'recovered') &&
  LEFT_THERE.test(textBefore(state.folded, token.start, 14))
    ? 'in_hospital'
    : undefined;
