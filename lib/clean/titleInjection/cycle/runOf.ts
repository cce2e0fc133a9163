import type { Hit, Run } from '../decodeRun';
import type { Fitted } from './cyclePieces';
import { turnsBetween } from './linkStands';
import type { Stand } from './standsOf';

/**
 * Bits by which a piece's place must beat any other place near it: else the text's own words may be the ones. The first and the last
 * have a neighbour less to hold them.
 */
const SURE = { inside: 3.5, atEnd: 5 } as const;

/** The pieces of a cycle by how surely they are placed. */
interface Placed {
  /** The sure ones as a run, each bucket of one length. */
  readonly run: Run;
  /** Those that may be the text's own words. */
  readonly unsure: readonly Stand[];
}

/** So much wider than every other distance between pieces in turn, and a few pieces beyond it are no machine's. */
const FAR = 1.5;
const MOST_FAR = 0.25;

/** A cycle's places as a run of slots, a bucket a piece, with those whose ends are not sure. */
export function runOf({ cycle, chain }: Fitted): Placed {
  const margins = chain.margins();
  const far = farOff(chain.stands, cycle.length);
  const last = chain.stands.length - 1;
  const isSure = (stand: Stand, i: number) =>
    (margins[i] ?? 0) >= (i === 0 || i === last ? SURE.atEnd : SURE.inside) && !far.has(stand);
  const sure = chain.stands.filter(isSure);
  let hit: Hit | null = null;
  for (const { start, turn } of sure)
    hit = { slot: { point: start, side: 1, at: start, anchored: false }, bucket: turn, before: hit };
  const run: Run = {
    score: chain.score,
    period: cycle.length,
    last: hit,
    hits: sure.length,
    repeats: sure.length - new Set(sure.map(({ turn }) => turn)).size,
    misses: 0,
    allowed: cycle.map(({ words }) => 1 << words.length),
  };
  return { run, unsure: chain.stands.filter((stand, i) => !isSure(stand, i)) };
}

/**
 * The first or last stands of a chain if they are far off the others: machines keep their distances, and a text says its title's words
 * in the title's order as well.
 */
function farOff(stands: readonly Stand[], turns: number): ReadonlySet<Stand> {
  const gaps = stands.map((stand, i) => {
    const before = stands[i - 1];
    return before && turnsBetween(before.turn, stand.turn, turns) === 0 ? stand.start - before.end : 0;
  });
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest);
  if (gaps.some((gap, i) => i !== at && widest <= FAR * gap)) return new Set();
  const few = at < stands.length - at ? stands.slice(0, at) : stands.slice(at);
  return new Set(few.length <= MOST_FAR * stands.length ? few : []);
}
