import type { Field } from './readField';
import { titleWordStarts } from './scoreSeam';
import { tornEnds } from './tornEnds';

/**
 * Whether a piece starts or ends inside a word of the title that the text says as well, and not only as the title does: names side by
 * side in a title the dictionary cuts up wrongly, but no text has those cuts as words.
 */
export function tearsWord(field: Field, places: readonly number[]): boolean {
  const starts = titleWordStarts(field.pool);
  if (tornEnds(field.pool, places, starts) === 0) return false;
  const { length } = field.pool.words;
  return places.some((place, i) => {
    const isTornBefore = places[i - 1] !== place - 1 && !starts[place];
    const isTornBehind = places[i + 1] !== place + 1 && place + 1 < length && !starts[place + 1];
    return (isTornBefore || isTornBehind) && isSaid(field, place, starts);
  });
}

/** Whether the text has the word that a place of the title stands in, with other words around it than there. */
function isSaid({ units, pool: { words } }: Field, place: number, starts: readonly boolean[]): boolean {
  let from = place;
  while (from > 0 && !starts[from]) from -= 1;
  let to = place + 1;
  while (to < words.length && !starts[to]) to += 1;
  const word = words.slice(from, to);
  return units.named.some(
    (unit) =>
      word.every((one, i) => units.id[unit + i] === one) &&
      (units.id[unit - 1] ?? -1) !== (words[from - 1] ?? -2) &&
      (units.id[unit + word.length] ?? -1) !== (words[to] ?? -2),
  );
}
