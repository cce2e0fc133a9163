import type { Said } from '../bulletinWriter';
import { type CountKind, type Order, tellNew } from './counts';
import type { Headline } from './headline';
import { tellPlaces } from './placeLists';
import type { Scene } from './scene';
import { tellConverted, tellCountries, tellOrigins, tellSplit } from './splits';

/** A count of the day, its id, and whether its places have been told. */
export interface Counted {
  readonly kind: CountKind;
  readonly id: string;
  readonly value: number;
  readonly said: Said;
  readonly split: boolean;
}

/** How many of a kind a day brings: mostly few, now and then very many, often none. */
function drawValue({ random }: Scene, kind: CountKind): number {
  if (random.chance(kind === 'deaths' || kind === 'suspected' || kind === 'severe' ? 0.6 : 0.15)) return 0;
  return random.between(1, random.pick(kind === 'deaths' ? [2, 5] : [3, 12, 60, 900]));
}

/** What a sentence counts: kinds that stand side by side. */
const EARLY: readonly CountKind[] = ['confirmed', 'recovered', 'deaths', 'suspected', 'severe'];

/** The first paragraph of an early bulletin, behind its window: what is new, each with its places or without. */
export function tellEarlyCounts(scene: Scene, told: Headline): readonly Counted[] {
  const { random, writer } = scene;
  const order: Order = random.chance(0.8) ? 'metric first' : 'number first';
  const rest = random.shuffle(EARLY.slice(1)).slice(0, random.between(1, 4));
  const mark = random.pick(['，', '，', '；', '。']);
  return (['confirmed', ...rest] as const).map((kind, i) => {
    if (i > 0) writer.say(mark);
    return tellOne(scene, kind, null, order, told, i === 0 ? 0.5 : 0.2);
  });
}

/** One count, then its places or another split of it. */
function tellOne(
  scene: Scene,
  kind: CountKind,
  origin: Said['origin'],
  order: Order,
  told: Headline,
  withPlaces: number,
  withOrigin = true,
): Counted {
  const { random, region } = scene;
  const first = told.get(`${kind} ${origin}`);
  const value = first?.value ?? drawValue(scene, kind);
  const repeatOf = first?.id;
  const said: Said = { metric: kind, scope: 'new', origin: origin ?? null, place: region.name };
  const id = tellNew(scene, kind, value, repeatOf ? { ...said, repeatOf } : said, order, withOrigin);
  const whole = repeatOf ?? id;
  const split = value > 0 && random.chance(withPlaces) && !(order === 'number first' && random.chance(0.5));
  if (split) tellPlaces(scene, whole, value, said);
  return { kind, id: whole, value, said, split };
}

/** The first paragraph of a late bulletin: local ones, imported ones, outcomes. */
export function tellLateCounts(scene: Scene, told: Headline): readonly Counted[] {
  const { random, writer } = scene;
  const order: Order = random.chance(0.7) ? 'metric first' : 'number first';
  const counted = [...tellOrigin(scene, 'local', order, told)];
  writer.say(random.pick(['。', '。', '；']));
  counted.push(...tellOrigin(scene, 'imported', order, told));
  for (const kind of random
    .shuffle(['recovered', 'deaths', 'suspected'] as const)
    .slice(0, random.between(0, 3))) {
    writer.say(kind === 'suspected' ? '。' : random.pick(['。', '；']));
    counted.push(tellOutcome(scene, kind, order, told));
  }
  return counted;
}

/** Confirmed and asymptomatic ones of one origin, in one sentence or two. */
function tellOrigin(
  scene: Scene,
  origin: 'local' | 'imported',
  order: Order,
  told: Headline,
): readonly Counted[] {
  const { random, writer } = scene;
  const inPair = random.chance(0.4);
  const withPlaces = origin === 'local' ? 0.6 : 0.25;
  const cases = tellOne(scene, 'confirmed', origin, order, told, inPair ? 0 : withPlaces);
  const joined = inPair && cases.value > 0;
  if (cases.value > 1 && !cases.split) tellDetail(scene, cases);
  writer.say(joined ? random.pick(['、', '和', '，']) : random.pick(['，', '；', '。']));
  const others = joined
    ? tellSecond(scene, origin, told)
    : tellOne(scene, 'asymptomatic', origin, order, told, withPlaces);
  return [cases, others];
}

/** The second of two counts that share "new" and where they were infected. */
function tellSecond(scene: Scene, origin: 'local' | 'imported', told: Headline): Counted {
  const { random, writer, region } = scene;
  const first = told.get(`asymptomatic ${origin}`);
  const value = first?.value ?? random.between(1, random.pick([9, 80, 2000]));
  const repeatOf = first?.id;
  const said: Said = { metric: 'asymptomatic', scope: 'new', origin, place: region.name };
  const wording = random.pick(['无症状感染者{n}例', '无症状感染者{n}例', '{n}例无症状感染者']);
  const id = writer.as('second of a pair', () =>
    writer.tell(wording, String(value), value, repeatOf ? { ...said, repeatOf } : said),
  );
  return { kind: 'asymptomatic', id: repeatOf ?? id, value, said, split: false };
}

function tellDetail(scene: Scene, { id, value, said }: Counted): void {
  const { random } = scene;
  if (said.origin === 'imported' && random.chance(0.3)) tellCountries(scene, id, value, said);
  else if (said.origin === 'local' && random.chance(0.35)) tellConverted(scene, id, value, said);
  else if (random.chance(0.3))
    tellSplit(scene, random.pick(['severity', 'routes', 'sexes'] as const), id, value, said);
}

function tellOutcome(
  scene: Scene,
  kind: 'recovered' | 'deaths' | 'suspected',
  order: Order,
  told: Headline,
): Counted {
  const { random } = scene;
  const counted = tellOne(scene, kind, null, order, told, 0);
  if (kind === 'recovered' && counted.value > 1 && random.chance(0.4)) {
    const local = random.between(1, counted.value - 1);
    tellOrigins(scene, counted.id, local, counted.value - local, counted.said);
  }
  return counted;
}
