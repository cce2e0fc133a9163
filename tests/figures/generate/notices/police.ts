import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { pickRegion } from '../chinese/regions';
import { type Fact, type Manner, tellFact, tellFacts } from './facts';

/** What the police count, of one night or of the year so far. */
function facts(scope: Fact['scope']): readonly Fact[] {
  const fact = (
    metric: string,
    wordings: readonly string[],
    low: number,
    high: number,
    more: Partial<Fact> = {},
  ): Fact => ({
    metric,
    scope,
    wordings,
    low,
    high,
    ...more,
  });
  return [
    fact('cases_solved', ['破获电信网络诈骗案件{n}起', '侦破案件{n}起', '破获各类刑事案件{n}起'], 5, 3000),
    fact('suspects_arrested', ['抓获犯罪嫌疑人{n}名', '抓获犯罪嫌疑人{n}人'], 5, 4000, {
      all: [fact('detained', ['刑事拘留{n}人'], 1, 1), fact('released_on_bail', ['取保候审{n}人'], 1, 1)],
    }),
    fact('gangs_busted', ['打掉犯罪团伙{n}个', '打掉团伙{n}个'], 2, 90),
    fact('funds_frozen', ['冻结涉案资金{n}元', '冻结资金{n}元'], 5, 800, {
      form: 'hundred millions',
      vague: true,
    }),
    fact('funds_recovered', ['返还群众资金{n}元', '追回被骗资金{n}元'], 50, 9000, { form: 'myriads' }),
  ];
}

function trafficFacts(): readonly Fact[] {
  const fact = (
    metric: string,
    wordings: readonly string[],
    low: number,
    high: number,
    more: Partial<Fact> = {},
  ): Fact => ({
    metric,
    scope: 'new',
    wordings,
    low,
    high,
    ...more,
  });
  return [
    fact('staff', ['出动警力{n}人次', '投入警力{n}人次'], 90, 4000, { vague: true }),
    fact('vehicles', ['警车{n}辆次', '出动警车{n}台次'], 30, 900),
    fact('checkpoints_set', ['设置检查点{n}个', '设置执勤卡点{n}处'], 5, 200),
    fact('offences', ['查处各类交通违法行为{n}起', '查处交通违法{n}起'], 90, 9000, {
      some: [fact('offences', ['酒驾{n}起', '酒后驾驶{n}起', '醉酒驾驶{n}起'], 1, 40)],
    }),
  ];
}

/** A report of the police: a year's crimes, or one night's checks on the roads. */
export const POLICE: BulletinMaker = {
  name: 'zh-police',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const region = pickRegion(random);
    const manner: Manner = {
      random,
      writer,
      place: region.name,
      traditional: false,
      commas: random.chance(0.4),
    };
    const [month, day] = [random.between(2, 11), random.between(2, 27)];
    if (random.chance(0.6)) {
      writer.say(`${region.short}公安通报打击犯罪战果\n`);
      writer.say(
        random.pick([
          `今年以来，${region.name}公安机关`,
          `今年1至${month}月，${region.short}公安机关累计`,
          `记者从${region.name}公安${region.own === '市' ? '局' : '厅'}获悉，今年以来，全${region.own}公安机关`,
        ]),
      );
      tellFacts(
        manner,
        'crimes of the year',
        random.shuffle(facts('cumulative')).slice(0, random.between(2, 5)),
      );
    } else {
      writer.say(`${region.short}交警开展夜查统一行动\n`);
      writer.say(`${month}月${day}日晚，${region.name}公安交警部门组织开展统一行动，`);
      const [staff, ...rest] = trafficFacts();
      if (staff) writer.as('checks of a night', () => tellFact(manner, staff));
      writer.say('，');
      tellFacts(manner, 'checks of a night', rest.slice(0, random.between(1, 3)));
    }
    writer.say('。\n');
    return writer.finish(`zh-police-${seed}`, 'zh-Hans', 'police');
  },
};
