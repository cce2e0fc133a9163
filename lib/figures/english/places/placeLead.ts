import type { Mention } from '../mentions';
import { latin } from '../words/latin';

/** "followed by Kildare with 1,061" */
const WITH = /^\W*with\s+(?:[a-z]+\s){0,3}$/i;
const LEADS: RegExp[] = [
  // "Speaking at a briefing in X, the minister said that"
  latin(
    String.raw`^.*\b(?:speaking|conference|briefing|interview)\b.*\b(?:said|stated|told \p{L}+|announced|noted|added|revealed|confirmed) that\s`,
    'i',
  ),
  // "X remains the worst hit while Y holds the third place with"
  latin(String.raw`^.*\b(?:while|whereas) (?=(?:the )?\p{Lu}\p{Ll})`),
  // "12 mm fell at X, followed by Y with"
  latin(String.raw`^.*\bfollowed by (?=(?:the )?\p{Lu})`),
  // "Elsewhere in Alderia, a fire in"
  latin(String.raw`^\W*[Ee]lsewhere in (?:the )?\p{Lu}[^,;]{2,40}, `),
  // "According to the police in X, …": who says so.
  /^.*\b[Aa]ccording to [^,;]{3,90},\s*/,
  // "Alder County (pop. 103,009): 12"
  / \(pop[^()]*\)(?=[:：])/g,
  // "Khyber Pakhtunkhwa (KP) reported"
  latin(String.raw`(?<=\p{Lu}\p{Ll}+) \(\p{Lu}{2,6}\)`, 'g'),
  latin(
    String.raw`^\s*(?:Meanwhile|However|Also|Similarly|Additionally|Earlier|Separately|Furthermore),?\s+(?=the |\p{Lu})`,
  ),
  /^\s*(?:[;,:—(–-]|(?:and|while|whereas|with|including|followed by|then)\b)\s*/i,
  // "Cases in Scotland: Borders 12": what stands behind the colon is the number's own.
  latin(String.raw`^.*[:：]\s+(?=\p{Lu})`),
];

/** The words before a number that may name its place: without who says so, and without how the sentence goes on from others. */
export function placeLead({ before, gap, numeral }: Mention): string {
  const ahead = WITH.test(before) ? gap : before;
  const lead = ahead.slice(0, ahead.length - (numeral.start - numeral.lead)).slice(-120);
  return LEADS.reduce((left, words) => left.replace(words, ''), lead);
}
