import type { Said } from '../bulletinWriter';
import { partition } from '../partition';
import type { Area } from './regions';
import { nameOf, type Scene } from './scene';

/** One place, or several that share a number, in a list. */
export interface Row {
  readonly areas: readonly Area[];
  readonly value: number;
}

/** Rows of places that come to a total; places with the same number may share one row. */
export function rowsOf(scene: Scene, areas: readonly Area[], total: number, count: number): readonly Row[] {
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

export function tellRows(
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
  const turned = said.metric === 'confirmed' && said.scope === 'new' && said.origin === 'local';
  if (mayNest && turned && random.chance(0.07)) tellTurned(scene, id, row.value, { ...said, place });
  else if (mayNest && inner.length > 1 && row.value > 1 && random.chance(0.2))
    tellInner(scene, id, row.value, inner, said);
  return [id];
}

/** Some of a place's cases that had been told before. */
function tellTurned({ random, writer, brackets }: Scene, whole: string, total: number, said: Said): void {
  const value = random.between(1, total);
  const wording = random.pick([
    '含{n}例由无症状感染者转为确诊病例',
    '其中{n}例为无症状感染者转归',
    '含无症状感染者转确诊{n}例',
  ]);
  writer.as('converted in a row', () => {
    writer.say(brackets[0]);
    writer.subset(whole, [writer.tell(wording, String(value), value, { ...said, metric: 'converted' })]);
    writer.say(brackets[1]);
  });
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
