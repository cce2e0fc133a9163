import { isShare } from './partLayout';
import type { PartText } from './partSigns';

/**
 * What the tree so far says of a figure and one that may be its whole: where the figure before it hangs, and what the whole's parts
 * come to.
 * @param other null: what it says of one that is no part
 * @param parents of figures before it what was chosen, of those behind it what the rules say
 */
export function treeSigns(
  { figures, spots }: PartText,
  index: number,
  other: number | null,
  parents: readonly (number | null)[],
): readonly string[] {
  const signs: string[] = [];
  const last = index - 1;
  const part = figures[index];
  const before = figures[last];
  const up = parents[last] ?? null;
  const [at, from] = [spots[index], spots[last]];
  const alike = before?.metric === part?.metric ? 1 : 0;
  const where = at?.line !== from?.line ? 2 : at?.sentence === from?.sentence ? 0 : 1;
  if (other === null) {
    if (before && where === 0) signs.push(`Dn ${up === null ? 0 : 1}${alike}`);
    return signs;
  }
  const whole = figures[other];
  if (!part || !whole) return signs;
  const own = parents[other] ?? null;
  const together = spots[other]?.sentence === at?.sentence ? 1 : 0;
  if (last === other) signs.push(`Di ${own === null ? 0 : 1}${together}`);
  else if (before) {
    signs.push(`D${up === other ? 'p' : up === null ? 'x' : 'o'} ${where}${alike}`);
    if (up !== null && up !== other && parents[up] === other) signs.push(`Dg ${where}`);
  }
  if (other > index) return signs;
  if (own !== null) signs.push(`Dj ${together}${whole.metric === part.metric ? 1 : 0}`);
  if (isShare(whole) || isShare(part)) return signs;
  let count = 0;
  let sum = 0;
  for (let k = Math.max(other + 1, index - FAR); k < index; k++) {
    const sibling = figures[k];
    if (parents[k] !== other || !sibling || isShare(sibling)) continue;
    count++;
    if (sibling.metric === part.metric) sum += sibling.value;
  }
  if (count === 0) signs.push(`Df ${together}`);
  else signs.push(`Dk ${Math.min(count, 3)}`);
  if (sum > 0) {
    const to = sum + part.value;
    signs.push(
      `Ds ${to === whole.value ? 'full' : sum === whole.value ? 'was' : to > whole.value ? 'over' : 'under'}`,
    );
  }
  return signs;
}

/** So many figures back a whole's parts are added up. */
const FAR = 40;
