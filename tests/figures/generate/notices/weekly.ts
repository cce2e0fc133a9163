import { type Random, seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { PROVINCES } from '../chinese/regions';
import { partition } from '../partition';

/** What one weekly is made with. */
interface Desk {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly place: string;
  readonly parts: readonly string[];
  /** 全省, 全市, 全区 */
  readonly own: string;
}

/** A city's week of dengue by its districts, or a province's month of notifiable diseases. */
export const WEEKLY: BulletinMaker = {
  name: 'zh-weekly',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const province = random.pick(PROVINCES);
    const parts = random.shuffle(province.parts).map(({ name }) => name);
    const desk: Desk = { random, writer, place: province.name, parts, own: province.own };
    if (random.chance(0.5)) tellDengue(desk);
    else tellMonth(desk);
    return writer.finish(`zh-weekly-${seed}`, 'zh-Hans', 'epidemic');
  },
};

function tellDengue(desk: Desk): void {
  const { random, writer, place, own } = desk;
  const [month, day] = [random.between(7, 10), random.between(1, 20)];
  const [local, imported] = [random.between(9, 400), random.between(2, 40)];
  const cases = (wording: string, value: number, more: Partial<Said> = {}) =>
    writer.tell(wording, String(value), value, { metric: 'confirmed', scope: 'new', place, ...more });
  writer.say(`${place}登革热疫情周报\n`);
  const all = cases(`${month}月${day}日至${day + 6}日，全${own}新增报告登革热病例{n}例`, local + imported);
  if (random.chance(0.5)) {
    cases('，上一周为{n}例', random.between(5, 400));
  }
  writer.say('。');
  const mine = cases(random.pick(['其中，本地病例{n}例', '其中本地病例{n}例']), local, { origin: 'local' });
  tellPlaces(desk, mine, local, 'local');
  const other = cases('，输入病例{n}例', imported, { origin: 'imported' });
  tellPlaces(desk, other, imported, 'imported');
  writer.say('。\n');
  writer.split(all, [mine, other]);
}

function tellPlaces(desk: Desk, whole: string, total: number, origin: 'local' | 'imported'): void {
  const { random, writer, parts } = desk;
  const count = Math.min(total, random.between(2, 5), parts.length);
  const sizes = partition(random, total, count);
  writer.as('by places', () => {
    writer.say('（');
    const ids = sizes.map((size, i) =>
      writer.tell(`${i > 0 ? '、' : ''}${parts[i]}{n}例`, String(size), size, {
        metric: 'confirmed',
        scope: 'new',
        origin,
        place: parts[i] ?? null,
      }),
    );
    writer.say('）');
    writer.split(whole, ids);
  });
}

function tellMonth({ random, writer, place, own }: Desk): void {
  const month = random.between(1, 12);
  const tell = (wording: string, metric: string, value: number, scope: Said['scope'] = 'new') =>
    writer.tell(wording, String(value), value, { metric, scope, place });
  writer.say(`${place}${month}月法定传染病疫情\n`);
  writer.as('notifiable diseases', () => {
    tell(`2019年${month}月，全${own}共报告法定传染病{n}例，`, 'confirmed', random.between(9000, 90000));
    tell('死亡{n}例。', 'deaths', random.between(20, 90));
    tell('乙类传染病共报告发病{n}例，', 'confirmed', random.between(3000, 8000));
    tell('死亡{n}例；', 'deaths', random.between(5, 19));
    tell(
      '报告发病数居前5位的病种占乙类传染病报告病例总数的{n}%。\n',
      'confirmed_share',
      random.between(80, 97),
    );
    tell('同期，丙类传染病共报告发病{n}例', 'confirmed', random.between(3000, 8000));
    tell('，死亡{n}例。\n', 'deaths', random.between(1, 4));
  });
}
