import type { CountedNoun } from './countedNoun';
import type { Unresolved } from './nearMetrics';

const FREE = /\b(?:available|vacant|free|unoccupied)\b/i;
const TAKEN = /\b(?:occupied|in use|filled|taken)\b/i;
const OUT_OF = /\b(?:out )?of $/i;

/** "17 ICU beds available", "84 staffed beds are occupied": beds and what is told of them; undefined for all else. */
export function bedsOf({ strong, noun, predicate }: CountedNoun): string | undefined {
  if (strong !== 'beds' && strong !== 'icu_beds') return undefined;
  return `${strong}${stateOf(`${noun} ${predicate.slice(0, 40)}`)}`;
}

/** "Of 1,929 ICU beds 301 are occupied": of the beds just told. */
export function bedsOfWhole({ metric, mention, near }: Unresolved): string | undefined {
  const beds = /^(?:icu_)?beds(?=$|_)/u.exec(near.whole ?? near.neighbour ?? '')?.[0];
  // "55 available out of 687 total"
  if (beds !== undefined && OUT_OF.test(mention.before) && !mention.numeral.percent) return beds;
  if (beds === undefined || metric !== null || mention.numeral.percent) return undefined;
  const state = stateOf(mention.after.slice(0, 60));
  return state === '' ? undefined : `${beds}${state}`;
}

function stateOf(words: string): string {
  if (FREE.test(words)) return '_available';
  return TAKEN.test(words) ? '_occupied' : '';
}
