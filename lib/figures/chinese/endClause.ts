import { knownPlaces } from '../places';
import { MEAN } from './changeMarks';
import { hereAs, isHeld, wideAs } from './herePlace';
import { endsWithIn, openBreakdown, openList, openTopicList } from './openLists';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import type { Token } from './tokens';

/** 分省看，按运具分，从年龄看: one way of splitting what was counted before. */
const BREAKDOWN = /^(?:其中)?(?:分|按|从|依)[一-龥]{1,8}(?:看|来看|分|划分|区分|统计)$/;

/** 境外移入个案的旅游史，…: what is told of cases that were counted before. */
const TOPIC = /(?:个案|病例|者)的?(?:旅游史|活动史|感染源|感染国家|移入国家|国籍|分布|县市分布|居住县市)$/;

function isFigure(token: Token): boolean {
  return token.kind === 'number' && token.why === null;
}

/** 受伤部分，今天新增11人: what a paragraph goes on to count. */
const SECTION = /(?:部[分份]|方面|概况|情况|情形)$/;

/** Ends what stands between two marks: words without a number of their own may be what later ones are about. */
export function endSegment(state: ReaderState, mark: string): void {
  const { pre } = state;
  state.pre = [];
  state.clause = mark === ',' && !state.segmentHasNumber && !endsWithIn(state, pre) ? pre : [];
  if (mark !== '、') state.queue = [];
  state.daySegment = state.daySegment && mark !== ';';
  if (mark !== '、') state.pending = mark === ',' ? state.pending : [];
  if (pre.length === 0) return;
  const phrase = state.phrase(pre);
  if (endsWithIn(state, pre)) {
    openTopicList(state, phrase);
    return;
  }
  if (mark === ',' && phrase.origin && TOPIC.test(phrase.raw)) {
    openTopicList(state, phrase);
    return;
  }
  if (
    mark === ',' &&
    !state.epidemic &&
    BREAKDOWN.test(phrase.raw) &&
    !phrase.marks.has('mom') &&
    !phrase.marks.has('yoy')
  ) {
    openBreakdown(state);
    return;
  }
  const topic =
    mark === ':' && phrase.marks.has('incl') && (phrase.metrics.length > 0 || phrase.weak !== null);
  if (topic && state.epidemic && !state.segmentHasNumber && !pre.some(isFigure)) {
    openTopicList(state, phrase);
    return;
  }
  if (phrase.marks.has('of')) openList(state, 'of', phrase);
  else if (phrase.marks.has('incl') && state.level.last) openList(state, 'incl', phrase);
  else if (phrase.marks.has('resp')) openList(state, 'resp', phrase);
  takeWorld(state, pre);
  const said = pre[0];
  const quoted =
    !state.epidemic &&
    said?.kind === 'text' &&
    /^(?:据|在|其中|在?重灾区)$/.test(state.input.folded.slice(said.start, said.end));
  const head = quoted ? pre[1] : said;
  const leads =
    head?.kind === 'word' &&
    head.meaning.place !== null &&
    !pre.some(
      (token) =>
        token.kind === 'number' && (state.epidemic || (token.why !== 'date' && token.why !== 'time')),
    );
  if (
    leads &&
    phrase.metrics.length === 0 &&
    !phrase.marks.has('all') &&
    outermost(state) &&
    state.level.last === null
  ) {
    setSubject(state, phrase);
  }
  const reports = mark === ':' && REPORTS.test(phrase.raw);
  if (leads && !state.epidemic && !state.segmentHasNumber && (mark === ',' || reports)) {
    leadPlace(state, phrase);
    // 据甲省民政厅报告，…；…: holds for all that it reports.
    if ((quoted || reports) && state.subject) state.subject = { ...state.subject, quoted };
  }
  if (phrase.scope && phrase.metrics.length === 0 && outermost(state) && state.epidemic)
    state.carryScope = phrase.scope;
  const bracket = state.level.whole;
  const about = state.level.last ?? bracket;
  if (about && phrase.origin && phrase.metrics.length === 0 && about.origin === null && !phrase.scope) {
    const first = pre[0];
    const words = first ? state.input.folded.slice(first.start, first.end) : '';
    const alone = about === bracket && phrase.text === '';
    if (alone || phrase.marks.has('all') || words === '为' || words === '系' || words === '属')
      about.origin = phrase.origin;
  }
  const spoken = phrase.metrics.at(-1);
  const generic = spoken === 'price' && state.topic?.endsWith('_price');
  if (spoken && !state.segmentHasNumber && !generic && !pre.some(isFigure)) state.topic = spoken;
  if (spoken && !state.epidemic && mark === ',' && SECTION.test(phrase.raw) && !state.segmentHasNumber)
    state.about = spoken;
  // 至于儿童严重个案，截至今日有12宗: what the sentence goes on to count.
  if (spoken && state.epidemic && mark === ',' && /^至于|方面$/.test(phrase.raw)) state.about = spoken;
  if (phrase.here && !isHeld(state, phrase.here)) state.subject = provinceHere(state, phrase.here);
  if (phrase.marks.has('mom')) state.comparing = 'mom';
  if (phrase.marks.has('yoy')) state.comparing = 'yoy';
  // 与近5年同期均值相比: against no one year.
  if (MEAN.test(phrase.raw)) state.comparing = null;
  const ofLast = phrase.metrics.length === 0 && phrase.weak === null;
  if (phrase.marks.has('all') && ofLast && state.level.last && state.level.last.qualifier === null) {
    const what = phrase.placeText || phrase.text;
    if (what) state.level.last.qualifier = what;
  }
  if (mark === ':' || mark === ' ') state.carryPre = pre;
}

/** 甲省…全省…: in a notice of the whole country the province holds for what follows. */
function provinceHere(state: ReaderState, here: string): ReaderState['subject'] {
  if (state.input.place.official !== '全国') return null;
  const { name, path } = hereAs(state, here);
  return name === null || name === state.input.place.name ? null : { name, path, wide: true };
}

/** 某省水利厅, 某市公安局: who speaks or acts. */
const BODY = /[厅局委部办处署院会]$|海关|公司|集团|电网|警方|中心|支队|总队|指挥部|政府/;

/** 甲省民政厅报告:…: all that it says is of that province. */
const REPORTS = /[厅局委部办][一-龥]{0,4}(?:报告|通报|统计)$/;

/** 其中，甲市受灾最重，受灾人口…: a place that opens a sentence without a number holds for its numbers. */
function leadPlace(state: ReaderState, phrase: Phrase): void {
  const { place } = phrase;
  const official = state.input.place.official ?? '';
  // 乙国卫生部说，…: told beside the country that the notice is of.
  const other =
    place?.level === 'country' && place.name !== '中国' && !state.input.place.path.includes(place.name);
  const abroad = other && knownPlaces().get(official)?.level === 'country';
  const inside = official === '全国' ? place?.level !== 'country' : abroad || place?.path.includes(official);
  const body = BODY.test(phrase.placeText) || BODY.test(phrase.text);
  // 甲省防指启动响应，转移…: in a notice of the whole country who acts says where.
  if (!place || !inside || place.name === official || (body && official !== '全国' && !abroad)) return;
  // 据甲省民政厅和乙省民政厅报告: of neither alone.
  if (phrase.marks.has('conj') && /[厅局委部][和及与、]/.test(phrase.raw)) return;
  // 北京、上海等地公安机关: only one of them.
  if (/等(?:地|省|市|多地|\d)/.test(phrase.raw)) return;
  const printed = state.input.original.slice(...phrase.placeSpan);
  const named = { name: phrase.placeExtended ? place.name : printed, path: place.path };
  const frame = state.level.frames.at(-1);
  if (frame) frame.part = named;
  else if (outermost(state)) state.subject = named;
}

function outermost(state: ReaderState): boolean {
  return state.levels.length === 1;
}

/** 我国累计…，死亡…: a place wider than the document's own holds for its sentence. */
export function setHere(state: ReaderState, here: string): void {
  if (isHeld(state, here)) return;
  const { name, path } = wideAs(state.input.place, here);
  const opens = /[省市区疆]$/.test(here) && state.nodes.at(-2)?.paragraph !== state.paragraph;
  state.subject = name === null || name === state.input.place.name ? null : { name, path, wide: true, opens };
}

/** 全球疫情持续，今年累计…: of the world, unless the sentence comes back home. */
function takeWorld(state: ReaderState, pre: readonly Token[]): void {
  const head = isOther(pre[0]) ? pre[1] : pre[0];
  const world = head?.kind === 'word' ? head.meaning.place : null;
  if (!state.epidemic || !outermost(state) || state.segmentHasNumber) return;
  const named = pre.find((token) => token.kind === 'word' && token.meaning.place?.level === 'country');
  const last = state.nodes.at(-1);
  const abroad = state.subject?.world || (last?.sentence === state.sentence && last.place === '全球');
  if (abroad && named && !pre.some(isFigure)) {
    const name = state.input.original.slice(named.start, named.end);
    state.subject = { name, path: [name], wide: true, world: true };
    return;
  }
  if (world?.level !== 'world') return;
  const from = pre.at(-1)?.end ?? 0;
  const rest = /^[^。\n]*/.exec(state.input.folded.slice(from, from + LONGEST_SENTENCE))?.[0] ?? '';
  if (HOME.test(rest)) return;
  state.subject = {
    name: state.input.original.slice(head?.start, head?.end),
    path: [world.name],
    wide: true,
    world: true,
  };
}

const LONGEST_SENTENCE = 200;
const HOME = /国内|本土|本地|境外移入|境外输入|[本全][港澳台]|[我全]国/;

function isOther(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.meaning.value === 'other';
}

/** Takes a place as what the rest of the paragraph is about; the document's own place is no news. */
export function setSubject(state: ReaderState, phrase: Phrase): void {
  if (!phrase.place || !state.epidemic) return;
  const same = phrase.place.name === state.input.place.official;
  state.subject = same ? null : { name: phrase.place.name, path: phrase.place.path };
}

/** Ends a sentence: its open lists are closed, its totals stay within reach of the next. */
export function endSentence(state: ReaderState): void {
  endSegment(state, '。');
  const { frames } = state.level;
  if (outermost(state) && frames.some(({ items }) => items.length > 0))
    state.left = { frames, sentence: state.sentence };
  for (const level of state.levels) {
    level.lastTops = level.tops.length > 0 ? level.tops : level.lastTops;
    level.tops = [];
    level.frames = [];
  }
  state.sentence++;
  if (state.heldMode !== undefined) state.mode = state.heldMode;
  state.heldMode = undefined;
  state.answered = [];
  state.since = false;
  state.topic = null;
  state.pending = [];
  state.queue = [];
  state.carryScope = null;
  state.carryOrigin = null;
  state.sentenceOrigins = new Set();
  state.carryPre = null;
  state.daySegment = false;
  state.day = null;
  state.narrativeOpen = false;
  state.headline = false;
  if (!state.epidemic || (state.subject?.wide && !state.subject.opens)) state.subject = null;
}

/** Ends a paragraph: what its clauses were about is forgotten. */
export function endParagraph(state: ReaderState): void {
  state.paragraph++;
  if (state.origins.size > 1) state.sectionOrigin = null;
  state.origins = new Set();
  state.subject = null;
  state.comparing = state.headed ?? state.onlyCompared;
  state.narrative = false;
  state.narrativeOpen = true;
  state.level.last = null;
}
