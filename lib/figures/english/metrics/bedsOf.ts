import type { CountedNoun } from './countedNoun';

const FREE = /\b(?:available|vacant|free|unoccupied)\b/i;
const TAKEN = /\b(?:occupied|in use|filled|taken)\b/i;

/** "17 ICU beds available", "84 staffed beds are occupied": beds and what is told of them; undefined for all else. */
export function bedsOf({ strong, noun, predicate }: CountedNoun): string | undefined {
  if (strong !== 'beds' && strong !== 'icu_beds') return undefined;
  return `${strong}${stateOf(`${noun} ${predicate.slice(0, 40)}`)}`;
}

function stateOf(words: string): string {
  if (FREE.test(words)) return '_available';
  return TAKEN.test(words) ? '_occupied' : '';
}
