import type { Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { CURRENT_AS_OF } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import { nameMetric } from '../metrics/nameMetric';
import type { ReaderState } from '../readerState';
import { placeInTree } from '../tree/placeInTree';
import { isWords } from '../words/ownWords';
import type { Phrase } from '../words/phrase';
import { says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';

/** How many words a clause with 无 or 没有 may hold. */
const REACH = 30;

/** 没有新增 is one word. */
const FRESH = /新增|再/;

/** 全省现无输入病例 */
const NOW = /(?:现|目前)无?$/;

/** What is denied with something else: 无重症及死亡. */
const OUTCOMES: ReadonlySet<string> = wordSet('deaths injured missing severe');

/** 过去24小时未有新增: the day that is told of; 连续9日无新增 is how long. */
function isWindow(state: ReaderState, { start, why, numberEnd }: NumberToken): boolean {
  const ofTime = why === 'duration' || state.folded[numberEnd] === '日';
  return ofTime && /(?:过去|最近|近)$/.test(textBefore(state.folded, start, 2));
}

/** 均未接种, 未超警戒水位: what they had not done is no count of nobody. */
const HABITS: ReadonlySet<string> = wordSet(
  'water_level_over vaccinated doses tests people_tested offences vehicles',
);

const HAPPENED = /^(?:未|没有|无)(?:发生|造成|出现|发现)|^(?:没有|无)[^,。;、\n]{1,10}发生(?:[,。;\n]|$)/;

const NEEDLESS = /^(?:毋|无|没有|不)(?:须|需|必|用)/;
/** 自有疫情以来无报告病例: none of all so far. */
const SINCE = /疫情以来$/;

/** 实现零新增天数: how long there were none. */
const STREAK = /^新增[一-龥]{0,4}天数/;

/** 未报告死亡, 未新增: denies what is counted; 未注意车前状况, 症状未缓解至急诊: what somebody failed to do. */
const DENIES =
  /^(?:有|再|新|增|报|通报|收|接|发现|检|监测|出现|录|见|造成|发生|引|现|能|含|列|知|公布|统计|诊断|确诊)/;

/** 未结案件, 未决犯: what is not done yet is there. */
const UNENDED = /^[结决]/;

/** 未发生, 毋须, 零新增天数, 连续5日未发现: words that count nobody, whatever stands behind them. */
function countsNobody({ epidemic, input: { folded } }: ReaderState, { start, end }: Token): boolean {
  return (
    // 未发生重大火灾: what did not happen at all is no count, outside an epidemic.
    (!epidemic && HAPPENED.test(textBehind(folded, start, 16))) ||
    // 毋须入院: what nobody had to do.
    NEEDLESS.test(textBehind(folded, start, 4)) ||
    // 均未转为确诊病例: what did not become of them.
    folded.startsWith('未转', start) ||
    STREAK.test(textBehind(folded, end, 12)) ||
    // 社会面连续5日未发现: how long there were none.
    /连续\d{1,3}[日天]$/.test(textBefore(folded, start, 6))
  );
}

/** The words that it denies, as far as the next number, mark or verb: index of the first token that is none of them. */
function endOfDenied({ input: { tokens } }: ReaderState, at: number): number {
  let to = at + 1;
  for (let next = tokens[to]; next && to < at + REACH && isWords(next); next = tokens[++to]);
  return to;
}

/** 低风险区无。 新增境外输入无。: what there is none of stands before the word. */
function endsRow({ input: { tokens, folded } }: ReaderState, { start, end }: Token, to: number): boolean {
  const next = tokens[to];
  const stops = next === undefined || (next.kind === 'stop' && /[,。;\n]/.test(next.mark));
  return stops && /^[无零]$/.test(folded.slice(start, end));
}

/** Without words that the tables do not know, but for short ones and those behind a number. */
function knownOf(after: readonly Token[]): readonly Token[] {
  const limit = after.findIndex(
    (t, i) => t.kind === 'text' && t.end - t.start > 4 && after[i - 1]?.kind !== 'number',
  );
  return limit >= 0 ? after.slice(0, limit) : after;
}

/** Whether what it denies is no count of people or cases: what they had not done, or nothing that has a name. */
function isVague(state: ReaderState, own: string, words: Phrase): boolean {
  if (((own === 'staff' || own === 'cases') && state.epidemic) || HABITS.has(own)) return true;
  const vague = words.text.length > 4 || /相关|类似|关联/.test(words.raw);
  return words.weak !== null && words.weak !== '' && words.metrics.length === 0 && vague;
}

/** The words for what is denied, with the place and the scope that stand before them. */
function withBefore({ folded }: ReaderState, { start, end }: Token, subject: Phrase, before: Phrase): Phrase {
  const placed = subject.place ? subject : before;
  return {
    ...subject,
    scope:
      (SINCE.test(folded.slice(start - 8, start)) ? 'cumulative' : null) ??
      subject.scope ??
      before.scope ??
      (NOW.test(folded.slice(start - 2, start + 1)) ? 'current' : null) ??
      (FRESH.test(folded.slice(start, end)) ? 'new' : null),
    place: placed.place,
    placeText: subject.placeText || before.placeText,
    placeSpan: placed.placeSpan,
    placeExtended: placed.placeExtended,
    placeKnownTo: placed.placeKnownTo,
    here: subject.here ?? before.here,
  };
}

/** 零本土: no case from there. */
function isOfOrigin({ epidemic }: ReaderState, { origin, raw, metrics }: Phrase): boolean {
  return epidemic && origin !== null && metrics.length === 0 && /^(?:本土|本地|境外移入|输入)$/.test(raw);
}

/** 今年累计23例，其中5例死亡，近一周无新增: of what the sentence counts, which nothing names again. */
function goneOn(state: ReaderState, words: Phrase, before: Phrase): string | null {
  if (isOfOrigin(state, words)) return 'confirmed';
  const [top] = state.level.tops;
  const bare = state.epidemic && before.metrics.length === 0 && /^新增$/.test(words.raw);
  return bare && top?.sentence === state.sentence && AGAIN.has(top.metric) ? top.metric : null;
}

/** What comes in by the day, of which there may be none. */
const AGAIN: ReadonlySet<string> = wordSet(
  'asymptomatic clusters confirmed deaths infections outbreaks severe',
);

/** The scope of none that no word says. */
function unsaidScope(state: ReaderState, own: string): Scope | null {
  // 累计出院…,无死亡病例: none of all so far.
  const last = state.nodes.at(-2);
  const summed = last?.sentence === state.sentence && last.scope === 'cumulative' && last.ownScope;
  if (summed && own === 'deaths') return 'cumulative';
  return CURRENT_AS_OF.has(own) && state.mode === 'as-of' ? 'current' : null;
}

/**
 * Reads 无, 没有 and what they deny as a figure of 0.
 * @param at index of its token
 * @returns index of the first token that is still to be read
 */
export function readZeroWord(state: ReaderState, token: Token, at: number): number {
  const { tokens, folded } = state.input;
  if (countsNobody(state, token)) return at;
  const to = endOfDenied(state, at);
  const counted = tokens[to];
  if (counted?.kind === 'number' && counted.why === null) return at;
  if (state.pre.slice(-REACH).some((t) => t.kind === 'number' && t.why !== 'name' && !isWindow(state, t)))
    return at;
  const after = tokens.slice(at + 1, to);
  const next = after[0];
  const omits =
    folded[token.end - 1] === '未' &&
    (next?.kind === 'text' || UNENDED.test(textBehind(folded, token.end, 1)));
  if (omits && next && !DENIES.test(folded.slice(next.start, next.end))) return at;
  const near = after.length === 0 && endsRow(state, token, to) ? state.pre.slice(-REACH) : knownOf(after);
  const joined = near.findIndex((t) => says(t, 'conj'));
  const words = state.phrase(joined > 0 ? near.slice(0, joined) : near);
  const before = state.phrase(state.pre.slice(-REACH));
  const named = words.metrics.length > 0 || words.weak;
  const subject =
    named || isOfOrigin(state, words)
      ? words
      : words.scope === 'new'
        ? { ...before, scope: words.scope }
        : null;
  const own = subject
    ? (nameMetric(subject, null, state.about) ?? (named ? null : goneOn(state, words, before)))
    : null;
  if (!subject || own === null || isVague(state, own, words)) return at;
  const said = withBefore(state, token, subject, before);
  state.at = token.start;
  const span = { start: token.start, end: token.end, value: 0 };
  const node = placeInTree(state, null, said, own, span);
  node.negated = true;
  if (node.metric === 'casualties') node.metric = 'deaths';
  if (said.scope === null && node.parent === null) node.scope = unsaidScope(state, own) ?? node.scope;
  // 无重症及死亡病例: none of either.
  const other = joined > 0 ? state.phrase(near.slice(joined + 1)) : null;
  const second = other && other.metrics.length > 0 ? nameMetric(other, null, state.about) : null;
  if (other && second && second !== own && OUTCOMES.has(second)) {
    const { metrics, label, labelSpan } = other;
    placeInTree(state, null, { ...said, metrics, label, labelSpan }, second, span).negated = true;
  }
  state.pre = [];
  state.segmentHasNumber = true;
  return to;
}
