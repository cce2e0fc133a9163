import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { bracketed } from './brackets';
import { tellPlaceList } from './placeLists';
import { PROVINCES, type Region } from './regions';
import { makeScene, type Scene } from './scene';
import { asOf, windowOf } from './windows';

const COUNTRY: Region = {
  name: '全国',
  short: '全国',
  own: '国',
  level: 'province',
  parts: PROVINCES.map(({ name, short, parts }) => ({
    name,
    short,
    parts: parts.filter((part) => part.name.endsWith('市')),
  })),
};

const WHO = [
  '31个省（自治区、直辖市）和新疆生产建设兵团',
  '31个省区市和新疆生产建设兵团',
  '全国31个省（区、市）和新疆生产建设兵团',
];

/** The country's daily report: imported and local ones by province, cities in brackets. */
export const NATIONAL: BulletinMaker = {
  name: 'zh-national',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const scene: Scene = {
      ...makeScene(random, writer),
      era: 'late',
      year: 2022,
      region: COUNTRY,
      shortNames: true,
    };
    if (random.chance(0.5)) writer.say(`${scene.month}月${scene.day}日新冠肺炎疫情最新情况\n`);
    const who = random.pick(WHO);
    writer.say(`${windowOf(scene)}，${who}报告`);
    tellKind(scene, 'confirmed');
    writer.say('。');
    tellDead(scene);
    writer.say(`\n${asOf(scene)}，据${who}报告，`);
    tellTotals(scene);
    writer.say(`。\n${who}报告`);
    tellKind(scene, 'asymptomatic');
    writer.say('。\n');
    if (random.chance(0.6)) tellOverseas(scene);
    return writer.finish(`zh-national-${seed}`, 'zh-Hans', 'epidemic');
  },
};

function tellKind(scene: Scene, metric: 'confirmed' | 'asymptomatic'): void {
  const { random, writer } = scene;
  const imported = random.between(1, random.pick([20, 150]));
  const local = random.between(1, random.pick([20, 2000]));
  const noun = metric === 'confirmed' ? '确诊病例' : '无症状感染者';
  const said: Said = { metric, scope: 'new', place: '全国' };
  writer.as('local and imported', () => {
    const whole = writer.tell(`新增${noun}{n}例`, String(imported + local), imported + local, said);
    writer.say(random.pick(['。其中', '，其中']));
    const word = metric === 'confirmed' ? '病例' : '';
    const abroad = writer.tell(`境外输入${word}{n}例`, String(imported), imported, {
      ...said,
      origin: 'imported',
    });
    if (random.chance(0.7)) tellProvinces(scene, abroad, imported, { ...said, origin: 'imported' });
    writer.say(random.pick(['；', '，']));
    const here = writer.tell(`本土${word}{n}例`, String(local), local, { ...said, origin: 'local' });
    if (random.chance(0.8)) tellProvinces(scene, here, local, { ...said, origin: 'local' });
    writer.split(whole, [abroad, here]);
    if (metric === 'confirmed' && random.chance(0.5)) {
      const value = random.between(1, local);
      const part = writer.tell('，含{n}例由无症状感染者转为确诊病例', String(value), value, {
        ...said,
        metric: 'converted',
        origin: 'local',
      });
      writer.subset(here, [part]);
    }
  });
}

/** Provinces in a bracket, the cities of some of them named within. */
function tellProvinces(scene: Scene, whole: string, total: number, said: Said): void {
  const [open, close] = scene.brackets;
  scene.writer.as('provinces', () => {
    scene.writer.say(open);
    tellPlaceList(scene, whole, total, said);
    scene.writer.say(close);
  });
}

function tellDead(scene: Scene): void {
  const { random, writer } = scene;
  const said: Said = { metric: 'deaths', scope: 'new', place: '全国' };
  const deaths = random.pick([0, 0, random.between(1, 9)]);
  if (deaths === 0)
    writer.as('word for none', () => writer.tell('{n}新增死亡病例。', '无', 0, { ...said, negated: true }));
  else
    writer.as('outcomes', () =>
      writer.tell('新增死亡病例{n}例，均为本土病例。', String(deaths), deaths, { ...said, origin: 'local' }),
    );
  const recovered = random.between(2, 900);
  writer.as('outcomes', () => {
    const whole = writer.tell('当日新增治愈出院病例{n}例', String(recovered), recovered, {
      ...said,
      metric: 'recovered',
    });
    if (random.chance(0.5)) {
      const imported = random.between(1, recovered - 1);
      const parts = [
        writer.tell('，其中境外输入病例{n}例', String(imported), imported, {
          ...said,
          metric: 'recovered',
          origin: 'imported',
        }),
        writer.tell('，本土病例{n}例', String(recovered - imported), recovered - imported, {
          ...said,
          metric: 'recovered',
          origin: 'local',
        }),
      ];
      writer.split(whole, parts);
    }
    const contacts = random.between(100, 90000);
    const released: Said = { ...said, metric: 'contacts_released' };
    writer.tell('，解除医学观察的密切接触者{n}人。', String(contacts), contacts, released);
  });
}

function tellTotals(scene: Scene): void {
  const { random, writer } = scene;
  const said: Said = { metric: 'confirmed', scope: 'cumulative', place: '全国' };
  const current = random.between(100, 30000);
  const severe = random.between(1, 90);
  const [open, close] = bracketed(scene, ['（其中重症病例', '）']);
  writer.as('totals side by side', () => {
    const here = writer.tell('现有确诊病例{n}例', String(current), current, { ...said, scope: 'current' });
    const part = writer.tell(`${open}{n}例`, String(severe), severe, {
      ...said,
      metric: 'severe',
      scope: 'current',
    });
    writer.subset(here, [part]);
    writer.say(close);
    const numbers = [
      random.between(90000, 200000),
      random.between(4636, 5200),
      random.between(200000, 260000),
    ] as const;
    writer.tell('，累计治愈出院病例{n}例', String(numbers[0]), numbers[0], { ...said, metric: 'recovered' });
    writer.tell('，累计死亡病例{n}例', String(numbers[1]), numbers[1], { ...said, metric: 'deaths' });
    writer.tell('，累计报告确诊病例{n}例', String(numbers[2]), numbers[2], said);
  });
}

/** What the country was told of its other parts. */
function tellOverseas(scene: Scene): void {
  const { random, writer } = scene;
  const places = [
    ['香港特别行政区', '出院'],
    ['澳门特别行政区', '出院'],
    ['台湾地区', '出院'],
  ] as const;
  const values = places.map(() => random.between(80, 90000));
  const said: Said = { metric: 'confirmed', scope: 'cumulative', place: '港澳台地区' };
  const total = values.reduce((sum, value) => sum + value, 0);
  const [open, close] = scene.brackets;
  writer.as('overseas', () => {
    const whole = writer.tell('累计收到港澳台地区通报确诊病例{n}例。其中，', String(total), total, said);
    const parts = places.map(([place, word], i) => {
      if (i > 0) writer.say('，');
      const value = values[i] ?? 0;
      const part = writer.tell(`${place}{n}例`, String(value), value, { ...said, place });
      const out = random.between(1, value - 1);
      writer.subset(part, [
        writer.tell(`${open}${word}{n}例`, String(out), out, { ...said, place, metric: 'recovered' }),
      ]);
      writer.say(close);
      return part;
    });
    writer.split(whole, parts);
    writer.say('。\n');
  });
}
