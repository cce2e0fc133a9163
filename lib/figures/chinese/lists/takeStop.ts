import { textBehind } from '../../../text/beside';
import { knownPlaces } from '../../places';
import { sectionAt } from '../places/sections';
import { setSubject } from '../places/subjectPlace';
import { takeNation } from '../places/takeNation';
import type { ReaderState } from '../readerState';
import { isWordOf, says } from '../words/token';
import type { Token } from '../words/tokens';
import { closeBracket, deepenBracket, openBracket } from './brackets';
import { closeIncluded, reopenLacking, takeSemicolon } from './closeLists';
import { endParagraph, endSegment, endSentence } from './endClause';
import { goesOnInPlaces } from './listBelow';
import { isCompletedBehind } from './listWholes';
import { takeItems } from './numberedItems';
import { openList } from './openLists';

/** Takes a mark: what the words before it leave open goes on, ends or waits for the next. `at` is its index among the tokens. */
export function takeStop(state: ReaderState, mark: string, at: number): void {
  state.stop = at;
  switch (mark) {
    case '、':
      if (sharesNoun(state, at)) return;
      if (state.pre.length > 0 && !state.segmentHasNumber) state.pending.push(state.pre);
      else if (state.pre.length > 0 && isLabelled(state, state.pre)) state.pending.push(state.pre);
      state.pre = [];
      break;
    case ',':
      if (goesOn(state, at)) return;
      endSegment(state, mark);
      deepenBracket(state);
      if (says(state.input.tokens[at + 1], 'conj')) reopenLacking(state);
      else if (!isCompletedBehind(state)) closeIncluded(state);
      break;
    case ' ':
      endSegment(state, mark);
      state.headline = true;
      state.carryOrigin = null;
      state.level.frames = [];
      break;
    case ';':
      endSegment(state, mark);
      takeSemicolon(state);
      break;
    case ':':
      takeColon(state);
      break;
    case '(':
      if (isIndexAt(state, at + 1)) return;
      openBracket(state, at);
      break;
    case ')':
      if (isIndexAt(state, at - 1)) return;
      closeBracket(state);
      break;
    case '\n':
      if (state.epidemic) takeItems(state, at);
      if (isNextItem(state, at) || goesOnBelow(state, at)) return;
      if (goesOnInPlaces(state, at)) break;
      endSentence(state);
      state.levels.length = 1;
      state.brackets = [];
      takeHeading(state, at);
      endParagraph(state);
      takeNation(state, at);
      headsNext(state, at);
      enterSection(state, at);
      break;
    case '。':
    case '!':
    case '?':
      endSentence(state);
      if (!state.epidemic) takeNation(state, at);
      if (opensPoint(state, at)) forget(state);
      break;
    case '\t':
      endSegment(state, ',');
      break;
    default:
      break;
  }
  if (mark !== '(' && mark !== ')' && mark !== '、') state.segmentHasNumber = false;
  state.enumerated = mark === '、' || mark === ')' ? state.enumerated || state.segmentHasNumber : false;
}

/** (1)甲市3例: the number of an item, and no bracket. */
function isIndexAt({ input: { tokens } }: ReaderState, at: number): boolean {
  const [before, number, after] = tokens.slice(at - 1, at + 2);
  const marks = [before, after].map((token) => (token?.kind === 'stop' ? token.mark : ''));
  return number?.kind === 'number' && number.why === 'list-index' && marks.join('') === '()';
}

/** …。四是聚集性感染较多: the next point of a talk. */
function opensPoint(state: ReaderState, at: number): boolean {
  const end = state.input.tokens[at]?.end ?? 0;
  return state.epidemic && /^[二三四五六七]是/.test(textBehind(state.folded, end, 2));
}

/** A new point goes on with nothing of the one before. */
function forget(state: ReaderState): void {
  state.about = null;
  state.level.last = null;
  state.level.lastTops = [];
}

/** 收容所共10县市、103处: both numbers are of the noun, the first only says in how many places. */
function sharesNoun(state: ReaderState, at: number): boolean {
  const [before, next] = [state.input.tokens[at - 1], state.input.tokens[at + 1]];
  return (
    before?.kind === 'text' &&
    next?.kind === 'number' &&
    next.why === null &&
    state.pre.at(-2) !== undefined &&
    isOfPlaces(state.pre.at(-2))
  );
}

function isOfPlaces(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.why === 'count-of-places';
}

/** 一、价格同比变动情况: a line without a figure says what the changes below it are against. */
function takeHeading(state: ReaderState, at: number): void {
  const end = state.input.tokens[at]?.start ?? 0;
  const start = state.paragraphStart;
  state.paragraphStart = end + 1;
  const counted = state.nodes.at(-1)?.paragraph === state.paragraph;
  if (counted || end - start > LONGEST_HEADING) return;
  const line = state.folded.slice(start, end);
  const [yearly, monthly] = [line.includes('同比'), line.includes('环比')];
  if (yearly !== monthly) state.headed = yearly ? 'yoy' : 'mom';
}

const LONGEST_HEADING = 30;

/** 浙江:8.9万人受灾,7人死亡⏎衢州、丽水2市…: in a notice of the whole country a short line that begins with a province heads the paragraph below it. */
function headsNext(state: ReaderState, at: number): void {
  const { tokens, place } = state.input;
  if (state.epidemic || place.official !== '全国') return;
  const end = tokens[at]?.start ?? 0;
  const start = state.folded.lastIndexOf('\n', end - 1) + 1;
  if (end - start > LONGEST_HEADING) return;
  const line = state.folded.slice(start, end);
  const name = /^([一-龥]{2,8}?):/.exec(line)?.[1] ?? '';
  const province = knownPlaces().get(name);
  if (province?.level === 'province' && !line.endsWith('。'))
    state.subject = {
      name: textBehind(state.input.original, start, name.length),
      path: province.path,
      quoted: true,
    };
}

function enterSection(state: ReaderState, at: number): void {
  const end = state.input.tokens[at]?.end ?? 0;
  if (state.sections.length > 0) state.section = sectionAt(state.sections, end);
}

/** 其中:⏎1.甲市3例(甲区3例)⏎2.乙市2例: the list goes on over its line breaks. */
function isNextItem(state: ReaderState, at: number): boolean {
  const { tokens } = state.input;
  const isBreak = (i: number) => {
    const token = tokens[i];
    return token?.kind === 'stop' && token.mark === '\n';
  };
  let first = at - 1;
  while (isBreak(first)) first--;
  let last = at + 1;
  while (isBreak(last)) last++;
  const before = tokens[first];
  const open = before?.kind === 'number' || (before?.kind === 'stop' && /[:;,、)]/.test(before.mark));
  const bracket = tokens[last];
  const next = bracket?.kind === 'stop' && bracket.mark === '(' ? tokens[last + 1] : bracket;
  return state.level.frames.length > 0 && open && next?.kind === 'number' && next.why === 'list-index';
}

/** 新增3例:⏎2例为返甲市人员,⏎1例为…: a line that ends with a comma, or with a colon before a count, is no sentence. */
function goesOnBelow(state: ReaderState, at: number): boolean {
  const [before, next] = [state.input.tokens[at - 1], state.input.tokens[at + 1]];
  if (!state.epidemic || state.narrative || before?.kind !== 'stop') return false;
  if (/[,、]/.test(before.mark) || goesOnByOrigin(state, before.mark, at + 1)) return true;
  return before.mark === ':' && next?.kind === 'number' && next.why === null && next.unit?.class === 'case';
}

/** 其中,本土6例…;⏎境外输入4例: the other origin stands in a line of its own. */
function goesOnByOrigin({ level, input }: ReaderState, mark: string, at: number): boolean {
  const next = input.tokens[at];
  const open = level.frames.some(
    ({ marker, items }) => marker === 'of' && items.some((item) => item.ownOrigin),
  );
  return mark === ';' && open && isWordOf(next, 'origin');
}

/** 最大雨量出现在某镇，为238.5毫米: the number is what the words before the comma speak of. */
function goesOn(state: ReaderState, at: number): boolean {
  if (state.epidemic || state.segmentHasNumber || state.pre.length === 0) return false;
  if (state.pre.some((token) => token.kind === 'number')) return false;
  const [verb, number] = state.input.tokens.slice(at + 1, at + 3);
  const via = says(verb, 'via');
  return via && number?.kind === 'number' && number.why === null && !number.spelled;
}

function isLabelled(state: ReaderState, tokens: readonly Token[]): boolean {
  const phrase = state.phrase(tokens);
  return phrase.place !== null || (phrase.text !== '' && phrase.metrics.length === 0);
}

function takeColon(state: ReaderState): void {
  const { level } = state;
  if (state.pre.length === 0 && state.nodes.at(-1)?.paragraph !== state.paragraph)
    state.headingDay = state.day;
  const phrase = state.phrase(state.pre);
  if (state.pre.length === 0 && level.last && state.segmentHasNumber) {
    openList(state, 'colon', phrase);
    return;
  }
  const pre = state.pre;
  const { last } = level;
  endSegment(state, ':');
  // 本土12例，来自5个省份: the places that follow are those of the number before.
  const spread = phrase.marks.has('from') || pre.some((token) => isOfPlaces(token));
  if (spread && last?.sentence === state.sentence && level.last === last) openList(state, 'colon', phrase);
  const sole = phrase.place && phrase.metrics.length === 0 && phrase.weak === null && pre.length <= 2;
  if (sole) setSubject(state, phrase);
}
