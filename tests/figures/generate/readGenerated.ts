import { readText } from '../../../lib/read';
import type { Reading } from '../../../lib/reading';
import { addTally, emptyTally, type Tally, toRow } from '../../../scripts/lib/figureTally';
import { scoreText } from '../../../scripts/lib/scoreFigures';
import type { BulletinMaker } from './bulletinMaker';
import type { GeneratedBulletin } from './bulletinWriter';
import { addTallies, scoreByConstruct } from './scoreByConstruct';

/** Reads a generated bulletin as it stands: what it finds, not how long a busy machine takes. */
export function readGenerated({ text }: GeneratedBulletin): Reading {
  return readText(text, { asIs: true, patience: 10 });
}

/** How the bulletins of some seeds are read: in all, as a row of the table, and by construct. */
export function readSeeds(
  { name, make }: BulletinMaker,
  seeds: number,
): { readonly row: ReturnType<typeof toRow>; readonly constructs: ReadonlyMap<string, Tally> } {
  const sum = emptyTally();
  const constructs = new Map<string, Tally>();
  for (let seed = 1; seed <= seeds; seed++) {
    const bulletin = make(seed);
    const reading = readGenerated(bulletin);
    addTally(sum, scoreText(bulletin.truth, reading));
    addTallies(constructs, scoreByConstruct(bulletin, reading));
  }
  return { row: toRow(name, sum), constructs };
}
