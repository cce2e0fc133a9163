import { textBefore } from '../../../text/beside';

/**
 * What stretch a count outside epidemics is of: `year` is counted up from the start of a year or of all of it, `months`
 * is a run of months, `since` is counted up from a day that is no year's first, `deed` is one operation or campaign,
 * `short` a day, a week, a month or a holiday.
 */
export type Stretch = 'year' | 'months' | 'since' | 'deed' | 'short';

const N = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})';
/** 较去年同期, 比上周: what something is held against is no stretch of its own. */
const HELD = '(?<![较比与同于和是])';

/** In the order that they are tried at a place; `aside` says only when it is told. */
const CUES: readonly (readonly [Stretch | 'aside', string])[] = [
  // 截至8月底, 截至目前: up to when, not from when on.
  ['aside', '截[至止]到?(?:目前|今[日天晨早]|昨[日天晚]|当[日天晚])?[\\d年月日底末号时点分上下午晚凌晨]*'],
  // 今日在记者会上指出: when it was said.
  [
    'aside',
    '[今昨][日天早晚](?:在|于|出席|召开|举行|向)?[^,。;\\d]{0,10}(?:记者会|发布会|[指][出明]|表示|公布|汇报|透露|宣布|通报|介绍)',
  ],
  ['aside', '同[比期]|环比|[去前上]年同[期月]|(?:上个?月|上周|[昨前][日天])(?=相比)|年[初末]'],
  [
    'deed',
    '(?:[自从][^,。;]{0,28}?)?(?:行动|整治|攻坚|专项|战役|会战|部署|打响)[^,。;\\d]{0,12}?(?:以来|开始)',
  ],
  [
    'year',
    `(?:今年|年初|今年年初|建[局队]|元旦)以来|(?:今年)?${N}[月]?至今|${N}年(?:来(?!最|首|新)|间|里)|近[${'一二两三四五六七八九十'}\\d]年`,
  ],
  ['year', `${HELD}(?:全年|[去前上]年|[上下]半年|(?:前|第|首)?[一二三四两首]个?季)`],
  ['year', `(?:首|前)${N}个?月|[12]\\d{3}年[1一]月(?:1日)?(?:起|[^,。;\\d]{0,12}以来)`],
  ['year', `${HELD}(?<!\\d)(?:今年)?[1一]月?份?[-至到~—][\\d一二三四五六七八九十]{1,2}月(?:份|(?!\\d))`],
  ['months', `${N}月[-至到~—](?:今年|当年|同年|次年|[12]\\d{3}年)?${N}月(?!${N}日|\\d)`],
  ['year', `(?<!\\d)[1一]月[1一]日(?:[-至到~—](?:${N}月)?${N}日|起|以来)`],
  ['short', `${N}月${N}日[-至到~—](?:${N}月)?${N}日`],
  ['since', '以来|(?:自|从)[^,。;\\n]{2,14}?(?:以来|[日月年时]起)'],
  [
    'short',
    `${HELD}(?:${N}月${N}[日号]|${N}月份?(?=[,一-龥])(?!前|起|底|末|初)|(?:[昨今当][日天晚夜晨早]|一[晚夜])|[上本当]个?[周月]|近日|日前|日来|连日|[假春]期|春运|节日|黄金周|期间|首[日晚夜周月]|${N}个?(?:天|周|星期|月|小时|昼夜)(?:[来里内]|假期|时间|(?=,)))`,
  ],
  ['deed', '(?:行动|整治|战役|攻势|夜查|专案|清查|收网|战果)'],
  ['year', `${HELD}(?:今年(?!${N}月)|(?<!\\d)[12]\\d{3}年度?(?!${N}月|度?同期))`],
];

const CUE = new RegExp(CUES.map(([, words]) => `(${words})`).join('|'), 'g');

/** What a campaign within it does not end. */
const LASTING: ReadonlySet<Stretch> = new Set(['year', 'months', 'since']);

/** How far back a paragraph is searched, and how much of the head of a text. */
const PARAGRAPH = 240;
const HEAD = 160;

/** The stretch of one sentence: the last one that it names, but a year that a campaign falls into stays one. */
function stretchOf(sentence: string): Stretch | null {
  let said: Stretch | null = null;
  for (const match of sentence.matchAll(CUE)) {
    const cue = CUES[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'aside';
    if (cue === 'aside' || (cue === 'deed' && said !== null && LASTING.has(said))) continue;
    said = cue;
  }
  return said;
}

/** The stretch that the words before a number name: in its sentence, its paragraph, at last at the head of the text. */
export function stretchBefore(folded: string, at: number): Stretch | null {
  const paragraph = textBefore(folded, at, PARAGRAPH).split('\n').at(-1) ?? '';
  const sentences = paragraph.split(/[。;]/);
  for (const sentence of sentences.reverse()) {
    const said = stretchOf(sentence);
    if (said) return said;
  }
  return (
    stretchOf(folded.slice(0, Math.min(at, HEAD)).replace(/^.*\n/, '')) ?? stretchOf(titleOf(folded, at))
  );
}

function titleOf(folded: string, at: number): string {
  return folded.slice(0, Math.min(at, HEAD)).split('\n')[0] ?? '';
}
