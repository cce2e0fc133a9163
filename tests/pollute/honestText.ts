import { HONEST_FORMS } from './honestForms';
import { type Random, seededRandom } from './random';

/** A clean article that says its title's words again and again, as honest ones do. */
export interface HonestText {
  readonly title: string;
  readonly text: string;
}

/** What an article of one script is made of. */
interface Stock {
  /** Titles with the phrases that an article takes up again, in the title's order. */
  readonly titles: readonly { readonly title: string; readonly phrases: readonly string[] }[];
  /** What may be said of anything. */
  readonly said: readonly string[];
  readonly openers: readonly string[];
  readonly unit: string;
  /** Told a second time. */
  readonly again: string;
  readonly comma: string;
  readonly pause: string;
  readonly stop: string;
  readonly list: string;
}

const HANS: Stock = {
  titles: [
    {
      title: '东山、木桥、石鼓、双河四县汛情通报：水位回落，道路抢通，停课学校复课',
      phrases: ['东山', '木桥', '石鼓', '双河'],
    },
    {
      title: '东山、木桥、石鼓、双河四县汛情通报',
      phrases: ['东山', '木桥', '石鼓', '双河'],
    },
    {
      title: '教育局、卫生局、民政局联合部署秋季校园防病：晨检、通风、疫苗三件事',
      phrases: ['教育局', '卫生局', '民政局'],
    },
    {
      title: '东山、木桥、石鼓、双河、白塔、南岭六县汛情通报',
      phrases: ['东山', '木桥', '石鼓', '双河', '白塔', '南岭'],
    },
    {
      title: '老城区供暖改造分三步走：管网先行，阀门跟进，热表收尾',
      phrases: ['管网', '阀门', '热表'],
    },
  ],
  said: [
    '昨天已经有专人到场',
    '情况比上个月好一些',
    '还要再等两三天才有结果',
    '居民可以打电话询问',
    '负责人表示压力不小',
    '夜里也留人值守',
    '费用由市里先垫付',
    '资料已经交给档案馆',
    '进度在网上每天更新',
    '听取了几位老人的意见',
    '下一步是补齐短缺的物资',
    '安排了备用的车辆',
    '志愿者帮着搬东西',
    '没有收到新的投诉',
    '本周末前全部做完',
    '多数人对此表示理解',
  ],
  openers: ['各位市民', '本次行动', '据介绍', '目前', '此外', '各有关单位'],
  unit: '例',
  again: '，再次如此',
  comma: '，',
  pause: '；',
  stop: '。',
  list: '、',
};

const HANT: Stock = {
  titles: [
    {
      title: '港島、九龍、新界三區街市抽查：水產、蔬果、凍肉樣本全部合格',
      phrases: ['港島', '九龍', '新界'],
    },
    {
      title: '水務署、路政署、渠務署合辦工地開放日：市民可以下井參觀',
      phrases: ['水務署', '路政署', '渠務署'],
    },
  ],
  said: [
    '昨日已派員到場',
    '情況較上月理想',
    '仍要等候數天才有結果',
    '市民可以致電查詢',
    '發言人說會繼續留意',
    '晚間亦有人當值',
    '開支由儲備撥付',
    '文件已交予委員會',
    '進度每日在網上公布',
    '聽取了幾位長者的意見',
    '下一步是補充人手',
    '預備了後備車輛',
    '義工幫忙派發單張',
    '沒有接獲新的投訴',
  ],
  openers: ['各位市民', '是次行動', '據了解', '目前', '另外'],
  unit: '宗',
  again: '，再次如此',
  comma: '，',
  pause: '；',
  stop: '。',
  list: '、',
};

const LATIN: Stock = {
  titles: [
    {
      title: 'Northgate, Millbrook and Eastham report flood damage as schools reopen on Monday',
      phrases: ['Northgate', 'Millbrook', 'Eastham'],
    },
    {
      title: 'Rail operators, unions and passengers welcome new night timetable',
      phrases: ['Operators', 'Unions', 'Passengers'],
    },
  ],
  said: [
    'had crews out by the early morning',
    'asked for two more days',
    'kept the phone lines open all night',
    'put the plan on its web page',
    'paid for the repairs in advance',
    'found no reason for complaint',
    'thanked the volunteers at the town hall',
    'will meet again before the weekend',
    'moved the spare vehicles to the depot',
    'said the pressure had eased',
    'wanted the figures checked once more',
    'left a guard at the bridge',
  ],
  openers: ['In the meantime', 'By then', 'As before', 'On the whole'],
  unit: ' cases',
  again: ' once more',
  comma: ', ',
  pause: '; ',
  stop: '. ',
  list: ', ',
};

/** Stock from which each thing is said once before any is said again. */
interface Telling extends Stock {
  readonly isLatin: boolean;
  next(): string;
}

/** The lines of an article of one form. */
export type Way = (stock: Telling, chosen: Stock['titles'][number], random: Random) => readonly string[];

function clause(stock: Telling, subject = ''): string {
  return stock.isLatin && subject !== '' ? `${subject} ${stock.next()}` : `${subject}${stock.next()}`;
}

function sentence(stock: Telling, random: Random): string {
  const clauses = Array.from({ length: random.between(1, 3) }, () =>
    clause(stock, stock.isLatin ? 'they' : ''),
  );
  return `${random.pick(stock.openers)}${stock.comma}${clauses.join(stock.comma)}${stock.stop}`;
}

function paragraph(stock: Telling, random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => sentence(stock, random))
    .join('')
    .trim();
}

/** How honest articles repeat themselves. */
const WAYS: Readonly<Record<string, Way>> = {
  ...HONEST_FORMS,
  "subjects in the title's order": (stock, { phrases }, random) =>
    Array.from({ length: random.between(3, 5) }, () => [
      paragraph(stock, random),
      `${phrases.map((phrase) => clause(stock, phrase)).join(stock.comma)}${stock.stop}`.trim(),
    ]).flat(),
  'reports of each in turn, over and over': (stock, { phrases }, random) =>
    Array.from({ length: random.between(3, 6) }, () =>
      phrases
        .map((phrase) => `${clause(stock, phrase)}${random.pick([stock.comma, stock.pause, stock.stop])}`)
        .join('')
        .replace(/[，；,; ]+$/u, '')
        .trim(),
    ).map((line) => (/[。.]$/u.test(line) ? line : `${line}${stock.stop}`.trim())),
  'a list of points': (stock, { phrases }, random) => [
    paragraph(stock, random),
    ...Array.from({ length: 3 }, () =>
      phrases.map((phrase, i) =>
        `${i + 1}. ${phrase}${stock.isLatin ? ': ' : '：'}${clause(stock, stock.isLatin ? 'the town' : '')}${stock.stop}`.trim(),
      ),
    ).flat(),
  ],
  'a refrain': (stock, { title }, random) => {
    const refrain = `${sentence(stock, random)}${clause(stock, title.slice(0, 12))}${stock.stop}`.trim();
    return Array.from({ length: random.between(4, 7) }, () => [paragraph(stock, random), refrain]).flat();
  },
  'a table of the same phrases': (stock, { phrases }, random) =>
    Array.from({ length: random.between(3, 6) }, () =>
      phrases
        .map((phrase) => `${phrase}${stock.isLatin ? ' ' : ''}${random.between(1, 90)}${stock.unit}`)
        .join(stock.list),
    ).flatMap((line) => [paragraph(stock, random), `${line}${stock.stop}`.trim()]),
  'a live blog under its headline': (stock, { title }, random) =>
    Array.from({ length: random.between(3, 6) }, (_, i) => [
      `1${i}:20 ${title}`,
      paragraph(stock, random),
    ]).flat(),
  "the title's words in the text's own order": (stock, { phrases }, random) =>
    Array.from({ length: random.between(4, 7) }, () =>
      `${random
        .shuffle(phrases)
        .map((phrase) => clause(stock, phrase))
        .join(stock.comma)}${stock.stop}`.trim(),
    ),
};

export const HONEST_WAYS: readonly string[] = Object.keys(WAYS);

/** A clean article by seed, in one of three scripts. */
export function honestText(seed: number, way: string): HonestText {
  const random = seededRandom(seed);
  const picked = random.pick([HANS, HANS, HANT, LATIN]);
  const said = random.shuffle(picked.said);
  let told = 0;
  const stock: Telling = {
    ...picked,
    isLatin: picked === LATIN,
    next: () => {
      const round = Math.floor(told / said.length);
      return `${said[told++ % said.length] ?? ''}${picked.again.repeat(round)}`;
    },
  };
  const chosen = random.pick(stock.titles);
  const repeated = WAYS[way]?.(stock, chosen, random) ?? [];
  const lines = [paragraph(stock, random), ...repeated, paragraph(stock, random)];
  return { title: chosen.title, text: lines.join('\n') };
}
