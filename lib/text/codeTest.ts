const IS = 1;
const IS_NOT = 2;

/**
 * Makes a test of UTF-16 units by their code from a pattern for one character: each is held against it once, and looked up from then
 * on. What is asked for nearly every character of a page takes a tenth of the time so.
 * @param pattern without the flags g and y; half of a character beyond the first plane matches as a pattern in Unicode mode has it
 * @returns false for NaN, beyond a text's ends
 */
export function codeTest(pattern: RegExp): (code: number) => boolean {
  /** By code, what is known of it: 0 nothing yet. */
  const known = new Uint8Array(65536);
  return (code) => {
    const before = known[code] ?? IS_NOT;
    if (before > 0) return before === IS;
    const is = pattern.test(String.fromCharCode(code));
    known[code] = is ? IS : IS_NOT;
    return is;
  };
}
