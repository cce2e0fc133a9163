/** Text without a title has its first paragraph in the title's place. */
export const LONGEST_TITLE = 60;

/**
 * Where the text begins behind its title; a first line that is a paragraph is no title.
 * @param text folded or as it stands
 */
export function textStart(text: string): number {
  const end = text.search(/\n/);
  return end < 0 || end > LONGEST_TITLE || /[。;；]/.test(text.slice(0, end)) ? 0 : end + 1;
}
