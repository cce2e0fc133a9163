import { ISSUERS } from '../tables/issuers';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';

/** A body that a text names, by offset. */
export interface IssuerMention {
  readonly name: string;
  readonly start: number;
}

/** In a title or sentence; more of them tell no more. */
const MOST = 4;
const WORD = latin(String.raw`\p{L}[\p{L}&]*`, 'g');
const LETTER = latin(String.raw`\p{L}`);
/** Most words of a text begin no such name: one look-up instead of some 250 alternatives at every letter. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const name of ISSUERS.keys()) {
  const first = firstWord(name);
  const own = BY_FIRST_WORD.get(first);
  if (own) own.push(name);
  else BY_FIRST_WORD.set(first, [name]);
}

function firstWord(name: string): string {
  return allMatches(WORD, name, 1)[0]?.[0] ?? name;
}

/** The bodies of the table that some words name, in order. */
export function issuersIn(words: string): readonly IssuerMention[] {
  const found: IssuerMention[] = [];
  let end = 0;
  for (const { 0: word, index } of allMatches(WORD, words)) {
    if (index < end) continue;
    const name = BY_FIRST_WORD.get(word)?.find(
      (one) => words.startsWith(one, index) && !LETTER.test(words.charAt(index + one.length)),
    );
    if (name === undefined) continue;
    found.push({ name, start: index });
    end = index + name.length;
    if (found.length >= MOST) break;
  }
  return found;
}
