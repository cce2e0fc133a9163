import { textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { shortCounty } from './quakePlace';

/** What makes of the names that a text begins with a list, or a count of the first of them. */
const GOES_ON = /^(?:[、和及与(等]|\d{1,4}[例宗人名起]|[两三四五六七八九十]地)/;
const OF_PROVINCE = /[全我本]省|全自治区/;

/**
 * 甲省乙市丙县：…, 乙市丙区一学校…: a text without a title that begins with a chain of places is of the smallest of them.
 * @param from where the text begins
 */
export function headPlace(folded: string, from: number, body: readonly Token[]): Place | undefined {
  const at = body.findIndex(({ start }) => start >= from);
  const chain: Token[] = [];
  for (const token of at < 0 ? [] : body.slice(at)) {
    const next = chain.at(-1)?.end ?? (token.start <= from + 1 ? token.start : -1);
    if (!placeIn(token) || token.start !== next) break;
    chain.push(token);
  }
  const last = chain.at(-1);
  const first = placeIn(chain[0]);
  const found = placeIn(last);
  if (!last || !first || !found || found.level === 'country' || found.level === 'world') return undefined;
  const county = shortCounty(folded, found, last.end);
  const end = last.end + (county ? lengthOf(folded, last.end, county) : 0);
  const place = county ?? found;
  const within = place.path.length > 1 && place.path.includes(first.name) && place !== first;
  if (!within || GOES_ON.test(textBehind(folded, end, 6)) || OF_PROVINCE.test(folded)) return undefined;
  return knownPlaces().get(place.name) ? place : undefined;
}

/** How much of a county's name is printed behind what holds it. */
function lengthOf(folded: string, at: number, { name }: Place): number {
  let length = 0;
  while (length < name.length && folded[at + length] === name[length]) length++;
  return length;
}
