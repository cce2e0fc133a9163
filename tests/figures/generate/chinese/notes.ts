import type { Said } from '../bulletinWriter';
import { nameOf, type Scene } from './scene';

/** Who fell ill, one by one: ids, ages and days, and no figure among them. */
export function tellCases(scene: Scene): void {
  const { random, writer, region, month, day } = scene;
  const label = random.pick(['病例', '确诊病例', '无症状感染者', '患者', '感染者']);
  const form = random.pick(['lines', 'prose', 'range'] as const);
  writer.as('case notes', () => {
    if (form === 'range') {
      const end = random.between(200, 9000);
      const place = nameOf(scene, random.pick(region.parts));
      writer.say(
        `\n${label}${random.between(1, 90)}—${label}${end}，居住于${place}，均为本${region.own}闭环隔离管控人员。`,
      );
      return;
    }
    for (let i = 1; i <= random.between(1, 5); i++) {
      const place = nameOf(scene, random.pick(region.parts));
      const who = `${random.pick(['男', '女'])}，${random.between(1, 92)}岁`;
      const story = random.pick([
        `${month}月${day - 1}日出现发热症状，${month}月${day}日核酸检测结果为阳性`,
        `系${label}${i + 3}的密切接触者，集中隔离第${random.between(2, 14)}天检出`,
        `已接种3剂新冠病毒疫苗，${day}日诊断为确诊病例（普通型）`,
        `住院第${random.between(3, 15)}天，体温37.${random.between(1, 9)}℃`,
      ]);
      writer.say(`${form === 'lines' ? '\n' : ''}${label}${i}：${who}，现住${place}，${story}。`);
    }
  });
}

/** What most bulletins close with. */
export function tellAdvice({ random, writer, region, day, month, year }: Scene): void {
  writer.as('advice', () => {
    const sentences = [
      '请广大市民保持1米以上社交距离，勤洗手、戴口罩、常通风。',
      '全省已连续12天无新增确诊病例，31个县（市、区）为低风险地区。',
      '如有发热等症状，请及时到医疗机构就诊，咨询电话12320。',
      '7日内有中高风险地区旅居史的人员，请在24小时内主动报告，并落实“3天2检”。',
      '完成全程接种满6个月的18岁以上人群，请尽快接种加强针。',
    ];
    for (const sentence of random.shuffle(sentences).slice(0, random.between(0, 2))) {
      writer.say(`\n${sentence.replace('全省', `全${region.own}`)}`);
    }
    if (random.chance(0.4)) writer.say(`\n${region.name}卫生健康委员会\n${year}年${month}月${day + 1}日`);
  });
}

/** Counts that are taken back. */
export function tellCorrection(scene: Scene): void {
  const { random, writer, region } = scene;
  const value = random.between(1, 9);
  const said: Said = { metric: 'confirmed_removed', scope: 'new', place: region.name };
  const place = nameOf(scene, random.pick(region.parts));
  writer.as('correction', () => {
    const [wording, where] = random.pick([
      ['经复核，核减确诊病例{n}例。', region.name],
      [`经专家组复核，${place}核减确诊病例{n}例。`, place],
      ['经核实，当日订正核减{n}例确诊病例。', region.name],
    ] as const);
    writer.tell(wording, String(value), value, { ...said, place: where });
  });
}

/** Areas by their risk. */
export function tellRiskAreas(scene: Scene): void {
  const { random, writer, region } = scene;
  const high = random.between(1, 200);
  const middle = random.between(0, 90);
  const said: Said = { metric: 'high_risk_areas', scope: 'current', place: region.name };
  writer.as('risk areas', () => {
    const lead = random.pick(['目前，', '截至目前，', '']);
    const wording = random.pick([`全${region.own}共有高风险区{n}个`, `全${region.own}现有{n}个高风险区`]);
    writer.tell(`${lead}${wording}`, String(high), high, said);
    const other = wording.includes('{n}个高') ? '{n}个中风险区' : '中风险区{n}个';
    writer.tell(`、${other}`, String(middle), middle, { ...said, metric: 'mid_risk_areas' });
    writer.say('。');
  });
}

/** Asymptomatic cases whose observation has ended. */
export function tellReleased(scene: Scene): void {
  const { random, writer, region, brackets } = scene;
  const value = random.between(2, random.pick([20, 900]));
  const said: Said = { metric: 'asymp_released', scope: 'new', place: region.name };
  const wording = random.pick([
    '当日解除医学观察的无症状感染者{n}例',
    '解除医学观察无症状感染者{n}例',
    '当日解除隔离医学观察的无症状感染者{n}例',
    '{n}例无症状感染者解除隔离医学观察',
  ]);
  writer.as('released', () => {
    const whole = writer.tell(wording, String(value), value, said);
    if (random.chance(0.4)) {
      const part = random.between(1, value);
      writer.say(brackets[0]);
      const wordings = ['境外输入{n}例', '其中境外输入{n}例', '含境外输入{n}例'];
      writer.subset(whole, [
        writer.tell(random.pick(wordings), String(part), part, { ...said, origin: 'imported' }),
      ]);
      writer.say(brackets[1]);
    }
    writer.say('。');
  });
}

/** How many were tested. */
export function tellTests(scene: Scene): void {
  const { random, writer, region } = scene;
  const said: Said = { metric: 'tests', scope: 'cumulative', place: region.name };
  const tenths = random.between(20, 9000);
  const [printed, value] = random.chance(0.6)
    ? ([`${(tenths / 10).toFixed(1)}万`, tenths * 1000] as const)
    : ([String(tenths * 37), tenths * 37] as const);
  const wording = random.pick([
    '累计完成核酸检测{n}人次',
    '全区已累计完成核酸采样{n}人次',
    '累计开展核酸检测{n}余人次',
  ]);
  writer.as('tests', () => {
    writer.tell(
      `${wording.replace('全区', `全${region.own}`)}，年龄最小的2岁，最大的88岁。`,
      printed,
      value,
      said,
    );
  });
}
