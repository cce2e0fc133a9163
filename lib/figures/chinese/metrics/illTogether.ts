import { textBehind } from '../../../text/beside';
import type { NumberToken } from '../words/tokens';
import type { MetricRule } from './metricClue';

const COUNT = '(?:\\d[\\d,]*|[一二两三四五六七八九十百]{1,5})';

const ILL_TOGETHER = new RegExp(
  `^[一-龥]{1,8}(?:[、,及和与](?:另外?)?${COUNT}[名位个人][一-龥]{1,8}?){1,3}(?:均|都|全部|先后|同告)*(?:已|再)?(?:初步)?(?:确诊|染疫|受?感染|检测?阳性|呈阳性|中招)`,
);

/** 三名院友及两名职员确诊: the verb behind the last of a row of people is said of the first as well. */
export function illTogether(folded: string, { end, unit }: NumberToken): boolean {
  return unit?.class === 'people' && ILL_TOGETHER.test(textBehind(folded, end, 56));
}

/** Whoever they are, they are cases. */
export const asIllTogether: MetricRule = ({ state, token, own }) =>
  state.epidemic && own === null && illTogether(state.folded, token) ? 'confirmed' : undefined;
