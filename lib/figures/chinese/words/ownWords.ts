import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { Phrase } from './phrase';
import { isWordOf, says } from './token';
import type { Token } from './tokens';

/** Which of the words after a number are its own, when another number follows without a mark. */
export function ownPost(
  all: readonly Token[],
  beforeNumber: boolean,
  saysWhat: boolean,
  fits: (metric: string) => boolean,
): readonly Token[] {
  // 丙市三例含甲区、乙区: the list that follows is not the number's own place.
  const opens = all.findIndex((token) => says(token, 'incl') || says(token, 'of'));
  if (!beforeNumber) return opens >= 0 ? all.slice(0, opens) : all;
  if (saysWhat) return [];
  const of = all.findIndex(
    (token, at) => says(token, 'via') && token.end - token.start === 1 && isContacts(all[at + 1]),
  );
  if (of > 0) return all.slice(0, of);
  // 48例境外移入分别为45例甲型: what stands before 分别 is said of the first.
  const breakAt = all.findIndex(
    (token) => isWordOf(token, 'scope') || says(token, 'conj') || says(token, 'resp') || says(token, 'of'),
  );
  if (breakAt >= 0) return all.slice(0, breakAt);
  const lastMetric = all.findLastIndex(
    (token) => (isWordOf(token, 'metric') && fits(token.meaning.value)) || isWordOf(token, 'weak'),
  );
  return all.slice(0, lastMetric + 1);
}

/** Words, and names with digits among them: 9宗2019冠状病毒病新增个案. */
export function isWords(token: Token): boolean {
  if (token.kind !== 'number') return token.kind === 'word' || token.kind === 'text';
  // 万丹乡: the myriad of a name is no number.
  return (
    token.why === 'name' ||
    token.why === 'class-bound' ||
    (token.why === 'idiom' && Number.isNaN(token.value))
  );
}

/** 甲市、乙市均为2例, 甲市和乙市均为2例: each of them has two. */
export function eachOf(state: ReaderState, phrase: Phrase): Phrase {
  const several = state.pending.length > 0 || (state.epidemic && /[和及与].*[均都]/.test(phrase.raw));
  const all = phrase.marks.has('all') && /[均都](?:为|是|有)?$/.test(phrase.raw) && several;
  // 食品和衣着价格均下降0.2%
  const moved =
    !state.epidemic &&
    /[和及与、].*[均都](?:同比|环比)?(?:上涨|增长|上升|下降|下跌|减少|回落)$/.test(phrase.raw);
  return all || moved ? { ...phrase, marks: new Set([...phrase.marks, 'each']) } : phrase;
}

/** 减少2人, 增加了3件 say a change; 增加到, 新增 do not. */
export function isMoved(pre: readonly Token[]): boolean {
  const last = pre.at(-1);
  const verb = says(last, 'via') ? pre.at(-2) : last;
  return says(verb, 'rise') || says(verb, 'fall');
}

/** 2例病例的密切接触者196人: the second number counts the contacts. */
function isContacts(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.meaning.value.startsWith('contacts');
}

/** 其中本地个案上升，有4605宗: what the clause before spoke of, where this one opens with 有. */
export function clauseBefore(state: ReaderState): readonly Token[] {
  const [has, ...more] = state.pre;
  if (!state.epidemic || !has || !says(has, 'via') || more.length > 0) return [];
  const { metrics, weak, place, raw } = state.phrase(state.clause);
  if ((metrics.length === 0 && weak === null) || place !== null || !COUNTS.test(raw)) return [];
  return state.clause.filter((token) => token.kind === 'word' && token.meaning.kind !== 'mark');
}

/** The clause ends with what is counted, and at most a verb. */
const COUNTS = /(?:个案|病例|人数|例数)[一-龥]{0,4}$/;

/** M痘(Mpox)本土病例, 2人在前日(21日)离世, 1例(案530)移除: an alias, a day or an id in brackets between the words. */
const ASIDE =
  /^\((?:[A-Za-z -]+|新型冠状病毒(?:病|肺炎)?|以女[性孩]?为100[^()]{0,20}|\d{1,2}日|[一二三四五六七八九十]{1,3}日|(?:案|个案编号:?)\d+(?:、案?\d+)*)\)/;

/**
 * How many tokens a bracket takes that says nothing of its own.
 * @returns 0 for any other
 */
export function asideAt(tokens: readonly Token[], at: number, folded: string): number {
  const open = tokens[at];
  if (open?.kind !== 'stop' || open.mark !== '(') return 0;
  const end = open.start + (ASIDE.exec(textBehind(folded, open.start, LONGEST_ASIDE))?.[0].length ?? 0);
  let count = 0;
  while ((tokens[at + count]?.start ?? end) < end) count++;
  return count || (isOtherName(tokens, at) ? 3 : 0);
}

/** 新增27例COVID-19(武汉肺炎)病例: the other name of a disease. */
function isOtherName(tokens: readonly Token[], at: number): boolean {
  const [before, , name, close] = tokens.slice(at - 1, at + 3);
  const names = [before, name].every((each) => says(each, 'disease'));
  return names && close?.kind === 'stop' && close.mark === ')';
}

const LONGEST_ASIDE = 40;
