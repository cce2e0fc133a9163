import { countsMoney, goTogether } from '../tables/compatibility';
import { NO_SCOPE } from '../tables/metrics';
import { accepts } from './accepts';
import { makeFigures, queueLabels } from './makeFigures';
import { nameBare, nameMeasure, nameUnknown } from './measures';
import { isIn, openAfterNumber, openList, openTopicList } from './openLists';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import type { NumberToken, Token } from './tokens';

/** What a text goes on to count by kinds of people: 机车1,561人, 行人304人 of those who died. */
const PEOPLE_OUTCOMES: ReadonlySet<string> = new Set(
  'deaths injured missing rescued trapped relocated evacuated affected on_board suspects_arrested stranded passengers visitors'.split(
    ' ',
  ),
);

/** Words before a number that can still say something about it. */
const LONGEST_CLAUSE = 40;

/** After these, people without a noun are those who were sent. */
const CREWED = new Set([
  'teams',
  'workgroups',
  'staff',
  'vehicles',
  'boats',
  'inspections',
  'crew',
  'equipment',
]);

/** 调派3艘冲锋舟: the noun behind says what was sent. */
const SENDING = /(?:投入|出动|派出|调派|调集|动员|增派|预置)$/;

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
  for (let next = tokens[to]; next && isWords(next); next = tokens[++to]);
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
  const pre = [...carried, ...waiting, ...state.pre];
  const from = high ? upper + 1 : at + 1;
  const all = tokens.slice(from, to);
  const inIt = all[0]?.kind === 'text' && /^(?:当中|之中|中|里)/.test(folded.slice(all[0].start, all[0].end));
  const first = eachOf(state, state.phrase(pre));
  const named = first.metrics.some((metric) =>
    goTogether(metric, token.unit?.class ?? null, token.unit?.unit),
  );
  const saysWhat =
    named || first.marks.has('observe') || first.marks.has('release') || first.marks.has('convert');
  const post = inIt ? all.slice(0, 1) : ownPost(all, beforeNumber, saysWhat);
  const after = state.phrase(post);
  const converted = saysWhat && after.marks.has('convert') && after.metrics.includes('asymptomatic');
  const positive = first.metrics.at(-1) === 'tests' && after.metrics.includes('pcr_positive');
  const sent = SENDING.test(first.raw) && after.metrics.length > 0;
  const watched =
    first.metrics.at(-1) === 'contacts' && first.scope === 'current' && after.marks.has('observe');
  const told =
    positive || sent
      ? after
      : saysWhat && !converted && !watched
        ? first
        : eachOf(state, state.phrase([...pre, ...post]));
  const heard = withSex(told, after);
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
  const own = grave ? 'serious' : taken ? 'injured' : headline;
  const phrase = own ? { ...heard, metrics: [own] } : heard;
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
  });
  if (!accepted) {
    state.pre.push(token);
    return at + 1;
  }
  const end = from + post.length;
  const last = state.level.last?.metric ?? null;
  const twin = isTwin(state, token) && last !== null && goTogether(last, token.unit?.class ?? null);
  state.measure = twin ? last : measureOf(state, token, phrase, at, to);
  state.lastEnd = token.end;
  if (first.marks.has('of')) openList(state, 'of', first);
  else if (first.marks.has('incl')) openList(state, 'incl', first);
  else if (first.marks.has('resp')) {
    const joined = pre.some((each) => each.kind === 'word' && each.meaning.value === 'conj');
    if (state.pending.length > 0 || joined) queueLabels(state, pre);
    else if (state.level.last) openList(state, 'resp', first);
  } else if (
    /分布[为于在]?$/.test(first.raw.replace(first.placeText, '')) &&
    (state.level.frames.length > 0 || state.level.last !== null)
  ) {
    const topic = first.metrics.length > 0 || first.weak !== null;
    if (topic) openTopicList(state, { ...first, place: null });
    else openList(state, 'of', first);
  }
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
  state.moved = isMoved(pre);
  state.arrives = /[至到](?:约|近|逾)? ?$/.test(folded.slice(Math.max(0, token.start - 3), token.start));
  state.comesFrom = /^[^。;\n]{0,4}(?:分别)?(?:来自|自)/.test(folded.slice(token.end, token.end + 10));
  makeFigures(state, token, phrase, pre);
  if (high?.kind === 'number' && high.upper === 'range') state.pending = held;
  if (high?.kind === 'number') makeFigures(state, { ...high, unit: high.unit ?? token.unit }, phrase, pre);
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

/** 死亡个案18例男性: the noun stands before the number, the sex behind it. */
function withSex(phrase: Phrase, after: Phrase): Phrase {
  const sex = ['male', 'female'].find((mark) => after.marks.has(mark));
  return sex === undefined || phrase.marks.has(sex)
    ? phrase
    : { ...phrase, marks: new Set([...phrase.marks, sex]) };
}

/** 较前一周（20,514人次）: what stands in the bracket is what it was before. */
function isCompared(state: ReaderState, token: NumberToken, before: Phrase): boolean {
  return state.input.folded[token.start - 1] === '(' && before.marks.has('compare');
}

/** 宗 counts cases of a disease and cases of the police: what the text is about decides. */
function asEvent(state: ReaderState, token: NumberToken): NumberToken {
  const isCase = token.unit?.unit === '宗' || token.unit?.unit === '例';
  return isCase && token.unit && !state.epidemic
    ? { ...token, unit: { ...token.unit, class: 'event' } }
    : token;
}

/** Which of the words after a number are its own, when another number follows without a mark. */
function ownPost(all: readonly Token[], beforeNumber: boolean, saysWhat: boolean): readonly Token[] {
  if (!beforeNumber) return all;
  if (saysWhat) return [];
  const of = all.findIndex(
    (token, at) =>
      token.kind === 'word' &&
      token.meaning.value === 'via' &&
      token.end - token.start === 1 &&
      isContacts(all[at + 1]),
  );
  if (of > 0) return all.slice(0, of);
  const breakAt = all.findIndex(
    (token) =>
      token.kind === 'word' &&
      (token.meaning.value === 'conj' || token.meaning.kind === 'scope' || token.meaning.value === 'of'),
  );
  if (breakAt >= 0) return all.slice(0, breakAt);
  const lastMetric = all.findLastIndex(
    (token) => token.kind === 'word' && (token.meaning.kind === 'metric' || token.meaning.kind === 'weak'),
  );
  return all.slice(0, lastMetric + 1);
}

/** Words, and names with digits among them: 9宗2019冠状病毒病新增个案. */
function isWords(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'text' || (token.kind === 'number' && token.why === 'name');
}

/** 甲市、乙市均为2例: each of them has two. */
function eachOf(state: ReaderState, phrase: Phrase): Phrase {
  const all = phrase.marks.has('all') && /[均都](?:为|是|有)?$/.test(phrase.raw) && state.pending.length > 0;
  return all ? { ...phrase, marks: new Set([...phrase.marks, 'each']) } : phrase;
}

/** 减少2人, 增加了3件 say a change; 增加到, 新增 do not. */
function isMoved(pre: readonly Token[]): boolean {
  const last = pre.at(-1);
  const verb = last?.kind === 'word' && last.meaning.value === 'via' ? pre.at(-2) : last;
  return verb?.kind === 'word' && (verb.meaning.value === 'rise' || verb.meaning.value === 'fall');
}

/** 2例病例的密切接触者196人: the second number counts the contacts. */
function isContacts(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.meaning.value.startsWith('contacts');
}

/** 58起发生于甲处、31起于乙处: the same unit as the figure before it in the sentence. */
function isAgain(state: ReaderState, token: NumberToken): boolean {
  const { last, whole, frames } = state.level;
  return [frames.at(-1)?.whole, whole, last].some(
    (node) => node?.unit != null && node.unit === token.unit?.unit && node.sentence === state.sentence,
  );
}

/** 362户1089间: a second number of the same thing, without a word between. */
function isTwin(state: ReaderState, token: NumberToken): boolean {
  const unitClass = token.unit?.class;
  return (
    state.pre.length === 0 &&
    state.lastEnd === token.start &&
    state.level.last !== null &&
    (unitClass === 'house' || unitClass === 'people')
  );
}

/** 甲地36度，乙地35度: the same unit again behind a place is the same measure. */
function sameMeasure(state: ReaderState, token: NumberToken): string | null {
  const last = state.nodes.at(-1);
  if (state.epidemic || !last || last.unit === null) return null;
  const grade = /^[级强弱]$/;
  const alike =
    last.unit === token.unit?.unit || (grade.test(last.unit) && grade.test(token.unit?.unit ?? ''));
  if (!alike) return null;
  if (!NO_SCOPE.has(last.metric) || last.paragraph !== state.paragraph) return null;
  const head = state.pre[0];
  return head?.kind === 'word' && head.meaning.place ? last.metric : null;
}

/** 基站退服236个,已恢复121个: what was down before is up again. */
const RESTORED = /(?<!未)(?:恢复|修复|抢通|抢修完成|修复完成)(?:其中|了)?(?:约|近)?$/;
const RESTORED_OF: Readonly<Record<string, string>> = {
  stations_down: 'stations_restored',
  users_affected: 'users_restored',
  roads_closed: 'roads_reopened',
  cable_damaged: 'cable_restored',
  lines_down: 'lines_restored',
};

function restoredOf(state: ReaderState, token: NumberToken): string | null {
  const { about } = state;
  if (about === null) return null;
  const broken = state.nodes.findLast((node) => node.metric === about);
  return RESTORED_OF[about] ?? (broken && broken.unit === token.unit?.unit ? `${about}_restored` : null);
}

/** What a number measures when no noun of the tables fits its unit. */
function measureOf(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  at: number,
  to: number,
): string | null {
  const { tokens, folded } = state.input;
  const unitClass = token.unit?.class ?? null;
  if (phrase.metrics.some((metric) => goTogether(metric, unitClass, token.unit?.unit))) return null;
  const before =
    folded
      .slice(Math.max(0, token.start - 24), token.start)
      .split(/[\n;。]/)
      .at(-1) ?? '';
  const own = tokens[at + 2];
  const skip = token.withNext && own?.kind === 'number' ? own.end : token.end;
  const after = folded.slice(skip, tokens[Math.max(at + 1, to) - 1]?.end ?? skip);
  const restored = unitClass !== null && RESTORED.test(before) ? restoredOf(state, token) : null;
  if (restored) return restored;
  const listedUsers = state.level.last?.metric ?? '';
  if (token.unit?.unit === '户' && listedUsers.startsWith('users_') && phrase.place) return listedUsers;
  const again = unitClass === 'house' && state.pre.length === 0 && after === '' ? state.about : null;
  if (again && goTogether(again, unitClass, token.unit?.unit)) return again;
  const named = nameMeasure(token.unit, before, after);
  if (!named && unitClass === 'level' && state.quake && !/[风震响预警]/.test(before.slice(-6)))
    return 'magnitude';
  const opens = phrase.marks.has('of') || phrase.marks.has('incl');
  const listed = opens || state.level.frames.length > 0 || state.level.whole !== null;
  const changed = ['rise', 'fall', 'daily', 'yoy', 'mom'].some((mark) => phrase.marks.has(mark));
  const counts = unitClass !== 'percent' && unitClass !== 'points' && !state.epidemic;
  if (!named && changed && counts && state.about && goTogether(state.about, unitClass, token.unit?.unit))
    return state.about;
  const moved = state.nodes.at(-1);
  const same =
    moved !== undefined && moved.unit === token.unit?.unit && moved.metric === `${state.about}_change`;
  if (!named && same && /[至到](?:约|近|逾)? ?$/.test(before)) return state.about;
  const repeated = sameMeasure(state, token);
  if (!named && repeated) return repeated;
  if (named || state.epidemic || (listed && unitClass === 'people')) return named;
  if (token.spelled && token.value < 1e4)
    return token.value > 1 && unitClass === 'item' ? nameUnknown(token.unit, '', after, true) : null;
  if (unitClass === 'people' && CREWED.has(state.about ?? '')) return 'staff';
  const unknown = nameUnknown(token.unit, before, after);
  if (unknown === 'events' && isAgain(state, token) && state.level.last) return state.level.last.metric;
  const whole = state.level.frames.at(-1)?.whole ?? state.level.whole ?? state.level.last;
  if (listed && whole?.unit === token.unit?.unit && unknown === nameUnknown(token.unit, '', ''))
    return whole?.metric ?? unknown;
  if (unknown === 'people' && PEOPLE_OUTCOMES.has(state.about ?? '')) return state.about;
  const sum = unknown === 'amount' && state.about !== null && countsMoney(state.about);
  return sum ? state.about : unknown;
}
