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
  const margins = chain.margins();
  const isSure = (_: Stand, i: number) => (margins[i] ?? 0) >= SURE && i >= opened;
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
function openerOf({ words: title }: TitlePool, cycle: Cycle): number {
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
