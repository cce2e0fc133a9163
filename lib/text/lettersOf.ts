import { codeTest } from './codeTest';

const LETTER = /[\p{L}\p{N}]/u;
const isLetterCode = codeTest(LETTER);

/** How many UTF-16 units the letter or digit at a place of a text takes; 0 if there is none. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLetterCode(code)) return 1;
  // The first half of a character beyond the first plane.
  return code >= 0xd800 && code <= 0xdbff && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    ? 2
    : 0;
}

/** A text's letters and digits alone. Put together by hand: to have a pattern replace all else takes several times as long. */
export function lettersOf(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const size = letterAt(text, at);
    at += size || 1;
    if (size > 0) continue;
    if (at - 1 > from) kept += text.slice(from, at - 1);
    from = at;
  }
  return from === 0 ? text : kept + text.slice(from);
}
