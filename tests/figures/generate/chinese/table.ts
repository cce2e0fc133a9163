import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { makeScene, nameOf } from './scene';
import { asOf, windowOf } from './windows';

/** What a column counts. */
const COLUMNS: readonly (readonly [string, Pick<Said, 'metric' | 'scope' | 'origin'>])[] = [
  ['新增确诊', { metric: 'confirmed', scope: 'new' }],
  ['新增无症状感染者', { metric: 'asymptomatic', scope: 'new' }],
  ['累计确诊', { metric: 'confirmed', scope: 'cumulative' }],
  ['累计治愈', { metric: 'recovered', scope: 'cumulative' }],
  ['累计死亡', { metric: 'deaths', scope: 'cumulative' }],
  ['现有确诊', { metric: 'confirmed', scope: 'current' }],
];

/** A table of places by counts, its cells parted by tabs or wide spaces, with a row for the whole or without. */
export const TABLE: BulletinMaker = {
  name: 'zh-table',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const scene = makeScene(random, writer);
    const { region } = scene;
    writer.say(`${region.name}新冠肺炎疫情统计表\n`);
    if (random.chance(0.7)) writer.say(`${windowOf(scene)}，${region.name}疫情情况如下（单位：例）：\n`);
    else writer.say(`（${asOf(scene)}，单位：例）\n`);
    const gap = random.pick(['\t', '\t', '　', '    ']);
    const columns = random.shuffle(COLUMNS).slice(0, random.between(2, 4));
    const names = random
      .shuffle(region.parts)
      .slice(0, random.between(3, 9))
      .map((part) => nameOf(scene, part));
    const cells = names.map(() => columns.map(() => random.between(0, random.pick([9, 90, 900]))));
    writer.as('table', () => {
      writer.say([random.pick(['地区', '区域', '市（州）']), ...columns.map(([head]) => head)].join(gap));
      const sums = columns.map((_, c) => cells.reduce((sum, row) => sum + (row[c] ?? 0), 0));
      const tellRow = (label: string, place: string, values: readonly number[]) => {
        writer.say(`\n${label}`);
        return columns.map(([, said], c) => {
          writer.say(gap);
          return writer.count(String(values[c]), values[c] ?? 0, { ...said, place });
        });
      };
      const last = random.chance(0.4);
      const label = random.pick(['合计', '总计', `全${region.own}`]);
      const before = last ? null : tellRow(label, region.name, sums);
      const rows = names.map((name, r) => tellRow(name, name, cells[r] ?? []));
      const wholes = before ?? tellRow(label, region.name, sums);
      for (const [c, whole] of wholes.entries()) {
        writer.split(
          whole,
          rows.map((row) => row[c] ?? ''),
        );
      }
    });
    writer.say('\n');
    return writer.finish(`zh-table-${seed}`, 'zh-Hans', 'epidemic');
  },
};
