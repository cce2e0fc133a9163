import type { Rule } from '../../firstAnswer';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { epidemicThing, sameThing } from './epidemicThings';
import { goTogether } from './goTogether';
import { nameUnknown } from './nameUnknown';
import { nounAhead, SENT_ONE } from './nounByParts';
import type { Measured } from './unnamedNumber';

/** After these, people without a noun are those who were sent. */
const CREWED = wordSet(
  'teams workgroups staff vehicles boats inspections crew equipment aircraft helicopters',
);

/** 日均20万次: of what was counted before; 日均阻断访问20万次 has a verb and a noun of its own. */
function isOwnAverage({ marks, text }: Phrase): boolean {
  return !marks.has('daily') || text.length < 3;
}

const CARERS: ReadonlySet<string> = wordSet('doctors nurses');

/** 卫生技术人员4.71万人，医师1.94万人: a trade of those counted has a name of its own. */
function trainedAs({ state, unitClass, before }: Measured): string | undefined {
  if (unitClass !== 'people' || state.epidemic) return undefined;
  const about = state.level.frames.at(-1)?.whole?.metric ?? state.about;
  const noun = about === 'health_workers' || CARERS.has(about ?? '') ? nounAhead(before) : null;
  return noun !== null && CARERS.has(noun) ? noun : undefined;
}

/** By what its unit and the words beside it tell; the surer first. */
export const BY_UNIT: readonly Rule<Measured, string | null>[] = [
  trainedAs,
  // 长洲阵风每小时126公里，昂坪为每小时138公里: the same wind.
  ({ state, named, before }) => {
    const last = state.nodes.at(-1);
    const beside = last?.metric === 'wind_speed' && last.sentence === state.sentence;
    return named === 'speed' && beside && !/时速|速度|移动/.test(before.slice(-10))
      ? 'wind_speed'
      : undefined;
  },
  // 已有直升机4架，又从外省各调1架: more of them.
  ({ state, named, unit }) =>
    named || unit !== '架'
      ? undefined
      : state.nodes.findLast((node) => node.unit === unit && node.paragraph === state.paragraph)?.metric,
  // 322班延误
  ({ unit, before, after }) =>
    unit === '班' && (/^(?:航班)?延误/.test(after) || /延误(?:航班)?$/.test(before))
      ? 'flights_delayed'
      : undefined,
  changeOfAbout,
  changedTo,
  // 增加45件、减少1.2亿元: each is a change of what was counted in its unit.
  ({ state, named, changed, unit }) => {
    const alike = named || !changed ? undefined : state.nodes.findLast((node) => node.unit === unit);
    return alike?.sentence === state.sentence ? alike?.metric : undefined;
  },
  ({ named, repeated }) => (named ? undefined : (repeated ?? undefined)),
  // 最大震度甲县4级、乙市3级: what the last grade was.
  ({ state, named, unitClass, before }) => {
    if (named || unitClass !== 'level' || !state.quake || /[风震响预警]/.test(before.slice(-6)))
      return undefined;
    const graded = state.nodes.findLast(({ unit }) => unit === '级');
    return graded?.metric === 'intensity' ? 'intensity' : 'magnitude';
  },
  // 由每一万人口0.09人上升至0.21人: no people are counted in parts.
  ({ state, token, unitClass }) => {
    const last = state.nodes.at(-1);
    const rate = state.epidemic && unitClass === 'people' && !Number.isInteger(token.value);
    return rate && last?.sentence === state.sentence && last.metric.endsWith('_rate')
      ? last.metric
      : undefined;
  },
  // 昨日口岸入境25,400人次，出境26,100人次: travellers, and no cases.
  ({ unit, before, after }) => (unit === '人次' ? (crossingOf(before) ?? movesThrough(after)) : undefined),
  // 提供房间3,207间: no house was damaged where people fall ill.
  ({ state, token, named, before, after, unitClass }) =>
    state.epidemic && (!named || unitClass === 'house')
      ? (epidemicThing(token.unit, before, after) ?? goesOn(state, token, before))
      : undefined,
  ({ state, named, listed, unitClass }) =>
    named || state.epidemic || (listed && unitClass === 'people' && !ofOtherUnit(state)) ? named : undefined,
  ({ state, token, before, after }) => {
    if (!token.spelled || token.value >= 1e4) return undefined;
    const counted = token.value > 1 || state.enumerated || SENT_ONE.test(before);
    return counted ? spelledThing(state, token, before, after) : null;
  },
  ({ state, unitClass }) =>
    unitClass === 'people' && CREWED.has(state.about ?? '') && state.nodes.at(-1)?.sentence === state.sentence
      ? 'staff'
      : undefined,
];

/** 旅游收入298亿元。其中，甲景区接待26万人次: the list is open of what nobody is a part of. */
function ofOtherUnit({ level }: ReaderState): boolean {
  const whole = level.frames.at(-1)?.whole;
  return whole?.unit === '元' || whole?.unit === '%';
}

/** Kinds of units whose noun, beside a number in characters, says that things are counted. */
const OF_THINGS: ReadonlySet<string> = wordSet('item house weight');

/** 三间学校, 手机九支, 五宗求助: in Hong Kong small counts stand in characters, with their noun on either side. */
function spelledThing(state: ReaderState, token: NumberToken, before: string, after: string): string | null {
  const unitClass = token.unit?.class;
  const things = state.input.traditional
    ? OF_THINGS.has(unitClass ?? '') || /^[宗件起]$/.test(token.unit?.unit ?? '')
    : unitClass === 'item';
  if (!things) return null;
  const ahead =
    state.input.traditional && unitClass === 'item' ? (/[一-龥]{2,8}$/.exec(before)?.[0] ?? '') : '';
  return (
    nameUnknown(token.unit, '', after, true) ??
    (ahead && nounAhead(ahead) ? nameUnknown(token.unit, ahead, '', true) : null)
  );
}

const CROSSING = /(出入境|入境|出境|离境|抵港|抵澳)(?:旅客|人数|人次)*,?[共有约近逾为达录得超过]*$/;

/** 610万人次进出香港 */
function movesThrough(after: string): string | undefined {
  return /^(?:经[^,。;\d]{2,8})?(?:进出|出入境|往来)/.test(after) ? 'crossings' : undefined;
}

function crossingOf(before: string): string | undefined {
  const way = CROSSING.exec(before)?.[1];
  if (way === undefined) return undefined;
  return way === '入境' ? 'arrivals' : way === '出入境' ? 'crossings' : 'departures';
}

/** 提供房间3,207间，已入住2,415间 */
function goesOn(
  { nodes, sentence }: ReaderState,
  token: NumberToken,
  before: string,
): string | null | undefined {
  const last = nodes.at(-1);
  if (
    last?.sentence !== sentence ||
    !/(?:入住|[使已占]用|启用|空置|可用|余下|剩余|备用)(?:了|约|有)*$/.test(before)
  )
    return undefined;
  return sameThing(last, token.unit) ?? undefined;
}

function changeOfAbout({ state, phrase, named, changed, unit, unitClass }: Measured): string | undefined {
  const { about } = state;
  if (named || !changed || !about || !isOwnAverage(phrase)) return undefined;
  // 增雨412次，发射增雨火箭弹2836枚: no change of what is counted in another unit.
  const told = state.nodes.findLast(({ metric }) => metric === about);
  const piled = unitClass === 'item' || unitClass === 'weight';
  if (piled && told && told.unit !== unit && !phrase.marks.has('daily')) return undefined;
  // 粮食1.4亿吨，其中小麦1.3亿吨，减少122万吨: of what was told last, if it is told in that unit.
  const { last } = state.level;
  const near = last?.parent && last.sentence === state.sentence && last.unit === unit ? last.metric : null;
  if (near && !phrase.marks.has('daily')) return near;
  return goTogether(about, unitClass, unit) ? about : undefined;
}

/** 同比增加3件，至20件: as many as it has come to. */
function changedTo({ state, named, before, unit }: Measured): string | null | undefined {
  const moved = state.nodes.at(-1);
  const isSame =
    moved !== undefined &&
    ((/_(?:yoy|change)$/.test(moved.metric) &&
      moved.metric.startsWith(`${state.about}_`) &&
      moved.unit === '%') ||
      (moved.unit === unit && moved.metric === `${state.about}_change`));
  return !named && isSame && /(?:[至到达]|,有)(?:约|近|逾)? ?$/.test(before) ? state.about : undefined;
}
