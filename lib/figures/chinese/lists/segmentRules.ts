import { wordSet } from '../../wordSet';
import { MEAN } from '../metrics/changeMarks';
import { SERIES } from '../numbers/acceptsBare';
import { isHeld } from '../places/herePlace';
import { leadPlace, outermost, provinceHere, setSubject, takeWorld } from '../places/subjectPlace';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { placeIn, says } from '../words/token';
import { isFigureToken, type Token } from '../words/tokens';
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

/** 甲省民政厅报告:…: all that it says is of that province. */
const REPORTS = /[厅局委部办][一-龥]{0,4}(?:报告|通报|统计)$/;

/** 据, 在: words before the name that a segment begins with. */
const QUOTED = /^(?:据|在|其中|在?重灾区)$/;

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

/** 其中甲区已完成全员检测，累计采样67万人; 甲区调整中高风险地区，现有…: what a part of the place has done holds for its counts. */
const WORKS =
  /已[^,。;]{0,6}(?:完成|开展|启动)[^,。;]{0,8}(?:检测|筛查|采样)$|(?:调整|划定|优化)[^,。;]{0,8}(?:风险(?:地区|区)|区域)$/;

/** 其中甲县受灾最重，…: what the sentence goes on to tell is of that county. */
const WORST = /(?:最|较|尤)为?(?:严?重|大|突出|集中)$/;

/** A place that a segment begins with, and that no figure of its own takes. */
function carryPlace({ state, mark, pre, phrase }: Segment): void {
  const said = pre[0];
  const quoted =
    !state.epidemic && said?.kind === 'text' && QUOTED.test(state.folded.slice(said.start, said.end));
  const some = (state.epidemic || WORST.test(phrase.raw)) && says(said, 'of');
  const head = quoted || some ? pre[1] : said;
  if (!placeIn(head)) return;
  if (pre.some((token) => counts(token, state))) return;
  // …，某国输入。当日治愈出院1例: where it came from, and not whom the text goes on about.
  const alone = phrase.metrics.length === 0 && !phrase.marks.has('all') && phrase.origin !== 'imported';
  if (alone && outermost(state) && state.level.last === null) setSubject(state, phrase);
  const works = state.epidemic && mark === ',' && outermost(state) && WORKS.test(phrase.raw);
  if (works && phrase.place?.path.includes(state.input.place.official ?? ''))
    state.subject = {
      name: state.input.original.slice(phrase.placeSpan[0], phrase.placeKnownTo),
      path: phrase.place.path,
      wide: true,
    };
  const reports = mark === ':' && REPORTS.test(phrase.raw);
  if (state.epidemic || state.segmentHasNumber || (mark !== ',' && !reports)) return;
  leadPlace(state, phrase);
  const held = WORST.test(phrase.raw) ? state.level.frames.at(-1)?.part : undefined;
  if (held?.name && outermost(state)) state.subject = { name: held.name, path: held.path };
  // 据甲省民政厅报告，…；…: holds for all that it reports.
  if ((quoted || reports) && state.subject) state.subject = { ...state.subject, quoted };
}

/** 13例(均在某旗,含1例转为确诊): what the bracket goes on to tell was there as well. */
function carryWhere({ state: { epidemic, level, input }, phrase }: Segment): void {
  if (!epidemic || !level.whole || level.tops.length > 0 || !phrase.place || !ALL_AT.test(phrase.raw)) return;
  const [start] = phrase.placeSpan;
  const name = input.original.slice(start, phrase.placeKnownTo);
  level.at = { name, path: [...level.whole.placePath, name] };
}

const ALL_AT = /^(?:均|都|全部)[在于]/;

const NETWORK =
  /^(?:省|市)?(?:电力|电网|供电|移动|联通|电信|铁塔)[一-龥]{0,4}(?:通报|介绍|统计|消息|表示|称|说|发布|报告)/;

/** 国家电网甲省电力通报，…: what a network tells is of all that it serves. */
function carryNetwork({ state, mark, pre }: Segment): void {
  if (state.epidemic || mark !== ',' || state.segmentHasNumber || !outermost(state)) return;
  const { folded, original } = state.input;
  const named = pre.find((token) => placeIn(token) && NETWORK.test(folded.slice(token.end, token.end + 14)));
  const place = placeIn(named);
  if (named && place) state.subject = { name: original.slice(named.start, named.end), path: place.path };
}

/** 某市长今日表示: what the head of a city or its health office tells is of that city. */
const SPEAKS = /^(?:[市县]?长[一-龥]{2,4}|[市县]?(?:政府)?(?:卫生局长?|府发言人))/;

function carrySpeaker({ state, mark, pre, phrase }: Segment): void {
  const [head] = pre;
  if (!state.epidemic || !state.input.traditional || mark !== ',' || !head) return;
  if (!placeIn(head) || state.segmentHasNumber || phrase.metrics.length > 0) return;
  if (SPEAKS.test(state.folded.slice(head.end, head.end + 8))) setSubject(state, phrase);
}

/** A number that is more than the day or the time of what happened, and more than an article (侦破一起…案件). */
function counts(token: Token, state: ReaderState): boolean {
  if (token.kind !== 'number') return false;
  if (state.epidemic) return true;
  // 丙镇一处山体滑坡, 丙镇两个村被冲: an article, and how many places.
  return (
    !(token.spelled && token.value === 1) && !/^(?:date|time|idiom|count-of-places)$/.test(token.why ?? '')
  );
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
  // 两名病人没有外游，属本地个案: said of them, whatever they are part of.
  if (words === '属') about.ownOrigin = true;
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
