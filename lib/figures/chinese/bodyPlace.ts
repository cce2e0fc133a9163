import type { Place } from '../places';
import { smallest } from './incidentPlace';
import type { Token, WordToken } from './tokens';

/** What stands behind the place of an authority. */
const AUTHORITY =
  /^(?:人民)?(?:政府|委|应急|公安|警方|防汛|防指|抗震|民政|水利|水务|统计|消防|气象|新闻办|卫健|卫生|疾控|交警|交通|农业|海关|税务)/;

/**
 * 据甲省乙市政府统计: the smallest of the places that name who says so. A province alone says no more than its name.
 * @param tokens those before the first figure
 */
export function bodyPlace(folded: string, tokens: readonly Token[]): Place | null {
  let chain: WordToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.meaning.place === null) continue;
    chain = chain.at(-1)?.end === token.start ? [...chain, token] : [token];
    if (chain.length > 1 && AUTHORITY.test(folded.slice(token.end, token.end + 4)))
      return smallest(folded, chain);
  }
  return null;
}
