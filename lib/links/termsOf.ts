import { FUNCTION_CHARACTERS, FUNCTION_WORDS } from './tables/functionWords';

const HAN = '[\\p{Script=Han}々]';
const WORD = '(?<kana>[\\p{Script=Katakana}ー]{2,})|(?<word>[\\p{Script=Latin}\\p{M}]{3,})';
const RUNS = new RegExp(`(?<han>${HAN}+)|${WORD}`, 'gu');
const WORDS = new RegExp(WORD, 'gu');
const HAN_PAIR = new RegExp(`^${HAN}`, 'u');

/**
 * What a text is about, as far as counting can tell: pairs of Han characters, katakana words, Latin words without their plural s.
 * Function words and characters are left out, and so are numbers: they say nothing about the topic.
 * @returns in order, as often as they stand
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  for (const { groups } of normalizeTerms(text).matchAll(RUNS)) {
    if (groups?.han) pairs(groups.han, terms);
    else addWord(groups, terms);
  }
  return terms;
}

/** A text in the form that terms have. */
export function normalizeTerms(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The terms of a normalized text that are words, not pairs of characters. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { groups } of text.matchAll(WORDS)) addWord(groups, words);
  return words;
}

/** The term that a Latin word is: without its plural s; null for a function word. */
export function termOfWord(word: string): string | null {
  return FUNCTION_WORDS.has(word) ? null : word.replace(/(?<=..)s$/u, '');
}

/** Whether a term is a pair of Han characters, and not a word. */
export function isHanPair(term: string): boolean {
  return HAN_PAIR.test(term);
}

function addWord(groups: Readonly<Record<string, string>> | undefined, terms: string[]): void {
  const term = groups?.kana ?? (groups?.word ? termOfWord(groups.word) : null);
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
