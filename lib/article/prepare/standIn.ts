const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/u;
/** A text of so many characters is nothing to Readability but its length and its marks. */
const LONG = 80;
/** What it takes for commas, and the Chinese marks that ought to be. */
const MARKS: ReadonlySet<number> = new Set([...',，،﹐︐︑⹁⸴⸲、。；！？'].map((mark) => mark.charCodeAt(0)));

/**
 * A text as Readability should count it. It counts in Latin letters and commas: paragraphs below 25 characters are nothing to it, 、 and
 * 。 no marks. One Han character says about two letters. What is long is made of one letter: all that is done with it takes half as long.
 */
export function standIn(text: string): string {
  if (text.length >= LONG) return ofOneLetter(text);
  if (!WIDE.test(text)) return text;
  return text.replace(/[、。；！？]/gu, '，').replace(/[\u3040-\u30ff\u3400-\u9fff]/gu, '$&$&');
}

function ofOneLetter(text: string): string {
  let letters = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (MARKS.has(code)) marks++;
    else letters += isWide(code) ? 2 : 1;
  }
  return 'x'.repeat(letters) + ','.repeat(marks);
}

function isWide(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff);
}
