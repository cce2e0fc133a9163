import { isHan, isLatin } from './titleInjection/characters';

/** The letters and characters of a title, small ones for capitals. */
export function lettersOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase());
}

/**
 * Whether a text has a letter or character that a title has not, and so a word that the title has not. It is looked for from the
 * end, where a page's title names its site; any character of a sentence mostly tells.
 */
export function hasOtherLetters(text: string, letters: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const code = lower.charCodeAt(at);
    if ((isHan(code) || isLatin(code)) && !letters.has(lower.charAt(at))) return true;
  }
  return false;
}
