import { textBehind } from '../../../text/beside';
import type { MetricRule } from './metricClue';

/** 其中28例(甲市24例、乙市4例)系由无症状感染者转为确诊病例: behind a bracket of places. */
const TURNED = /^\([^()]{1,160}\),?均?[系为由是][^,。;()\d]{0,14}无症状[^,。;()\d]{0,8}转(?:为|归|确)/;

/** 3例为2月21日无症状感染者转确诊: a day stands between. */
const TURNED_BEHIND = /^[系为由是][^,、。;()]{0,16}无症状[^,。;()\d]{0,8}转(?:为|归|确)/;

/** Cases that were found without symptoms before. */
export const asTurned: MetricRule = ({ state, token, unitClass, own, after }) => {
  if (!state.epidemic || unitClass !== 'case') return undefined;
  if (own === null && TURNED_BEHIND.test(after)) return 'converted';
  const alike = own === null || own === 'confirmed';
  return alike && TURNED.test(textBehind(state.folded, token.end, 200)) ? 'converted' : undefined;
};
