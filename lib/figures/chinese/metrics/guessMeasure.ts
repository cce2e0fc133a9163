import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { countsMoney } from '../../tables/metricUnits';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import { isThing } from '../words/endingOf';
import { wordAt } from '../words/lexicon';
import { goTogether } from './goTogether';
import { accused, caughtInTaiwan, caughtToo, crimesByName, ofDrugs } from './guessOfPolice';
import { nameUnknown } from './nameUnknown';
import { nounAhead } from './nounByParts';
import { nounIn } from './nounIn';
import { isAgain } from './sameUnit';
import type { Guessed, Measured } from './unnamedNumber';

/** What a text goes on to count by kinds of people: 机车1,561人, 行人304人 of those who died. */
const PEOPLE_OUTCOMES: ReadonlySet<string> = wordSet(
  'deaths injured missing rescued trapped relocated evacuated affected on_board suspects_arrested stranded passengers visitors hotel_guests outbound arrivals departures crossings',
);

/** What a number measures whose unit alone gives it a name: what was counted so before, or that name. */
export function guessMeasure(measured: Measured): string | null {
  const { token, before, after } = measured;
  const unknown = nameUnknown(token.unit, before, after);
  const answer = firstAnswer(RULES, { unknown, ...measured });
  return answer === undefined ? unknown : answer;
}

const TOBACCO = /(?:检|查|缉|截|起)获[^。\n]*(?:私烟|香烟|走私烟|未完税烟)[^。;\n]*$/;

const ROW_OF_REPORTS = /^(?:[、,及和与](?:[\d,]{1,7}|[一二两三四五六七八九十百千]{1,5})[宗件起]){1,4}/;

function nounOfRow({ folded }: ReaderState, end: number): string | undefined {
  const row = ROW_OF_REPORTS.exec(textBehind(folded, end, 48))?.[0];
  const noun = row === undefined ? undefined : wordAt(folded, end + row.length)?.value;
  return noun?.kind === 'metric' ? noun.value : undefined;
}

/** A row of roads behind what is told of them. */
const ON_ROAD = /(?:事故|车祸)(?![^。\n]*(?:案|[劫窃盗骗]))[^。\n]*(?:[路道街巷桥]|隧道|圆形地)$/;

/** 调运棉帐篷2200顶、棉被1.8万床、燃煤3400吨: more of what was sent. */
const SENT: ReadonlySet<string> = wordSet('weight items volume area products goods_seized');

const RULES: readonly Rule<Guessed, string | null>[] = [
  ({ state, unknown }) =>
    state.enumerated && state.level.last?.metric === 'supplies' && SENT.has(unknown ?? '')
      ? 'supplies'
      : undefined,
  sufferedBeside,
  comparedWith,
  caughtInTaiwan,
  caughtToo,
  crimesByName,
  ({ state, unknown }) =>
    unknown === 'events' && /^(?:cases|offences|accidents|fires)$/.test(state.about ?? '')
      ? state.about
      : undefined,
  // 事故最多的道路，首位是甲路258宗，其次是乙桥216宗
  ({ state, token, unknown }) =>
    unknown === 'events' && ON_ROAD.test(textBefore(state.folded, token.start, 120))
      ? 'accidents'
      : undefined,
  // 收到361宗、337宗和2宗塌树报告: the noun stands with the last of the row.
  ({ state, token, unknown }) => (unknown === 'events' ? nounOfRow(state, token.end) : undefined),
  // 检获一批私烟，合共1100万支
  ({ state, token, unknown, unit }) =>
    unknown === 'items' && unit === '支' && TOBACCO.test(textBefore(state.folded, token.start, 60))
      ? 'cigarettes_seized'
      : undefined,
  // 整体罪案数字,共录得2万宗
  ({ state, unknown, before }) =>
    unknown === 'events' && state.police && /罪案|刑案/.test(before) ? 'cases' : undefined,
  ofDrugs,
  ofSheltered,
  partOfWhole,
  bracketOfWhole,
  lossInMoney,
  inAnotherUnit,
  ({ state, token, unknown }) =>
    unknown === 'events' && isAgain(state, token) ? state.level.last?.metric : undefined,
  // 执行了预防性疏散，涉及民众3729人: of what the clause before spoke of.
  ({ state, unknown, before }) =>
    unknown === 'people' && PEOPLE_OUTCOMES.has(state.topic ?? '') && /涉及|共|合计/.test(before)
      ? state.topic
      : undefined,
  ({ state, unknown }) =>
    unknown === 'people' && PEOPLE_OUTCOMES.has(state.about ?? '') ? state.about : undefined,
  // 发送量较大的车站有:甲站36万人次: travellers as those counted before.
  ({ state, unknown, unit }) =>
    unknown === 'people' && unit === '人次' && !state.epidemic
      ? state.nodes.findLast(
          (node) =>
            node.unit === unit && node.paragraph === state.paragraph && !/_(?:avg|change)$/.test(node.metric),
        )?.metric
      : undefined,
  // 旅游区接待764万人次: those who came, without a noun.
  ({ unknown, before }) =>
    unknown === 'people' && /接待(?:[共约近逾超达]|累计)*$/.test(before) ? 'visitors' : undefined,
  // 较上年年底的747万人增加3万人: of the people that the sentence counts.
  ({ state, unknown, before }) =>
    unknown === 'people' && state.about === 'population' && /[较比增减升跌][^,。;]*$/.test(before)
      ? 'population'
      : undefined,
  // 12683户48920人受灾: homes beside people, with the verb behind the second.
  ({ token, state, unknown }) =>
    unknown === 'households' ? fateOfHomes(state.folded, token.end) : undefined,
  // 大停电 影响549万户: who went without what the text says has failed.
  ({ token, state, unknown, before, after }) =>
    unknown === 'households' && /影响/.test(before + after) ? withoutSupply(state, token.start) : undefined,
  // 诈骗案涉及的金额为44亿元
  ({ state, unknown, before }) =>
    state.fraud && unknown === 'amount' && /涉及的?金额(?:为|达|约)*$/.test(before) ? 'losses' : undefined,
  // 怀疑「冰」毒: the name is in inverted commas.
  ({ state, token, unknown }) =>
    unknown === 'goods_seized' && /^(?:怀疑)?.冰.毒/.test(textBehind(state.folded, token.end, 6))
      ? 'drugs_seized'
      : undefined,
  accused,
  ({ state, unknown, before }) =>
    unknown === 'people' && !state.epidemic && SENT_OUT.test(before) ? 'staff' : undefined,
  inspected,
  bareAgain,
  ({ state, unknown }) =>
    unknown === 'amount' && state.about !== null && countsMoney(state.about) ? state.about : undefined,
];

/** 冲毁桥梁13座、河堤6245米、管道1160米: what became of the first of a list became of the others. */
const SUFFERED = /_(?:damaged|destroyed|collapsed|flooded)$/;
const LENGTHS: ReadonlySet<string> = wordSet('length area item house');

function sufferedBeside({ state, before, unitClass }: Guessed): string | undefined {
  const { last } = state.level;
  const suffix = state.enumerated && last ? SUFFERED.exec(last.metric)?.[0] : undefined;
  if (suffix === undefined || !LENGTHS.has(unitClass ?? '') || last?.sentence !== state.sentence)
    return undefined;
  const clause = before.split(/[\d,、;。]/).at(-1) ?? '';
  const noun = nounAhead(clause) ?? nounIn(clause);
  return noun !== null && isThing(noun) ? noun + suffix : undefined;
}

const SUPPLIES = [
  ['users_affected', /[停断跳]电|供电|电力中断/],
  ['water_outages', /停水|供水/],
] as const;
/** How much of a text is its headline, which says what failed. */
const HEADLINE = 40;

function withoutSupply({ folded }: ReaderState, at: number): string | undefined {
  const near = textBefore(folded, at, 48) + textBehind(folded, 0, HEADLINE);
  return SUPPLIES.find(([, out]) => out.test(near))?.[0];
}

const HOMES_TOLD = /^(?:共)?\d[\d,]*(?:\.\d+)?万?(?:余|多)?人(?:不同程度)?(受灾|受影响|转移|撤离|疏散)/;
const FATES_OF_HOMES: Readonly<Record<string, string>> = {
  受灾: 'affected',
  受影响: 'affected',
  转移: 'relocated',
  撤离: 'evacuated',
  疏散: 'evacuated',
};

function fateOfHomes(folded: string, end: number): string | undefined {
  return FATES_OF_HOMES[HOMES_TOLD.exec(textBehind(folded, end, 24))?.[1] ?? ''];
}

/** 受理2022件…，与去年同期2738件比较: counted as those before. */
function comparedWith({ state, unknown, listed, unit }: Guessed): string | undefined {
  if (unknown !== 'events' || listed) return undefined;
  const counted = state.nodes.slice(-4).findLast((node) => node.unit === unit);
  return counted?.sentence === state.sentence && counted.metric !== unknown ? counted.metric : undefined;
}

/** 收容12处、193人; 开设收容所2处、29人: those who are in them. */
function ofSheltered({ state, token, unknown, after }: Guessed): string | undefined {
  const last = state.nodes.at(-1);
  const beside = last?.metric === 'shelters' && token.start - last.end <= 2;
  // 开放19间庇护中心，73人留宿
  const stay =
    last?.metric === 'shelters' && last.sentence === state.sentence && /^(?:留宿|入宿|使用|避)/.test(after);
  return unknown === 'people' && (beside || stay) ? 'sheltered' : undefined;
}

function partOfWhole({ state, token, unknown, listed, unit }: Guessed): string | null | undefined {
  const whole = state.level.frames.at(-1)?.whole ?? state.level.whole ?? state.level.last;
  return listed && whole?.unit === unit && unknown === nameUnknown(token.unit, '', '')
    ? (whole?.metric ?? unknown)
    : undefined;
}

/** 未退水26件(甲县25处；另1件): the bracket tells the same in another unit of places and events. */
function bracketOfWhole({ state, unknown, token }: Guessed): string | undefined {
  const whole = state.levels.length > 1 ? state.level.whole : null;
  const alike = /^[处件起]$/.test(whole?.unit ?? '') && /^[处件起]$/.test(token.unit?.unit ?? '');
  return alike && /^(?:sites|events)$/.test(unknown ?? '') ? whole?.metric : undefined;
}

/** What is given for the stricken, not lost by them. */
const GIVEN = /资金|投入|下拨|拨付|捐|保险|理赔|赔付|补助|慰问/;

/** 房屋进水40间约15万元: behind a loss in money, what each kind of damage comes to. */
function lossInMoney({ state, unknown, before }: Guessed): string | undefined {
  const lost = state.disaster && unknown === 'amount' && !GIVEN.test(before);
  return lost && state.nodes.some(({ metric }) => metric === 'economic_loss') ? 'economic_loss' : undefined;
}

const BULK: ReadonlySet<string> = wordSet('area length volume weight');
const DONE_TO = /_(?:damaged|breached|lost|collapsed|affected|seized|cleared|destroyed)$/;

/** 损坏堤防917处55.1公里: the same things in another unit, without a word between. */
function inAnotherUnit({ state, token, unitClass }: Guessed): string | undefined {
  const last = state.nodes.at(-1);
  const gap = last && state.pre.length === 0 ? state.folded.slice(state.lastEnd, token.start) : null;
  const twin = last !== undefined && gap !== null && /^[、,]?$/.test(gap);
  return twin && BULK.has(unitClass ?? '') && DONE_TO.test(last.metric) ? last.metric : undefined;
}

/** 派出6人, 增派32名: sent, whoever they are. */
const SENT_OUT = /(?:派出|派遣|增派|抽调|调派|调集|出动)$/;

/** 检查销售点820家、仓库64处: the verb of the first goes on. */
function inspected({ state, unknown, unitClass, before }: Guessed): string | undefined {
  const isPlace =
    /^(?:internet_cafes|restaurants|households|businesses|items|sites|shops|hotels|companies|worksites|premises|houses)$/.test(
      unknown ?? '',
    );
  const goesOn = state.enumerated && state.level.last?.metric === 'inspections';
  if (goesOn && (isPlace || unitClass === 'event')) return 'inspections';
  const isChecked = /(?:巡查|检查|排查|抽查|督查|稽查|清查)[^,;。]{0,16}$/.test(before);
  return isChecked && (isPlace || unknown === 'restaurants') ? 'inspections' : undefined;
}

/** 日均流量6254万辆，其中1日达7012万辆: no noun of its own. */
function bareAgain({ state, token, phrase, unit, unitClass }: Guessed): string | undefined {
  const { about } = state;
  const isBare = phrase.text === '' || /^[达为至]$/.test(phrase.text);
  return isBare &&
    about &&
    isAgain(state, token) &&
    goTogether(about, unitClass, unit) &&
    unitClass !== 'people'
    ? about
    : undefined;
}
