import { latin } from './latin';

const OF_A_WORD = latin(String.raw`[\p{L}-]`);

/** Whether a word stands in a text by itself, and not as a part of a longer one. */
export function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!OF_A_WORD.test(text.charAt(at - 1)) && !OF_A_WORD.test(text.charAt(at + word.length))) return true;
  return false;
}
