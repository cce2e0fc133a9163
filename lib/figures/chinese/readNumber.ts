import { goTogether } from '../tables/compatibility';
import { accepts } from './accepts';
import { makeFigures } from './makeFigures';
import { measureOf } from './measureOf';
import { nameBare } from './measures';
import { isCompared, isThen, setAside } from './ofThen';
import { openBefore } from './openBefore';
import { isIn, openAfterNumber, openTopicList } from './openLists';
import { asideAt, clauseBefore, eachOf, isMoved, isWords, ownPost } from './ownWords';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import { continued, isAgain, isTwin } from './sameUnit';
import type { NumberToken } from './tokens';
import {
  added,
  atWorkBehind,
  fateAtOnce,
  fateBehind,
  grows,
  pastBracket,
  sharedFate,
  soughtBehind,
} from './toldBehind';

/** Words before a number that can still say something about it. */
const LONGEST_CLAUSE = 40;

/** 升至5%, 由4.40%降为4.32%: what it came to. */
const ARRIVES = /(?:[至到]|[升降增减跌涨回]为)(?:约|近|逾)? ?$/;
const OF_CASES = /^(?!报告)[一-龥]{1,8}(?:个案|病例)/;
/** 调派3艘冲锋舟: the noun behind says what was sent. */
const SENDING = /(?:投入|出动|派出|调派|调集|动员|增派|预置)$/;

/**
 * Reads a number with the words around it and makes its figures.
 * @param at index of its token
 * @returns index of the first token that is still to be read
 */
export function readNumber(state: ReaderState, said: NumberToken, at: number): number {
  const token = asEvent(state, said);
  const { tokens, folded } = state.input;
  let to = at + 1;
  const upper = !token.withNext
    ? -1
    : tokens.slice(at + 1, at + 3).findIndex((each) => each.kind === 'number' && each.upper !== null) +
      at +
      1;
  const high = upper > at ? tokens[upper] : undefined;
  if (high) to = upper + 1;
  for (let next = tokens[to]; next; next = tokens[to]) {
    const step = isWords(next) ? 1 : asideAt(tokens, to, folded);
    if (step === 0) break;
    to += step;
  }
  const beforeNumber = tokens[to]?.kind === 'number' && (tokens[to] as NumberToken).why === null;
  state.pre = state.pre.slice(-LONGEST_CLAUSE);
  const within = state.pre.findLastIndex((each, i) => i > 0 && isIn(state, each, state.pre[i - 1]));
  if (within > 0) {
    openTopicList(state, state.phrase(state.pre.slice(0, within)));
    state.pre = state.pre.slice(within + 1);
  }
  const carried =
    state.carryPre && state.pre.length === 0 && state.level.frames.length === 0 ? state.carryPre : [];
  const bare = state.pre.every((each) => each.kind === 'word' && each.meaning.value === 'conj');
  const waiting = bare ? (state.queue[0] ?? []) : [];
  const pre = [...carried, ...clauseBefore(state), ...waiting, ...state.pre];
  const from = high ? upper + 1 : at + 1;
  const all = tokens.slice(from, to);
  const inIt = all[0]?.kind === 'text' && /^(?:当中|之中|中|里)/.test(folded.slice(all[0].start, all[0].end));
  const first = eachOf(state, state.phrase(pre));
  const named = first.metrics.some((metric) =>
    goTogether(metric, token.unit?.class ?? null, token.unit?.unit),
  );
  const fate = token.unit?.class === 'people' && !state.epidemic ? fateAtOnce(folded, token, pre) : null;
  const saysWhat =
    fate === null &&
    (named || first.marks.has('observe') || first.marks.has('release') || first.marks.has('convert'));
  const post = inIt
    ? all.slice(0, 1)
    : ownPost(all, beforeNumber, saysWhat, (metric) =>
        goTogether(metric, token.unit?.class ?? null, token.unit?.unit),
      );
  const after = state.phrase(post);
  const converted = saysWhat && after.marks.has('convert') && after.metrics.includes('asymptomatic');
  const positive = first.metrics.at(-1) === 'tests' && after.metrics.includes('pcr_positive');
  const sent = SENDING.test(first.raw) && after.metrics.length > 0;
  const watched =
    after.marks.has('observe') &&
    (first.metrics.at(-1) === 'asymptomatic' ||
      (first.metrics.at(-1) === 'contacts' && first.scope === 'current'));
  const told =
    positive || sent
      ? atPlaceOf(after, first)
      : saysWhat && !converted && !watched
        ? first
        : eachOf(state, state.phrase([...pre, ...post]));
  const heard = withSex(isFound(told, first), after);
  const headline =
    token.unit === null
      ? nameBare(
          folded.slice(Math.max(0, token.start - 6), token.start),
          folded.slice(token.end, token.end + 3),
        )
      : null;
  const grave =
    token.unit?.class === 'people' &&
    heard.metrics.length === 0 &&
    /^(?:病情|情况)?严重/.test(folded.slice(token.end, token.end + 4));
  const taken =
    token.unit?.class === 'people' &&
    !state.epidemic &&
    heard.metrics.length === 0 &&
    heard.marks.has('moved');
  // 391人(219男172女)受伤: the verb stands behind the bracket.
  const behind =
    heard.metrics.length === 0 && (token.unit?.class === 'people' || token.unit?.class === 'case')
      ? (pastBracket(folded, token.end) ?? (state.epidemic ? null : fateBehind(folded, token)))
      : fate;
  const together = state.epidemic && heard.metrics.length === 0 ? sharedFate(folded, token) : null;
  const goesOn = heard.metrics.length === 0 ? continued(state, token) : null;
  const people = token.unit?.class === 'people' && !state.epidemic;
  const seeking =
    people && first.metrics.length === 0 ? (soughtBehind(state, token) ?? atWorkBehind(folded, token)) : null;
  const steady =
    token.unit?.class === 'people' &&
    heard.metrics.length === 0 &&
    /^[稳平][定稳]/.test(folded.slice(token.end, token.end + 2));
  const own =
    seeking ??
    (grave ? 'serious' : steady ? 'stable' : taken ? 'injured' : (headline ?? behind ?? together ?? goesOn));
  // 本土+63,221: so many more.
  const more =
    state.epidemic && heard.scope === null && folded[token.start - 1] === '+' && token.upper === null;
  const worded = own ? { ...heard, metrics: [own] } : heard;
  const phrase: Phrase = grows(state, token, worded, pre)
    ? added(worded)
    : more
      ? { ...worded, scope: 'new' }
      : worded;
  const accepted = accepts(token, {
    phrase,
    first,
    after,
    folded,
    pre,
    narrative: state.narrative,
    inList:
      state.level.frames.length > 0 ||
      state.level.whole !== null ||
      first.marks.has('of') ||
      first.marks.has('incl') ||
      first.marks.has('from') ||
      first.marks.has('resp') ||
      first.place !== null,
    about: state.about,
    measure: own ?? measureOf(state, token, phrase, at, to),
    epidemic: state.epidemic,
    twin: isTwin(state, token),
    again: isAgain(state, token),
    spelledToo: state.input.traditional,
    compared: isCompared(state, token, first),
    afterCompared: state.comparedIn === state.sentence,
  });
  const ofThem = state.uncounted === state.sentence && token.spelled && first.marks.has('of');
  if (!accepted || (ofThem && heard.metrics.length === 0)) {
    if (token.spelled && token.unit?.class === 'people') state.uncounted = state.sentence;
    state.pre.push(token);
    return at + 1;
  }
  const end = from + post.length;
  const last = state.level.last?.metric ?? null;
  openBefore(state, token, first, pre);
  const twin = isTwin(state, token) && last !== null && goTogether(last, token.unit?.class ?? null);
  state.measure = twin ? last : measureOf(state, token, phrase, at, to);
  state.lastEnd = token.end;
  const head = pre[0];
  state.preText = first.text;
  const nearest = pre.at(-1);
  const noun = nearest?.kind === 'word' && nearest.meaning.kind === 'metric' && nearest.end === token.start;
  const beside = noun && pre.at(-2)?.end === nearest.start ? pre.at(-2) : nearest;
  const touches =
    beside?.kind === 'word' && beside.meaning.place !== null && (noun || beside.end === token.start);
  state.headsClause =
    touches || (state.pending.length === 0 && head?.kind === 'word' && head.meaning.place !== null);
  const held = state.pending;
  const before = state.level.last;
  state.at = token.start;
  state.moved = isMoved(pre) && !grows(state, token, worded, pre);
  state.arrives = ARRIVES.test(folded.slice(Math.max(0, token.start - 4), token.start));
  state.comesFrom = /^[^。;\n]{0,4}(?:分别)?(?:来自|自)/.test(folded.slice(token.end, token.end + 10));
  makeFigures(state, token, phrase, pre);
  if (isCompared(state, token, first) || isThen(folded, token)) setAside(state, before);
  if (high?.kind === 'number' && high.upper === 'range') state.pending = held;
  if (high?.kind === 'number') {
    const last = state.level.last;
    makeFigures(state, { ...high, unit: high.unit ?? token.unit }, phrase, pre);
    if (isThen(folded, token)) setAside(state, last);
  }
  const compared = ['compare', 'yoy', 'mom'].some((mark) => first.marks.has(mark));
  if (compared && !first.marks.has('rise') && !first.marks.has('fall')) state.comparedIn = state.sentence;
  state.segmentHasNumber = true;
  state.enumerated = false;
  state.carryPre = null;
  state.pre = isCompared(state, token, first) ? pre : [];
  const tail = post.at(-1);
  const words = post[0]?.kind === 'text' ? folded.slice(post[0].start, post[0].end) : '';
  const tailWords = tail?.kind === 'text' ? folded.slice(tail.start, tail.end) : '';
  if (/^(?:当?中|里)/.test(words) || /^(?:当?中|里)$/.test(tailWords)) openAfterNumber(state);
  return end;
}

/** 甲省检测到9份阳性标本: what was found stands behind the number, where it was found before it. */
function atPlaceOf(after: Phrase, first: Phrase): Phrase {
  if (after.place !== null || first.place === null) return after;
  const { place, placeText, placeSpan, placeExtended, placeKnownTo } = first;
  return { ...after, place, placeText, placeSpan, placeExtended, placeKnownTo };
}

/** 宗 counts cases of a disease and cases of the police: what the text is about decides. */
function asEvent(state: ReaderState, token: NumberToken): NumberToken {
  // 194个成人严重流感个案
  const ofCases =
    token.unit?.unit === '个' && OF_CASES.test(state.input.folded.slice(token.end, token.end + 12));
  if (ofCases && state.epidemic) return { ...token, unit: { unit: '个', class: 'case' } };
  const contacts =
    token.unit?.unit === '个' &&
    /^[一-龥]{0,4}接触者/.test(state.input.folded.slice(token.end, token.end + 8));
  if (contacts) return { ...token, unit: { unit: '个', class: 'people' } };
  const isCase = token.unit?.unit === '宗' || token.unit?.unit === '例';
  return isCase && token.unit && !state.epidemic
    ? { ...token, unit: { ...token.unit, class: 'event' } }
    : token;
}

/** 消防人员在二楼发现1名男子: not who was found, but who found them. */
function isFound(phrase: Phrase, { raw }: Phrase): Phrase {
  if (!/(?:发现|找到|寻获|救出|抬出)(?:了)?$/.test(raw)) return phrase;
  return { ...phrase, metrics: phrase.metrics.filter((metric) => metric !== 'staff' && metric !== 'crew') };
}

/** 死亡个案18例男性: the noun stands before the number, the sex behind it. */
function withSex(phrase: Phrase, after: Phrase): Phrase {
  const sex = ['male', 'female'].find((mark) => after.marks.has(mark));
  return sex === undefined || phrase.marks.has(sex)
    ? phrase
    : { ...phrase, marks: new Set([...phrase.marks, sex]) };
}
