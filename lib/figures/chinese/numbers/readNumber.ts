import { textBefore, textBehind } from '../../../text/beside';
import { ANY_CHANGE } from '../../metricSuffix';
import { wordSet } from '../../wordSet';
import { isIn } from '../lists/namesTopic';
import { openBefore } from '../lists/openBefore';
import { openAfterNumber, openTopicList } from '../lists/openLists';
import { isTopic, leaveList } from '../lists/topicNumber';
import { goTogether } from '../metrics/goTogether';
import { measureOf } from '../metrics/measureOf';
import { nameByBehind } from '../metrics/nameByBehind';
import { isAgain, isTwin } from '../metrics/sameUnit';
import { added, grows } from '../metrics/toldBehind';
import type { ReaderState } from '../readerState';
import { cameFrom, isCompared, isThen, setAside } from '../scopes/ofThen';
import { hearWords, type Words } from '../words/hearWords';
import { clauseBefore, isMoved } from '../words/ownWords';
import type { Phrase } from '../words/phrase';
import { isWordOf, placeIn, says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';
import { accepts } from './accepts';
import { makeFigures } from './makeFigures';
import { type Reach, reachOf } from './reachOf';

/** Words before a number that can still say something about it. */
const LONGEST_CLAUSE = 40;

/** 升至5%, 由4.40%降为4.32%: what it came to. */
const ARRIVES = /(?:[至到]|[升降增减跌涨回]为)(?:约|近|逾|每一?万名?人口?)? ?$/;
/** 下降至第26周(6月26日-7月2日)的4.4% */
const ARRIVED_BY = /[升降][至到]第[^,。;\n]{1,30}的 ?$/;
const OF_CASES = /^(?!报告)[一-龥]{1,8}(?:个案|病例)/;

/** A number with everything that is said of it. */
interface Spoken extends Words, Reach {
  readonly token: NumberToken;
  /** The words before it. */
  readonly pre: Token[];
  /** Index of its token. */
  readonly at: number;
  /** The metric that the text behind it names, if its own words don't. */
  readonly own: string | null;
  readonly worded: Phrase;
  /** What is told of it, with whether it is new. */
  readonly phrase: Phrase;
}

/**
 * Reads a number with the words around it and makes its figures.
 * @param at index of its token
 * @returns index of the first token that is still to be read
 */
export function readNumber(state: ReaderState, said: NumberToken, at: number): number {
  const spoken = listen(state, asEvent(state, said), at);
  const { token, first, heard } = spoken;
  const accepted = isFigure(state, spoken);
  const ofThem = state.uncounted === state.sentence && token.spelled && first.marks.has('of');
  if (!accepted || (ofThem && heard.metrics.length === 0)) {
    if (token.spelled && token.unit?.class === 'people') state.uncounted = state.sentence;
    state.pre.push(token);
    return at + 1;
  }
  prepare(state, spoken);
  makeSpoken(state, spoken);
  goBehind(state, spoken);
  return spoken.from + spoken.post.length;
}

/** The words before a number: what is held for it, its clause, and what stands right before it. */
function wordsBefore(state: ReaderState): Token[] {
  state.pre = state.pre.slice(-LONGEST_CLAUSE);
  const within = state.pre.findLastIndex((each, i) => i > 0 && isIn(state, each, state.pre[i - 1]));
  if (within > 0) {
    openTopicList(state, state.phrase(state.pre.slice(0, within)));
    state.pre = state.pre.slice(within + 1);
  }
  const carried =
    state.carryPre && state.pre.length === 0 && state.level.frames.length === 0 ? state.carryPre : [];
  const bare = state.pre.every((each) => says(each, 'conj'));
  const waiting = bare ? (state.queue[0] ?? []) : [];
  return [...carried, ...clauseBefore(state), ...waiting, ...state.pre];
}

/** 较上月增加5千人或0.04%, 减少54人、2.1%: the same change in per cent. */
function inPercent(state: ReaderState, { unit }: NumberToken, said: Phrase): Phrase | null {
  const { changed, level } = state;
  if (unit?.class !== 'percent' || !changed || changed.node !== level.last || state.epidemic) return null;
  const beside = /^[或即]$/.test(said.raw) || (said.raw === '' && state.enumerated);
  if (!beside || level.last.unit === '%') return null;
  const metric = level.last.metric.replace(ANY_CHANGE, '');
  return { ...said, metrics: [metric], marks: new Set([...changed.marks, ...said.marks]) };
}

/** Gathers what the text says of a number. */
function listen(state: ReaderState, token: NumberToken, at: number): Spoken {
  const { tokens, folded } = state.input;
  const reach = reachOf(state, token, at);
  const following = tokens[reach.to];
  const beforeNumber = following?.kind === 'number' && following.why === null;
  const pre = wordsBefore(state);
  const words = hearWords(state, token, pre, tokens.slice(reach.from, reach.to), beforeNumber);
  const { heard } = words;
  const own = nameByBehind(state, token, words);
  // 本土+63,221: so many more.
  const more =
    state.epidemic && heard.scope === null && folded[token.start - 1] === '+' && token.upper === null;
  const worded = own ? { ...heard, metrics: [own] } : (inPercent(state, token, heard) ?? heard);
  const phrase: Phrase = grows(state, token, worded, pre)
    ? added(worded)
    : more
      ? { ...worded, scope: 'new' }
      : worded;
  const { high, from, to } = reach;
  const { post, first, after, fate } = words;
  return { token, pre, at, high, from, to, post, first, after, heard, fate, own, worded, phrase };
}

/** Whether the number counts something: a list, a measure or the figures before it can make it do so. */
function isFigure(state: ReaderState, spoken: Spoken): boolean {
  const { token, at, to, own, phrase, first, after, pre } = spoken;
  const opens = ['of', 'incl', 'from', 'resp'].some((mark) => first.marks.has(mark));
  const inList = state.level.frames.length > 0 || state.level.whole !== null || opens || first.place !== null;
  return accepts(token, {
    phrase,
    first,
    after,
    folded: state.folded,
    pre,
    narrative: state.narrative,
    inList,
    about: state.about,
    measure: own ?? measureOf(state, token, phrase, at, to),
    epidemic: state.epidemic,
    twin: isTwin(state, token),
    again: isAgain(state, token),
    spelledToo: state.input.traditional,
    compared: isCompared(state, token, first),
    inRow: state.level.last?.sentence === state.sentence && THING.test(state.level.last.unit ?? ''),
    lastMetric: state.level.last?.sentence === state.sentence ? state.level.last.metric : '',
    afterCompared: state.comparedIn === state.sentence,
  });
}

/** Units of single things. */
const THING = /^(?:个|把|支|部|台|张|只|条|枝|瓶|包|盒|粒|颗|块|辆|间|队|根|双|对|枚)$/;

/** Tells the state what the number's own words say, before its figures are made. */
function prepare(state: ReaderState, spoken: Spoken): void {
  const { token, at, to, phrase, first, worded, pre } = spoken;
  const { folded } = state.input;
  if (isTopic(folded, spoken.post)) leaveList(state, phrase, token.value);
  const last = state.level.last?.metric ?? null;
  openBefore(state, token, first, pre);
  const twin = isTwin(state, token) && last !== null && goTogether(last, token.unit?.class ?? null);
  state.measure = twin ? last : measureOf(state, token, phrase, at, to);
  state.lastEnd = token.end;
  state.preText = first.text;
  state.headsClause = isHeadedByPlace(state, token, pre);
  state.at = token.start;
  state.moved = isMoved(pre) && !grows(state, token, worded, pre);
  const lead = textBefore(folded, token.start, 40);
  state.arrives = ARRIVES.test(lead.slice(-7)) || ARRIVED_BY.test(lead);
  state.comesFrom = /^[^。;\n]{0,4}(?:分别)?(?:来自|自)/.test(textBehind(folded, token.end, 10));
}

/** 其中甲市上涨0.5%: words that open a list stand before its places. */
const OPENING: ReadonlySet<string> = wordSet('of incl other');
/** 而新加坡为2.1% */
const TURNS = /^[而则]$/;

/** 甲市降雨50毫米: a place at the head of the clause or right before the number is the number's own. */
function isHeadedByPlace(state: ReaderState, { start }: NumberToken, pre: readonly Token[]): boolean {
  const { folded } = state.input;
  const head = pre.find((each) =>
    each.kind === 'word'
      ? !OPENING.has(each.meaning.value)
      : each.kind !== 'text' || !TURNS.test(folded.slice(each.start, each.end)),
  );
  const nearest = pre.at(-1);
  const noun = isWordOf(nearest, 'metric') && nearest.end === start;
  const beside = noun && pre.at(-2)?.end === nearest.start ? pre.at(-2) : nearest;
  const touches = placeIn(beside) !== null && (noun || beside?.end === start);
  // 洪涝灾害造成甲市3县1200人受灾: where it struck.
  const struck =
    state.disaster &&
    pre.some((each) => placeIn(each) !== null && STRUCK_AT.test(textBefore(folded, each.start, 3)));
  return touches || struck || (state.pending.length === 0 && placeIn(head) !== null);
}

const STRUCK_AT = /(?:造成|导致|致使?|袭击)$/;

/** Makes the figures of a number and of the one that shares its words; those of an earlier time are set aside. */
function makeSpoken(state: ReaderState, { token, high, phrase, first, pre }: Spoken): void {
  const { folded } = state.input;
  const held = state.pending;
  const before = state.level.last;
  makeFigures(state, token, phrase, pre);
  if (isCompared(state, token, first) || isThen(folded, token)) setAside(state, before);
  const came = cameFrom(folded, token) ? state.nodes.at(-1) : undefined;
  if (came) came.earlier = true;
  if (!high) return;
  if (high.upper === 'range') state.pending = held;
  const last = state.level.last;
  makeFigures(state, { ...high, unit: high.unit ?? token.unit }, phrase, pre);
  if (isThen(folded, token)) setAside(state, last);
}

/** Leaves the state as the text behind the number finds it. */
function goBehind(state: ReaderState, { token, first, pre, post }: Spoken): void {
  const { folded } = state.input;
  const compared = ['compare', 'yoy', 'mom'].some((mark) => first.marks.has(mark));
  if (compared && !first.marks.has('rise') && !first.marks.has('fall')) state.comparedIn = state.sentence;
  state.segmentHasNumber = true;
  state.enumerated = false;
  state.carryPre = null;
  state.pre = isCompared(state, token, first) ? pre : [];
  if (isTopic(folded, post)) openAfterNumber(state);
}

/** 宗 counts cases of a disease and cases of the police: what the text is about decides. */
function asEvent(state: ReaderState, token: NumberToken): NumberToken {
  // 194个成人严重流感个案
  const ofCases = token.unit?.unit === '个' && OF_CASES.test(textBehind(state.folded, token.end, 12));
  if (ofCases && state.epidemic) return { ...token, unit: { unit: '个', class: 'case' } };
  const contacts =
    token.unit?.unit === '个' && /^[一-龥]{0,4}接触者/.test(textBehind(state.folded, token.end, 8));
  if (contacts) return { ...token, unit: { unit: '个', class: 'people' } };
  const isCase = token.unit?.unit === '宗' || token.unit?.unit === '例';
  return isCase && token.unit && !state.epidemic
    ? { ...token, unit: { ...token.unit, class: 'event' } }
    : token;
}
