import type { Decoded } from './injectionCuts';
import type { Evidence } from './weighEvidence';

/** Pieces of a cycle that happen to stand at slots can look like a grid's: the cycle must explain so many more. */
const CYCLE_MARGIN = 1.3;

/** The same where so many pieces that come again fill every slot of the grid: that is no chance. */
const FULL_GRID = { repeats: 4, margin: 2 } as const;

/** A cycle that is proved goes before what is not, and the other way round; else it must explain more. */
export function isLikelier(cycle: Decoded, grid: Decoded): boolean {
  const [proved, provedGrid] = [cycle, grid].map(({ evidence }) => evidence.verdict === 'proof');
  if (proved !== provedGrid) return proved === true;
  return proved ? explainsMuchMore(cycle, grid) : unitsExplained(cycle) > unitsExplained(grid);
}

function explainsMuchMore(cycle: Decoded, grid: Decoded): boolean {
  const { fill, repeats, slots } = grid.evidence;
  const margin = fill === 1 && repeats >= FULL_GRID.repeats ? FULL_GRID.margin : CYCLE_MARGIN;
  return cycle.evidence.slots > margin * slots && unitsExplained(cycle) > unitsExplained(grid);
}

function unitsExplained({ buckets }: Decoded): number {
  return buckets.reduce((sum, bucket) => sum + (bucket ? bucket.size * bucket.hits.length : 0), 0);
}

/** Whether a second title explains what the text went on with alike behind the first one's pieces. */
export function explainsMore({ evidence: second }: Decoded, { evidence: first }: Decoded): boolean {
  return (
    second.verdict === 'proof' &&
    second.score > first.score &&
    second.fill >= first.fill &&
    first.unexplained >= 2 &&
    second.unexplained < first.unexplained
  );
}

/** The one with the higher score; the second has to be higher by a margin. */
export function better(a: Decoded | null, b: Decoded | null, margin: number): Decoded | null {
  if (!a || !b) return a ?? b;
  return b.evidence.score > a.evidence.score + margin ? b : a;
}

/** In a long text slots are missed here and there: what stands at so many is the machine's all the same. */
const LONG = { slots: 100, fill: 0.95 } as const;

/** Two or three pieces at slots may be a few of many that stand anywhere. */
const FEWEST_REPEATS = 2;

/**
 * Every slot is filled by words of the one title and no word is used twice, round after round: nothing is left for a second
 * title or another machine to explain.
 */
export function explainsAll({
  verdict,
  slots,
  fill,
  reused,
  coverage,
  repeats,
  buckets,
  unexplained,
}: Evidence): boolean {
  return (
    verdict === 'proof' &&
    (fill === 1 || (fill > LONG.fill && slots >= LONG.slots)) &&
    reused === 0 &&
    coverage > 0.6 &&
    repeats >= Math.max(FEWEST_REPEATS, buckets / 2) &&
    unexplained < 2
  );
}
