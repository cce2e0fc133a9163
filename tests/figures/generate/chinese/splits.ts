import type { Said } from '../bulletinWriter';
import { partition } from '../partition';
import { bracketed } from './brackets';
import type { Scene } from './scene';

/** One part of a split: how it is told, and what it says other than its whole. */
interface Part {
  readonly wording: string;
  readonly says?: Partial<Said>;
}

const SEVERITY: readonly (readonly Part[])[] = [
  [
    { wording: '轻型{n}例', says: { metric: 'mild' } },
    { wording: '普通型{n}例', says: { metric: 'moderate' } },
  ],
  [
    { wording: '{n}例为轻型', says: { metric: 'mild' } },
    { wording: '{n}例为普通型', says: { metric: 'moderate' } },
  ],
  [
    { wording: '普通型{n}例', says: { metric: 'moderate' } },
    { wording: '轻型{n}例', says: { metric: 'mild' } },
    { wording: '重型{n}例', says: { metric: 'severe' } },
  ],
  [
    { wording: '轻型{n}例', says: { metric: 'mild' } },
    { wording: '普通型{n}例', says: { metric: 'moderate' } },
    { wording: '重型{n}例', says: { metric: 'severe' } },
    { wording: '危重型{n}例', says: { metric: 'critical' } },
  ],
];
const ROUTES: readonly (readonly Part[])[] = [
  [{ wording: '{n}例在隔离管控中发现' }, { wording: '{n}例在社区筛查中发现' }],
  [{ wording: '隔离管控发现{n}例' }, { wording: '社区筛查发现{n}例' }],
  [{ wording: '隔离点检出{n}例' }, { wording: '重点人群筛查检出{n}例' }, { wording: '主动就诊检出{n}例' }],
  [{ wording: '管控人员{n}例' }, { wording: '社会面筛查人员{n}例' }],
  [
    { wording: '{n}例为集中隔离人员' },
    { wording: '{n}例为居家隔离人员' },
    { wording: '{n}例为主动检测发现' },
  ],
];
const SEXES: readonly (readonly Part[])[] = [
  [{ wording: '男性{n}例' }, { wording: '女性{n}例' }],
  [{ wording: '男{n}例' }, { wording: '女{n}例' }],
];

const SPLITS = { severity: SEVERITY, routes: ROUTES, sexes: SEXES } as const;
export type SplitKind = keyof typeof SPLITS;

/** How the parts of a whole are led in behind it, and closed. */
const LEADS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['（其中', '）'],
  ['，其中', ''],
  ['，其中，', ''],
  ['：', ''],
];

/** Splits a count that stands right before by how ill they are, how they were found or their sex. */
export function tellSplit(scene: Scene, kind: SplitKind, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const fitting = SPLITS[kind].filter((parts) => parts.length <= total);
  if (fitting.length === 0) return;
  const parts = random.pick(fitting);
  writer.as(`split by ${kind}`, () => {
    const [open, close] = bracketed(scene, random.pick(LEADS));
    writer.say(open);
    writer.split(whole, tellParts(scene, parts, total, said));
    writer.say(close);
  });
}

function tellParts(scene: Scene, parts: readonly Part[], total: number, said: Said): readonly string[] {
  const { random, writer } = scene;
  const sizes = partition(random, total, parts.length);
  const mark = random.pick(['、', '，']);
  return parts.map(({ wording, says }, i) => {
    if (i > 0) writer.say(mark);
    return writer.tell(wording, String(sizes[i]), sizes[i] ?? 0, { ...said, ...says });
  });
}

const CONVERTED: readonly (readonly [string, string])[] = [
  ['（含{n}例由无症状感染者转为确诊病例', '）'],
  ['（其中{n}例为无症状感染者转归', '）'],
  ['，含{n}例无症状感染者转为确诊病例', ''],
  ['，其中{n}例为既往无症状感染者转为确诊病例', ''],
  ['，其中{n}例由此前报告的无症状感染者转归', ''],
  ['（含无症状感染者转确诊{n}例', '）'],
];

/** Some of those just counted had been told as asymptomatic before. */
export function tellConverted(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const value = random.between(1, total);
  writer.as('converted', () => {
    const [wording, close] = bracketed(scene, random.pick(CONVERTED));
    writer.subset(whole, [writer.tell(wording, String(value), value, { ...said, metric: 'converted' })]);
    writer.say(close);
  });
}

/** Local and imported ones of a whole that said nothing of it. */
export function tellOrigins(
  scene: Scene,
  whole: string,
  local: number,
  imported: number,
  said: Said,
  noun = '',
): void {
  const { random, writer } = scene;
  writer.as('split by origin', () => {
    const [open, close] = bracketed(scene, random.pick(LEADS.slice(0, 4)));
    writer.say(open);
    const rows = [
      [`${random.pick(['本土', '本地'])}${noun}{n}例`, local, 'local'],
      [`境外输入${noun}{n}例`, imported, 'imported'],
    ] as const;
    const ids = (random.chance(0.5) ? rows : rows.toReversed()).map(([wording, value, origin], i) => {
      if (i > 0) writer.say(random.pick(['、', '，']));
      return writer.tell(wording, String(value), value, { ...said, origin });
    });
    writer.split(whole, ids);
    writer.say(close);
  });
}

const COUNTRIES = [
  '美国',
  '日本',
  '韩国',
  '缅甸',
  '菲律宾',
  '俄罗斯',
  '越南',
  '泰国',
  '英国',
  '阿联酋',
  '中国香港',
  '柬埔寨',
];

/** Where imported cases came from. */
export function tellCountries(scene: Scene, whole: string, total: number, said: Said): void {
  const { random, writer } = scene;
  const count = Math.min(total, random.between(2, 4));
  if (count < 2) return;
  const from = random.shuffle(COUNTRIES).slice(0, count);
  const sizes = partition(random, total, count);
  const row = random.pick(['{n}例来自{c}', '{c}{n}例', '来自{c}{n}例']);
  writer.as('countries of origin', () => {
    const [open, close] = bracketed(scene, row.startsWith('{n}') ? ['，其中', ''] : ['（', '）']);
    writer.say(open);
    const ids = from.map((country, i) => {
      if (i > 0) writer.say('、');
      return writer.tell(row.replace('{c}', country), String(sizes[i]), sizes[i] ?? 0, said);
    });
    writer.split(whole, ids);
    writer.say(close);
  });
}
