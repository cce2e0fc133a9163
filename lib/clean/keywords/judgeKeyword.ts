import type { Cut } from '../../text/cuts';
import type { CleanerInput } from '../cleaners';
import { countSplits, type Inside, placesInside } from './countSplits';
import { HAN, isHanScript } from './hanScript';
import { LEAST, type Recurring } from './recurringStrings';

/** Words of those who pay for such insertions (search engine trade, gambling, wholesale), simplified and traditional. */
const TRADE_WORDS =
  /seo|app下载|六合彩|时时彩|代写论文|代孕|代理商|优化(?:公司|排名)|体育投注|刻章|办证|加盟|博彩|厂家|品牌策划|娱乐城|开户|开锁|批发|推[广廣]|排名|搬家公司|有限公司|棋牌|比分|私家侦探|私服|網站建設|网站(?:优化|建设|设计)|股票配资|關鍵詞|关键词|价格表/i;

/** A string that comes again, and what its places say but for the words that they split. */
interface Keyword {
  readonly string: string;
  readonly places: readonly number[];
  readonly trade: boolean;
  /** Of the trade, and right behind a mark every time. */
  readonly isAtMarks: boolean;
  /** A place for each pair of Chinese neighbours. */
  readonly inside: readonly Inside[];
  /** Of those places, how many have neighbours that stand side by side elsewhere. */
  readonly meets: number;
  /** Bits but for the words that are split, and how many of those it takes to be suspicious. */
  readonly without: number;
  readonly leastSplits: number;
}

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

/** A trade word that opens so many clauses, and stands nowhere else, is marked: what a text is about stands inside clauses too. */
const STREWN = 4;
const MARK = /[\uff0c,\u3001\u3002\uff1b;\uff1a:\uff01\uff1f!?\n]/;

/** What each split word adds: its place is no longer one that splits none. */
const PER_SPLIT = BITS.splits - BITS.splitsNone;

/**
 * The cuts or marks of strings that come again, one for each of their places; none of those that too little speaks against.
 * @param head only so much of the text was looked through for them
 */
export function judgeKeywords(
  strings: readonly Recurring[],
  head: number,
  input: CleanerInput,
): readonly Cut[] {
  const isWhole = input.text.length <= head;
  // A pattern of so many words takes long: what comes again is a small part of a text, and all that is asked about.
  const mayHaveTrade = TRADE_WORDS.test(strings.map(({ string }) => string).join('\n'));
  const keywords = strings.flatMap((string) => keywordOf(string, input, { isWhole, mayHaveTrade }) ?? []);
  const splits = countSplits(input.text, keywords);
  return keywords.flatMap((keyword, i) => judge(keyword, splits(i), input));
}

/** A string as far as it is known without the dictionary, which is dear; null for one that can be no keyword. */
function keywordOf(
  { string, places: known }: Recurring,
  { text, title }: CleanerInput,
  { isWhole, mayHaveTrade }: { readonly isWhole: boolean; readonly mayHaveTrade: boolean },
): Keyword | null {
  if (title.best.includes(string) || title.candidates.some((version) => version.includes(string)))
    return null;
  const places = isWhole ? known : placesOf(string, text);
  if (places.length < LEAST) return null;
  const trade = mayHaveTrade && TRADE_WORDS.test(string);
  const inside = placesInside(text, string, places);
  if (!trade && inside.length < LEAST) return null;
  const latin = /[A-Za-z]+/.exec(string)?.[0] ?? '';
  const mixed = latin !== '' && HAN.test(string) && !title.best.includes(latin);
  const isAtMarks = trade && places.every((at) => MARK.test(text[at - 1] ?? ''));
  const meets = trade ? inside.filter(({ before, after }) => text.includes(before + after)).length : 0;
  const isAmid = places.every(
    (at) => isHanScript(text.charCodeAt(at - 1)) && isHanScript(text.charCodeAt(at + string.length)),
  );
  const without =
    BITS.splitsNone * inside.length +
    BITS.meets * meets +
    (isAmid ? BITS.amid * inside.length : 0) +
    (trade ? BITS.trade : 0) +
    (mixed ? BITS.mixed : 0);
  const leastSplits = Math.ceil((SUSPICION - without) / PER_SPLIT);
  return { string, places, trade, isAtMarks, inside, meets, without, leastSplits };
}

function placesOf(string: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) places.push(at);
  return places;
}

function judge(
  { string, places, trade, isAtMarks, meets, without }: Keyword,
  splits: number,
  { title }: CleanerInput,
): readonly Cut[] {
  const bits = without + PER_SPLIT * splits;
  const proof = trade ? TRADE_PROOF : PROOF;
  const isForeign = trade || !sharesPair(string, title.best);
  const applied = isForeign && bits >= proof.bits && splits >= proof.splits;
  const isStrewn = isAtMarks && isForeign && places.length >= STREWN && !sharesPair(string, title.best);
  if (!applied && !isStrewn && (bits < SUSPICION || splits + meets === 0)) return [];
  return places.map((at) => ({
    kind: 'foreign-keyword',
    start: at,
    end: at + string.length,
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
