import type { NearFigures } from '../nearFigures';
import type { Surroundings } from '../surroundings';
import { dayOf } from './findWindow';
import { wholeYear } from './wholeYear';

/** "higher than the 114 cases of the week before": of another time, whichever. */
const HELD_AGAINST =
  /\b(?:(?:higher|lower|more|fewer|less|greater|larger|smaller) than|compared (?:with|to)|against|versus|similar to)(?: the)?\s*$/i;

/**
 * Tells the dates of a text's figures: the day named beside it, its whole's, the last named one, the bulletin's.
 * @returns a function to be called once for every figure, in order
 */
export function dateTeller({ days, published }: Surroundings): (near: NearFigures) => string | null {
  const cursor = { next: 0 };
  let lastDay: string | null = null;
  return ({ node, whole }) => {
    const own = wholeYear(node.mention) ?? dayOf(node, days, cursor);
    lastDay = own ?? lastDay;
    if (own === null && HELD_AGAINST.test(node.mention.gap)) return null;
    return own ?? whole?.date ?? lastDay ?? days[0]?.day ?? published?.slice(0, 10) ?? null;
  };
}
