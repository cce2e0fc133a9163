import type { Cut } from '../text/cuts';
import type { Cleaner, CleanerInput } from './cleaners';
import { wordSegmenter } from './titleInjection/wordBounds';

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

/** Characters that make a word with almost any neighbour: that they do proves nothing. */
const GLUE = new Set(
  '一上下不个中为之也人他以们会你你們個到去可同后和在地大她它对小就年得我所把时是月有来来之的着能與與自被要说說过还这這都里間间',
);

/** What each place of a keyword says for or against an insertion, and how much proof and suspicion need. */
const WEIGHT = { mended: 4, joined: 1, trade: 5, mixed: 2, natural: -1.5 } as const;
const PROOF = 9;
const SUSPICION = 5;

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
  const inside = places
    .map((at) => ({ at, before: text[at - 1] ?? '', after: text[at + keyword.length] ?? '' }))
    .filter(({ before, after }) => HAN.test(before) && HAN.test(after));
  // A machine puts its word anywhere; a word of the text's own has its company.
  const scattered = (side: 'before' | 'after') =>
    new Set(inside.map((place) => place[side])).size > 0.7 * inside.length;
  if (!trade && (inside.length < LEAST || !scattered('before') || !scattered('after'))) return [];
  let mended = 0;
  let joined = 0;
  let natural = 0;
  for (const { at, before, after } of inside) {
    const glue = GLUE.has(before) || GLUE.has(after);
    if (!glue && formsWord(text, at, at + keyword.length)) mended += 1;
    else if (trade && text.includes(before + after)) joined += 1;
    else natural += 1;
  }
  // A trade word put anywhere splits a third of the words it meets; one that belongs splits hardly any, and keeps company.
  const anywhere =
    trade &&
    scattered('before') &&
    scattered('after') &&
    ((mended >= 3 && mended >= 0.3 * inside.length) || (mixed && mended >= 2 && inside.length >= 4));
  const score =
    WEIGHT.mended * mended +
    WEIGHT.joined * joined +
    (trade ? WEIGHT.trade : 0) +
    (mixed ? WEIGHT.mixed : 0) +
    WEIGHT.natural * natural;
  const splits = mended >= 2 && 2 * mended >= places.length;
  const speaks = (splits && mended >= 3) || (trade && (mended + joined >= 1 || mixed));
  if (!anywhere && (score < SUSPICION || !(splits || trade))) return [];
  const applied = anywhere || (score >= PROOF && speaks && 2 * natural <= places.length);
  return places.map((at) => ({
    kind: 'foreign-keyword',
    start: at,
    end: at + keyword.length,
    confidence: applied ? Math.min(0.97, 0.85 + score / 200) : 0.5,
    evidence: [
      `comes ${places.length} times and is not in the title`,
      ...(mended > 0 ? [`splits a word ${mended} times`] : []),
      ...(trade ? ['a trade word'] : []),
    ],
    applied,
  }));
}

/** Whether what stands on both sides of a range makes one word when the range is out, and did not before. */
function formsWord(text: string, start: number, end: number): boolean {
  const segmenter = wordSegmenter();
  if (!segmenter) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  const word = segmenter.segment(before + after).containing(before.length - 1);
  return word !== undefined && word.isWordLike === true && word.index + word.segment.length > before.length;
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
