import type { Stand } from './cycle/standsOf';
import { DIGITS, type Units, WORD } from './units';
import { wordBreaker } from './wordBounds';

/** Words for what a number counts that are nothing without one. As titles of bulletins have them, whose numbers machines leave out. */
const UNITS: ReadonlySet<string> = new Set(
  '个 万 万人 万元 万名 亿 亿人 亿元 人次 件 例 個 億 億元 元 剂 劑 名 宗 岁 年 日 月 期 次 歲 級 级 起 萬 萬人 萬元'.split(
    ' ',
  ),
);

/** What they may follow: numbers in words, and what stands for one. */
export const NUMERALS: ReadonlySet<string> = new Set(
  '一七万三上下两九二五亿今余億元兩八六其几前十千半同四各后多幾当後數整数明昨本某次每當百第該该這这那零餘首' +
    '年月日%％',
);

/** So many at most: more say no more. One alone is chance: 日 is Japan, too. */
const COUNTED = { least: 2, most: 3 } as const;

/**
 * Pieces that are a unit of counting and have no number before them (，例其中, ，月目前): nobody's words, wherever they stand. In a text's
 * own word they count for nothing (例如, 年初, 病例).
 */
export function countNumberless(text: string, units: Units, stands: readonly Stand[]): number {
  const breaks = wordBreaker(text, units);
  const count = stands.filter(({ start, end }) => {
    const [from = 0, to = 0] = [units.start[start], units.end[end - 1]];
    if (!UNITS.has(text.slice(from, to)) || units.sort[start - 1] === DIGITS) return false;
    if (units.sort[start - 1] === WORD && NUMERALS.has(text.charAt(from - 1))) return false;
    return !breaks(start) && !breaks(end);
  }).length;
  return count < COUNTED.least ? 0 : Math.min(COUNTED.most, count);
}
