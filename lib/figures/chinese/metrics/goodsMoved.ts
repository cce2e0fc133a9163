import { GOODS_NAMES } from '../../tables/goodsNames';
import { namesByWord } from '../../writtenOut';

const GOODS = namesByWord(GOODS_NAMES);
const LONGEST = Math.max(...[...GOODS.keys()].map((word) => word.length));

/** What became of goods, before or behind their name: 进口大豆, 大豆进口, 粗钢产量. */
const MOVED: readonly (readonly [RegExp, string])[] = [
  [/(?:进口量?|输入量?)$/, '_imports'],
  [/(?:出口量?)$/, '_exports'],
  [/(?:产量|总产量|总产|生产)$/, '_output'],
];
const MOVED_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/进口$/, '_imports'],
  [/出口$/, '_exports'],
  [/生产$/, '_output'],
];
/** Between the name and its number. */
const BETWEEN = /(?:数量|总量|量|达到|约|共|达|为|近|超)+$/;

/**
 * The trade or the output of goods that words end in: 进口铁矿砂 are iron_ore_imports.
 * @param words those of one clause, up to the number
 * @returns null where they name no goods, or not what became of them
 */
export function goodsMoved(words: string): string | null {
  const noun = words.replace(/(?:达到|约|共|达|为|近|超)+$/, '');
  for (const [verb, ending] of MOVED) {
    const before = noun.replace(verb, '');
    const goods = before === noun ? null : goodsAtEnd(before);
    if (goods) return goods.name + ending;
  }
  const goods = goodsAtEnd(noun.replace(BETWEEN, ''));
  if (!goods) return null;
  const verb = MOVED_BEFORE.find(([said]) => said.test(goods.before));
  return verb ? goods.name + verb[1] : null;
}

function goodsAtEnd(words: string): { readonly name: string; readonly before: string } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const name = GOODS.get(words.slice(-length));
    if (name !== undefined) return { name, before: words.slice(0, -length) };
  }
  return null;
}
