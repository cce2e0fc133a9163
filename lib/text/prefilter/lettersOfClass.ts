import { oncePerText } from '../../oncePerText';

const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const ESCAPED: Readonly<Record<string, string>> = {
  d: '0123456789',
  f: '\f',
  n: '\n',
  r: '\r',
  s: BLANKS,
  t: '\t',
  v: '\v',
};
/** A range of more letters says nothing. */
const LONGEST_RANGE = 64;
const MEMBER = /\\u([\da-f]{4})|\\([\s\S])|([\s\S])/gi;

/** A letter as a pattern without regard to case sees it: see Canonicalize in ECMA-262. */
export function foldLetter(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === 1 ? upper : letter;
}

/**
 * The letters that a class of a pattern holds, folded; null where they are nearly any. The same stands before many patterns of a table.
 * @param members what stands between the square brackets
 */
export const lettersOfClass = oncePerText((members): ReadonlySet<string> | null => {
  const letters: string[] = [];
  let isRange = false;
  for (const [, code, escaped, plain] of members.matchAll(MEMBER)) {
    const some = plain ?? (escaped ? lettersOf(escaped) : letterOf(code));
    if (some === null) return null;
    const from = letters.at(-1)?.charCodeAt(0);
    if (plain === '-' && from !== undefined && !isRange) isRange = true;
    else if (isRange && from !== undefined) {
      const last = some.charCodeAt(0);
      if (last - from > LONGEST_RANGE) return null;
      for (let at = from + 1; at <= last; at++) letters.push(String.fromCharCode(at));
      isRange = false;
    } else letters.push(...some);
  }
  if (isRange) letters.push('-');
  return new Set(letters.map(foldLetter));
});

/** The letter of a code in hexadecimal digits. */
export function letterOf(code = ''): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** What an escape stands for; null for a class of letters that is not read here. */
export function lettersOf(escaped: string): string | null {
  return ESCAPED[escaped] ?? (/[a-z\d]/i.test(escaped) ? null : escaped);
}
