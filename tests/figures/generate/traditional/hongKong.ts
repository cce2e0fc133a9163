import { type Random, seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { partition } from '../partition';
import { COUNTRIES } from './countries';
import { inChinese, printed, type Style } from './numerals';

interface Desk {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly style: Style;
}

const said = (more: Partial<Said> = {}): Said => ({
  metric: 'confirmed',
  scope: 'new',
  place: '香港',
  ...more,
});

function tell({ writer, style }: Desk, wording: string, value: number, what: Said): string {
  return writer.tell(wording, printed(value, style), value, what);
}

/** A daily report of Hong Kong's health authorities before its fifth wave. */
export const HONG_KONG: BulletinMaker = {
  name: 'zh-hong-kong',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const style = random.pick(['digits', 'commas', 'small in words', 'words'] as const);
    const desk: Desk = { random, writer, style };
    const total = random.between(2, random.pick([15, 120]));
    const first = tellHeadline(desk, total);
    const whole = tellDay(desk, total, first);
    tellOrigins(desk, whole, total);
    if (random.chance(0.6)) tellSexes(desk, whole, total);
    writer.say('\n');
    if (random.chance(0.75)) tellHospitals(desk);
    return writer.finish(`zh-hong-kong-${seed}`, 'zh-Hant', 'epidemic');
  },
};

function tellHeadline(desk: Desk, total: number): string | null {
  const { random, writer } = desk;
  if (random.chance(0.3)) {
    writer.say('衞生防護中心公布最新疫情\n');
    return null;
  }
  const wording = random.pick([
    '衞生防護中心調查{n}宗新增確診個案\n',
    '本港新增{n}宗確診個案\n',
    '衞生防護中心公布本港新增{n}宗確診個案\n',
    '本港今日新增{n}宗新冠確診\n',
  ]);
  return writer.as('headline', () => tell(desk, wording, total, said()));
}

function tellDay(desk: Desk, total: number, first: string | null): string {
  const { random, writer } = desk;
  const day = `${inChinese(random.between(3, 12))}月${inChinese(random.between(3, 28))}日`;
  const lead = random.pick([
    `衞生署衞生防護中心今日（${day}）公布，截至凌晨零時，`,
    `衞生防護中心今日（${day}）表示，`,
    `衞生防護中心傳染病處在今日的簡報會上指出，截至今日（${day}）零時，`,
  ]);
  const wording = random.pick([
    '中心正調查{n}宗新增2019冠狀病毒病確診個案',
    '本港新增{n}宗新型冠狀病毒病確診個案',
    '中心今日錄得{n}宗新增確診個案',
  ]);
  writer.say(lead);
  const repeat = first === null ? {} : { repeatOf: first };
  const id = writer.as('total of the day', () => tell(desk, wording, total, said(repeat)));
  const sum = total + random.between(90, 12000);
  writer.as('totals', () => {
    const so = random.pick([
      '，至今本港累計有{n}宗個案',
      '，令本港累計個案增至{n}宗',
      '，本港至今共錄得{n}宗個案',
    ]);
    const isSplit = random.chance(0.25);
    const metric = isSplit ? 'confirmed_probable' : 'confirmed';
    const whole = tell(desk, so, sum, said({ scope: 'cumulative', metric }));
    if (isSplit) {
      // Cases and the one that was never proved.
      const [open, close] = random.pick([
        ['，包括', ''],
        ['（包括', '）'],
      ] as const);
      writer.say(open);
      const parts = [
        tell(desk, '{n}宗確診', sum - 1, said({ scope: 'cumulative' })),
        tell(desk, '及{n}宗疑似個案', 1, said({ scope: 'cumulative', metric: 'probable' })),
      ];
      writer.split(whole, parts);
      writer.say(close);
    }
  });
  writer.say('。\n');
  return first ?? id;
}

function tellOrigins(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const imported = random.between(1, total - 1);
  const local = total - imported;
  writer.as('split by origin', () => {
    const [lead, one, two] = random.pick([
      ['新增個案中，', '{n}宗屬輸入個案', '，其餘{n}宗為本地個案'],
      ['新增個案當中，', '{n}宗屬輸入個案', '，{n}宗屬本地個案'],
      ['新增個案包括', '{n}宗輸入個案', '及{n}宗本地個案'],
    ] as const);
    writer.say(lead);
    const abroad = tell(desk, one, imported, said({ origin: 'imported' }));
    const here = tell(desk, two, local, said({ origin: 'local' }));
    writer.split(whole, [abroad, here]);
    writer.say('。');
    if (local > 1 && random.chance(0.6)) tellSources(desk, here, local);
    if (random.chance(0.5)) tellCountries(desk, abroad, imported);
  });
}

function tellSources(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const unknown = random.between(1, total - 1);
  writer.as('sources', () => {
    const [one, two] = random.pick([
      ['本地個案中，{n}宗源頭不明', '，其餘{n}宗與早前個案有流行病學關連。'],
      ['本地個案中有{n}宗感染源頭未明', '，另外{n}宗與已知個案有關連。'],
    ] as const);
    const parts = [
      tell(desk, one, unknown, said({ origin: 'local' })),
      tell(desk, two, total - unknown, said({ origin: 'local' })),
    ];
    writer.split(whole, parts);
  });
}

function tellCountries(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const count = Math.min(total, random.between(1, 5));
  const from = random.shuffle(COUNTRIES.hongKong).slice(0, count);
  const sizes = partition(random, total, count);
  const row = random.pick(['{c}（{n}宗）', '{c}{n}宗']);
  writer.as('countries of origin', () => {
    writer.say('輸入個案分別來自');
    const rows = from.map((country, i) => {
      if (i > 0) writer.say(i === count - 1 ? '及' : '、');
      return tell(desk, row.replace('{c}', country), sizes[i] ?? 0, said({ origin: 'imported' }));
    });
    writer.split(whole, rows);
    writer.say('抵港。');
  });
}

function tellSexes(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const men = random.between(1, total - 1);
  writer.as('split by sexes', () => {
    writer.say(random.pick(['患者包括', '個案涉及', '他們為']));
    const parts = [tell(desk, '{n}男', men, said()), tell(desk, '{n}女', total - men, said())];
    writer.split(whole, parts);
    writer.say(random.pick(['，年齡介乎一歲至九十二歲。', '，年齡由三個月至八十五歲。', '。']));
  });
}

function tellHospitals(desk: Desk): void {
  const { random, writer } = desk;
  const parts = [random.between(1, 20), random.between(1, 20), random.between(5, 300)] as const;
  const total = parts.reduce((sum, part) => sum + part, 0);
  const left = random.between(1, 60);
  writer.as('hospitals', () => {
    writer.say(random.pick(['醫院管理局表示，', '醫管局補充，', '醫管局指，']));
    const out = random.pick([
      '過去24小時有{n}名確診病人康復出院',
      '昨日有{n}名病人康復出院',
      '過去二十四小時有{n}名病人出院',
    ]);
    tell(desk, out, left, said({ metric: 'recovered' }));
    if (random.chance(0.5))
      tell(
        desk,
        '，至今共有{n}名病人康復出院',
        left + 900,
        said({ metric: 'recovered', scope: 'cumulative' }),
      );
    writer.say('。');
    const here = random.pick([
      '目前{n}名確診病人留醫',
      '現有{n}名病人留醫',
      '現時{n}名確診病人在公立醫院留醫',
    ]);
    const now = (metric: string) => said({ metric, scope: 'current' });
    const whole = tell(desk, here, total, now('in_hospital'));
    const ill = [
      tell(desk, random.pick(['，其中{n}人情況危殆', '，當中{n}人情況危殆']), parts[0], now('critical')),
      tell(desk, random.pick(['、{n}人嚴重', '，{n}人情況嚴重']), parts[1], now('serious')),
    ];
    if (random.chance(0.6)) {
      ill.push(tell(desk, '，其餘{n}人情況穩定', parts[2], now('stable')));
      writer.split(whole, ill);
    } else writer.subset(whole, ill);
    writer.say('。\n');
  });
}
