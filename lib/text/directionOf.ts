/** Scripts that are written from right to left, as far as anybody writes news in them. */
const RIGHT_TO_LEFT = ['Adlam', 'Arabic', 'Hebrew', 'Mandaic', 'Nko', 'Samaritan', 'Syriac', 'Thaana'];

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = new RegExp(
  `^[${RIGHT_TO_LEFT.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);

/**
 * The direction of a text by its first letter, as `dir="auto"` has it (Unicode Bidirectional Algorithm, P2 and P3). Said once for a whole
 * article: Chromium works `auto` out anew each time that something is put into it, and a long article comes in a hundred thousand parts.
 * @param parts of the text, in order
 * @returns undefined of a text without letters
 */
export function directionOf(...parts: readonly string[]): 'ltr' | 'rtl' | undefined {
  for (const part of parts) {
    const letter = FIRST_LETTER.exec(part)?.[0];
    if (letter !== undefined) return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
  }
  return undefined;
}
