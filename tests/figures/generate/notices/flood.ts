import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { PROVINCES } from '../chinese/regions';
import { type Fact, type Manner, tellFacts } from './facts';

const harm = (metric: string, wordings: readonly string[], low: number, high: number): Fact => ({
  metric,
  scope: 'cumulative',
  wordings,
  low,
  high,
});

/** What a flood did to works, land and livestock. */
const HARM: readonly Fact[] = [
  harm('dykes_damaged', ['损坏堤防{n}处', '堤防受损{n}处', '损坏堤防{n}公里'], 2, 400),
  harm('dykes_breached', ['堤防决口{n}处'], 1, 30),
  harm('reservoirs_damaged', ['损坏水库{n}座', '水库受损{n}座'], 1, 40),
  harm('small_dams_damaged', ['冲毁塘坝{n}座', '损坏塘坝{n}座'], 2, 200),
  harm('bridges_damaged', ['冲毁桥梁{n}座', '损坏桥梁{n}座', '桥梁损毁{n}座'], 1, 60),
  harm('culverts_damaged', ['冲毁涵洞{n}处', '涵洞损毁{n}处'], 1, 90),
  harm('roads_damaged', ['损毁路基{n}公里', '冲毁路面{n}公里'], 1, 90),
  harm('pumping_stations_damaged', ['损坏泵站{n}座', '损坏机电泵站{n}座'], 1, 60),
  harm('livestock_sheds_collapsed', ['圈舍倒塌{n}间', '畜禽圈舍倒塌{n}平方米'], 2, 900),
  harm('livestock_lost', ['死亡大牲畜{n}头', '因灾死亡大牲畜{n}头'], 2, 900),
  harm('grain_lost', ['减产粮食{n}吨', '因灾减产粮食{n}吨'], 20, 9000),
  harm('greenhouses_damaged', ['损坏大棚{n}个', '大棚受损{n}个'], 5, 900),
  harm('retaining_walls_collapsed', ['挡土墙垮塌{n}处', '挡墙垮塌{n}立方米'], 2, 300),
  harm('projects_suspended', ['{n}个在建工程停工', '{n}个项目停工'], 2, 90),
];

const RESERVOIRS = ['丰收', '红岩', '青山', '石门', '双河', '新安', '南湾', '龙潭'];

/** A county's damage by kinds, or the state of its reservoirs. */
export const FLOOD: BulletinMaker = {
  name: 'zh-flood',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const province = random.pick(PROVINCES);
    const cities = province.parts.filter(({ name }) => /[市州盟]$/.test(name));
    const { name: place } = random.pick(cities.length > 0 ? cities : [province]);
    const manner: Manner = { random, writer, place, traditional: false, commas: random.chance(0.3) };
    const [month, day] = [random.between(6, 9), random.between(3, 26)];
    writer.say(`${province.short}${place}${random.pick(['暴雨灾情统计', '汛情灾情通报', '洪涝灾害情况'])}\n`);
    writer.say(`受强降雨影响，截至${month}月${day}日${random.between(8, 18)}时，${place}`);
    const facts = random.shuffle(HARM);
    writer.say(random.pick(['', '全市', '共造成', '已造成']));
    tellFacts(manner, 'works and land', facts.slice(0, random.between(2, 5)));
    writer.say(random.pick(['；', '。\n']));
    tellFacts(manner, 'works and land', facts.slice(6, 6 + random.between(1, 4)), ['，']);
    writer.say('。\n');
    for (const name of random.shuffle(RESERVOIRS).slice(0, random.between(0, 2)))
      tellReservoir(manner, name, day);
    return writer.finish(`zh-flood-${seed}`, 'zh-Hans', 'disaster');
  },
};

function tellReservoir({ random, writer }: Manner, name: string, day: number): void {
  const said = (metric: string) => ({ metric, scope: null, place: `${name}水库` });
  const tell = (wording: string, metric: string, value: number) =>
    writer.tell(wording, String(value), value, said(metric));
  writer.as('reservoirs', () => {
    tell(
      `${day}日8时，${name}水库${random.pick(['库', ''])}水位{n}米，`,
      'water_level',
      random.between(80, 400),
    );
    if (random.chance(0.6)) tell('超过汛限水位{n}米，', 'water_level_over', random.between(1, 6));
    tell(`入库流量{n}立方米每秒，`, 'flow', random.between(90, 9000));
    tell(`出库流量{n}立方米每秒。`, 'flow', random.between(90, 9000));
  });
}
