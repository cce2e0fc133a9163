import type { Cut } from '../../text/cuts';
import type { CleanerInput } from '../cleaners';
import { segmentEach } from '../titleInjection/wordBounds';
import { LEAST } from './recurringStrings';

/** Words of those who pay for such insertions (search engine trade, gambling, wholesale), simplified and traditional. */
const TRADE_WORDS =
  /seo|app下载|代孕|代理商|优化公司|优化排名|体育投注|加盟|博彩|厂家|品牌策划|娱乐城|开户|批发|推广|推廣|排名|搬家公司|有限公司|棋牌|網站建設|网站优化|网站建设|网站设计|關鍵詞|关键词|价格表/i;

const HAN = /\p{Script=Han}/u;

/**
 * Bits that a place says for or against an insertion. A string put in anywhere splits two words of five: they are whole
 * again without it. What stands on both sides of a word of the text's own makes a word about once in forty.
 */
const BITS = {
  splits: 4,
  splitsNone: -0.75,
  /** Both sides stand side by side elsewhere in the text. */
  meets: 1,
  /** All its places are amid a clause: of the text's own words every third place is at a mark or a number. */
  amid: 0.5,
  /** A word of the trade, or a Latin word that the title has not stuck to a Chinese one. */
  trade: 5,
  mixed: 2,
} as const;

/** What proof and suspicion need, and how many places must be split ones. A page has many strings that recur. */
const PROOF = { bits: 12, splits: 3 } as const;
const TRADE_PROOF = { bits: 8, splits: 2 } as const;
const SUSPICION = 6;

/** The cuts or marks of a keyword, one for each of its places; none where too little speaks against it. */
export function judgeKeyword(keyword: string, { text, title }: CleanerInput): readonly Cut[] {
  if (title.best.includes(keyword) || title.candidates.some((version) => version.includes(keyword)))
    return [];
  const places: number[] = [];
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length))
    places.push(at);
  if (places.length < LEAST) return [];
  const trade = TRADE_WORDS.test(keyword);
  const latin = /[A-Za-z]+/.exec(keyword)?.[0] ?? '';
  const mixed = latin !== '' && HAN.test(keyword) && !title.best.includes(latin);
  const inside = placesInside(text, keyword, places);
  if (!trade && inside.length < LEAST) return [];
  const meets = trade ? inside.filter(({ before, after }) => text.includes(before + after)).length : 0;
  const isAmid = places.every(
    (at) => HAN.test(text[at - 1] ?? '') && HAN.test(text[at + keyword.length] ?? ''),
  );
  const without =
    BITS.splitsNone * inside.length +
    BITS.meets * meets +
    (isAmid ? BITS.amid * inside.length : 0) +
    (trade ? BITS.trade : 0) +
    (mixed ? BITS.mixed : 0);
  const perSplit = BITS.splits - BITS.splitsNone;
  const splits = countFormed(text, keyword.length, inside, Math.ceil((SUSPICION - without) / perSplit));
  const bits = without + perSplit * splits;
  const proof = trade ? TRADE_PROOF : PROOF;
  const isForeign = trade || !sharesPair(keyword, title.best);
  const applied = isForeign && bits >= proof.bits && splits >= proof.splits;
  if (!applied && (bits < SUSPICION || splits + meets === 0)) return [];
  return places.map((at) => ({
    kind: 'foreign-keyword',
    start: at,
    end: at + keyword.length,
    confidence: applied ? Math.min(0.97, 0.85 + bits / 200) : 0.5,
    evidence: [
      `comes ${places.length} times and is not in the title`,
      ...(splits > 0 ? [`splits a word ${splits} times`] : []),
      ...(trade ? ['a trade word'] : []),
    ],
    applied,
  }));
}

/** Whether two neighbours of a string stand side by side in the title too: then it is of the page's own topic. */
function sharesPair(keyword: string, title: string): boolean {
  return Array.from({ length: keyword.length - 1 }, (_, at) => keyword.slice(at, at + 2)).some((pair) =>
    title.includes(pair),
  );
}

/** Places between Chinese characters, one for each pair of neighbours: a phrase that comes again proves nothing new. */
function placesInside(
  text: string,
  keyword: string,
  places: readonly number[],
): readonly { readonly at: number; readonly before: string; readonly after: string }[] {
  const byNeighbours = new Map(
    places.map((at) => {
      const before = text[at - 1] ?? '';
      const after = text[at + keyword.length] ?? '';
      return [before + after, { at, before, after }];
    }),
  );
  return [...byNeighbours.values()].filter(({ before, after }) => HAN.test(before) && HAN.test(after));
}

/**
 * How many keywords have on their two sides what makes one word when they are out, and did not before.
 * @param least the dictionary, which is dear, is asked only as long as so many can still be found
 */
function countFormed(
  text: string,
  size: number,
  places: readonly { readonly at: number }[],
  least: number,
): number {
  if (places.length < least) return 0;
  const sides = places.map(({ at }) => ({
    before: text.slice(Math.max(0, at - 6), at),
    after: text.slice(at + size, at + size + 6),
  }));
  const wordAt = segmentEach(sides.map(({ before, after }) => before + after));
  let formed = 0;
  for (const [i, { before }] of sides.entries()) {
    if (formed + sides.length - i < least) break;
    const word = wordAt(i, before.length - 1);
    if (word !== null && word.end > before.length) formed += 1;
  }
  return formed;
}
