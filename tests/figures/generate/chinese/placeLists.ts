import type { Said } from '../bulletinWriter';
import { partition } from '../partition';
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
    const [open, close] = bracketed(scene, random.pick(FRAMES));
    writer.say(open);
    const wording = said.scope === 'new' ? random.pick(ROWS) : '{a}{n}例';
    const faulty = rows.length > 2 && random.chance(0.03);
    const parts = tellRows(scene, faulty ? spoil(rows) : rows, wording, said, open !== '：');
    writer.say(close);
    writer.split(whole, parts, { faulty });
  });
}

/** Full-width brackets turned to those of this bulletin. */
function bracketed({ brackets }: Scene, [open, close]: readonly [string, string]): [string, string] {
  return [open.replace('（', brackets[0]), close.replace('）', brackets[1])];
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
  const id = writer.tell(wording.replace('{a}', place), String(row.value), row.value, { ...said, place });
  const inner = row.areas[0]?.parts ?? [];
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

/** All of it in one place: no number of its own. */
function tellOnePlace(scene: Scene, one: Area | undefined): void {
  if (!one) return;
  const { random, writer } = scene;
  const place = nameOf(scene, one);
  writer.as('all in one place', () =>
    writer.say(
      bracketed(scene, [
        random.pick([`（均在${place}）`, `，均在${place}`, `（${place}）`, `，均为${place}报告`]),
        '',
      ])[0].replace('）', scene.brackets[1]),
    ),
  );
}
