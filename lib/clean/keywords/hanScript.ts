/** A character of the Chinese script. */
export const HAN = /\p{Script=Han}/u;

/** By code, what is known of it: 0 nothing yet, else one of these. */
const known = new Uint8Array(65536);
const IS = 1;
const IS_NOT = 2;

/** The same of a UTF-16 unit by its code; NaN, beyond a text's ends, is none. Asked beside every string that comes again. */
export function isHanScript(code: number): boolean {
  const before = known[code] ?? IS_NOT;
  if (before > 0) return before === IS;
  const is = HAN.test(String.fromCharCode(code));
  known[code] = is ? IS : IS_NOT;
  return is;
}
