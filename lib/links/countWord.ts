import { termOfWord } from './termsOf';

const LATIN = /[\p{Script=Latin}\p{M}]/u;
/** Letters of a word. */
const SHORTEST = 3;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/**
 * How often a term that is a word stands in a text, but no more than `most`, without taking the text apart: it is looked for as it is
 * written, and then whether the word goes on. The same as counting it among `wordsOf(text)`.
 * @param text normalized
 * @param term one of `termsOf`, no pair of Han characters
 */
export function countWord(text: string, term: string, most: number): number {
  const kind = KATAKANA.test(term) ? KATAKANA : LATIN;
  let found = 0;
  for (let at = text.indexOf(term); at >= 0 && found < most; at = text.indexOf(term, at + 1)) {
    if (isOf(kind, characterBefore(text, at))) continue;
    const end = at + term.length;
    // A plural is the same term.
    const to = kind === LATIN && text[end] === 's' ? end + 1 : end;
    if (!isOf(kind, text.slice(to, to + 2)) && isTerm(kind, text.slice(at, to), term)) found++;
  }
  return found;
}

/** Whether a whole run of letters is a term. */
function isTerm(kind: RegExp, run: string, term: string): boolean {
  return kind === KATAKANA || ([...run].length >= SHORTEST && termOfWord(run) === term);
}

/** Whether a text begins with a character of a kind. */
function isOf(kind: RegExp, text: string): boolean {
  const code = text.codePointAt(0);
  if (code === undefined) return false;
  if (code < 0x80) return kind === LATIN && code >= 0x61 && code <= 0x7a;
  return kind.test(String.fromCodePoint(code));
}

/** The character that ends before an offset. */
function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1, at);
}
