/** What joins the things that a title lists, in Chinese and in other scripts. */
const JOINS = {
  han: { before: /[、和与及與]$/u, behind: /^[、和与及與]/u },
  latin: { before: /(?:, |\band |\bor )$/u, behind: /^(?:, | and\b| or\b)/u },
} as const;

const LATIN = /[a-z]/u;

/** Share of some strings of a title that it lists: those beside a list's mark or joining word at one of their places. */
export function shareOfListed(title: string, strings: readonly string[]): number {
  const whole = title.toLowerCase();
  const listed = strings.filter((string) => isListed(whole, string.toLowerCase()));
  return listed.length / Math.max(1, strings.length);
}

function isListed(title: string, string: string): boolean {
  const { before, behind } = LATIN.test(string) ? JOINS.latin : JOINS.han;
  for (let at = title.indexOf(string); at >= 0; at = title.indexOf(string, at + 1)) {
    if (before.test(title.slice(Math.max(0, at - 5), at))) return true;
    if (behind.test(title.slice(at + string.length, at + string.length + 5))) return true;
  }
  return false;
}
