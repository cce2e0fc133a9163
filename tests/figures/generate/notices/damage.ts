import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { PROVINCES } from '../chinese/regions';
import { type Fact, type Manner, tellFact, tellFacts } from './facts';

const toll = (
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

const PEOPLE: readonly Fact[] = [
  toll('deaths', ['因灾死亡{n}人', '{n}人死亡', '造成{n}人死亡'], 1, 40),
  toll('missing', ['{n}人失踪', '失踪{n}人'], 1, 20),
  toll('relocated', ['紧急转移安置{n}人', '{n}人紧急转移安置'], 20, 900, { form: 'myriads', vague: true }),
  toll('need_relief', ['需紧急生活救助{n}人', '{n}人需紧急生活救助'], 5, 90, {
    form: 'myriads',
    vague: true,
  }),
];
const HOUSES: readonly Fact[] = [
  toll('houses_collapsed', ['倒塌房屋{n}间', '{n}间房屋倒塌', '房屋倒塌{n}间'], 20, 3000, { vague: true }),
  toll('houses_badly_damaged', ['严重损坏房屋{n}间', '严重损坏{n}间'], 20, 5000),
  toll('houses_damaged', ['一般损坏房屋{n}间', '一般损坏{n}间'], 20, 9000),
];
const CROPS = toll('crop_area', ['农作物受灾面积{n}千公顷', '农作物受灾{n}千公顷'], 50, 4000, {
  form: 'tenths',
  some: [toll('crop_total_loss', ['绝收{n}千公顷', '绝收面积{n}千公顷'], 1, 9, { form: 'tenths' })],
});
const LOSS = toll('economic_loss', ['直接经济损失{n}元'], 5, 900, { form: 'hundred millions', vague: true });

/** What floods, storms and hail did to a province or one of its cities. */
export const DAMAGE: BulletinMaker = {
  name: 'zh-damage',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const province = random.pick(PROVINCES);
    const city = random.chance(0.3) ? random.pick(province.parts) : null;
    const place = city?.name ?? province.name;
    const manner: Manner = { random, writer, place, traditional: false, commas: random.chance(0.3) };
    const [month, day] = [random.between(5, 9), random.between(3, 27)];
    const where = city ? `${province.short}${city.name}` : random.pick([province.name, province.short]);
    writer.say(
      random.pick([`${where}洪涝灾害情况通报\n`, `${where}遭受强降雨袭击\n`, `${where}发布最新灾情\n`]),
    );
    writer.say(
      random.pick([
        `${month}月${day}日以来，${where}出现持续强降雨，引发洪涝灾害。`,
        `受第${random.between(3, 20)}号台风影响，${where}${random.between(3, 9)}个县（市、区）受灾。`,
        `据${province.name}应急管理厅消息，${month}月${day - 1}日至${day}日，${where}遭受风雹灾害。`,
      ]),
    );
    writer.say(
      random.pick([`截至${month}月${day}日${random.between(8, 18)}时，`, `据初步统计，截至${day}日9时，`]),
    );
    writer.say(random.pick(['灾害造成', `全${city ? '市' : province.own}`, `共造成${place}`]));
    const affected = toll('affected', ['{n}人受灾', '受灾人口{n}人'], 30, 990, {
      form: 'myriads',
      vague: true,
    });
    writer.as('people', () => tellFact(manner, affected));
    writer.say('，');
    tellFacts(manner, 'people', random.shuffle(PEOPLE).slice(0, random.between(1, 4)));
    writer.say(random.pick(['；', '。']));
    tellFacts(manner, 'houses', HOUSES.slice(0, random.between(1, 3)));
    if (random.chance(0.6)) {
      writer.say('；');
      writer.as('crops', () => tellFact(manner, CROPS));
    }
    if (random.chance(0.7)) {
      writer.say(random.pick(['；', '，']));
      writer.as('loss', () => tellFact(manner, LOSS));
    }
    writer.say('。\n');
    return writer.finish(`zh-damage-${seed}`, 'zh-Hans', 'disaster');
  },
};
