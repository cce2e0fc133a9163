import { wordSet } from '../../wordSet';
import { MEAN } from '../metrics/changeMarks';
import { SERIES } from '../numbers/acceptsBare';
import { isHeld } from '../places/herePlace';
import { outermost, provinceHere, takeWorld } from '../places/subjectPlace';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { says } from '../words/token';
import { isFigureToken, type Token } from '../words/tokens';
import { carryNetwork, carryPlace, carrySpeaker, carryWhere } from './carryPlaces';
import { endsWithIn } from './namesTopic';
import { openBreakdown, openList, openTopicList } from './openLists';

/** What stood between two marks, all of it words or numbers that are no figures. */
export interface Segment {
  readonly state: ReaderState;
  /** The mark behind it, folded. */
  readonly mark: string;
  readonly pre: Token[];
  readonly phrase: Phrase;
}

/** 分省看，按运具分，从年龄看: one way of splitting what was counted before. */
const BREAKDOWN = /^(?:其中)?(?:分|按|从|依)[一-龥]{1,8}(?:看|来看|分|划分|区分|统计)$/;

/** 境外移入个案的旅游史，…: what is told of cases that were counted before. */
const TOPIC = /(?:个案|病例|者)的?(?:旅游史|活动史|感染源|感染国家|移入国家|国籍|分布|县市分布|居住县市)$/;

/** 受伤部分，今天新增11人: what a paragraph goes on to count. */
const SECTION = /(?:部[分份]|方面|概况|情况|情形)$/;

/** Lists that a segment opens by its form; it says nothing else then. In this order, the first that does ends the matter. */
export const OPENED: readonly ((segment: Segment) => boolean)[] = [
  opensPlaces,
  opensPlaced,
  opensSpread,
  opensOrigins,
  opensBreakdown,
  opensTopic,
];

/** What the words of a segment hold for those after it. The order is that in which they may overrule each other. */
export const CARRIED: readonly ((segment: Segment) => void)[] = [
  openMarked,
  ({ state, pre }) => takeWorld(state, pre),
  carryPlace,
  carryWhere,
  carryNetwork,
  carrySpeaker,
  carryScope,
  giveOrigin,
  carryTopic,
  carryHere,
  carryComparison,
  qualifyLast,
  carryWords,
];

/** 分布在, 涉及: the places or kinds that follow. */
function opensPlaces({ state, pre, phrase }: Segment): boolean {
  if (!endsWithIn(state, pre)) return false;
  openTopicList(state, phrase);
  return true;
}

/** 新增本土确诊病例均在甲市，其中乙区10例: the list behind it is of what it names, counted before. */
function opensPlaced({ state, mark, pre, phrase }: Segment): boolean {
  if (mark !== ',' || !state.epidemic || state.segmentHasNumber || state.levels.length > 1) return false;
  if (!phrase.marks.has('all') || phrase.metrics.length === 0 || pre.some(isFigureToken)) return false;
  const next = state.input.tokens[state.stop + 1];
  if (!next || !says(next, 'of')) return false;
  openTopicList(state, { ...phrase, place: null });
  return true;
}

/** 据悉，死亡人员分布在：甲县5人、乙县3人: of those whom the words name, counted before. */
const SPREAD = /分布(?:[在于为]|情况|如下)*$/;

function opensSpread({ state, mark, pre, phrase }: Segment): boolean {
  if (mark !== ':' || state.epidemic || !SPREAD.test(phrase.raw) || pre.some(isFigureToken)) return false;
  if (phrase.metrics.length === 0) return false;
  openTopicList(state, phrase);
  return true;
}

function opensOrigins({ state, mark, phrase }: Segment): boolean {
  if (mark !== ',' || !phrase.origin || !TOPIC.test(phrase.raw)) return false;
  openTopicList(state, phrase);
  return true;
}

function opensBreakdown({ state, mark, phrase }: Segment): boolean {
  if (!/[,:]/.test(mark) || state.epidemic || !BREAKDOWN.test(phrase.raw)) return false;
  if (phrase.marks.has('mom') || phrase.marks.has('yoy')) return false;
  openBreakdown(state);
  return true;
}

/** 其中确诊病例: …: the colon opens the parts of what it names. */
function opensTopic({ state, mark, pre, phrase }: Segment): boolean {
  const names = phrase.metrics.length > 0 || phrase.weak !== null;
  if (mark !== ':' || !phrase.marks.has('incl') || !names) return false;
  if (!state.epidemic || state.segmentHasNumber || pre.some(isFigureToken)) return false;
  openTopicList(state, phrase);
  return true;
}

function openMarked({ state, phrase }: Segment): void {
  if (phrase.marks.has('of')) openList(state, 'of', phrase);
  else if (phrase.marks.has('incl') && state.level.last) openList(state, 'incl', phrase);
  else if (phrase.marks.has('resp')) openList(state, 'resp', phrase);
}

function carryScope({ state, phrase }: Segment): void {
  if (phrase.scope && phrase.metrics.length === 0 && outermost(state) && state.epidemic)
    state.carryScope = phrase.scope;
}

const CASES: ReadonlySet<string> = wordSet('asymptomatic confirmed infections');

/** …1例，为境外输入: of the count before it, or of the one that its bracket is of. */
function giveOrigin({ state, pre, phrase }: Segment): void {
  const bracket = state.level.whole;
  const about = state.level.last ?? bracket;
  // …4例，均为境外输入无症状感染者
  const named = phrase.marks.has('all') && phrase.metrics.every((metric) => CASES.has(metric));
  if (named && phrase.metrics.length > 0 && about?.sentence !== state.sentence) return;
  if (!about || !phrase.origin || (about.origin !== null && about.ownOrigin) || phrase.scope) return;
  if (phrase.metrics.length > 0 && !named) return;
  const first = pre[0];
  const words = first ? state.folded.slice(first.start, first.end) : '';
  const alone = about === bracket && phrase.text === '';
  if (!alone && !phrase.marks.has('all') && words !== '为' && words !== '系' && words !== '属') return;
  about.origin = phrase.origin;
}

const TREND = /(?:波动|稳定|趋势|上升|下降|增加|减少)$/;

function carryTopic({ state, mark, pre, phrase }: Segment): void {
  const named = phrase.metrics.at(-1);
  if (!named) return;
  // 旅客上升显著，增幅达48%: those who came, in statistics of visitors.
  const spoken = named === 'passengers' && state.about === 'visitors' ? 'visitors' : named;
  const generic = spoken === 'price' && state.topic?.endsWith('_price');
  if (!state.segmentHasNumber && !generic && !pre.some(isFigureToken)) state.topic = spoken;
  // 诊疗量相对稳定,…: what a weekly report goes on to follow from day to day.
  const followed = phrase.metrics.findLast((metric) => SERIES.has(metric) || metric === 'ili_share');
  if (state.epidemic && followed && TREND.test(phrase.raw)) state.about = followed;
  if (mark !== ',') return;
  if (!state.epidemic && SECTION.test(phrase.raw) && !state.segmentHasNumber) state.about = spoken;
  // 至于儿童严重个案，截至今日有12宗: what the sentence goes on to count.
  if (state.epidemic && /^至于|方面$/.test(phrase.raw)) state.about = spoken;
}

function carryHere({ state, phrase }: Segment): void {
  if (phrase.here && !isHeld(state, phrase.here)) state.subject = provinceHere(state, phrase.here);
}

function carryComparison({ state, phrase }: Segment): void {
  if (phrase.marks.has('mom')) state.comparing = 'mom';
  if (phrase.marks.has('yoy')) state.comparing = 'yoy';
  // 与近5年同期均值相比: against no one year.
  if (MEAN.test(phrase.raw)) state.comparing = null;
}

/** …3例，均为密切接触者: who the count before it were. */
function qualifyLast({ state, phrase }: Segment): void {
  const { last } = state.level;
  const ofLast = phrase.metrics.length === 0 && phrase.weak === null;
  if (!phrase.marks.has('all') || !ofLast || !last || last.qualifier !== null) return;
  last.qualifier = phrase.placeText || phrase.text || null;
}

function carryWords({ state, mark, pre }: Segment): void {
  if (mark === ':' || mark === ' ') state.carryPre = pre;
}
