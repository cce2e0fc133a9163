import { type Random, seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { partition } from '../partition';
import { COUNTRIES } from './countries';
import { printed, type Style } from './numerals';

const COUNTIES = [
  '新北市',
  '臺北市',
  '桃園市',
  '臺中市',
  '臺南市',
  '高雄市',
  '基隆市',
  '新竹縣',
  '新竹市',
  '苗栗縣',
  '彰化縣',
  '南投縣',
  '雲林縣',
  '嘉義縣',
  '嘉義市',
  '屏東縣',
  '宜蘭縣',
  '花蓮縣',
  '臺東縣',
  '澎湖縣',
  '金門縣',
  '連江縣',
];
const PLACE = '台灣';

/** What one text is made with. */
interface Desk {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly style: Style;
}

interface Day {
  readonly local: number;
  readonly imported: number;
  readonly deaths: number;
}

/** The daily report of Taiwan's command centre: local and imported ones, sexes, counties, totals. */
export const TAIWAN: BulletinMaker = {
  name: 'zh-taiwan',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const desk: Desk = { random, writer, style: random.pick(['digits', 'commas'] as const) };
    const day: Day = {
      local: random.between(1, random.pick([9, 300, 40000])),
      imported: random.between(1, random.pick([8, 90])),
      deaths: random.chance(0.4) ? random.between(1, 60) : 0,
    };
    const first = tellHeadline(desk, day);
    const [local, imported] = tellDay(desk, day, first);
    if (random.chance(0.6)) tellSexes(desk, local, day.local, 'local');
    if (random.chance(0.7)) tellCounties(desk, local, day.local);
    if (random.chance(0.6)) tellImported(desk, imported, day.imported);
    if (random.chance(0.7)) tellTotals(desk, day);
    writer.say(
      random.pick([
        '\n',
        '\n民眾如有疑似症狀，請撥打1922防疫專線。\n',
        '\n籲請符合第3劑接種資格者儘速接種。\n',
      ]),
    );
    return writer.finish(`zh-taiwan-${seed}`, 'zh-Hant', 'epidemic');
  },
};

const said = (more: Partial<Said> = {}): Said => ({
  metric: 'confirmed',
  scope: 'new',
  place: PLACE,
  ...more,
});

function tell({ writer, style }: Desk, wording: string, value: number, what: Said): string {
  return writer.tell(wording, printed(value, style), value, what);
}

interface First {
  readonly local?: string;
  readonly imported?: string;
}

function tellHeadline(desk: Desk, { local, imported }: Day): First {
  const { random, writer } = desk;
  if (random.chance(0.2)) {
    writer.say('COVID-19疫情最新說明\n');
    return {};
  }
  const [one, two] = random.pick([
    ['新增{n}例本土個案', '、{n}例境外移入'],
    ['指揮中心：今日新增{n}例本土個案', '、{n}例境外移入'],
    ['國內新增{n}例本土', '及{n}例境外移入確定病例'],
    ['今增{n}例本土', '、{n}境外移入'],
  ] as const);
  return writer.as('headline', () => {
    const first = tell(desk, one, local, said({ origin: 'local' }));
    if (random.chance(0.4)) {
      writer.say(one.endsWith('本土') ? '病例\n' : '\n');
      return { local: first };
    }
    const second = tell(desk, two, imported, said({ origin: 'imported' }));
    writer.say('\n');
    return { local: first, imported: second };
  });
}

function tellDay(desk: Desk, { local, imported, deaths }: Day, first: First): readonly [string, string] {
  const { random, writer } = desk;
  const day = random.between(2, 28);
  writer.say(
    random.pick([
      `中央流行疫情指揮中心今(${day})日公布國內`,
      `中央流行疫情指揮中心今（${day}）日表示，國內`,
      `指揮中心今日（${day}日）公布，國內`,
    ]),
  );
  return writer.as('total of the day', () => {
    const whole = tell(desk, '新增{n}例COVID-19確定病例', local + imported, said());
    writer.say(random.pick(['，分別為', '，其中', '，為', '，']));
    const noun = random.pick(['本土個案', '本土病例', '本土']);
    const again = (id: string | undefined) => (id ? { repeatOf: id } : {});
    const here = tell(desk, `{n}例${noun}`, local, said({ origin: 'local', ...again(first.local) }));
    const abroad = tell(
      desk,
      random.pick(['及{n}例境外移入', '、{n}例境外移入', '及{n}例境外移入個案', '，{n}例境外移入']),
      imported,
      said({ origin: 'imported', ...again(first.imported) }),
    );
    writer.split(whole, [here, abroad]);
    if (deaths > 0) {
      const lead = random.pick([
        '；另，確診個案中新增{n}例死亡',
        '；另確診個案中新增{n}例死亡',
        '；新增{n}例死亡個案',
        '，另新增{n}例死亡',
      ]);
      tell(desk, lead, deaths, said({ metric: 'deaths' }));
    }
    writer.say('。\n');
    return [first.local ?? here, first.imported ?? abroad];
  });
}

const AGES = '，年齡介於未滿5歲至90多歲';

function tellSexes(desk: Desk, whole: string, total: number, origin: 'local' | 'imported'): void {
  const { random, writer } = desk;
  if (total < 2) return;
  const men = random.between(1, total - 1);
  writer.as('split by sexes', () => {
    const again = { origin, repeatOf: whole } as const;
    if (random.chance(0.5)) tell(desk, '今日新增之{n}例本土病例，為', total, said(again));
    else writer.say('新增本土病例為');
    const parts = [
      tell(desk, '{n}例男性', men, said({ origin })),
      tell(desk, '、{n}例女性', total - men, said({ origin })),
    ];
    writer.split(whole, parts);
    writer.say(`${random.chance(0.6) ? AGES : ''}。`);
  });
}

function tellCounties(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  if (total === 1) return;
  const count = Math.min(total, random.pick([2, 4, 8, 22]));
  const names = random.shuffle(COUNTIES).slice(0, count);
  const sizes = [...partition(random, total, count)].sort((a, b) => b - a);
  const form = count > 3 && random.chance(0.4) ? 'most' : 'all';
  writer.as(`counties, ${form}`, () => {
    writer.say(random.pick(['個案分布為', '個案居住縣市為', '個案分布於', '居住地為']));
    if (form === 'most') {
      const rest = sizes.slice(3).reduce((sum, size) => sum + size, 0);
      const rows = sizes.slice(0, 3).map((size, i) => {
        const wording = [`${names[0]}{n}例最多`, `，其次為${names[1]}{n}例`, `，${names[2]}{n}例`][i] ?? '';
        return tell(desk, wording, size, said({ origin: 'local', place: names[i] ?? null }));
      });
      const others = tell(desk, '，其餘{n}例分布於其他縣市', rest, said({ origin: 'local' }));
      writer.split(whole, [...rows, others]);
    } else writer.split(whole, tellRows(desk, names, sizes));
    writer.say('。\n');
  });
}

function tellRows(desk: Desk, names: readonly string[], sizes: readonly number[]): readonly string[] {
  const { random, writer, style } = desk;
  const mark = random.pick(['、', '，']);
  const ids: string[] = [];
  const joint = random.chance(0.5);
  for (let i = 0; i < names.length; ) {
    let end = i + 1;
    while (joint && sizes[end] === sizes[i]) end++;
    const same = names.slice(i, end);
    if (i > 0) writer.say(same.length > 1 ? '，' : mark);
    if (same.length > 1) {
      writer.say(`${same.slice(0, -1).join('、')}${random.pick(['及', '、'])}${same.at(-1)}各`);
      const value = sizes[i] ?? 0;
      ids.push(
        ...writer.shared(
          printed(value, style),
          value,
          same.map((place) => said({ origin: 'local', place })),
        ),
      );
      writer.say('例');
    } else
      ids.push(
        tell(desk, `${same[0]}{n}例`, sizes[i] ?? 0, said({ origin: 'local', place: same[0] ?? null })),
      );
    i = end;
  }
  return ids;
}

function tellImported(desk: Desk, whole: string, total: number): void {
  const { random, writer } = desk;
  const count = Math.min(total, random.between(1, 6));
  const from = random.shuffle(COUNTRIES.taiwan).slice(0, count);
  const sizes = partition(random, total, count);
  writer.as('countries of origin', () => {
    tell(desk, '{n}例境外移入個案中，', total, said({ origin: 'imported', repeatOf: whole }));
    if (total > 1 && random.chance(0.5)) {
      const men = random.between(1, total - 1);
      const sexes = [
        tell(desk, '為{n}例男性', men, said({ origin: 'imported' })),
        tell(desk, '、{n}例女性', total - men, said({ origin: 'imported' })),
      ];
      writer.split(whole, sexes);
      writer.say(`${AGES}，`);
    }
    writer.say('分別自');
    const rows = from.map((country, i) => {
      if (i > 0) writer.say('、');
      return tell(desk, `${country}({n}例)`, sizes[i] ?? 0, said({ origin: 'imported' }));
    });
    writer.split(whole, rows);
    writer.say('入境。\n');
  });
}

function tellTotals(desk: Desk, { local, imported }: Day): void {
  const { random, writer } = desk;
  const numbers = {
    local: local + random.between(900, 30000),
    imported: imported + random.between(300, 9000),
  };
  const others = [36, random.between(2, 6), 1, 14] as const;
  const total = numbers.local + numbers.imported + others.reduce((sum, one) => sum + one, 0);
  const excluded = random.between(20000, 900000);
  const cumulative = (more: Partial<Said> = {}) => said({ scope: 'cumulative', ...more });
  writer.as('totals', () => {
    const reported = random.chance(0.6)
      ? tell(
          desk,
          '指揮中心統計，截至目前國內累計通報{n}例',
          excluded + total + 900,
          cumulative({ metric: 'reported' }),
        )
      : null;
    let whole: string;
    if (reported === null) whole = tell(desk, '截至目前國內累計{n}例確診', total, cumulative());
    else {
      const out = tell(desk, '(含{n}例排除)', excluded, cumulative({ metric: 'suspected_excluded' }));
      whole = tell(desk, '，其中{n}例確診', total, cumulative());
      writer.subset(reported, [out, whole]);
    }
    writer.say('，分別為');
    const parts = [
      tell(desk, '{n}例境外移入', numbers.imported, cumulative({ origin: 'imported' })),
      tell(desk, '，{n}例本土病例', numbers.local, cumulative({ origin: 'local' })),
      tell(desk, '，{n}例敦睦艦隊', others[0], cumulative()),
      tell(desk, '、{n}例航空器感染', others[1], cumulative()),
      tell(desk, '、{n}例不明', others[2], cumulative()),
      tell(desk, '及{n}例調查中', others[3], cumulative()),
    ];
    writer.split(whole, parts);
    if (random.chance(0.5))
      tell(
        desk,
        '；另累計{n}例移除為空號',
        random.between(90, 300),
        cumulative({ metric: 'confirmed_removed' }),
      );
    writer.say('。');
  });
  if (random.chance(0.5)) tellDead(desk, cumulative({ metric: 'deaths' }));
}

function tellDead(desk: Desk, dead: Said): void {
  const { random, writer } = desk;
  const [local, imported] = [random.between(100, 9000), random.between(8, 60)];
  writer.as('totals of deaths', () => {
    const whole = tell(desk, '2020年起累計{n}例COVID-19死亡病例，其中', local + imported, dead);
    const parts = [
      tell(desk, '{n}例本土', local, { ...dead, origin: 'local' }),
      tell(desk, '、{n}例境外移入', imported, { ...dead, origin: 'imported' }),
    ];
    writer.split(whole, parts);
    writer.say('。');
  });
}
