import type { Approx } from '../reading';

/** 约 and its like stand right before the number; longest first. */
const BEFORE: readonly (readonly [string, Approx])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['超过了', 'over'],
  ['超过', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
];
const AFTER: Readonly<Record<string, Approx>> = {
  余: 'over',
  多: 'over',
  几: 'over',
  来: 'about',
  左: 'about',
};

/** What is said right before a number of how exact it is. */
export function approxBefore(folded: string, start: number): Approx | null {
  const at = folded[start - 1] === ' ' ? start - 1 : start;
  for (const [word, approx] of BEFORE) if (folded.startsWith(word, at - word.length)) return approx;
  return null;
}

/** 几 and the like belong to the number; 余下, 多次, 来自 do not. */
export function approxAfter(folded: string, at: number): Approx | null {
  if (folded.startsWith('左右', at)) return 'about';
  const char = folded[at] ?? '';
  if (char === '左') return null;
  const next = folded[at + 1] ?? '';
  if (char === '来' && '自华津京沪渝我返院'.includes(next)) return null;
  return AFTER[char] ?? null;
}
