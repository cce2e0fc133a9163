// Kinds of characters by their code: asked for every character of a text.
export const BLANK = 1;
export const DIGIT = 2;
export const LATIN = 3;
export const HAN = 4;

/** First and last code of each stretch of characters of a kind. */
const STRETCHES: readonly (readonly [kind: number, first: number, last: number])[] = [
  // White space that is no unit: a line break is one.
  [BLANK, 0x09, 0x09],
  [BLANK, 0x0d, 0x0d],
  [BLANK, 0x20, 0x20],
  [BLANK, 0xa0, 0xa0],
  [BLANK, 0x3000, 0x3000],
  // Digits of both widths.
  [DIGIT, 0x30, 0x39],
  [DIGIT, 0xff10, 0xff19],
  // Latin letters, and the apostrophes inside words.
  [LATIN, 0x27, 0x27],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0xc0, 0x24f],
  [LATIN, 0x2019, 0x2019],
  // What is a word of its own: Roman numerals of one sign (Ⅱ级), 〇 as in 二〇二二, kana, Chinese characters.
  [HAN, 0x2160, 0x217f],
  [HAN, 0x3005, 0x3007],
  [HAN, 0x3040, 0x30ff],
  [HAN, 0x3400, 0x9fff],
  [HAN, 0xf900, 0xfaff],
];

/** The kind of each UTF-16 unit; 0 for any other. One look into a table is several times faster than to compare. */
export const KINDS = new Uint8Array(65536);
for (const [kind, first, last] of STRETCHES) KINDS.fill(kind, first, last + 1);

/** Digits of both widths. */
export function isDigit(code: number): boolean {
  return KINDS[code] === DIGIT;
}

/** Latin letters, and the apostrophes inside words. */
export function isLatin(code: number): boolean {
  return KINDS[code] === LATIN;
}

/** Whether a character is a word of its own: Chinese characters and kana, 〇 as in 二〇二二, and Roman numerals of one sign (Ⅱ级). */
export function isHan(code: number): boolean {
  return KINDS[code] === HAN;
}
