import { textBefore, textBehind } from '../../../text/beside';
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

/** …14名病人离世。3人来自院舍: who they were, at the head of the next sentence. */
const PROFILE =
  /^[^,。;、\d]{0,4}?(?:来自|居于|住|没有?|未|只|仅|已|均|曾|有|具|接种|打过|年满|[是为属](?!确诊|本地|输入|境外))(?:[^。;\d]{2,}|\d)/;

/** Whether a number of people at the head of a sentence tells of the dead of the sentence before it. */
export function isSomeOfDead(folded: string, start: number, end: number, about: string | null): boolean {
  const opens = /[。\n](?:其中|当中|死者中)?$/.test(textBefore(folded, start, 4));
  return about === 'deaths' && opens && PROFILE.test(textBehind(folded, end, 20));
}

/** What they had done or who they were, which says nothing of what they are counted as. */
const HABITS: ReadonlySet<string> = wordSet(
  'doses outbound passengers staff students travellers vaccinated visitors workers',
);

/** 离世八人中…，四人没有接种疫苗: those who died again. */
export const asSomeOfThose: MetricRule = ({ state, token, unitClass, phrase, own }) => {
  const { last } = state.level;
  if (!state.epidemic || !state.input.traditional || unitClass !== 'people') return undefined;
  const dead = isSomeOfDead(state.folded, token.start, token.end, state.about);
  if (dead && phrase.metrics.every((metric) => HABITS.has(metric))) return 'deaths';
  if (last?.sentence !== state.sentence || own === null || !HABITS.has(own)) return undefined;
  const only = phrase.metrics.every((metric) => HABITS.has(metric));
  return only && isSomeOfThose(state.folded, token.start, last.metric) ? last.metric : undefined;
};

/** 五名病人感染诺如病毒, 一名男子患上登革热: ill with what is named. */
const INFECTED =
  /^[一-龥]{0,8}?(?:感染|染上|患上|确诊患?)[^,。;\d]{0,10}(?:病毒|菌|病|热|炎|流感|霍乱|疟疾|麻疹)(?=[,。;、]|$)|^[一-龥]{0,8}?(?<!传)染[疫病](?=[,。;、]|$)/;

/** Whether the folded text behind a number of people says that they have a disease. */
export function isInfected(behind: string): boolean {
  return INFECTED.test(behind);
}

/** Whoever they are, they are cases. */
export const asInfected: MetricRule = ({ state, token, unitClass, own }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'people' &&
  isInfected(textBehind(state.folded, token.end, 32))
    ? 'confirmed'
    : undefined;

/** 44人阴性、2人检验中; 检验中2人: tests that have no result yet. */
const WAITS =
  /^(?:仍|尚|正)?(?:在)?(?:检验|采检|检测|化验|送验)中|^(?:仍|尚|正)?[待候等]+(?:检验|检测|化验|采检|报告)?结果|^(?:仍|尚)?待(?:检验|化验|采检|验|结果)(?=[,。;、)]|$)/;
const WAITING =
  /(?:检验|采检|检测|化验|送验)中(?:共|有|者|约)*$|[待候等](?:检验|检测|化验)?结果(?:的|者)?(?:共|有|约)*$/;

export const asPending: MetricRule = ({ state, token, own, after }) => {
  const tested = own === null || /^(?:suspected|tests|people_tested|tests_negative)$/.test(own);
  if (!state.epidemic || !state.input.traditional || !tested) return undefined;
  if (!/^(?:人|名|件)$/.test(token.unit?.unit ?? '')) return undefined;
  const ahead = own !== 'tests_negative' && WAITING.test(textBefore(state.folded, token.start, 10));
  return WAITS.test(after) || ahead ? 'tests_pending' : undefined;
};
