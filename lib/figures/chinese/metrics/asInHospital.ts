import { textBefore, textBehind } from '../../../text/beside';
import type { Clue, MetricRule } from './metricClue';

/** 现时共有1470名确诊病人分别于17间公立医院留医: those who are in hospital, however far the verb. */
const STAY = /^[^,。;、\n]{0,32}(?:留医|留院|住院|在院|接受治疗|隔离治疗|分[布别]于?\d*间?[一-龥]{0,4}医院)/;
/** 正在甲医院、乙感染控制中心及某社区治疗设施留医: several houses, one verb. */
const STAY_AT = /^[^,。;\n\d]{0,80}(?:留医|留院|住院|接受治疗|接受隔离|隔离治疗)(?=[,。;\n]|$)/;
const NOW = /(?:现时|目前|现有|仍有|尚有|现共有|现在|至今仍)[^,。;\n]{0,12}$/;

const STABLE_THERE =
  /^(?:确诊)?(?:个案|病例|病人|患者)?(?:均|目前)?(?:病况|病情|情况)(?:均|皆)?稳定,(?:均|目前|持续|仍|正)*(?:于|在)?[^,。;\d]{0,8}(?:住院|留医|隔离治疗)/;

function isNow({ state, token }: Clue): boolean {
  return NOW.test(textBefore(state.folded, token.start, 20));
}

/** 在定点医院治疗的确诊病例2例, 在院的感染者有3例: those who are treated now. */
const TREATED =
  /在(?:[^,。;、\d]{0,12}(?:医院|医疗机构|病房|方舱)[^,。;、\d]{0,8}(?:治疗|救治|隔离)(?:中|着)?|[院治](?:接受)?(?:治疗|救治)?)的/;

/** Confirmed cases that lie in a hospital now. */
export const asInHospital: MetricRule = (clue) => {
  const { state, token, unitClass, own, after } = clue;
  if (own !== 'confirmed' && own !== 'infections') return undefined;
  if (unitClass === 'case' && TREATED.test(clue.phrase.raw)) return 'in_hospital';
  if (own === 'infections') return undefined;
  const ill =
    unitClass === 'people' || (unitClass === 'case' && /^(?:确诊)?病例(?:正)?在/.test(after.slice(0, 6)));
  const there = /^(?:确诊)?(?:病人|患者)(?:现时?|目前|正|仍|分别)*[在于]/.test(after);
  const behind = textBehind(state.folded, token.end, 100);
  // 其余16名个案病况稳定，持续住院隔离
  if (ill && STABLE_THERE.test(behind)) return 'in_hospital';
  const stays = ill && (STAY.test(behind) || (there && STAY_AT.test(behind)));
  return stays && (isNow(clue) || there) ? 'in_hospital' : undefined;
};
