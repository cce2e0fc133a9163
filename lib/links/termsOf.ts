import { FUNCTION_CHARACTERS, FUNCTION_WORDS } from './tables/functionWords';
import { HAN, KANA, kindAt, LATIN, OTHER } from './termCharacters';

/** Fewer characters in a row are no word. */
const SHORTEST = { [KANA]: 2, [LATIN]: 3 } as const;

/**
 * What a text is about, as far as counting can tell: pairs of Han characters, katakana words, Latin words without their plural s.
 * Function words and characters are left out, and so are numbers: they say nothing about the topic.
 * @returns in order, as often as they stand
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  takeRuns(normalizeTerms(text), (run, kind, size) => {
    if (kind === HAN) pairs(run, terms);
    else addWord(run, kind, size, terms);
  });
  return terms;
}

/** A text in the form that terms have. */
export function normalizeTerms(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The terms of a normalized text that are words, not pairs of characters. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  takeRuns(text, (run, kind, size) => {
    if (kind !== HAN) addWord(run, kind, size, words);
  });
  return words;
}

/** The term that a Latin word is: without its plural s; null for a function word. */
export function termOfWord(word: string): string | null {
  if (FUNCTION_WORDS.has(word)) return null;
  // Most words end otherwise: that is told without a pattern.
  return word.endsWith('s') ? word.replace(/(?<=..)s$/u, '') : word;
}

/** Whether a term is a pair of Han characters, and not a word. */
export function isHanPair(term: string): boolean {
  return kindAt(term, 0) === HAN;
}

/**
 * Gives the runs of characters of one kind, whole. By hand: a pattern's matches with their groups took several times as long, and each
 * link of a page is taken apart.
 * @param take is told how many characters a run has
 */
function takeRuns(
  text: string,
  take: (run: string, kind: typeof HAN | typeof KANA | typeof LATIN, size: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const start = at;
    let size = 0;
    do {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      size++;
    } while (at < text.length && kindAt(text, at) === kind);
    if (kind !== OTHER) take(text.slice(start, at), kind, size);
  }
}

function addWord(run: string, kind: typeof KANA | typeof LATIN, size: number, terms: string[]): void {
  if (size < SHORTEST[kind]) return;
  const term = kind === KANA ? run : termOfWord(run);
  if (term) terms.push(term);
}

function pairs(run: string, terms: string[]): void {
  let before = '';
  for (const character of run) {
    const counts = !FUNCTION_CHARACTERS.has(character);
    if (counts && before) terms.push(before + character);
    before = counts ? character : '';
  }
}
