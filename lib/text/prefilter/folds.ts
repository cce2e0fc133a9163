/**
 * Characters as signs see them: small letters, digits all alike, blanks all alike, and everything else alike. What is alike here can
 * only make a sign be found where it is not; that costs a look, never a match.
 */
export const FOLDS = 29;
export const OTHER = 0;
export const DIGIT = 27;
export const BLANK = 28;

const LOW = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = (code | 32) - 96;
  if (code >= 64 && letter >= 1 && letter <= 26) return letter;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 32 || (code >= 9 && code <= 13) ? BLANK : OTHER;
});

/** The long s and the Kelvin sign are an s and a k to a pattern without regard to case. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The fold of a UTF-16 code unit. */
export function foldOf(code: number): number {
  if (code < 128) return LOW[code] ?? OTHER;
  if (code === 0xa0 || code === 0xfeff) return BLANK;
  if (code < LONG_S) return OTHER;
  if (code === LONG_S) return 19;
  if (code === KELVIN) return 11;
  const isBlank =
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000;
  return isBlank ? BLANK : OTHER;
}

/** A string of folds, one character each. */
export function folded(text: string): string {
  let all = '';
  for (let at = 0; at < text.length; at++) all += String.fromCharCode(foldOf(text.charCodeAt(at)));
  return all;
}
