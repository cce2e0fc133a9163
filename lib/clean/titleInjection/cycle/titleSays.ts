import { type Field, isTitleWord } from '../readField';

/** Whether two words of a text, wherever they stand, are neighbours in the title. */
export function titleSays({ units, pool }: Field, first: number, second: number): boolean {
  return (
    isTitleWord(units, first) &&
    isTitleWord(units, second) &&
    pool.pairs.has((units.id[first] ?? 0) * 4096 + (units.id[second] ?? 0))
  );
}
