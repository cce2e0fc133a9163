/** Capitals at the beginnings of words. */
const INITIALS = /(?<!\p{L})\p{Lu}/gu;

/**
 * An agency by the name that its own pages spell out: AP, Associated Press.
 * @param said what the head says whose the page is
 * @returns the name as it came if none of these begins with its letters
 */
export function inFull(name: string | null, said: readonly (string | null | undefined)[]): string | null {
  if (!name || name.length < 2) return name;
  const initials = (words: string) => (words.replace(/^The /u, '').match(INITIALS) ?? []).join('');
  return said.find((words) => words && initials(words) === name) ?? name;
}
