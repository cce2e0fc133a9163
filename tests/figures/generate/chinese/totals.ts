import type { Said } from '../bulletinWriter';
import { bracketed } from './brackets';
import { NOUNS } from './counts';
import { tellPlaceList } from './placeLists';
import type { Scene } from './scene';
import { tellOrigins, tellSplit } from './splits';
import { asOf } from './windows';

/** Totals of one disease: all of them come to the confirmed ones. */
interface Totals {
  readonly confirmed: number;
  readonly recovered: number;
  readonly deaths: number;
  readonly current: number;
}

function drawTotals({ random }: Scene): Totals {
  const deaths = random.pick([0, 1, 2, random.between(1, 90)]);
  const recovered = random.between(1, random.pick([20, 900, 9000]));
  const current = random.between(1, random.pick([8, 90, 1500]));
  return { confirmed: deaths + recovered + current, recovered, deaths, current };
}

/** How the bulletin calls its own area behind the window: the whole province, the city, or not at all. */
function own({ random, region }: Scene): string {
  return random.pick([`全${region.own}`, `全${region.own}`, region.name, `我${region.own}`, '']);
}

/** The paragraph of totals: what there has been in all and what is there now. */
export function tellTotals(scene: Scene): void {
  const { random, writer } = scene;
  writer.say(`${asOf(scene)}，${own(scene)}`);
  const tell = random.pick(
    scene.era === 'early' ? [tellWholes, tellImplied, tellCurrentFirst] : [tellImplied, tellLate, tellWholes],
  );
  tell(scene, drawTotals(scene));
  writer.say('。');
}

/** Each total says that it is one: none is part of another. */
function tellWholes(scene: Scene, { confirmed, recovered, deaths, current }: Totals): void {
  const { random, writer, region } = scene;
  const said: Said = { metric: 'confirmed', scope: 'cumulative', place: region.name };
  writer.as('totals side by side', () => {
    const id = writer.tell(
      `累计报告${random.pick(NOUNS.confirmed)}{n}例`,
      String(confirmed),
      confirmed,
      said,
    );
    if (scene.era === 'late' && random.chance(0.4)) tellImported(scene, id, confirmed, said);
    writer.say('，');
    writer.tell(`累计${random.pick(NOUNS.recovered)}{n}例`, String(recovered), recovered, {
      ...said,
      metric: 'recovered',
    });
    writer.say('，');
    const dead = writer.tell('累计死亡病例{n}例', String(deaths), deaths, { ...said, metric: 'deaths' });
    if (deaths > 1 && random.chance(0.2)) {
      writer.say(scene.brackets[0]);
      tellPlaceList(scene, dead, deaths, { ...said, metric: 'deaths' });
      writer.say(scene.brackets[1]);
    }
    writer.say('，');
    tellCurrent(scene, current);
  });
}

/** Those in hospital now, and how many of them are severe. */
function tellCurrent(scene: Scene, current: number, origin: Said['origin'] = null): string {
  const { random, writer, region } = scene;
  const [wording, metric] = random.pick([
    ['现有确诊病例{n}例', 'confirmed'],
    ['现有在院确诊病例{n}例', 'in_hospital'],
    ['现有住院确诊病例{n}例', 'in_hospital'],
    ['目前在院治疗{n}例', 'in_hospital'],
  ] as const);
  const said: Said = { metric, scope: 'current', place: region.name, origin };
  return writer.as('current', () => {
    const id = writer.tell(wording, String(current), current, said);
    if (current > 3 && random.chance(0.4)) tellSevere(scene, id, current, said);
    else if (current > 4 && random.chance(0.2)) tellSplit(scene, 'severity', id, current, said);
    return id;
  });
}

function tellSevere(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const [open, close] = bracketed(
    scene,
    random.pick([
      ['（其中', '）'],
      ['（', '）'],
      ['，其中', ''],
    ] as const),
  );
  const severe = random.between(1, Math.ceil(total / 4));
  const critical = random.between(1, Math.ceil(total / 4));
  writer.say(open);
  const ids = [
    writer.tell(random.pick(['重症病例{n}例', '重型{n}例', '重症{n}例']), String(severe), severe, {
      ...said,
      metric: 'severe',
    }),
  ];
  if (random.chance(0.5)) {
    writer.say('、');
    const wording = random.pick(['危重症病例{n}例', '危重型{n}例', '危重{n}例']);
    ids.push(writer.tell(wording, String(critical), critical, { ...said, metric: 'critical' }));
  }
  writer.subset(whole, ids);
  writer.say(close);
}

function tellImported(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const value = random.between(1, total);
  const [open, close] = bracketed(
    scene,
    random.pick([
      ['（其中境外输入', '）'],
      ['（含境外输入', '）'],
      ['，其中境外输入', ''],
    ] as const),
  );
  const noun = random.pick(['', '病例']);
  writer.as('imported among', () => {
    writer.subset(whole, [
      writer.tell(`${open}${noun}{n}例`, String(value), value, { ...said, origin: 'imported' }),
    ]);
    writer.say(close);
  });
}

/** What became of all of them: bare numbers behind the total are its parts. */
function tellImplied(scene: Scene, totals: Totals): void {
  const { random, writer, region, era } = scene;
  const origin = era === 'early' ? null : random.pick(['local', 'imported'] as const);
  const word = origin === null ? '' : origin === 'local' ? '本土' : '境外输入';
  const said: Said = { metric: 'confirmed', scope: 'cumulative', place: region.name, origin };
  writer.as('total and its fates', () => {
    const { confirmed } = totals;
    const id = writer.tell(`累计报告${word}确诊病例{n}例`, String(confirmed), confirmed, said);
    writer.say(random.pick(['，其中', '，', '，其中：']));
    const fates = [
      [
        random.pick(['治愈出院{n}例', '已治愈出院{n}例', '出院{n}例']),
        'recovered',
        'cumulative',
        totals.recovered,
      ],
      [
        random.pick(['在院治疗{n}例', '在院隔离治疗{n}例', '正在住院治疗{n}例']),
        'in_hospital',
        'current',
        totals.current,
      ],
      ['死亡{n}例', 'deaths', 'cumulative', totals.deaths],
    ] as const;
    const told = (random.chance(0.5) ? fates : random.shuffle(fates)).filter(
      ([, metric]) => metric !== 'deaths' || totals.deaths > 0,
    );
    const ids = told.map(([wording, metric, scope, value], i) => {
      if (i > 0) writer.say(random.pick(['，', '、']));
      return writer.tell(wording, String(value), value, { ...said, metric, scope });
    });
    writer.split(id, ids);
  });
}

/** Early bulletins often tell first how many are ill now. */
function tellCurrentFirst(scene: Scene, { confirmed, recovered, deaths, current }: Totals): void {
  const { random, writer, region } = scene;
  const said: Said = { metric: 'recovered', scope: 'cumulative', place: region.name };
  tellCurrent(scene, current);
  writer.as('totals side by side', () => {
    writer.tell('，累计治愈出院{n}例', String(recovered), recovered, said);
    writer.tell('，累计死亡{n}例', String(deaths), deaths, { ...said, metric: 'deaths' });
    const id = writer.tell('，累计报告确诊病例{n}例', String(confirmed), confirmed, {
      ...said,
      metric: 'confirmed',
    });
    if (confirmed < 3000 && random.chance(0.5)) {
      writer.say(random.pick(['，其中', '：', '。累计确诊病例中，', '。其中，']));
      tellPlaceList(scene, id, confirmed, { ...said, metric: 'confirmed' });
    }
  });
}

/** Late bulletins: those in hospital and those under observation, local and imported. */
function tellLate(scene: Scene, { current, confirmed }: Totals): void {
  const { random, writer, region } = scene;
  tellCurrent(scene, current);
  if (random.chance(0.3)) writer.say('，均在定点医院隔离治疗');
  writer.say(random.pick(['；', '，', '。']));
  const observed: Said = { metric: 'asymp_observed', scope: 'current', place: region.name };
  const value = random.between(2, random.pick([30, 4000]));
  const wording = random.pick([
    '尚在医学观察的无症状感染者{n}例',
    '尚在医学观察中的无症状感染者{n}例',
    '现有尚在医学观察的无症状感染者{n}例',
    '正在接受医学观察的无症状感染者{n}例',
    '尚有{n}例无症状感染者在医学观察中',
  ]);
  writer.as('asymptomatic observed', () => {
    const whole = writer.tell(wording, String(value), value, observed);
    const imported = random.between(1, value - 1);
    const how = random.pick(['none', 'both', 'imported']);
    if (how === 'both') tellOrigins(scene, whole, value - imported, imported, observed);
    else if (how === 'imported') tellImported(scene, whole, value, observed);
  });
  if (random.chance(0.3)) {
    writer.as('totals side by side', () => {
      writer.tell('。累计报告本土确诊病例{n}例', String(confirmed), confirmed, {
        metric: 'confirmed',
        scope: 'cumulative',
        origin: 'local',
        place: region.name,
      });
    });
  }
}
