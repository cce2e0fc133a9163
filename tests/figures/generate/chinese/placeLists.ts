import type { Said } from '../bulletinWriter';
import { partition } from '../partition';
import { bracketed } from './brackets';
import type { Area } from './regions';
import { nameOf, type Scene } from './scene';

/** One place, or several that share a number, in a list. */
interface Row {
  readonly areas: readonly Area[];
  readonly value: number;
}

/** How a list is led in and closed, and what stands between its rows. */
const FRAMES: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['（', '）'],
  ['（其中', '）'],
  ['，其中', ''],
  ['，其中', ''],
  ['，其中，', ''],
  ['，其中：', ''],
  ['：', ''],
  ['，分布在', ''],
  ['，', ''],
];

/** How a row of one place is told; {a} the place, {n} the number. */
const ROWS = ['{a}{n}例', '{a}{n}例', '{a}{n}例', '{a}报告{n}例', '{a}新增{n}例'];
const NUMBER_FIRST_ROWS = ['{n}例在{a}', '{n}例位于{a}', '{n}例为{a}报告'];

/** Writes the places that a count is made of, in one of the ways that lists are told; nothing where it can't be split. */
export function tellPlaces(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer, region } = scene;
  const most = Math.min(total, region.parts.length, random.pick([1, 2, 3, 5, 8, 14]));
  if (most === 0) return;
  const rows = rowsOf(scene, region.parts, total, most);
  if (rows.length === 1 && random.chance(0.5)) {
    tellOnePlace(scene, rows[0]?.areas[0]);
    return;
  }
  writer.as('list', () => {
    const frame = random.pick(FRAMES);
    const [open, close] = bracketed(scene, frame);
    writer.say(open);
    if (rows.length > 1 && rows.every(({ areas }) => areas.length === 1) && random.chance(0.08)) {
      writer.split(whole, tellRespectively(scene, rows, said));
    } else {
      tellAll(scene, rows, whole, rowWording(scene, frame[0], said), said, open !== '：');
    }
    writer.say(close);
  });
}

/** Writes nothing but the rows of places that a count is made of. */
export function tellPlaceList(scene: Scene, whole: string, total: number, said: Said, least = 1): void {
  const { random, region } = scene;
  const most = Math.min(total, region.parts.length, Math.max(least, random.pick([1, 3, 6, 14, 30])));
  const wording = said.scope === 'new' && random.chance(0.2) ? '{a}报告{n}例' : '{a}{n}例';
  tellAll(scene, rowsOf(scene, region.parts, total, most), whole, wording, said, true);
}

function tellAll(
  scene: Scene,
  rows: readonly Row[],
  whole: string,
  wording: string,
  said: Said,
  mayNest: boolean,
): void {
  const faulty = rows.length > 2 && scene.random.chance(0.03);
  const parts = tellRows(scene, faulty ? spoil(rows) : rows, wording, said, mayNest);
  scene.writer.split(whole, parts, { faulty });
}

function rowWording({ random }: Scene, open: string, { scope }: Said): string {
  if (scope !== 'new') return '{a}{n}例';
  return /其中$|：$|^（$/.test(open) && random.chance(0.12)
    ? random.pick(NUMBER_FIRST_ROWS)
    : random.pick(ROWS);
}

/** All the places, then all the numbers in the same order. */
function tellRespectively(scene: Scene, rows: readonly Row[], said: Said): readonly string[] {
  const { random, writer } = scene;
  const places = rows.map(({ areas }) => (areas[0] ? nameOf(scene, areas[0]) : ''));
  return writer.as('respectively', () => {
    writer.say(`${places.join('、')}${random.pick(['分别为', '分别报告', '分别新增'])}`);
    return rows.map(({ value }, i) => {
      if (i > 0) writer.say('、');
      return writer.tell('{n}例', String(value), value, { ...said, place: places[i] ?? null });
    });
  });
}

/** The same list with one number changed, as a source may have it. */
function spoil(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, i) => (i === 0 ? { ...row, value: row.value * 2 + 3 } : row));
}

/** Rows of places that come to a total; places with the same number may share one row. */
function rowsOf(scene: Scene, areas: readonly Area[], total: number, count: number): readonly Row[] {
  const { random } = scene;
  const names = random.shuffle(areas).slice(0, count);
  const sizes = partition(random, total, names.length);
  const rows = names.map((one, i): Row => ({ areas: [one], value: sizes[i] ?? 0 }));
  return random.chance(0.5) ? rows : shareNumbers(rows);
}

function shareNumbers(rows: readonly Row[]): readonly Row[] {
  const shared: Row[] = [];
  for (const row of rows) {
    const last = shared.at(-1);
    if (last && last.value === row.value)
      shared[shared.length - 1] = { ...last, areas: [...last.areas, ...row.areas] };
    else shared.push(row);
  }
  return shared;
}

function tellRows(
  scene: Scene,
  rows: readonly Row[],
  wording: string,
  said: Said,
  mayNest: boolean,
): readonly string[] {
  const { random, writer } = scene;
  const mark = random.pick(['、', '、', '，']);
  const ids: string[] = [];
  rows.forEach((row, i) => {
    // After a row of several places a comma keeps the next name out of it.
    if (i > 0) writer.say(rows[i - 1]?.areas.length === 1 && row.areas.length === 1 ? mark : '，');
    ids.push(...tellRow(scene, row, wording, said, mayNest));
  });
  return ids;
}

function tellRow(scene: Scene, row: Row, wording: string, said: Said, mayNest: boolean): readonly string[] {
  const { random, writer } = scene;
  const places = row.areas.map((one) => nameOf(scene, one));
  if (places.length > 1) {
    return writer.as('each', () => {
      const joined = places.length === 2 && random.chance(0.4) ? places.join('和') : places.join('、');
      writer.say(`${joined}${random.pick(['各', '各', '均为'])}`);
      const ids = writer.shared(
        String(row.value),
        row.value,
        places.map((place) => ({ ...said, place })),
      );
      writer.say('例');
      return ids;
    });
  }
  const place = places[0] ?? '';
  const inner = row.areas[0]?.parts ?? [];
  const county =
    inner.length > 0 && !wording.startsWith('{n}') && random.chance(0.08) ? random.pick(inner) : null;
  if (county) {
    const whole = wording.replace('{a}', `${place}${county.name}`);
    return [
      writer.as('city and county', () =>
        writer.tell(whole, String(row.value), row.value, { ...said, place: county.name }),
      ),
    ];
  }
  const id = writer.tell(wording.replace('{a}', place), String(row.value), row.value, { ...said, place });
  if (mayNest && inner.length > 1 && row.value > 1 && random.chance(0.2))
    tellInner(scene, id, row.value, inner, said);
  return [id];
}

/** Counties of one row, in a bracket behind it. */
function tellInner(scene: Scene, whole: string, total: number, areas: readonly Area[], said: Said): void {
  const { random, writer } = scene;
  writer.as('nested list', () => {
    const [open, close] = scene.brackets;
    if (random.chance(0.3)) {
      const place = random.pick(areas).name;
      const value = random.between(1, total);
      writer.say(`${open}含`);
      writer.subset(whole, [writer.tell(`${place}{n}例`, String(value), value, { ...said, place })]);
    } else {
      writer.say(open);
      const rows = rowsOf(scene, areas, total, Math.min(total, areas.length, random.between(1, 4)));
      writer.split(whole, tellRows(scene, rows, '{a}{n}例', said, false));
    }
    writer.say(close);
  });
}

const IN_ONE_PLACE: readonly (readonly [string, string])[] = [
  ['（均在', '）'],
  ['，均在', ''],
  ['（', '）'],
  ['，均为', '报告'],
];

/** All of it in one place: no number of its own. */
function tellOnePlace(scene: Scene, one: Area | undefined): void {
  if (!one) return;
  const { random, writer } = scene;
  const place = nameOf(scene, one);
  const [open, close] = bracketed(scene, random.pick(IN_ONE_PLACE));
  writer.as('all in one place', () => writer.say(`${open}${place}${close}`));
}
