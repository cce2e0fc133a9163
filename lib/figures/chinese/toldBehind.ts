import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import type { NumberToken, Token } from './tokens';

/** 1名7旬男子在自家修树不慎坠落身亡: the clause ends with what became of them. */
export function fateBehind(folded: string, token: NumberToken): string | null {
  if (/^死(?:[ ,。;\n]|$)/.test(folded.slice(token.end, token.end + 2))) return 'deaths';
  const clause = /^[^,。;、:()\n]*/.exec(folded.slice(token.end, token.end + 48))?.[0] ?? '';
  return /\d[人名]/.test(clause) ? null : (FATES[FATE.exec(clause)?.[1] ?? ''] ?? null);
}

/** 失联船只找到 3人遇难2人失踪: in a headline, the verb at the number's end, where the one before it stands apart. */
export function fateAtOnce(folded: string, token: NumberToken, pre: readonly Token[]): string | null {
  const noun = pre.findLast((each) => each.kind === 'word' && each.meaning.kind === 'metric');
  if (noun && BESIDE.test(folded.slice(noun.end, token.start))) return null;
  return FATES[AT_ONCE.exec(folded.slice(token.end, token.end + 4))?.[1] ?? ''] ?? null;
}

/** 失踪增1人、累计2人: one more, not a change against a day that is named. */
export function grows(
  state: ReaderState,
  token: NumberToken,
  { marks }: Phrase,
  pre: readonly Token[],
): boolean {
  const last = pre.at(-1);
  const rises = last?.kind === 'word' && last.meaning.value === 'rise' && last.end === token.start;
  return (
    rises &&
    state.disaster &&
    token.unit?.class === 'people' &&
    !marks.has('compare') &&
    !marks.has('yoy') &&
    !marks.has('mom')
  );
}

export function added(phrase: Phrase): Phrase {
  return { ...phrase, scope: 'new', marks: new Set([...phrase.marks].filter((mark) => mark !== 'rise')) };
}

const FATE =
  /(身亡|死亡|溺毙|溺亡|丧生|不治|罹难|遇难|失踪|失联|受伤|撤离|疏散|转移|获救|脱险)(?:上岸|安置|完毕|到安全地[方带点])?$/;
/** What may stand between a noun and its number. */
const BESIDE = /^[人者数员为是有共达约近超至已计的口增了: ]*$/;
const AT_ONCE = /^(身亡|死亡|溺亡|丧生|罹难|遇难|失踪|失联|受伤|获救|脱险|落水)(?=[\d\n ]|$)/;
const FATES: Readonly<Record<string, string>> = {
  身亡: 'deaths',
  死亡: 'deaths',
  溺毙: 'deaths',
  溺亡: 'deaths',
  丧生: 'deaths',
  不治: 'deaths',
  罹难: 'deaths',
  遇难: 'deaths',
  失踪: 'missing',
  失联: 'missing',
  落水: 'trapped',
  受伤: 'injured',
  撤离: 'evacuated',
  疏散: 'evacuated',
  转移: 'evacuated',
  获救: 'rescued',
  脱险: 'rescued',
};

const PAST_BRACKET = /^\([^()\n]{1,24}\)(受伤|死亡|遇难|罹难|失踪|获救|送院|留医)/;
const VERBS: Readonly<Record<string, string>> = {
  受伤: 'injured',
  死亡: 'deaths',
  遇难: 'deaths',
  罹难: 'deaths',
  失踪: 'missing',
  获救: 'rescued',
  送院: 'injured',
  留医: 'in_hospital',
};

export function pastBracket(folded: string, at: number): string | null {
  return VERBS[PAST_BRACKET.exec(folded.slice(at, at + 32))?.[1] ?? ''] ?? null;
}
