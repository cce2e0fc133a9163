import { textBehind } from '../../../text/beside';
import { markedCountyAt } from '../places/markedCounty';
import { ordinaryCityAt } from '../places/ordinaryCity';
import { regimentAt } from '../places/regiment';
import { type Meaning, wordAt } from './lexicon';

/** The word of the tables that stands at an offset, by what stands round it. */
export function wordHere(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  const city = ordinaryCityAt(folded, at);
  if (city) return city;
  const word = regimentAt(folded, at) ?? wordAt(folded, at);
  const county = word?.value.kind === 'mark' ? markedCountyAt(folded, at) : null;
  if (county) return county;
  if (word?.value.value !== 'deaths_missing') return word;
  // 3人死亡、失踪2人: two counts, and no name of one.
  const joined = folded.slice(at, word.end).indexOf('、');
  const counted = /[人名]/.test(folded.charAt(at - 1));
  if (joined <= 0 || !counted || !/\d/.test(folded.charAt(word.end))) return word;
  const first = wordAt(textBehind(folded, at, joined), 0);
  return first && { value: first.value, end: at + first.end };
}
