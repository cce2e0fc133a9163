import { partsCount } from '../countTorn';
import type { Field } from '../readField';
import { DIGITS } from '../units';
import type { Cycle } from './cyclePieces';

/**
 * Words of the title between a number and what it counts (12海南例), in the title's order, as machines open their pieces: nobody writes
 * so. Told by what stands there, at hardly any cost: where nothing else comes round to be seen, a search starts from them.
 */
export function tornPieces(text: string, { units, pool, ahead }: Field): Cycle {
  const pieces = new Map<string, readonly number[]>();
  for (const start of units.named) {
    if (units.sort[start - 1] !== DIGITS) continue;
    for (let end = start + 1; end <= start + (ahead[start] ?? 0); end += 1) {
      if (!partsCount(text, units, start, end)) continue;
      const words = [...units.id.subarray(start, end)];
      pieces.set(words.join(' '), words);
      break;
    }
  }
  const place = ([first = -1]: readonly number[]) => pool.words.indexOf(first);
  return [...pieces.values()].sort((a, b) => place(a) - place(b)).map((words) => ({ words }));
}
