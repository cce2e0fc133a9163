/** What ends a noun phrase: prepositions, auxiliaries, verbs that bulletins use. */
const STOPS = new Set(
  (
    'in at on from by for to with within without across among amongst since as during until following after before under into between who whom whose which that where when ' +
    'were was are is be been being have has had will would can could may might did do does also per remain remains remained than because if it they there so but while ' +
    'came went made took said died tested returned travelled traveled arrived live lives lived worked showed became sought stayed ' +
    'succumbed sustained suffered needed required occurred resulted fled drowned perished'
  ).split(' '),
);
const DESCRIBES = /(?:ed|al|ic|ive|en|able|ous|ing|local|new|mild|severe|dead)$/i;
const LONGEST = 9;

/**
 * Splits what follows a number into its noun phrase and the rest: " new cases were reported" is "new cases" and "were reported".
 * @param after the words after the number, up to the next number's own
 */
export function splitNoun(after: string): { readonly noun: string; readonly predicate: string } {
  const words = [...after.matchAll(/[\p{L}\p{N}’'&/-]+|[^\s]/gu)].slice(0, LONGEST + 6);
  let end = 0;
  let taken = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    const lower = word.toLowerCase();
    const last = words[index - 1]?.[0] ?? '';
    if (/^["“”‘*†]$/u.test(word) && taken < 2) continue;
    if (!/[\p{L}\p{N}]/u.test(word) || STOPS.has(lower) || taken >= LONGEST) break;
    if (lower === 'of' && (taken > 0 || /^(?:which|whom)$/i.test(words[index + 1]?.[0] ?? ''))) break;
    if ((lower === 'and' || lower === 'or') && !DESCRIBES.test(last)) break;
    if (lower === 'reported' && /s$/i.test(last)) break;
    taken += 1;
    end = match.index + word.length;
  }
  const noun = after.slice(0, end).trim();
  return { noun: /^of$/i.test(noun) ? '' : noun, predicate: after.slice(end).trim() };
}
