import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { PROVINCES } from '../chinese/regions';
import { type Fact, type Manner, tellFact, tellFacts } from './facts';

const did = (
  metric: string,
  wordings: readonly string[],
  low: number,
  high: number,
  more: Partial<Fact> = {},
): Fact => ({
  metric,
  scope: 'cumulative',
  wordings,
  low,
  high,
  ...more,
});

const DEAD = did('deaths', ['{n}人死亡', '{n}人遇难', '死亡{n}人'], 1, 20);
const HURT = did('injured', ['{n}人受伤', '受伤{n}人'], 2, 60, {
  some: [did('severe', ['{n}人伤势较重', '重伤{n}人', '{n}人重伤'], 1, 4)],
});
const SENT: readonly Fact[] = [
  did('vehicles', ['{n}辆消防车', '消防车{n}辆'], 2, 60),
  did('staff', ['{n}名消防救援人员', '消防救援人员{n}人', '{n}名消防员'], 10, 400, { vague: true }),
];
const EVENTS = [
  '发生火灾',
  '发生一起爆炸事故',
  '一厂房起火',
  '一居民楼发生火灾',
  '发生一起交通事故',
  '一在建工地发生坍塌事故',
];

/** A fire, a blast, a crash or a collapse in a district, told by its city. */
export const ACCIDENT: BulletinMaker = {
  name: 'zh-accident',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const province = random.pick(PROVINCES.filter((one) => one.own !== '市'));
    const city = random.pick(province.parts.filter((part) => part.parts.length > 2));
    const county = random.pick(city.parts);
    const event = random.pick(EVENTS);
    const manner: Manner = { random, writer, place: county.name, traditional: false, commas: false };
    const [month, day] = [random.between(1, 12), random.between(2, 27)];
    writer.say(
      random.pick([
        `${city.short}${county.name}${event}\n`,
        '情况通报\n',
        `关于${county.name}“${month}·${day}”事故的情况通报\n`,
      ]),
    );
    writer.say(
      `${month}月${day}日${random.between(1, 23)}时${random.between(2, 59)}分许，${random.pick([province.name, province.short, ''])}${city.name}${county.name}${event}。`,
    );
    if (random.chance(0.7)) {
      writer.say(random.pick(['接警后，消防救援部门立即调派', '消防部门先后出动', '事发后，现场投入']));
      tellFacts(manner, 'forces', random.shuffle(SENT).slice(0, random.between(1, 2)), ['、']);
      writer.say(random.pick(['赶赴现场处置。', '到场救援。']));
    }
    writer.say(random.pick(['截至目前，', `截至${day}日${random.between(8, 20)}时，`, '经初步核查，']));
    writer.say(random.pick(['事故造成', '事故已造成', '共造成']));
    writer.as('toll', () => {
      tellFact(manner, DEAD);
      writer.say('、');
      tellFact(manner, HURT);
    });
    writer.say('，伤者已送医救治，事故原因正在调查。\n');
    if (random.chance(0.4)) writer.say(`${city.name}应急管理局\n2023年${month}月${day}日\n`);
    return writer.finish(`zh-accident-${seed}`, 'zh-Hans', 'accident');
  },
};
