import type { Node } from '../nodes';
import { type Basis, basisOfChange } from './basisOfChange';
import { SUFFIX } from './nearMetrics';

/** How many figures further on may say what a change is held against. */
const AHEAD = 4;

/** "and personal theft by": another subject, though no table tells them apart. */
const NAMES_ANOTHER =
  /^\W*(?:and |while |but )?(?!(?:by|to|up|down|from|then|an?|in|of|rose|fell)\b)[A-Za-z][a-z-]{3,}/u;

const SAME_PERIOD = /^[^.;]{0,40}\b(?:corresponding|same) (?:month|period|quarter|time)\b/u;

/** What the next change of the same sentence that says so is held against, if it is of something else: "sales rose 3% and output fell 4% from a year earlier". */
export function comingBasis(nodes: readonly Node[], index: number): Basis | null {
  const own = nodes[index];
  if (!own?.mention.numeral.percent) return null;
  // "up by 2.2 per cent from 1,585 cases in the same period of 2022"
  const from = nodes[index + 1]?.mention;
  if (
    from?.sentence === own.mention.sentence &&
    !from.numeral.percent &&
    /^\D{0,10}\bfrom \D{0,8}$/u.test(from.gap)
  )
    return SAME_PERIOD.test(from.after)
      ? '_yoy'
      : basisOfChange({ ...own.mention, after: ` from ${from.after.slice(0, 100)}` });
  const base = own.metric?.replace(SUFFIX, '');
  for (const next of nodes.slice(index + 1, index + 1 + AHEAD)) {
    if (next.mention.sentence !== own.mention.sentence || next.mention.bracket !== own.mention.bracket)
      return null;
    if (!next.mention.numeral.percent) continue;
    // The same thing told again is held against something else: "0.3% in the quarter and 2.8% annually".
    if (!base || (next.metric?.replace(SUFFIX, '') === base && !NAMES_ANOTHER.test(next.mention.before)))
      return null;
    const basis = basisOfChange(next.mention);
    if (basis !== null) return basis;
  }
  return null;
}
