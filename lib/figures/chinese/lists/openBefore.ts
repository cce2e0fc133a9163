import { textBefore, textBehind } from '../../../text/beside';
import type { Node } from '../node';
import { queueLabels, splitNames } from '../numbers/makeFigures';
import { findAnswered, findAnsweredCounts } from '../numbers/respective';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { sentenceBefore } from '../words/sentenceBefore';
import { isWordOf, says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';
import { openBusiest } from './openBusiest';
import { openList, openPartsOf, openTopicList } from './openLists';

/** 分布于, 以: the places or kinds that follow are those of what was counted. */
const SPREAD = /(?:分布[为于在以]?(?:新增)?|集中[在于]|(?<![所可予加用是难])以)$/;
/** 以甲类20件最多: the first of the kinds of what was counted. */
const MOST = /^(?:为)?(?:最多|居多|为多|最高|为主)/;

/**
 * Opens the list that the words before a number announce: 其中, 含, 分别, 以…最多, 本地个案占.
 * @param first what the words before the number say
 * @param pre those words
 */
export function openBefore(
  state: ReaderState,
  token: NumberToken,
  first: Phrase,
  pre: readonly Token[],
): void {
  const { last } = state.level;
  if (last && isSplit(state, token, last, pre)) {
    openList(state, 'resp', first);
    return;
  }
  const pair = pairOf(state, token, pre);
  // 新增个案以甲市15例最多: of the day's, counted in a sentence before.
  const ofNews = state.epidemic && first.weak !== null && first.scope === 'new';
  if (state.answered.length === 0) state.answered = [...findAnsweredCounts(state, token, first)];
  // 其中“金主”、骨干68名: the word stands with the first of two names.
  const [named] = state.pending;
  const ofTwo = named !== undefined && !state.epidemic && state.phrase(named).marks.has('of');
  // 乙类50例，居前两位的是…；丙类90例: more than what the list before was of.
  if (/^[甲乙丙]类/.test(first.raw))
    state.level.frames = state.level.frames.filter(
      ({ whole }) => (whole?.value ?? token.value) >= token.value,
    );
  if (openBusiest(state, token) || openDiseases(state, first, last)) return;
  if (first.marks.has('of') || ofTwo) openList(state, 'of', first);
  else if (first.marks.has('incl')) openList(state, 'incl', first);
  else if (state.epidemic && KINDS.test(first.raw)) openTopicList(state, { ...first, place: null });
  else if (first.marks.has('resp') && ofYears(state, token)) return;
  // 个案分布依序为甲市60例、乙市40例: in order of their number, of what was counted.
  else if (last && IN_ORDER.test(first.raw) && state.pending.length === 0) openSpread(state, first);
  else if (isOfComers(state, first)) openTopicList(state, { ...first, place: null });
  else if (first.marks.has('resp')) {
    state.answered = [...findAnswered(state, token, first)];
    if (state.answered.length > 0) return;
    // 新增病例分别是6例、37例: of the days told before, and no parts.
    const bare = /分别[是为]$/.test(textBefore(state.folded, token.start, 3));
    if (
      bare &&
      state.epidemic &&
      first.scope &&
      state.pending.length === 0 &&
      last?.sentence !== state.sentence
    )
      return;
    const joined = pre.some((each) => says(each, 'conj'));
    if (state.pending.length > 0 || joined) queueLabels(state, pre);
    else if (last?.parent && nextOf(state, token)) openPartsOf(state, last.parent);
    else if (!opensNamed(state, first, token) && last) openList(state, 'resp', first);
  } else if (pair) state.queue = [...pair];
  else if (
    SPREAD.test(first.raw.replace(first.placeText, '')) &&
    (state.level.frames.length > 0 || last || ofNews)
  )
    openSpread(state, first);
  else if (last && isSome(state, token, first)) openSome(state, last, first);
}

/** 甲口岸最多,有12万;其次为乙及丙口岸,分别有10万及9万: more of what the first is some of. */
function nextOf({ epidemic, input: { folded } }: ReaderState, { start }: NumberToken): boolean {
  return !epidemic && /其次[^。;\d\n]{0,20}$/.test(textBefore(folded, start, 24));
}

/** 新增5例、无症状3例。新增本土确诊病例分别为甲市3例，…；乙市2例: the parts of what it names, counted before. */
function opensNamed(state: ReaderState, first: Phrase, { value }: NumberToken): boolean {
  if (!state.epidemic || first.metrics.length === 0 || first.scope === null) return false;
  openTopicList(state, { ...first, place: null });
  const whole = state.level.frames.at(-1)?.whole;
  if (whole?.value && whole.value > value) return true;
  state.level.frames = [];
  return false;
}

/** 分布依序为 */
const IN_ORDER = /(?:分布|县市|地区|居住地)(?:依[序次])为?[^,;。]*$/;

/** The list that 分布于 or 以 announces: of what its words name, or of what was counted last. */
function openSpread(state: ReaderState, first: Phrase): void {
  const named = first.metrics.length > 0 || (first.weak !== null && first.origin !== null);
  // 88例已解除隔离。个案居住地以甲市41例最多: of the cases, not of those who are well.
  const { last } = state.level;
  const apart = last?.sentence !== state.sentence || !last.parent;
  const told = apart && /^(?:recovered|deaths|in_hospital)$/.test(last?.metric ?? '');
  const topic = named || (first.weak !== null && (!last || told));
  if (topic) openTopicList(state, { ...first, place: null });
  else openList(state, 'of', first);
}

/** 报告90例，死亡3人，居前三位的是肺结核40例…, 发病数居前三位的市为甲市40例…: of the cases of the sentence. */
const FIRST_THREE =
  /(?:[居列]前|前)[一二三四五六十\d]{1,2}位?的?(病种|疾病|设区市|地市|市州|盟市|州市|县区|区县|县市|省份|地区|[市县区])?(?:依次|分别)?[是为]/;

function openDiseases(state: ReaderState, { raw, metrics }: Phrase, last: Node | null): boolean {
  const first = state.epidemic && last ? FIRST_THREE.exec(raw) : null;
  const ofPlaces = first?.[1] !== undefined && !/病/.test(first[1]);
  if (!first || !last || !(ofPlaces || (last.metric === 'deaths' && metrics.length === 0))) return false;
  const cases = state.nodes
    .slice(-FEW)
    .findLast(({ metric, sentence }) => metric === 'confirmed' && sentence === last.sentence);
  if (!cases) return false;
  openPartsOf(state, cases);
  return true;
}

/** How many figures back the cases stand. */
const FEW = 4;

/** 报告死亡的病种为艾滋病71例、…: the diseases that those died of. */
const KINDS = /死亡[^,。;]{0,4}病种[^,。;]{0,8}为/;

/** 输入个案分别来自甲国4宗及乙国3宗: where the imported ones of before came from. */
function isOfComers(
  { epidemic, level, queue }: ReaderState,
  { marks, origin, weak, metrics }: Phrase,
): boolean {
  const names = weak !== null || metrics.length > 0;
  return (
    epidemic &&
    marks.has('from') &&
    origin === 'imported' &&
    names &&
    level.frames.length === 0 &&
    queue.length === 0
  );
}

/** 甲区8例，2例在隔离点发现、6例由无症状感染者转归: counts that stand first in their clauses and make the one of the place before them. */
function isSplit(state: ReaderState, token: NumberToken, last: Node, pre: readonly Token[]): boolean {
  if (!state.epidemic || pre.length > 0 || !last.ownPlace || !last.parent || token.unit?.class !== 'case')
    return false;
  const { folded } = state.input;
  if (folded[last.end + 1] !== ',' || last.end + 2 !== token.start) return false;
  const rest = /^[^;。()\n]*/.exec(textBehind(folded, token.start, LONGEST_SPLIT))?.[0] ?? '';
  // 2例来自某国: where they came from is told of the place in another way.
  if (rest.includes('来自')) return false;
  const counts = [...rest.matchAll(/(?:^|[,、和])(\d+)例(?=[一-龥])/g)].map((match) => Number(match[1]));
  return counts.reduce((sum, count) => sum + count, 0) === last.value;
}

const LONGEST_SPLIT = 160;

/** 2022年至今年病例数分别为2例、0例、34例: one number a year, parts of nothing. */
function ofYears(state: ReaderState, token: NumberToken): boolean {
  const { folded } = state.input;
  const lead = sentenceBefore(folded, token.start, 40);
  const found = state.epidemic && /\d年(?:至|到|-)(?:\d+|今|去)年/.test(lead);
  if (found) state.years = state.sentence;
  return found;
}

/** 事故起数和死亡人数同比下降43.8%和30.9%: two names, two changes. */
function pairOf(
  state: ReaderState,
  token: NumberToken,
  pre: readonly Token[],
): readonly (readonly Token[])[] | null {
  if (token.unit?.class !== 'percent' || state.epidemic || state.pending.length > 0) return null;
  if (!TWO.test(textBehind(state.folded, token.end, 12))) return null;
  const last = pre.findLastIndex((each) => isWordOf(each, 'metric'));
  const names = splitNames(pre.slice(0, last + 1));
  const named = names.every((name) => state.phrase(name).metrics.length > 0);
  return names.length === 2 && named ? names.map((name) => [...name, ...pre.slice(last + 1)]) : null;
}

const TWO = /^[和及]\d+(?:\.\d+)?%(?![和及、]\d)/;

/** 19例，其中甲型17例，以新生儿15例最多: behind an item that says only of what kind, some of all. */
function openSome(state: ReaderState, last: Node, first: Phrase): void {
  openList(state, 'of', first);
  const { frames } = state.level;
  const open = frames.at(-1);
  const beside = last.parent && last.kind === 'source' && /^其?以/.test(first.raw);
  if (open && beside) state.level.frames = [...frames.slice(0, -1), { ...open, whole: last.parent }];
}

/** Whether the number is some of the one before it, by its verb: 输入个案占946宗, 以路树倒塌6978件最多. */
export function isSome(state: ReaderState, token: NumberToken, first: Phrase): boolean {
  const { last } = state.level;
  if (!last || last.value === null || token.value > last.value || last.unit !== token.unit?.unit)
    return false;
  const most = MOST.test(textBehind(state.folded, token.end, 4));
  // 以甲类20件最多, 甲市的189人最高
  if (most && (/^其?以/.test(first.raw) || (first.place !== null && first.raw.endsWith('的')))) return true;
  return /占(?:了|约)?$/.test(first.raw) && last.sentence === state.sentence && token.unit.class === 'case';
}
