import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { MetricRule } from './metricClue';

/** Counts of people who fell ill, whom a text goes on to tell of by a few. */
const SICK: ReadonlySet<string> = wordSet(
  'affected asymptomatic confirmed critical deaths in_hospital infections pcr_positive recovered serious severe',
);

/** 其中 and the like may open the clause; 另有 adds others. */
const AT_HEAD = /(?:[,;、。](?:其中|当中|另外|其余|余下|而|包括|有)?|其中|当中|其余|余下)$/;

/** Whether a number of people opens a clause behind a count of the sick: 八名患者离世，三人来自院舍. */
export function isSomeOfThose(folded: string, start: number, lastMetric: string): boolean {
  return SICK.has(lastMetric) && AT_HEAD.test(textBefore(folded, start, 4));
}

/** What they had done or who they were, which says nothing of what they are counted as. */
const HABITS: ReadonlySet<string> = wordSet(
  'doses outbound passengers staff students travellers vaccinated visitors workers',
);

/** 离世八人中…，四人没有接种疫苗: those who died again. */
export const asSomeOfThose: MetricRule = ({ state, token, unitClass, phrase, own }) => {
  const { last } = state.level;
  if (!state.epidemic || !state.input.traditional || unitClass !== 'people') return undefined;
  if (last?.sentence !== state.sentence || own === null || !HABITS.has(own)) return undefined;
  const only = phrase.metrics.every((metric) => HABITS.has(metric));
  return only && isSomeOfThose(state.folded, token.start, last.metric) ? last.metric : undefined;
};
