import { textBehind } from '../../../text/beside';
import { NOUN_HEADS } from '../../tables/nounHeads';
import { RATE_NAMES } from '../../tables/rateNames';
import { namesByWord } from '../../writtenOut';

const HEADS = namesByWord(NOUN_HEADS);
const RATES = namesByWord(RATE_NAMES);
const LONGEST = Math.max(...[...HEADS.keys(), ...RATES.keys()].map((word) => word.length));
const SHORTEST = 2;

/** 动用一条喉: even one thing counts that was sent. */
export const SENT_ONE = /(?:出动|动用|开动|开出)$/;

/** What stands between a noun and its number: 学校共有12所. */
const BETWEEN = /(?:数量|总数|数|共有|共计|达到|约|共|有|达|计|为|近|超|逾|多|各)+$/;

/**
 * The thing that words end in, by the last part of their noun: 民办幼儿园 are kindergartens.
 * @param words those of one clause, up to the number
 * @returns null where they end in none that is known
 */
export function nounAhead(words: string): string | null {
  const noun = words.replace(BETWEEN, '');
  return atEnd(HEADS, noun, SHORTEST);
}

/** 毛入学率 is an enrolment rate: by the words before 率. */
export function rateOf(words: string): string {
  const name = atEnd(RATES, words, 1);
  return name === null ? 'rate' : `${name}_rate`;
}

function atEnd(names: ReadonlyMap<string, string>, words: string, shortest: number): string | null {
  for (let length = Math.min(LONGEST, words.length); length >= shortest; length--) {
    const name = names.get(words.slice(-length));
    if (name !== undefined) return name;
  }
  return null;
}

/** The first thing that the words behind a number name; of words that touch each other the last, which the others describe. */
export function nounBehind(words: string): string | null {
  let found: string | null = null;
  for (let at = 0; at < words.length; ) {
    const length = headAt(words, at);
    if (length > 0) found = HEADS.get(textBehind(words, at, length)) ?? null;
    else if (found !== null) return found;
    at += length || 1;
  }
  return found;
}

/** The last thing that words name anywhere, by the last part of its noun. */
export function headIn(words: string): string | null {
  for (let at = words.length - SHORTEST; at >= 0; at--) {
    const length = headAt(words, at);
    // 建筑业: a trade, and none of its things.
    // 停电影响8千户: the verb begins in what looks like a noun.
    if (length > 0 && !words.startsWith('建筑业', at) && !words.startsWith('影响', at + length - 1))
      return HEADS.get(textBehind(words, at, length)) ?? null;
  }
  return null;
}

function headAt(words: string, at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length >= SHORTEST; length--)
    if (HEADS.has(textBehind(words, at, length))) return length;
  return 0;
}
