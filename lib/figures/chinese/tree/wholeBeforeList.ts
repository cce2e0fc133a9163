import { textBehind } from '../../../text/beside';
import type { Level } from '../frame';
import { besideBracket } from '../lists/besideBracket';
import { wholeOfItem } from '../lists/numberedItems';
import { openTopicList } from '../lists/openLists';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { sumOf } from './sumOf';
import { FARTHEST } from './topicWhole';
import type { Choice, WholeRule } from './wholeClue';

const besideOthers: WholeRule = ({ state, own, value }) => {
  const beside = besideBracket(state, own, value);
  return beside ? { whole: beside, list: state.level.list, frame: null } : undefined;
};

/** (一)甲区:当日新增9例;累计20例: the first is some of the day's, the second of all. */
const ofNumberedItem: WholeRule = ({ state, phrase, own, value }) => {
  const whole = own === null ? wholeOfItem(state, phrase.scope, value) : undefined;
  return whole && { whole, list: -50_000 - whole.start, frame: null };
};

/** 新增9例,其中2例为筛查发现。7例为集中隔离发现: the next sentence goes on with how they were found. */
const foundToo: WholeRule = ({ state, token, phrase, value, loose }) => {
  const { left, level, levels, sentence, input } = state;
  const open = left?.frames.at(-1);
  if (!state.epidemic || !token || !left || !open?.whole || levels.length > 1 || level.frames.length > 0)
    return undefined;
  if (!loose || phrase.place || sentence - left.sentence > 1 || open.marker !== 'of') return undefined;
  const found = /^例(?:为|系|在)[^,。;、\d]{2,16}(?:发现|检出)/.test(
    textBehind(input.folded, token.numberEnd, 24),
  );
  if (found && sumOf(open.items) + value <= (open.whole.value ?? 0)) level.frames = left.frames;
  return undefined;
};

/** How cases came to a place, or were found there. */
const WAY_THERE =
  /输入|续发|(?:检出|发现)$|^(?:跨?区域协查|[一-龥]{0,2}重点人员|[一-龥]{0,4}隔离[一-龥]{0,4})$/;

/**
 * 甲市9例(乙县6例,省外输入续发5例、省外输入1例;丙区3例), 其中乙县6例,隔离点检出5例,筛查检出1例;丙区3例: how the cases of one
 * place of a list came there or were found.
 */
const ofPlaceInList: WholeRule = ({ state, phrase, value, loose }) => {
  const { last, frames } = state.level;
  const whole = frames.at(-1)?.whole ?? state.level.whole;
  if (!state.epidemic || !whole || !last || !loose || phrase.place || !WAY_THERE.test(phrase.raw))
    return undefined;
  // 甲县38例、乙县1例、境外输入1例: one more of all.
  if (phrase.origin !== null) return undefined;
  const item = last.ownPlace ? last : last.parent;
  if (!item?.ownPlace || item.parent !== whole) return undefined;
  const taken = state.nodes.slice(-8).filter(({ parent }) => parent === item);
  return sumOf(taken) + value <= (item.value ?? 0)
    ? { whole: item, list: -36_000 - item.start, frame: null }
    : undefined;
};

/** 解除8例(本土7例,甲市4例、乙市3例;境外输入1例): places that the whole has no room for are of the origin before them. */
const ofOriginInBracket: WholeRule = ({ state, phrase, value, loose }) => {
  const { last, whole, frames } = state.level;
  if (!state.epidemic || !whole || !last || !loose || !phrase.place || phrase.origin || frames.length > 0)
    return undefined;
  const item = last.kind === 'origin' ? last : last.parent;
  if (item?.kind !== 'origin' || item.parent !== whole) return undefined;
  const near = state.nodes.slice(-12);
  const beside = near.filter(({ parent }) => parent === whole);
  const taken = near.filter(({ parent }) => parent === item);
  const room = item === last ? (whole.value ?? 0) - sumOf(beside) < value : true;
  return room && sumOf(taken) + value <= (item.value ?? 0)
    ? { whole: item, list: -37_000 - item.start, frame: null }
    : undefined;
};

/** 确诊病例为甲县65例,乙市2例: places of the cases that were counted before. */
const opensAsTopic: WholeRule = ({ state, phrase, own }) => {
  if (
    state.epidemic &&
    own &&
    phrase.place &&
    phrase.scope === null &&
    state.levels.length === 1 &&
    AS_TOPIC.test(phrase.raw)
  )
    openTopicList(state, { ...phrase, place: null });
  return undefined;
};

const AS_TOPIC = /^(?:本土|境外输入)?(?:确诊病例|无症状感染者)(?:均)?为(?:在)?[一-龥]/;

/** 新增4例，一例住甲区，另二例住乙乡: one more place of the same count. */
function nextPlace(state: ReaderState, phrase: Phrase, value: number): Choice | undefined {
  const { last } = state.level;
  const { parent } = last ?? {};
  if (!state.epidemic || !last?.ownPlace || !parent || last.sentence !== state.sentence) return undefined;
  if (
    !/另外?$/.test(state.folded.slice(Math.max(0, state.at - 2), state.at)) ||
    phrase.scope ||
    !phrase.place
  )
    return undefined;
  const taken = state.nodes
    .slice(-FARTHEST)
    .filter((node) => node.parent === parent && node.list === last.list);
  return sumOf(taken) + value <= (parent.value ?? 0)
    ? { whole: parent, list: last.list, frame: null }
    : undefined;
}

/** 另有3例: no part of an open list. */
const addedTo: WholeRule = ({ state, phrase, value }) => {
  const { level } = state;
  const next = phrase.marks.has('other') ? nextPlace(state, phrase, value) : undefined;
  if (next) return next;
  if (!phrase.marks.has('other') || completes(level, value) || reopens(state, value) || isMore(level, value))
    return undefined;
  level.frames = [];
  return { whole: level.whole, list: level.list, frame: null };
};

/** …6例:⏎其中,本土5例…。⏎境外输入1例: the other origin, in a sentence of its own, if just that is missing. */
const byOrigin: WholeRule = ({ state, phrase, value, loose }) => {
  const bare = loose && phrase.origin !== null && phrase.scope === null && !phrase.place;
  if (state.epidemic && bare && state.left?.frames.some(({ items }) => items.some((item) => item.ownOrigin)))
    reopens(state, value);
  return undefined;
};

const ofLastPlace: WholeRule = ({ state, phrase, value }) => {
  const inner = withinPlace(state.level, phrase, value);
  return inner ? { whole: inner, list: -10_000 - inner.start, frame: null } : undefined;
};

const besideFull: WholeRule = ({ state, phrase, loose }) =>
  behindFull(state.level, phrase, loose) ?? undefined;

/** A share is of the latest total of its own name, whatever list is open. */
const shareOfTotal: WholeRule = ({ state, own, share }) => {
  const { level } = state;
  if (!share || !own || level.frames.length === 0 || !state.epidemic) return undefined;
  const total = level.tops.findLast((top) => top.metric === own && top.unit !== '%');
  if (!total || level.frames.at(-1)?.whole === total) return undefined;
  return { whole: total, list: ++state.lists, frame: null };
};

/** What tells a whole whatever list is open; the order matters, since some of them close or open one. */
export const BEFORE_LIST: readonly WholeRule[] = [
  ofNumberedItem,
  opensAsTopic,
  foundToo,
  ofPlaceInList,
  ofOriginInBracket,
  besideOthers,
  addedTo,
  byOrigin,
  ofLastPlace,
  besideFull,
  shareOfTotal,
];

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
    (node) => node?.kind === 'origin' && node.origin === 'imported' && node.parent && node.qualifier === null,
  );
  const came = imported && phrase.place?.level === 'country' ? imported : null;
  // 輸入個案分別來自甲國四宗、乙國兩宗: the list that is open is theirs.
  if (came && level.frames.at(-1)?.whole === came) return null;
  if (!last?.parent || phrase.marks.has('resp') || !(phrase.marks.has('from') || goesOn || came)) return null;
  const whole =
    came ?? (last.ownPlace ? last : last.parent.ownPlace && last.parent.parent ? last.parent : null);
  if (!whole?.value) return null;
  const taken = whole === last ? 0 : (level.within ?? 0);
  if (taken + value > whole.value || (taken === 0 && value === whole.value)) return null;
  level.within = taken + value;
  return whole;
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
