import type { Units } from './units';

/** Characters that a number in words is made of. */
const NUMERALS: ReadonlySet<string> = new Set('一七万三两九二五亿億兩八六几十千半四多幾数數百萬');

/** Words for what is counted, right behind the number: news of any topic is full of them. */
const MEASURES: ReadonlySet<string> = new Set(
  '万个人亿代件份位例侧個倍側億元分只台名吨周噸场場处天头套宗家层屆届層岁年座张張戶户所批支月条枚架栋株样條棟楼樓樣次歲点种種类級级臺艘萬處起輛輪轮辆週道部間间队隊隻面頁項頭類页项點',
);

/** Whether a cut before a unit parts a number in words from what it counts (两|名), or from its own rest. */
export function partsCount(text: string, { start, end }: Units, unit: number): boolean {
  const at = start[unit] ?? 0;
  if (end[unit - 1] !== at || !NUMERALS.has(text.charAt(at - 1))) return false;
  const next = text.charAt(at);
  return MEASURES.has(next) || NUMERALS.has(next);
}
