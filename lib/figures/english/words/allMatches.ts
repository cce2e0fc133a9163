import { Prefiltered } from '../../../text/prefilter/prefiltered';

/**
 * Every match of a global pattern, in order. `String.matchAll` makes a new pattern for each call, which costs more than the search
 * itself where texts are as short as clauses.
 * @param pattern with the flag g
 * @param most stops after so many
 */
export function allMatches(
  pattern: RegExp | Prefiltered,
  text: string,
  most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] {
  if (pattern instanceof Prefiltered)
    return pattern.mayBeIn(text) ? allMatches(pattern.pattern, text, most) : [];
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && matches.length < most; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
