import type { Hit, Run } from '../decodeRun';
import type { TitlePool } from '../titlePool';
import type { Cycle, Fitted } from './cyclePieces';
import type { Stand } from './standsOf';

/** Bits by which a piece's place must beat any other place near it: else the text's own words may be the ones. */
const SURE = 3;

/** The pieces of a cycle by how surely they are placed. */
interface Placed {
  /** The sure ones as a run, each bucket of one length. */
  readonly run: Run;
  /** Those that may be the text's own words. */
  readonly unsure: readonly Stand[];
}

/** A cycle's places as a run of slots, a bucket a piece, with those whose ends are not sure. */
export function runOf(pool: TitlePool, { cycle, chain }: Fitted): Placed {
  const opener = openerOf(pool, cycle);
  const opened = opener < 0 ? 0 : chain.stands.findIndex(({ turn }) => turn === opener);
  const isSure = ({ margin }: { readonly margin: number }, i: number) => margin >= SURE && i >= opened;
  const sure = chain.stands.filter(isSure);
  let last: Hit | null = null;
  for (const { start, turn } of sure)
    last = { slot: { point: start, side: 1, at: start, anchored: false }, bucket: turn, before: last };
  const run: Run = {
    score: chain.score,
    period: cycle.length,
    last,
    hits: sure.length,
    repeats: sure.length - new Set(sure.map(({ turn }) => turn)).size,
    misses: 0,
    allowed: cycle.map(({ words }) => 1 << words.length),
  };
  return { run, unsure: chain.stands.filter((stand, i) => !isSure(stand, i)) };
}

/**
 * The piece that a machine puts in first, if pieces start in the title's order: the one that starts there first. What
 * seems to come before it is an honest first sentence, which often says the title again.
 * @returns -1 if the order is another
 */
function openerOf(pool: TitlePool, cycle: Cycle): number {
  const starts = cycle.map(({ words }) => pool.words.indexOf(words[0] ?? -1));
  const opener = starts.indexOf(Math.min(...starts));
  const inOrder = [...starts.slice(opener), ...starts.slice(0, opener)];
  return inOrder.every((place, i) => i === 0 || place >= (inOrder[i - 1] ?? 0)) ? opener : -1;
}
