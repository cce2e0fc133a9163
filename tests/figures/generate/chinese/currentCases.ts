import type { Said } from '../bulletinWriter';
import { bracketed } from './brackets';
import type { Scene } from './scene';
import { tellSplit } from './splits';

/** Those in hospital now, and how many of them are severe. */
export function tellCurrent(scene: Scene, current: number, origin: Said['origin'] = null): string {
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

/** How many of a total came from abroad. */
export function tellImported(scene: Scene, whole: string, total: number, said: Said): void {
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
