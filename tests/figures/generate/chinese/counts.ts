import type { Said } from '../bulletinWriter';
import type { Scene } from './scene';

/** What an epidemic bulletin counts, and its names in print. */
export const NOUNS = {
  confirmed: ['确诊病例', '确诊病例', '确诊病例', '新冠肺炎确诊病例', '新型冠状病毒肺炎确诊病例'],
  asymptomatic: ['无症状感染者', '无症状感染者', '新冠病毒无症状感染者'],
  infections: ['新冠病毒感染者', '阳性感染者', '新冠肺炎病毒感染者'],
  recovered: ['治愈出院病例', '治愈出院', '出院病例', '治愈出院患者'],
  deaths: ['死亡病例', '死亡病例', '死亡'],
  suspected: ['疑似病例'],
  severe: ['重症病例', '重型病例'],
} as const;

export type CountKind = keyof typeof NOUNS;

/** {o} where they were infected, {w} what is counted. */
const METRIC_FIRST = [
  '新增{o}{w}{n}例',
  '新增{o}{w}{n}例',
  '新增{o}{w}{n}例',
  '新增报告{o}{w}{n}例',
  '报告新增{o}{w}{n}例',
  '当日新增{o}{w}{n}例',
  '{o}{w}新增{n}例',
];
const NUMBER_FIRST = ['新增{n}例{o}{w}', '新增{n}例{o}{w}', '报告新增{n}例{o}{w}', '新增报告{n}例{o}{w}'];
const NONE = ['新增{o}{w}', '新增{o}{w}', '新增报告{o}{w}'];
const WORDS_FOR_NONE = ['无', '无', '无', '没有'];
/** Outcomes are often told without a word for new. */
const BARE: Readonly<Partial<Record<CountKind, readonly string[]>>> = {
  recovered: ['治愈出院{n}例', '当日治愈出院{n}例', '{n}例患者治愈出院', '出院{n}例'],
  deaths: ['死亡{n}例'],
};

const ORIGIN_WORDS = {
  local: ['本土', '本土', '本地'],
  imported: ['境外输入', '境外输入', '境外输入性'],
} as const;

/** How this bulletin says that cases are local or imported; nothing where that is left open. */
function originWord({ random }: Scene, origin: Said['origin']): string {
  return origin ? random.pick(ORIGIN_WORDS[origin]) : '';
}

/** Whether the number or what it counts comes first, or how none are told, for one sentence. */
export type Order = 'metric first' | 'number first';

/**
 * Tells how many there are more of one kind.
 * @param withOrigin whether the origin is printed: in a row it stands once
 * @returns the figure's id
 */
export function tellNew(
  scene: Scene,
  kind: CountKind,
  value: number,
  said: Said,
  order: Order,
  withOrigin = true,
): string {
  const { random, writer } = scene;
  const noun = random.pick(NOUNS[kind]);
  const fill = (wording: string) =>
    wording.replace('{o}', withOrigin ? originWord(scene, said.origin) : '').replace('{w}', noun);
  if (value === 0 && random.chance(0.75)) return tellNone(scene, fill, kind, said);
  const bare = BARE[kind];
  const wordings = bare && random.chance(0.5) ? bare : order === 'number first' ? NUMBER_FIRST : METRIC_FIRST;
  const wording = fill(random.pick(wordings));
  const construct = wording.indexOf('{n}') < wording.indexOf(noun) ? 'number first' : 'metric first';
  return writer.as(construct, () => writer.tell(wording, String(value), value, said));
}

function tellNone(scene: Scene, fill: (wording: string) => string, kind: CountKind, said: Said): string {
  const { random, writer } = scene;
  const none: Said = { ...said, negated: true };
  return writer.as('word for none', () => {
    if (random.chance(0.15) && kind !== 'recovered' && kind !== 'deaths') {
      return writer.tell(fill('{o}{w}{n}新增'), '零', 0, none);
    }
    return writer.tell(`{n}${fill(random.pick(NONE))}`, random.pick(WORDS_FOR_NONE), 0, none);
  });
}
