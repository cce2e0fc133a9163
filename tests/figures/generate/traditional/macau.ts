import { type Random, seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { printed, type Style } from './numerals';

interface Desk {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly style: Style;
}

const said = (more: Partial<Said> = {}): Said => ({
  metric: 'infections',
  scope: 'new',
  place: '澳門',
  ...more,
});

function tell({ writer, style }: Desk, wording: string, value: number, what: Said): string {
  return writer.tell(wording, printed(value, style), value, what);
}

/** A day of Macau's wave of 2022: positive cases, how they were found, who is followed. */
export const MACAU: BulletinMaker = {
  name: 'zh-macau',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const desk: Desk = { random, writer, style: random.pick(['digits', 'commas'] as const) };
    const total = random.between(2, 150);
    const day = random.between(2, 28);
    const first = random.chance(0.6)
      ? writer.as('headline', () =>
          tell(
            desk,
            random.pick(['本澳新增{n}例新冠病毒陽性個案\n', '應變協調中心：昨日新增{n}例陽性個案\n']),
            total,
            said(),
          ),
        )
      : null;
    if (first === null) writer.say('應變協調中心公佈最新疫情\n');
    const who = random.pick(['應變協調中心公佈，', '新型冠狀病毒感染應變協調中心表示，']);
    writer.say(`${who}7月${day}日0時至24時，`);
    const repeat = first === null ? {} : { repeatOf: first };
    const wording = random.pick(['本澳新增{n}例新冠病毒核酸檢測陽性個案', '澳門新增{n}例陽性個案']);
    const id = writer.as('total of the day', () => tell(desk, wording, total, said(repeat)));
    tellSplits(desk, first ?? id, total);
    writer.say('。\n');
    if (random.chance(0.8)) tellTotals(desk, total);
    if (random.chance(0.6)) tellFollowed(desk);
    return writer.finish(`zh-macau-${seed}`, 'zh-Hant', 'epidemic');
  },
};

function tellSplits(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const splits = random
    .shuffle([
      ['split by sexes', '男性{n}例', '、女性{n}例'],
      ['split by routes', '{n}例在管控中發現', '，{n}例在社區中發現'],
    ] as const)
    .slice(0, random.between(0, 2));
  splits.forEach(([construct, one, two], i) => {
    const part = random.between(1, total - 1);
    writer.say(i === 0 ? '，其中' : '；');
    writer.as(construct, () =>
      writer.split(whole, [tell(desk, one, part, said()), tell(desk, two, total - part, said())]),
    );
  });
}

function tellTotals(desk: Desk, today: number): void {
  const { random, writer } = desk;
  const [ill, well] = [random.between(90, 700), today + random.between(90, 1200)];
  const so = (metric: string): Said => said({ metric, scope: 'cumulative' });
  writer.as('totals', () => {
    const whole = tell(desk, '自6月18日起累計陽性個案{n}例', ill + well, so('infections'));
    writer.say(random.pick(['，當中', '，其中', '，']));
    const parts = [
      tell(desk, random.pick(['{n}例為確診病例', '有症狀{n}例']), ill, so('confirmed')),
      tell(desk, random.pick(['、{n}例為無症狀感染者', '，{n}例屬無症狀感染者']), well, so('asymptomatic')),
    ];
    writer.split(whole, parts);
    if (random.chance(0.4)) tell(desk, '；累計死亡{n}例', random.between(1, 6), so('deaths'));
    writer.say('。\n');
  });
}

function tellFollowed(desk: Desk): void {
  const { random, writer } = desk;
  const total = random.between(9000, 30000);
  const close = random.between(500, 4000);
  const so = (metric: string): Said => said({ metric, scope: 'cumulative' });
  writer.as('contacts', () => {
    const whole = tell(desk, '至今跟進人士{n}人', total, so('followed'));
    const part = tell(
      desk,
      random.pick(['，當中密切接觸者{n}人', '，其中密切接觸者{n}人']),
      close,
      so('contacts'),
    );
    writer.subset(whole, [part]);
    writer.say('。\n');
  });
}
