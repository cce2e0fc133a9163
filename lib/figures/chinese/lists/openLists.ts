import { CASES } from '../../tables/metricGroups';
import type { Frame } from '../frame';
import { nameMetric } from '../metrics/nameMetric';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { takeScope } from '../tree/toldAgain';
import { FARTHEST, findWhole } from '../tree/topicWhole';
import type { Phrase } from '../words/phrase';
import { CHANGE, NEWS_WITHIN, opensPart } from './wholeBefore';
import { changeAlone, type ListClue, listClue, wholeOfList } from './wholeOfList';

/** Lists in lists in lists: no bulletin goes deeper. */
const DEEPEST = 6;

/** An open list that says nothing of its own yet. */
function newFrame(state: ReaderState, marker: Frame['marker'], whole: Node | null): Frame {
  return {
    marker,
    whole,
    items: [],
    list: ++state.lists,
    metric: null,
    scope: null,
    origin: null,
    claims: true,
  };
}

/** Opens a list of what the words name (确诊病例中，…), looked for among the totals before. */
export function openTopicList(state: ReaderState, phrase: Phrase): void {
  const named = nameMetric(phrase, null, state.about);
  // 在重点人群排查中发现18例: how they were found, and of the list that is open.
  if (state.epidemic && named === 'inspections') return;
  // 流感样病例中: of those who came, not of their share.
  const cases = named === 'ili_share' && state.nodes.some((node) => node.metric === 'ili_cases');
  const metric = cases ? 'ili_cases' : named;
  const weak = metric === 'confirmed' && phrase.metrics.length === 0;
  const above = /^(?:上述|以上)/.test(phrase.raw) && state.epidemic ? newsAbove(state) : undefined;
  const whole = metric
    ? (above ?? findWhole(state, metric, phrase) ?? (weak ? findWhole(state, 'infections', phrase) : null))
    : null;
  const { scope, origin } = phrase;
  // 感染群组包括:甲街市7宗、乙酒楼6宗: cases of each group.
  state.level.frames = [{ ...newFrame(state, 'in', whole), metric, scope, origin }];
}

/** The parts of a figure that was told before. */
export function openPartsOf(state: ReaderState, whole: Node): void {
  state.level.frames = [newFrame(state, 'of', whole)];
}

/** 新增确诊2例,新增无症状85例(…)。上述感染者中,…: of those the sentence before told last. */
function newsAbove({ level, sentence }: ReaderState): Node | undefined {
  const [...tops] = [...level.lastTops, ...level.tops];
  return tops.findLast(
    (node) => CASES.has(node.metric) && !node.negated && node.scope === 'new' && sentence - node.sentence < 3,
  );
}

/**
 * Opens a list of the parts of the number before it.
 * @param marker the kind of word that opens it
 */
export function openList(state: ReaderState, marker: Frame['marker'], phrase: Phrase): void {
  const { level } = state;
  if (isTopicList(level.frames.at(-1), marker)) return;
  const clue = listClue(state, marker, phrase);
  const { last, inBracket } = clue;
  // 上周病例数较前一周增加8%，主要集中于甲区（214例）: how many there were is not told.
  if (last && changeAlone(clue)) {
    const metric = last.metric.replace(CHANGE, '');
    level.frames = [{ ...newFrame(state, marker, null), metric, scope: 'new', claims: false }];
    return;
  }
  if (last?.parent && goesOnWithRest(clue, last)) {
    level.frames = [newFrame(state, marker, last.parent)];
    return;
  }
  const whole = wholeOfList(clue);
  if (!whole && marker !== 'of') return;
  // 累计…共13395宗。新增个案包括…: of today's, not of the total before them.
  const names = phrase.weak !== null || phrase.metrics.length > 0;
  const others = marker === 'incl' && phrase.scope === 'new' && names && !inBracket;
  if (others && whole?.scope === 'cumulative' && whole.sentence !== state.sentence) {
    openNews(state);
    return;
  }
  const claims = !/较多|主要|等$|部分|前[一-十\d]+名/.test(phrase.raw);
  const frame: Frame = { ...newFrame(state, marker, whole), claims, from: phrase.marks.has('from') };
  const open = level.frames.at(-1);
  if (open && open.items.length > 0 && open.items.at(-1) === whole)
    level.frames = [...level.frames.slice(1 - DEEPEST), frame];
  else
    level.frames = [...level.frames.filter((other) => whole !== null && other.items.includes(whole)), frame];
}

/** 本地个案中包括…: 中 has said what the list is of. */
function isTopicList(open: Frame | undefined, marker: Frame['marker']): boolean {
  const opens = marker === 'incl' || marker === 'of';
  return opens && open?.marker === 'in' && open.whole !== null && open.items.length === 0;
}

/** …，余104例；其中38例重症: behind a semicolon, and behind the rest of a list, some of all. */
function goesOnWithRest({ state, marker }: ListClue, last: Node): boolean {
  return marker === 'of' && state.epidemic && opensPart(state) && !last.ownPlace && last.kind !== 'sex';
}

/** 至今累计…。新增个案包括…: of the day's count, told before the total. */
function openNews(state: ReaderState): void {
  const news = state.nodes
    .slice(-NEWS_WITHIN)
    .filter((node) => node.scope === 'new' && !node.parent && !node.negated && CASES.has(node.metric));
  const [first] = news.filter(
    ({ paragraph, sentence }) => paragraph === state.paragraph || state.sentence - sentence < 5,
  );
  const most = news.reduce((a, b) => ((b.value ?? 0) > (a?.value ?? 0) ? b : a), first);
  if (most) state.level.frames = [newFrame(state, 'incl', most)];
}

/** 分省看，…: which total is split is told by the first item. */
export function openBreakdown(state: ReaderState): void {
  state.level.frames = [{ ...newFrame(state, 'in', null), seeks: true }];
}

/** The total that a breakdown splits: the first of its metric, or, where the items are only labels, the first of its unit in the sentence, in the paragraph, in the text. */
export function seekWhole(
  state: ReaderState,
  own: string | null,
  unit: string | null,
  value: number,
): Node | null {
  const isTotal = (node: Node) =>
    !node.parent && (node.value ?? 0) >= value && node.unit === unit && !CHANGE.test(node.metric);
  if (own !== null) return state.nodes.find((node) => isTotal(node) && node.metric === own) ?? null;
  return (
    state.nodes.find((node) => node.sentence === state.sentence && isTotal(node)) ??
    state.nodes.find((node) => node.paragraph === state.paragraph && isTotal(node)) ??
    state.nodes.find(isTotal) ??
    null
  );
}

/** 534名确诊患者中，… : the number just read is the whole of what follows. */
export function openAfterNumber(state: ReaderState): void {
  const { last } = state.level;
  if (last && !last.ownScope) takeScope(state, last);
  const same = (node: Node) =>
    node.metric === last?.metric &&
    node.value === last.value &&
    node.place === last.place &&
    (!last.ownOrigin || node.origin === last.origin) &&
    (!node.parent || (node.paragraph === last.paragraph && node.kind !== 'place' && node.value !== 1));
  const first = last && state.nodes.slice(-FARTHEST).find(same);
  if (last && first && first !== last && !last.ownOrigin) last.origin = first.origin;
  state.level.frames = [newFrame(state, 'in', first ?? last)];
}
