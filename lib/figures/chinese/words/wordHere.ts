import { textBefore, textBehind } from '../../../text/beside';
import { codesOf } from '../../../text/codesOf';
import { markedCountyAt } from '../places/markedCounty';
import { ordinaryCityAt } from '../places/ordinaryCity';
import { regimentAt } from '../places/regiment';
import { type Meaning, wordAt } from './lexicon';

/** 12月24日本澳, 三日本縣: the day ends and the place begins in the middle of a country's name. */
const DAY_BEFORE = /[\d一二三四五六七八九十今昨同当翌即首]$/;
const OWN_BEHIND = /^日本(?:[港澳市省县区台院署局会中]|地(?!震)|轮|周|土)/;

/** 道路环境, 沿海地区: a place's name where two words meet. */
const ACROSS = /^(?:路环[境保]|海地[区带域势形震])/;
const ACROSS_BEGINS = codesOf(['路', '海']);

/** 台风“海地”, “辽宁”舰: what is called after a place is none. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };

/** The word of the tables that stands at an offset, by what stands round it. */
export function wordHere(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  if (
    folded.startsWith('日本', at) &&
    DAY_BEFORE.test(textBefore(folded, at, 1)) &&
    OWN_BEHIND.test(textBehind(folded, at, 4))
  )
    return null;
  if (ACROSS_BEGINS.has(folded.charCodeAt(at)) && ACROSS.test(textBehind(folded, at, 3))) return null;
  const city = ordinaryCityAt(folded, at);
  if (city) return city;
  const word = regimentAt(folded, at) ?? wordAt(folded, at);
  const county = word?.value.kind === 'mark' ? markedCountyAt(folded, at) : null;
  if (county) return county;
  if (word?.value.place && QUOTES[folded.charAt(at - 1)] === folded.charAt(word.end)) return null;
  if (word?.value.value !== 'deaths_missing') return word;
  // 3人死亡、失踪2人: two counts, and no name of one.
  const joined = folded.slice(at, word.end).indexOf('、');
  const counted = /[人名]/.test(folded.charAt(at - 1));
  if (joined <= 0 || !counted || !/\d/.test(folded.charAt(word.end))) return word;
  const first = wordAt(textBehind(folded, at, joined), 0);
  return first && { value: first.value, end: at + first.end };
}
