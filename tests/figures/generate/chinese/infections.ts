import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { bracketed } from './brackets';
import { tellAdvice, tellCases } from './notes';
import { tellPlaceList } from './placeLists';
import { makeScene, type Scene } from './scene';
import { tellSplit } from './splits';
import { windowOf } from './windows';

const COUNTED = [
  '本土新冠病毒感染者',
  '本土感染者',
  '本土阳性感染者',
  '新冠肺炎病毒本土感染者',
  '新冠病毒阳性感染者',
];

/** A day's report that counts all who were infected first, and says then how many of them are ill. */
export const INFECTIONS: BulletinMaker = {
  name: 'zh-infections',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const scene: Scene = { ...makeScene(random, writer), era: 'late', year: 2022 };
    const { region } = scene;
    const total = random.between(2, random.pick([9, 90, 800]));
    const counted = random.pick(COUNTED);
    const said: Said = {
      metric: 'infections',
      scope: 'new',
      origin: counted.includes('本土') ? 'local' : null,
      place: region.name,
    };
    const whole = random.chance(0.4) ? tellTitle(scene, counted, total, said) : null;
    if (whole === null) writer.say(`${region.name}${scene.month}月${scene.day}日疫情情况\n`);
    writer.say(`${windowOf(scene)}，${random.pick([region.name, `全${region.own}`, `我${region.own}`])}`);
    const wording = random.pick([`新增${counted}{n}例`, `新增{n}例${counted}`, `报告新增${counted}{n}例`]);
    const repeat: Said = whole === null ? said : { ...said, repeatOf: whole };
    const id = writer.as('infections', () => writer.tell(wording, String(total), total, repeat));
    tellKinds(scene, whole ?? id, total, said);
    tellWhere(scene, whole ?? id, total, said);
    tellSince(scene, said, counted);
    if (random.chance(0.3)) tellCases(scene);
    if (random.chance(0.4)) tellAdvice(scene);
    writer.say('\n');
    return writer.finish(`zh-infections-${seed}`, 'zh-Hans', 'epidemic');
  },
};

function tellTitle(scene: Scene, counted: string, total: number, said: Said): string {
  const { random, writer, region } = scene;
  const wording = random.pick([
    `${region.short}新增${counted}{n}例\n`,
    `${region.name}昨日新增{n}例${counted}\n`,
  ]);
  return writer.as('headline', () => writer.tell(wording, String(total), total, said));
}

/** How many of them are ill. */
function tellKinds(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  if (random.chance(0.3)) return;
  const ill = random.between(1, total - 1);
  writer.as('ill and not ill', () => {
    const leads = [
      ['（', '）'],
      ['，其中', ''],
      ['（其中', '）'],
      ['，包括', ''],
    ] as const;
    const [open, close] = bracketed(scene, random.pick(leads));
    const wordings = random.pick([
      ['确诊病例{n}例', '无症状感染者{n}例'],
      ['{n}例确诊病例', '{n}例无症状感染者'],
    ] as const);
    writer.say(open);
    const first = writer.tell(wordings[0], String(ill), ill, { ...said, metric: 'confirmed' });
    writer.say(random.pick(['、', '，']));
    const second = writer.tell(wordings[1], String(total - ill), total - ill, {
      ...said,
      metric: 'asymptomatic',
    });
    writer.split(whole, [first, second]);
    writer.say(close);
  });
}

function tellWhere(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const listed = total > 1 && random.chance(0.6);
  if (listed) {
    writer.as('breakdown', () => {
      const lead = random.pick(['。其中，', '，其中', `。按区域分，`, '。分布情况：', '。从区域分布看，']);
      writer.say(lead);
      tellPlaceList(scene, whole, total, said, 2);
    });
  }
  const how = random.pick(['again', 'split', 'none']);
  if (how === 'again') {
    writer.say(random.pick(['。', '；']));
    const wording = random.pick(['{n}例感染者中，', '{n}例新增感染者中，']);
    writer.tell(wording, String(total), total, { ...said, repeatOf: whole });
    tellRoutes(scene, whole, total, said);
  } else if (how === 'split' && !listed) tellSplit(scene, 'routes', whole, total, said);
  writer.say('。');
}

function tellRoutes(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const first = random.between(1, total - 1);
  const [one, two] = random.pick([
    ['{n}例为隔离管控人员', '{n}例为社会面筛查发现'],
    ['隔离管控发现{n}例', '社区筛查发现{n}例'],
    ['{n}例为管控人员', '其余{n}例为社区筛查人员'],
  ] as const);
  writer.as('split by routes', () => {
    const ids = [
      writer.tell(`${one}、`, String(first), first, said),
      writer.tell(two, String(total - first), total - first, said),
    ];
    writer.split(whole, ids);
  });
}

/** What the wave has come to so far. */
function tellSince(scene: Scene, said: Said, counted: string): void {
  const { random, writer, region, month, day } = scene;
  if (random.chance(0.5)) return;
  const total = random.between(300, 9000);
  const since: Said = { ...said, scope: 'cumulative' };
  const wording = random.pick([
    `${month}月1日以来，全${region.own}累计报告${counted}{n}例`,
    `自${month}月1日至${day}日24时，全${region.own}累计报告${counted}{n}例`,
    `本轮疫情以来，全${region.own}已累计报告{n}例${counted}`,
  ]);
  writer.as('since', () => {
    const whole = writer.tell(wording, String(total), total, since);
    if (random.chance(0.5)) {
      writer.say(random.pick(['，其中', '：']));
      tellPlaceList(scene, whole, total, since);
    }
    writer.say('。');
  });
}
