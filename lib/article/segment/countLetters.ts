const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits of a text; markers of hidden text have none. Counted by hand: nearly all are told by their code, and a match for each would be made of garbage. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) letters += isPlainLetter(code) ? 1 : 0;
    else if (code >= 0x4e00 && code <= 0x9fff) letters++;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? code);
      if (LETTER.test(character)) letters++;
      i += character.length - 1;
    }
  }
  return letters;
}

/** a–z, A–Z, 0–9 */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
