import type { Hit, Run } from '../decodeRun';
import type { TitlePool } from '../titlePool';
import type { Fitted } from './cyclePieces';
import { turnsBetween } from './linkStands';
import { openerOf } from './openerOf';
import type { Stand } from './standsOf';

/**
 * Bits by which a piece's place must beat any other place near it: else the text's own words may be the ones. The last one has a neighbour
 * less to hold it; machines start with the title's first piece, so of 170 such with 2 to 5 bits six were wrong, and of 30 others that
 * came first with up to 6 bits more than half: the text says those before the machine begins.
 */
const SURE = { inside: 3.5, opener: 2, otherFirst: 7, last: 4 } as const;

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
export function runOf(pool: TitlePool, { cycle, chain }: Fitted): Placed {
  const margins = chain.margins();
  const far = farOff(chain.stands, cycle.length);
  const last = chain.stands.length - 1;
  const opener = openerOf(pool, cycle);
  const least = ({ turn }: Stand, i: number) =>
    i === last ? SURE.last : i > 0 ? SURE.inside : turn === opener ? SURE.opener : SURE.otherFirst;
  const isSure = (stand: Stand, i: number) => (margins[i] ?? 0) >= least(stand, i) && !far.has(stand);
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
