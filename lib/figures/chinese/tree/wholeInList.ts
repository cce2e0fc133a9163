import type { Rule } from '../../firstAnswer';
import { CASE_OUTCOMES, CASES } from '../../tables/metricGroups';
import { canHold } from '../../tables/metricParts';
import { wordSet } from '../../wordSet';
import type { Frame, Level } from '../frame';
import { CHANGE } from '../lists/wholeBefore';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';
import { byName } from './byName';
import { sumOf } from './sumOf';
import { FARTHEST } from './topicWhole';
import type { Choice, WholeClue } from './wholeClue';

/** A figure with the list that it fits, and what it would be a part of by that list, or by its bracket. */
export interface ListClue extends WholeClue {
  readonly label: string | null;
  readonly frame: Frame | null;
  readonly whole: Node | null;
  readonly list: number;
}

type ListRule = Rule<ListClue, Choice>;

const ofItem: ListRule = ({ state, phrase, value, label, share, frame }) =>
  (frame && !share && label === null && !phrase.place ? withinItem(state.level, frame, value) : null) ??
  undefined;

/** No list and no bracket: by a bare name behind a total, or of nothing. */
const ofNoList: ListRule = ({ state, phrase, loose, whole, list, frame }) =>
  frame || whole ? undefined : (byName(state, phrase, loose) ?? { whole, list, frame });

/** Larger than its whole: the list is of a larger number told before. */
const ofLarger: ListRule = ({ state, token, own, value, loose, whole, list, frame }) => {
  if (!whole || !frame || !token || token.approx || value <= (whole.value ?? value) || frame.items.length > 0)
    return undefined;
  // 现有确诊6例。确诊病例中，甲市30例: of a larger count of what the list is of, if of any.
  if (frame.marker === 'in' && loose && frame.metric === whole.metric) {
    const named = state.nodes
      .slice(-FARTHEST)
      .findLast(
        (node) =>
          node.metric === whole.metric && !node.parent && (node.value ?? 0) >= value && node !== whole,
      );
    return named ? { whole: named, list, frame: moveFrame(state.level, frame, named) } : undefined;
  }
  const larger =
    largeTop(state, value, whole, loose ? null : own) ?? (loose ? largeEnough(state, token) : null);
  return larger ? { whole: larger, list, frame: moveFrame(state.level, frame, larger) } : undefined;
};

const ofSameUnit: ListRule = ({ state: { level }, token, loose, list, frame }) => {
  const counted = frame && loose ? sameUnitTop(level, frame, token) : null;
  if (!frame || !counted) return undefined;
  const moved: Frame = { ...frame, whole: counted };
  level.frames = [...level.frames.slice(0, -1), moved];
  return { whole: counted, list, frame: moved };
};

const ofSick: ListRule = ({ own, frame }) => {
  const sick = frame && own ? confirmedItem(frame, own) : null;
  return sick ? { whole: sick, list: -30_000 - sick.start, frame: null } : undefined;
};

/** 新增143例。其中确诊11例,甲区5例,乙市6例;无症状132例,…: the places behind an item of another name are the item's. */
const ofItemsPlaces: ListRule = ({ state, phrase, value, loose, whole, frame }) => {
  const { last } = state.level;
  if (!state.epidemic || frame?.marker !== 'of' || !phrase.place || !loose || phrase.scope || !last)
    return undefined;
  const item = last.ownPlace ? last.parent : last;
  if (!item?.ownMetric || item.ownPlace || !frame.items.includes(item) || item.metric === whole?.metric)
    return undefined;
  const taken = state.nodes.slice(-FARTHEST).filter(({ parent }) => parent === item);
  if (sumOf(taken) + value > (item.value ?? 0)) return undefined;
  return { whole: item, list: -35_000 - item.start, frame: null };
};

/** 事故4218起、死亡1896人。其中，较大事故16起、死亡58人: the dead of a kind are some of all the dead. */
const ofTheDead: ListRule = ({ state, own, value, whole, frame }) => {
  if (whole?.metric !== 'accidents' || (own !== 'deaths' && own !== 'injured') || !frame) return undefined;
  const near = state.nodes.slice(-FARTHEST);
  const at = near.indexOf(whole);
  const all = at < 0 ? undefined : near.slice(at + 1, at + 4).find(({ metric }) => metric === own);
  if (!all || all.sentence !== whole.sentence || all.parent || (all.value ?? 0) < value) return undefined;
  return { whole: all, list: -40_000 - all.start - frame.list, frame: null };
};

/** 通报50例，其中10例确诊，7例境外移入，3例本土: where they were infected is told of the confirmed ones. */
const ofConfirmed: ListRule = ({ state, frame, loose, phrase, value }) => {
  const told =
    frame?.whole?.metric === 'reported'
      ? frame.items.findLast(({ metric }) => metric === 'confirmed')
      : undefined;
  if (!told || !loose || value >= (told.value ?? 0)) return undefined;
  const { last } = state.level;
  const isOn = last === told ? phrase.origin !== null : last?.parent === told;
  return isOn ? { whole: told, list: -31_000 - told.start, frame: null } : undefined;
};

const goesOn: ListRule = ({ own, whole, list, frame }) => {
  const latest = frame?.items.slice(-8) ?? [];
  const isOn = latest.length > 0 && latest.every((item) => item.parent === whole);
  return whole && frame && isOn && own && canHold(whole.metric, own) ? { whole, list, frame } : undefined;
};

/** 其中确诊3例, behind a total of another name: of the total of its own. */
const ofOwnName: ListRule = ({ state, phrase, own, value, weakOnly, whole, list, frame }) => {
  // 累计无症状22例，其中10例转为确诊: of those without symptoms, if they are not named again.
  const turned = own === 'converted' && !phrase.metrics.includes('asymptomatic') && whole?.scope !== 'new';
  if (turned && whole?.metric === 'asymptomatic') return undefined;
  const base = own === 'converted' ? 'confirmed' : own;
  // 检出阳性289例…，共检出阳性259人，其中确诊112人: of those told right before it.
  if (whole && POSITIVE.has(whole.metric) && base === 'confirmed' && whole === state.nodes.at(-1))
    return undefined;
  if (!whole || frame?.marker !== 'of' || !own || weakOnly || whole.metric === own || whole.metric === base)
    return undefined;
  const { level } = state;
  const tops = level.tops.some((top) => !CHANGE.test(top.metric)) ? level.tops : level.lastTops;
  // 新增感染者685例。其中无症状535例…。其中,甲市感染者472例: of all who carry it, not of those without symptoms.
  const near = own === 'infections' ? state.nodes.slice(-FARTHEST) : tops.slice(-12);
  // 新增2例死亡；累计612例，其中130例死亡: more than died that day.
  const better = near.findLast(
    (top) => top.metric === base && top.value !== null && top.value >= value && !top.parent,
  );
  const moved = better && own === 'infections' ? moveFrame(level, frame, better) : frame;
  return better ? { whole: better, list, frame: moved } : undefined;
};

/** Those found to carry it, ill or not. */
const POSITIVE: ReadonlySet<string> = wordSet('infections pcr_positive');

const ofList: ListRule = ({ whole, list, frame }) => ({ whole, list, frame });

/** What tells a whole by the list that a figure stands in; the last one always answers. */
export const IN_LIST: readonly ListRule[] = [
  ofItem,
  ofNoList,
  ofLarger,
  ofSameUnit,
  ofSick,
  ofItemsPlaces,
  ofTheDead,
  ofConfirmed,
  goesOn,
  ofOwnName,
  ofList,
];

/** The latest total that can hold a number larger than the one right before it. */
function largeTop({ level }: ReaderState, value: number, not: Node, own: string | null): Node | null {
  const fits = (top: Node) =>
    (top.value ?? 0) >= value && top !== not && (own === null || canHold(top.metric, own));
  const tops = own === null ? [...level.lastTops, ...level.tops] : level.tops;
  return tops.slice(-6).findLast(fits) ?? null;
}

/** 新增900例…。新增重症5例。县市前三名分别为甲市300例…: of what was counted earlier in the paragraph. */
function largeEnough(state: ReaderState, { value, unit }: NumberToken): Node | undefined {
  return state.nodes
    .slice(-12)
    .findLast(
      (node) =>
        !node.parent &&
        node.paragraph === state.paragraph &&
        node.unit === unit?.unit &&
        (node.value ?? 0) >= value,
    );
}

/** 爆发7宗，受影响人数31人；其中4宗…: behind a count of people, a list counted in 宗 is of what was counted so before. */
function sameUnitTop(level: Level, { marker, whole, items }: Frame, token: NumberToken | null): Node | null {
  const unit = token?.unit;
  if (
    (marker !== 'of' && marker !== 'incl') ||
    items.length > 0 ||
    !whole ||
    unit?.class !== 'case' ||
    !PEOPLE.test(whole.unit ?? '') ||
    CASES.has(whole.metric)
  )
    return null;
  return level.tops.findLast((top) => top.unit === unit.unit && top.sentence === whole.sentence) ?? null;
}

const PEOPLE = /^(?:人|名|位|人次)$/;

/** 通报50例，其中40例排除，10例确诊；1人死亡: what became of people became of the confirmed ones. */
function confirmedItem({ whole, items }: Frame, own: string): Node | null {
  if (whole?.metric !== 'reported' || !CASE_OUTCOMES.has(own)) return null;
  return items.findLast((item) => item.metric === 'confirmed') ?? null;
}

/** 确诊15例、无症状2例。其中本土确诊8例，由甲国籍6例、乙国籍2例组成: names behind an item that the list's whole can't hold are the item's. */
function withinItem(level: Level, frame: Frame, value: number): Choice | null {
  const { last } = level;
  const item = last && frame.items.includes(last) ? last : last?.parent;
  if (!last || !item || !frame.items.includes(item) || item.metric === frame.whole?.metric || item.ownPlace)
    return null;
  const taken = item === last ? 0 : last.list;
  if (
    item === last
      ? value >= (item.value ?? 0) || !frame.whole || item.parent === frame.whole
      : taken !== -20_000 - item.start
  )
    return null;
  return { whole: item, list: -20_000 - item.start, frame: null };
}

/** The list turns out to be of another number than the one right before it. */
function moveFrame(level: Level, frame: Frame, whole: Node): Frame {
  const moved = { ...frame, whole };
  level.frames = level.frames.map((other) => (other === frame ? moved : other));
  return moved;
}
