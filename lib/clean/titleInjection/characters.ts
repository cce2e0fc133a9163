// Kinds of characters by their code: asked for every character of a text.

/** White space that is no unit: a line break is one. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x3000;
}

/** Digits of both widths. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Latin letters, and the apostrophes inside words. */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    code === 0x27 ||
    code === 0x2019
  );
}

/** Whether a character is a word of its own: Chinese characters and kana, 〇 as in 二〇二二, and Roman numerals of one sign (Ⅱ级). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x2160 && code <= 0x217f)
  );
}
