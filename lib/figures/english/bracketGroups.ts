import type { Numeral } from './numbers/readNumerals';

/** The numbers that stand in one bracket, or outside of all. */
export interface Group {
  readonly open: number;
  readonly from: number;
  readonly to: number;
  /** The group that it stands in, as an index; -1 for the sentence itself. */
  readonly outer: number;
  readonly members: number[];
}

/** The innermost bracket of each number, the sentence itself first; brackets that never close reach to the end of the sentence. */
export function groupsOf(sentence: string, numerals: readonly Numeral[], offset: number): readonly Group[] {
  const groups: { open: number; from: number; to: number; outer: number; members: number[] }[] = [
    { open: -1, from: 0, to: sentence.length, outer: -1, members: [] },
  ];
  if (!/[(（]/.test(sentence)) {
    groups[0]?.members.push(...numerals.keys());
    return groups;
  }
  const stack = [0];
  let next = 0;
  for (let at = 0; at <= sentence.length; at++) {
    const inner = stack.at(-1) ?? 0;
    while (next < numerals.length && (numerals[next]?.start ?? Infinity) - offset <= at)
      groups[inner]?.members.push(next++);
    const char = sentence[at];
    if ((char === '(' || char === '（') && stack.length < 5) {
      groups.push({ open: at, from: at + 1, to: sentence.length, outer: inner, members: [] });
      stack.push(groups.length - 1);
    } else if ((char === ')' || char === '）') && stack.length > 1) {
      const closed = groups[stack.pop() ?? 0];
      if (closed) closed.to = at;
    }
  }
  return groups;
}

/** The text of a group with its inner brackets blanked out where they hold numbers: what follows them belongs to the number before. */
export function ownText(sentence: string, group: Group, inner: readonly Group[]): string {
  const parts: string[] = [];
  let from = group.from;
  for (const { open, to, members } of inner) {
    if (members.length === 0) continue;
    parts.push(sentence.slice(from, open), ' '.repeat(Math.min(to + 1, group.to) - open));
    from = to + 1;
  }
  parts.push(sentence.slice(from, group.to));
  return parts.join('');
}
