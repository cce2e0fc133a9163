import type { Said } from '../bulletinWriter';
import type { Scene } from './scene';

/** What a headline told, by kind and origin: the text repeats it. */
export type Headline = ReadonlyMap<string, { readonly id: string; readonly value: number }>;

const PLAIN = [
  '{name}新冠肺炎疫情通报',
  '{name}{date}新冠肺炎疫情情况',
  '关于{name}新型冠状病毒肺炎疫情情况的通报',
  '{date}{short}疫情最新通报',
  '{name}卫生健康委员会：{date}疫情情况',
  '{short}疫情通报（{date}更新）',
];
const ONE_COUNT = [
  '{short}新增本土确诊病例{n}例',
  '{name}{date}新增{n}例本土确诊病例',
  '{date}{short}新增本土确诊{n}例',
  '{short}昨日新增{n}例本土确诊病例',
];
const ONE_EARLY = [
  '{short}新增确诊病例{n}例',
  '{name}{date}新增新冠肺炎确诊病例{n}例',
  '{short}新增{n}例确诊病例',
];
/** The second number has a mark of its own. */
const TWO_COUNTS = [
  '{short}{date}新增本土确诊病例{n}例、无症状感染者{m}例',
  '{name}新增本土“{n}+{m}”',
  '{short}昨日新增本土{n}+{m}',
  '{date}，{short}新增{n}例本土确诊病例、{m}例本土无症状感染者',
];

/** Writes a first line: with one count, with two, with none; or no headline at all. */
export function tellHeadline(scene: Scene): Headline {
  const { random, writer, era } = scene;
  if (random.chance(0.15)) return new Map();
  if (random.chance(0.5)) {
    writer.say(`${fill(scene, random.pick(PLAIN))}\n`);
    return new Map();
  }
  return writer.as('headline', () => {
    const told =
      era === 'early'
        ? tellOne(scene, ONE_EARLY)
        : random.chance(0.5)
          ? tellOne(scene, ONE_COUNT)
          : tellTwo(scene);
    writer.say('\n');
    return told;
  });
}

function fill({ region, month, day }: Scene, wording: string): string {
  return wording
    .replace('{name}', region.name)
    .replace('{short}', region.short)
    .replace('{date}', `${month}月${day}日`);
}

function draw({ random }: Scene): number {
  return random.between(1, random.pick([5, 40, 400]));
}

function tellOne(scene: Scene, wordings: readonly string[]): Headline {
  const { random, writer, era, region } = scene;
  const origin = era === 'early' ? null : 'local';
  const said: Said = { metric: 'confirmed', scope: 'new', origin, place: region.name };
  const value = draw(scene);
  const id = writer.tell(fill(scene, random.pick(wordings)), String(value), value, said);
  return new Map([[`confirmed ${origin}`, { id, value }]]);
}

function tellTwo(scene: Scene): Headline {
  const { random, writer, region } = scene;
  const said: Said = { metric: 'confirmed', scope: 'new', origin: 'local', place: region.name };
  const values = [draw(scene), draw(scene)] as const;
  const [first = '', second = ''] = fill(scene, random.pick(TWO_COUNTS)).split('{m}');
  const id = writer.tell(first, String(values[0]), values[0], said);
  const other = writer.count(String(values[1]), values[1], { ...said, metric: 'asymptomatic' });
  writer.say(second);
  return new Map([
    ['confirmed local', { id, value: values[0] }],
    ['asymptomatic local', { id: other, value: values[1] }],
  ]);
}
