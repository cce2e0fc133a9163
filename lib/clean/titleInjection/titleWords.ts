import { HAN, isHan, KINDS, LATIN } from './characters';

/** The words of a title in order, lower case; marks, digits and white space are none. */
export function titleWords(title: string): readonly string[] {
  return wordsAsWritten(title).map((word) => (isHan(word.charCodeAt(0)) ? word : word.toLowerCase()));
}

/** The same as they are written. Titles are short and many: they are not split into units as texts are. */
export function wordsAsWritten(title: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < title.length; ) {
    const kind = KINDS[title.charCodeAt(at)];
    const from = at;
    at += 1;
    if (kind === LATIN) while (at < title.length && KINDS[title.charCodeAt(at)] === LATIN) at += 1;
    if (kind === HAN || kind === LATIN) words.push(title.slice(from, at));
  }
  return words;
}
