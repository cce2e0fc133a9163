import type { Hit, Run } from '../decodeRun';
import type { Fitted } from './cyclePieces';
import type { Stand } from './standsOf';

/** Bits by which a piece's place must beat any other place near it: else the text's own words may be the ones. */
const SURE = 4;

/** The pieces of a cycle by how surely they are placed. */
interface Placed {
  /** The sure ones as a run, each bucket of one length. */
  readonly run: Run;
  /** Those that may be the text's own words. */
  readonly unsure: readonly Stand[];
}

/** A cycle's places as a run of slots, a bucket a piece, with those whose ends are not sure. */
export function runOf({ cycle, chain }: Fitted): Placed {
  const margins = chain.margins();
  const isSure = (_: Stand, i: number) => (margins[i] ?? 0) >= SURE;
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
