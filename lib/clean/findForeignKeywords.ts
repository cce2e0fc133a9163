import type { Cut } from '../text/cuts';
import type { Cleaner, CleanerInput } from './cleaners';
import { segmentEach } from './titleInjection/wordBounds';

/** Words of those who pay for such insertions (search engine trade, gambling, wholesale), simplified and traditional. */
const TRADE_WORDS =
  /seo|app下载|代孕|代理商|优化公司|优化排名|体育投注|加盟|博彩|厂家|品牌策划|娱乐城|开户|批发|推广|推廣|排名|搬家公司|有限公司|棋牌|網站建設|网站优化|网站建设|网站设计|關鍵詞|关键词|价格表/i;

/** Shortest and longest keyword, in characters, and how often it must come. */
const SHORTEST = 3;
const LONGEST = 12;
const LEAST = 3;

/** What is looked at of a long text: such keywords come again and again. */
const HEAD = 60_000;

const KEY = /[\p{Script=Han}A-Za-z]/u;
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

/**
 * One foreign trade word put in again and again (kind K). It is cut where it recurs, is not in the title, and words that it
 * split are whole again without it; where less speaks against it, it is marked.
 */
export const findForeignKeywords: Cleaner = {
  name: 'findForeignKeywords',
  why: 'after the title pieces, which recur too',
  find(input) {
    const head = input.text.slice(0, HEAD);
    if (!HAN.test(head)) return [];
    const cuts: Cut[] = [];
    for (const keyword of recurringStrings(head)) {
      const judged = judge(keyword, input);
      if (judged.length > 0) cuts.push(...judged);
    }
    return disjoint(cuts);
  },
};

/** Strings that come at least three times and cannot be made longer without coming less often. */
function recurringStrings(text: string): readonly string[] {
  const counts = new Uint8Array(TABLE);
  const slots = new Int32Array(text.length).fill(-1);
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    letters = isKey(text.charCodeAt(at)) ? letters + 1 : 0;
    if (letters < SHORTEST) continue;
    const start = at - SHORTEST + 1;
    const slot = hash(text, start);
    slots[start] = slot;
    if ((counts[slot] ?? 0) < LEAST) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const places = new Map<string, number[]>();
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? -1;
    if (slot < 0 || (counts[slot] ?? 0) < LEAST) continue;
    const gram = text.slice(at, at + SHORTEST);
    const list = places.get(gram);
    if (list) list.push(at);
    else places.set(gram, [at]);
  }
  const found = new Set<string>();
  for (const list of places.values()) {
    if (list.length < LEAST) continue;
    const [start, end] = widen(text, list);
    const first = list[0] ?? 0;
    const string = text.slice(first - start, first + end);
    if (string.length <= LONGEST) found.add(string);
  }
  return [...found];
}

const TABLE = 1 << 16;

function hash(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 31 * 31 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (TABLE - 1)
  );
}

/** Chinese characters and Latin letters, by code: this is asked for every character of a page. */
function isKey(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  );
}

/** How far all places agree to the left and to the right. */
function widen(text: string, places: readonly number[]): readonly [number, number] {
  const first = places[0] ?? 0;
  const agree = (step: number) => {
    const sign = text[first + step] ?? '';
    return KEY.test(sign) && places.every((at) => text[at + step] === sign);
  };
  let start = 0;
  let end = SHORTEST;
  while (start < LONGEST && agree(-start - 1)) start += 1;
  while (end < LONGEST + 1 && agree(end)) end += 1;
  return [start, end];
}

function judge(keyword: string, { text, title }: CleanerInput): readonly Cut[] {
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

/** Longer keywords first: one inside another is the same insertion. */
function disjoint(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || cut.start >= last.end) kept.push(cut);
    else if (cut.applied && !last.applied) kept[kept.length - 1] = cut;
  }
  return kept;
}
