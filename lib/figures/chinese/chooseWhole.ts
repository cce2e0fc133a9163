import { canHold } from '../tables/compatibility';
import { besideBracket } from './besideBracket';
import { byName } from './byName';
import { fitFrame } from './fitFrame';
import type { Node } from './node';
import { isOnlyLabel } from './onlyLabel';
import { CHANGE, seekWhole } from './openLists';
import { isOutside } from './outsideFrame';
import type { Phrase } from './phrase';
import type { Frame, Level, ReaderState } from './readerState';
import { sumOf } from './sumOf';
import type { NumberToken } from './tokens';
import { FARTHEST } from './topicWhole';

export interface Choice {
  readonly whole: Node | null;
  readonly list: number;
  readonly frame: Frame | null;
}

/** Finds the number that a figure is a part of: by an open list, by its bracket, or by a bare name behind a total. */
export function chooseWhole(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  own: string | null,
): Choice {
  const { level } = state;
  const beside = besideBracket(state, own, token?.value ?? 0);
  if (beside) return { whole: beside, list: level.list, frame: null };
  const weakOnly = own !== null && phrase.metrics.length === 0 && phrase.weak === own;
  const value = token?.value ?? 0;
  if (
    phrase.marks.has('other') &&
    !completes(level, value) &&
    !reopens(state, value) &&
    !isMore(level, value)
  ) {
    level.frames = [];
    return { whole: level.whole, list: level.list, frame: null };
  }
  const inner = withinPlace(level, phrase, value);
  if (inner) return { whole: inner, list: -10_000 - inner.start, frame: null };
  const sibling = behindFull(level, phrase, own === null || weakOnly);
  if (sibling) return sibling;
  const share = token?.unit?.class === 'percent';
  const label = share || isOnlyLabel(state, own, token) ? null : own;
  const shared =
    share && own && level.frames.length > 0
      ? level.tops.findLast((top) => top.metric === own && top.unit !== '%')
      : null;
  if (shared && state.epidemic && level.frames.at(-1)?.whole !== shared)
    return { whole: shared, list: ++state.lists, frame: null };
  const open = level.frames.at(-1);
  if (open?.seeks && open.whole === null && !share) {
    const sought = seekWhole(state, weakOnly ? null : label, token?.unit?.unit ?? null, value);
    if (sought) level.frames = [...level.frames.slice(0, -1), { ...open, whole: sought }];
    else level.frames = level.frames.slice(0, -1);
  }
  const fits = fitFrame(state, label, weakOnly, phrase);
  const frame = fits && !state.epidemic && isOutside(fits, token, own) ? null : fits;
  if (!frame) level.frames = [];
  const whole = frame ? frame.whole : level.whole;
  const list = frame?.list ?? level.list;
  const within = frame && !share && label === null && !phrase.place ? withinItem(level, frame, value) : null;
  if (within) return within;
  if (!frame && !whole) return byName(state, phrase, own === null || weakOnly) ?? { whole, list, frame };
  const listed =
    frame?.marker === 'of' && frame.items.length === 0 && own && !weakOnly && !phrase.place
      ? aboveList(state, whole, own)
      : null;
  if (listed) return { whole: listed, list, frame };
  const small =
    whole && frame && token && !token.approx && value > (whole.value ?? value) && frame.items.length === 0;
  const loose = own === null || weakOnly;
  const larger = small
    ? (largeTop(state, value, whole, loose ? null : own) ?? (loose ? largeEnough(state, token) : null))
    : null;
  if (larger) return { whole: larger, list, frame: frame && moveFrame(level, frame, larger) };
  const counted = frame && (own === null || weakOnly) ? sameUnitTop(level, frame, token) : null;
  if (counted) {
    level.frames = [...level.frames.slice(0, -1), { ...frame, whole: counted } as Frame];
    return { whole: counted, list, frame: level.frames.at(-1) ?? null };
  }
  const sick = frame && own ? confirmedItem(frame, own) : null;
  if (sick) return { whole: sick, list: -30_000 - sick.start, frame: null };
  const latest = frame?.items.slice(-8) ?? [];
  const goesOn = latest.length > 0 && latest.every((item) => item.parent === whole);
  if (whole && frame && goesOn && own && canHold(whole.metric, own)) return { whole, list, frame };
  if (whole && frame?.marker === 'of' && own && !weakOnly && whole.metric !== own) {
    const base = own === 'converted' ? 'confirmed' : own;
    const better =
      whole.metric === base
        ? undefined
        : (level.tops.some((top) => !CHANGE.test(top.metric)) ? level.tops : level.lastTops)
            .slice(-12)
            .findLast((top) => top.metric === base && top.value !== null && !top.parent);
    if (better) return { whole: better, list, frame };
  }
  return { whole, list, frame };
}

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
    marker !== 'of' ||
    items.length > 0 ||
    !whole ||
    unit?.class !== 'case' ||
    !PEOPLE.test(whole.unit ?? '')
  )
    return null;
  return level.tops.findLast((top) => top.unit === unit.unit && top.sentence === whole.sentence) ?? null;
}

const PEOPLE = /^(?:人|名|位|人次)$/;

/** 通报50例，其中40例排除，10例确诊；1人死亡: what became of people became of the confirmed ones. */
function confirmedItem({ whole, items }: Frame, own: string): Node | null {
  if (whole?.metric !== 'reported' || !STATES.has(own)) return null;
  return items.findLast((item) => item.metric === 'confirmed') ?? null;
}

const STATES: ReadonlySet<string> = new Set(['deaths', 'recovered', 'in_hospital']);

/** 另有 adds to what was said (4例，另有3例转归), unless just that is missing from the open list (6例中4人…；另外2人). */
function completes(level: Level, value: number): boolean {
  const at = level.frames.findLastIndex(({ whole, items }) => {
    const sum = items.reduce((total, item) => total + (item.value ?? 0), 0);
    const of = items[0]?.parent ?? whole;
    return Boolean(of?.value) && sum + value === of?.value;
  });
  if (at < 0) return false;
  level.frames = level.frames.slice(0, at + 1);
  return true;
}

/** 16名患者中，11人未接种，另2人未完成: some more of them. */
function isMore(level: Level, value: number): boolean {
  const { marker, whole, items } = level.frames.at(-1) ?? {};
  if (marker !== 'in' || !whole?.value || !items || items.length === 0) return false;
  return items.every(({ parent }) => parent === whole) && sumOf(items) + value < whole.value;
}

/** A full stop and the line breaks of a paragraph each end a sentence. */
const REOPENED_WITHIN = 4;

/** 新增3例，其中1例…。另2例…: the list of the sentence before, if just that is missing from it. */
function reopens(state: ReaderState, value: number): boolean {
  const { level, left } = state;
  if (
    !left ||
    state.levels.length > 1 ||
    state.sentence - left.sentence > REOPENED_WITHIN ||
    level.tops.length > 0
  )
    return false;
  const open = level.frames;
  level.frames = left.frames;
  if (completes(level, value)) return true;
  level.frames = open;
  return false;
}

/** 甲市报告6例，4例来自某国、2例来自某国: where the cases of the last place came from. */
function withinPlace(level: Level, phrase: Phrase, value: number): Node | null {
  const { last } = level;
  const goesOn = (level.within ?? 0) > 0 && phrase.place?.level === 'country' && last?.parent?.ownPlace;
  // 其中2例境外移入，感染国家为甲国及乙国各1例
  const imported = [last, last?.parent].find(
    (node) => node?.kind === 'origin' && node.origin === 'imported' && node.parent,
  );
  const came = imported && phrase.place?.level === 'country' ? imported : null;
  if (!last?.parent || phrase.marks.has('resp') || !(phrase.marks.has('from') || goesOn || came)) return null;
  const whole =
    came ?? (last.ownPlace ? last : last.parent.ownPlace && last.parent.parent ? last.parent : null);
  if (!whole?.value) return null;
  const taken = whole === last ? 0 : (level.within ?? 0);
  if (taken + value > whole.value || (taken === 0 && value === whole.value)) return null;
  level.within = taken + value;
  return whole;
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

/** 甲市5例、乙市3例，其中重症1例: behind a list of places it is one of all of them. */
function aboveList(state: ReaderState, whole: Node | null, own: string): Node | null {
  const total = whole?.parent;
  if (!total || !whole.ownPlace || whole.metric !== total.metric || own === whole.metric) return null;
  if (state.levels.length > 1) return null;
  const beside = state.nodes
    .slice(-FARTHEST)
    .filter((node) => node.parent === total && node.list === whole.list);
  return beside.length > 1 && canHold(total.metric, own) ? total : null;
}

/** 甲市5例，分别来自…；乙市3例: the list of 甲市 is full, so 乙市 stands beside it. */
function behindFull(level: Level, phrase: Phrase, labelOnly: boolean): Choice | null {
  const [open, ...more] = level.frames;
  if (more.length > 0 || !open?.whole?.parent || !phrase.place || !labelOnly || phrase.scope !== null)
    return null;
  if (!open.whole.ownPlace || !completes(level, 0)) return null;
  level.frames = [];
  return { whole: open.whole.parent, list: open.whole.list, frame: null };
}
