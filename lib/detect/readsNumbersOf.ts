/** Whether what numbers count is read in a language: of a page in any other it can't be said that it is no bulletin. @param lang BCP 47 */
export function readsNumbersOf(lang: string): boolean {
  return /^(?:zh|en)(?:-|$)/i.test(lang);
}
