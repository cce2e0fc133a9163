import type { Said } from '../bulletinWriter';
import { NOUNS } from './counts';
import { tellCurrent, tellImported } from './currentCases';
import { tellPlaceList } from './placeLists';
import type { Scene } from './scene';
import { tellOrigins } from './splits';
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
    const out = writer.tell(`累计${random.pick(NOUNS.recovered)}{n}例`, String(recovered), recovered, {
      ...said,
      metric: 'recovered',
    });
    writer.say('，');
    const dead = writer.tell('累计死亡病例{n}例', String(deaths), deaths, { ...said, metric: 'deaths' });
    const listed = random.chance(0.35);
    if (!listed && deaths > 1 && random.chance(0.2)) {
      writer.say(scene.brackets[0]);
      tellPlaceList(scene, dead, deaths, { ...said, metric: 'deaths' });
      writer.say(scene.brackets[1]);
    }
    writer.say('，');
    tellCurrent(scene, current);
    if (listed)
      tellTotalsOf(scene, [
        { id, value: confirmed, said, noun: '确诊病例' },
        { id: out, value: recovered, said: { ...said, metric: 'recovered' }, noun: '出院病例' },
        { id: dead, value: deaths, said: { ...said, metric: 'deaths' }, noun: '死亡病例' },
      ]);
  });
}

interface Told {
  readonly id: string;
  readonly value: number;
  readonly said: Said;
  readonly noun: string;
}

/** The places of each total, one total after the other. */
function tellTotalsOf(scene: Scene, totals: readonly Told[]): void {
  const { random, writer } = scene;
  const told = totals.filter(({ value }) => value > 0 && value < 2000);
  if (told.length === 0) return;
  writer.as('places of totals', () => {
    const all = random.pick(['累计', '']);
    writer.say(random.pick(['。其中：', '。', '，其中：', '。\n']));
    told.forEach(({ id, value, said, noun }, i) => {
      if (i > 0) writer.say(random.pick(['；', '。']));
      writer.say(`${all}${noun}中，`);
      tellPlaceList(scene, id, value, said);
    });
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
