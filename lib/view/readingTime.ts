/** Han and kana characters, and words of other scripts, that an adult reads in a minute (silent reading of news). */
const CHARACTERS_A_MINUTE = 400;
const WORDS_A_MINUTE = 230;

/** Minutes that a text takes to read, at least one. */
export function readingTime(text: string): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
