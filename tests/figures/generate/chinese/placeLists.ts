import type { Said } from '../bulletinWriter';
import { bracketed } from './brackets';
import { type Row, rowsOf, tellRows } from './placeRows';
import type { Area } from './regions';
import { nameOf, type Scene } from './scene';

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
    const inner = rows.some(({ areas }) => (areas[0]?.parts.length ?? 0) > 1);
    if (rows.length > 1 && rows.every(({ areas }) => areas.length === 1) && random.chance(0.12)) {
      if (inner && random.chance(0.5)) tellTwoLevels(scene, rows, whole, said);
      else tellLines(scene, rows, whole, said);
      return;
    }
    const frame = random.pick(FRAMES);
    const [open, close] = bracketed(scene, frame);
    writer.say(open);
    if (
      rows.length > 1 &&
      rows.every(({ areas }) => areas.length === 1) &&
      !open.endsWith('在') &&
      random.chance(0.08)
    ) {
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

/** Cities parted by semicolons, with their counties behind a colon. */
function tellTwoLevels(scene: Scene, rows: readonly Row[], whole: string, said: Said): void {
  const { writer } = scene;
  writer.as('cities and counties', () => {
    writer.say('，其中');
    const ids = rows.map((row, i) => {
      if (i > 0) writer.say('；');
      const [one] = row.areas;
      const place = one ? nameOf(scene, one) : '';
      const id = writer.tell(`${place}{n}例`, String(row.value), row.value, { ...said, place });
      if (one && one.parts.length > 1) {
        writer.say('：');
        const inner = rowsOf(scene, one.parts, row.value, Math.min(row.value, one.parts.length, 1 + (i % 3)));
        writer.split(id, tellRows(scene, inner, '{a}{n}例', said, false));
      }
      return id;
    });
    writer.split(whole, ids);
  });
}

/** A numbered line for each place. */
function tellLines(scene: Scene, rows: readonly Row[], whole: string, said: Said): void {
  const { random, writer } = scene;
  const [before, behind] = random.pick([
    ['{i}.', '；'],
    ['{i}、', '；'],
    ['（{i}）', '；'],
  ] as const);
  writer.as('numbered lines', () => {
    writer.say('，其中：');
    const ids = rows.map((row, i) => {
      const place = row.areas[0] ? nameOf(scene, row.areas[0]) : '';
      writer.say(`${i > 0 ? behind : ''}\n${before.replace('{i}', String(i + 1))}`);
      return writer.tell(`${place}{n}例`, String(row.value), row.value, { ...said, place });
    });
    writer.split(whole, ids);
  });
}

function rowWording({ random }: Scene, open: string, { scope }: Said): string {
  if (scope !== 'new' || open.endsWith('分布在')) return '{a}{n}例';
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
