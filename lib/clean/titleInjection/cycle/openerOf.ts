import type { TitlePool } from '../titlePool';
import type { Cycle } from './cyclePieces';

/**
 * The piece that a machine puts in first, if pieces start in the title's order: the one that starts there first.
 * @returns -1 if the order is another
 */
export function openerOf({ words: title }: TitlePool, cycle: Cycle): number {
  const firsts = cycle.map(({ words }) => words[0] ?? -1);
  let opener = -1;
  let least = title.length;
  for (const [turn, first] of firsts.entries()) {
    const start = title.indexOf(first);
    const onward = [...firsts.slice(turn), ...firsts.slice(0, turn)];
    if (start >= least || !standInOrder(title, onward)) continue;
    [opener, least] = [turn, start];
  }
  return opener;
}

/** Whether words stand in a title one behind another, with others between. */
function standInOrder(title: readonly number[], words: readonly number[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = title.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}
