import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { type Fact, type Manner, tellFact, tellFacts } from '../notices/facts';
import { partition } from '../partition';

const COUNTIES = ['新北市', '宜蘭縣', '花蓮縣', '臺東縣', '屏東縣', '高雄市', '臺南市', '嘉義縣', '基隆市'];
const STORMS = ['海棠', '泰利', '圓規', '白鹿', '海葵'];

const fact = (
  metric: string,
  wordings: readonly string[],
  low: number,
  high: number,
  more: Partial<Fact> = {},
): Fact => ({ metric, scope: 'cumulative', wordings, low, high, ...more });

const HURT: readonly Fact[] = [
  fact('deaths', ['{n}人死亡', '死亡{n}人'], 1, 9),
  fact('missing', ['{n}人失蹤'], 1, 9),
  fact('injured', ['{n}人受傷', '受傷{n}人'], 1, 900),
];

/** What is out, and what of it still is. */
const OUT: readonly Fact[] = [
  fact('users_affected', ['曾停電{n}戶', '累計停電{n}戶'], 900, 90000, {
    some: [fact('users_affected', ['待修復{n}戶', '仍停電{n}戶'], 1, 9, { scope: 'current' })],
  }),
  fact('water_outages', ['曾停水{n}戶', '累計停水{n}戶'], 900, 9000),
  fact('stations_down', ['基地台受損{n}座'], 2, 300),
  fact('trees_down', ['路樹傾倒{n}件', '路樹倒塌{n}件'], 5, 900),
];

const AWAY: readonly Fact[] = [
  fact('evacuated', ['疏散撤離{n}人', '預防性撤離{n}人'], 90, 9000),
  fact('shelters', ['開設收容所{n}處', '開設{n}處收容所'], 2, 90, { scope: 'current' }),
  fact('sheltered', ['收容{n}人', '收容安置{n}人'], 20, 2000, { scope: 'current' }),
];

/** The report of Taiwan's emergency centre on a storm. */
export const STORM: BulletinMaker = {
  name: 'zh-storm',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const manner: Manner = {
      random,
      writer,
      place: '台灣',
      traditional: true,
      commas: random.chance(0.5),
    };
    writer.say(`颱風${random.pick(STORMS)}侵襲　中央災害應變中心公布災情\n`);
    writer.say(`中央災害應變中心今（${random.between(2, 27)}）日召開工作會報，據統計，全台累計`);
    tellFacts(manner, 'hurt', HURT.slice(random.between(0, 1)), ['、']);
    writer.say(random.pick(['。', '；']));
    tellFacts(manner, 'out of order', random.shuffle(OUT).slice(0, random.between(2, 4)), ['，', '；']);
    writer.say('。\n');
    tellFloods(manner);
    writer.as('away from home', () => {
      AWAY.forEach((one, i) => {
        if (i > 0) writer.say('，');
        tellFact(manner, one);
      });
    });
    writer.say('。\n');
    return writer.finish(`zh-storm-${seed}`, 'zh-Hant', 'disaster');
  },
};

function tellFloods({ random, writer, place }: Manner): void {
  const out = random.between(3, 40);
  const names = random.shuffle(COUNTIES).slice(0, random.between(2, 3));
  const said = { metric: 'floods', scope: 'current', place } as const;
  writer.as('floods', () => {
    writer.tell('積淹水累計{n}處，', String(out + 20), out + 20, { ...said, scope: 'cumulative' });
    const whole = writer.tell('未退水{n}處', String(out), out, said);
    writer.say(random.pick(['，包括', '（']));
    const bracket = writer.endsWith('（');
    const ids = partition(random, out, names.length).map((size, i) =>
      writer.tell(`${i > 0 ? '、' : ''}${names[i]}{n}處`, String(size), size, {
        ...said,
        place: names[i] ?? null,
      }),
    );
    writer.split(whole, ids);
    writer.say(bracket ? '）。\n' : '。\n');
  });
}
