import { CASES } from '../../tables/metricGroups';
import type { Frame } from '../frame';
import { nameMetric } from '../metrics/nameMetric';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { takeScope } from '../tree/toldAgain';
import { FARTHEST, findWhole } from '../tree/topicWhole';
import type { Phrase } from '../words/phrase';
import { wholeOfSexes } from './listWholes';
import {
  CHANGE,
  casesBeside,
  countedBefore,
  fullWhole,
  incidentsBefore,
  largestOf,
  NEWS_WITHIN,
  opensPart,
  rootOf,
} from './wholeBefore';

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
  // 本地个案中包括…: 中 has said what the list is of.
  const topic = level.frames.at(-1);
  if (
    (marker === 'incl' || marker === 'of') &&
    topic?.marker === 'in' &&
    topic.whole &&
    topic.items.length === 0
  )
    return;
  const apart = level.last?.sentence !== state.sentence || (marker === 'incl' && opensPart(state));
  const said = level.last?.negated
    ? (level.tops.findLast(({ negated }) => !negated) ?? countedBefore(state) ?? level.last)
    : level.last;
  const last = said && apart ? (ofWhom(state, said) ?? rootOf(said, level.whole)) : said;
  // 累计157件、处理中9件。其中，以路树倒塌69件最多: of all, not of what is left to do.
  const todo = last?.metric === 'incidents' && last.scope === 'current' ? incidentsBefore(state) : null;
  const full = last && !apart ? fullWhole(state, marker, phrase, last) : null;
  const inBracket = level.whole !== null && marker !== 'resp' && marker !== 'colon' && opensPart(state);
  const sex = last?.kind === 'sex' ? last : null;
  const told = sex?.orphan ? wholeOfSexes(state, sex) : (sex?.parent ?? null);
  const plain =
    last && CHANGE.test(last.metric)
      ? (answeredBy(state, last) ??
        positivesBefore(state) ??
        level.tops.findLast((top) => !CHANGE.test(top.metric)) ??
        largestOf(
          state.epidemic
            ? level.lastTops.filter(({ paragraph }) => paragraph === state.paragraph)
            : level.lastTops,
        ))
      : null;
  // 上周病例数较前一周增加8%，主要集中于甲区（214例）: how many there were is not told.
  if (last && state.epidemic && CHANGE.test(last.metric) && !plain && !apart) {
    const metric = last.metric.replace(CHANGE, '');
    level.frames = [{ ...newFrame(state, marker, null), metric, scope: 'new', claims: false }];
    return;
  }
  // …，余104例；其中38例重症: behind a semicolon, and behind the rest of a list, some of all.
  if (
    last?.parent &&
    marker === 'of' &&
    state.epidemic &&
    opensPart(state) &&
    !last.ownPlace &&
    last.kind !== 'sex'
  ) {
    level.frames = [newFrame(state, marker, last.parent)];
    return;
  }
  // 48例…；管控人员45例、社会面3例；其中15时后新增12例: labels behind a semicolon are no whole.
  const split = marker === 'of' && last?.orphan && opensPart(state) ? (level.tops[0] ?? null) : null;
  const whole =
    (inBracket ? level.whole : split) ??
    todo ??
    full ??
    casesBeside(state, last) ??
    told ??
    plain ??
    last ??
    level.whole ??
    (level.lastTops.at(-1) || null);
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

/** 经陆路169万人次，按年增加3.7倍，当中…: of the count that the change was told of. */
function answeredBy({ epidemic, nodes }: ReaderState, { metric, sentence, qualifier }: Node): Node | null {
  const base = metric.replace(CHANGE, '');
  const before = nodes.slice(-4, -1).findLast((node) => !CHANGE.test(node.metric));
  const own = before?.metric === base && before.sentence === sentence && before.qualifier === qualifier;
  return !epidemic && own ? before : null;
}

/** 检测1286份，阳性612份，阳性率47.6%，上升6.3个百分点。其中甲型537份: of the positive ones. */
function positivesBefore({ epidemic, nodes }: ReaderState): Node | null {
  const last = nodes.slice(-6).findLast(({ metric, unit }) => unit !== '%' && !CHANGE.test(metric));
  return epidemic && last?.metric === 'pcr_positive' ? last : null;
}

/** 本土80例，为男50例、女30例，年龄介于…。个案分布以甲市最多: what the paragraph goes on to tell is of whom it told by sex. */
function ofWhom({ epidemic, paragraph, nodes }: ReaderState, said: Node): Node | null {
  if (!epidemic || !said.parent || said.paragraph !== paragraph) return null;
  // 50例男性、30例女性、2例调查中
  const beside = nodes.slice(-3).filter(({ parent, list }) => parent === said.parent && list === said.list);
  return beside.some(({ kind }) => kind === 'sex') ? said.parent : null;
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

/** The total that a breakdown splits: the first of its metric, or of its unit where the items are only labels. */
export function seekWhole(
  state: ReaderState,
  own: string | null,
  unit: string | null,
  value: number,
): Node | null {
  const isTotal = (node: Node) =>
    !node.parent && (node.value ?? 0) >= value && node.unit === unit && !CHANGE.test(node.metric);
  return state.nodes.find((node) => isTotal(node) && (own === null || node.metric === own)) ?? null;
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
