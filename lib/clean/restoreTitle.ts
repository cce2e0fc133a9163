import type { TitleReading } from '../draft';
import { bareText } from './lines';
import { hasOtherLetters, lettersOf } from './otherLetters';
import { findPieces, titlePool } from './titleInjection/titlePool';
import { titleWords } from './titleInjection/titleWords';

/** A letter or digit that is one in whatever form it is read. */
const PLAIN = /[a-z0-9\u4e00-\u9fff]/i;

/** The title with its best version first: never one that is a scramble of another version on the page. */
export function restoreTitle(title: TitleReading): TitleReading {
  const all = new Set([title.best, ...title.candidates]);
  if (all.size === 1) return title;
  const versions = [...all].filter((text) => PLAIN.test(text) || bareText(text) !== '');
  const best = versions.find(
    (version) => !versions.some((other) => other !== version && isScrambleOf(version, other)),
  );
  return best === undefined || best === title.best ? title : { ...title, best };
}

/** Whether a title is another one with pieces of itself put in: longer, made of the same words, out of order. */
function isScrambleOf(version: string, other: string): boolean {
  if (hasOtherLetters(version, lettersOf(other))) return false;
  const words = titleWords(version);
  const pool = titlePool([other]);
  if (pool.own < 6 || words.length > 300) return false;
  const ids = words.map((word) => pool.vocabulary.get(word) ?? -1);
  if (ids.includes(-1)) return false;
  const pieces = findPieces(pool, ids, []);
  return pieces !== null && pieces.backward >= 1 && words.length >= 0.6 * pool.own;
}
