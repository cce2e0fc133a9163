import type { Mention } from './mentions';

/** The words before a number that may name its place: without who says so, and without how the sentence goes on from others. */
export function placeLead({ before, gap, numeral }: Mention): string {
  // "followed by Kildare with 1,061"
  const ahead = /^\W*with\s+(?:\p{Ll}+\s){0,3}$/iu.test(before) ? gap : before;
  return (
    ahead
      .slice(0, ahead.length - (numeral.start - numeral.lead))
      .slice(-120)
      // "Speaking at a briefing in X, the minister said that"
      .replace(
        /^.*\b(?:speaking|conference|briefing|interview)\b.*\b(?:said|stated|told \p{Ll}+|announced) that\s/iu,
        '',
      )
      // "X remains the worst hit while Y holds the third place with"
      .replace(/^.*\b(?:while|whereas) (?=(?:the )?\p{Lu}\p{Ll})/u, '')
      // "According to the police in X, …": who says so.
      .replace(/^.*\b[Aa]ccording to [^,;]{3,90},\s*/u, '')
      // "Khyber Pakhtunkhwa (KP) reported"
      .replace(/(?<=\p{Lu}\p{Ll}+) \(\p{Lu}{2,6}\)/gu, '')
      .replace(
        /^\s*(?:Meanwhile|However|Also|Similarly|Additionally|Earlier|Separately|Furthermore),?\s+(?=the |\p{Lu})/u,
        '',
      )
      .replace(/^\s*(?:[;,:—(–-]|(?:and|while|whereas|with|including|followed by|then)\b)\s*/i, '')
      // "Cases in Scotland: Borders 12": what stands behind the colon is the number's own.
      .replace(/^.*[:：]\s+(?=\p{Lu})/u, '')
  );
}
