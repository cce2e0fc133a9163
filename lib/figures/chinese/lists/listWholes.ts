import type { Frame } from '../frame';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { sumOf } from '../tree/sumOf';
import { FARTHEST } from '../tree/topicWhole';
import { says } from '../words/token';

/** 拘捕148男66女，当中153人…: of the count that both make, or of what was counted last before them. */
export function wholeOfSexes({ level, nodes }: ReaderState, { metric, sentence }: Node): Node | null {
  const sexes = nodes.slice(-4).filter((node) => node.kind === 'sex' && node.sentence === sentence);
  const sum = sumOf(sexes);
  const top = level.tops.findLast(({ orphan }) => !orphan) ?? null;
  if (top?.metric === metric || sexes.length < 2) return top;
  return nodes.slice(-FARTHEST).find((node) => node.metric === metric && node.value === sum) ?? top;
}

/** 共8例，包括2例确诊病例，6例无症状感染者: the clause behind the comma has what the list still lacks. */
export function isCompletedBehind({ level, input, stop }: ReaderState): boolean {
  const open = level.frames.at(-1);
  if (open?.marker !== 'incl' || !open.whole?.value || open.items.length === 0) return false;
  for (let at = stop + 1; at <= stop + NEAR; at++) {
    const token = input.tokens[at];
    if (!token || token.kind === 'stop') return false;
    if (token.kind === 'number')
      return token.why === null && sumOf(open.items) + token.value === open.whole.value;
  }
  return false;
}

/** Words between a comma and the number of its clause. */
const NEAR = 6;

/** 共84人，包括57名…；2名…；12名…: a list whose items stand behind semicolons goes on while it lacks some. */
export function lackingList({ level, input, stop, shut, sentence }: ReaderState): Frame | null {
  const open = level.frames.at(-1);
  const frame = open?.marker === 'incl' ? open : shut?.sentence === sentence ? shut.frame : null;
  const [after, behind] = input.tokens.slice(stop + 1, stop + 3);
  const joined = says(after, 'conj');
  const next = joined ? behind : after;
  if (!frame?.whole?.value || frame.items.length === 0 || next?.kind !== 'number' || next.why) return null;
  const alike = next.unit?.class === 'people' && /^[人名位]$/.test(frame.whole.unit ?? '');
  return alike && sumOf(frame.items) + next.value <= frame.whole.value ? frame : null;
}
