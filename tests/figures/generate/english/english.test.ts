import { describe, expect, it } from 'vitest';
import { readText } from '../../../../lib/read';
import { addTally, emptyTally, type Tally, toRow } from '../../../../scripts/lib/figureTally';
import { scoreText } from '../../../../scripts/lib/scoreFigures';
import { addTallies, scoreByConstruct } from '../scoreByConstruct';
import { ENGLISH_MAKERS } from './makers';

const SEEDS = 30;
/** What the reader must reach on bulletins made of these seeds, in per cent; raised as it gets better, never lowered. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'en epidemic': { spotF1: 99, fullF1: 96, tree: 90, checks: 90 },
  'en styled': { spotF1: 99, fullF1: 97, tree: 88, checks: 97 },
  'en detailed': { spotF1: 99, fullF1: 98, tree: 95 },
  'en accident': { spotF1: 99, fullF1: 97 },
  'en placed': { spotF1: 99, fullF1: 97 },
  'en scattered': { spotF1: 99, fullF1: 98 },
  'en quake': { spotF1: 99, fullF1: 98 },
  'en storm': { spotF1: 99, fullF1: 97, tree: 90 },
  'en things': { spotF1: 99, fullF1: 98 },
  'en police': { spotF1: 99, fullF1: 98, tree: 95 },
  'en weather': { spotF1: 99, fullF1: 97 },
  'en statistics': { spotF1: 99, fullF1: 98 },
  'en weekly': { spotF1: 99, fullF1: 97, tree: 95 },
};
/** No construct that is made of as many figures is read worse than this. */
const FEWEST = 12;
const WORST_CONSTRUCT = 50;

describe.each(ENGLISH_MAKERS.map(({ name, make }) => [name, make] as const))('%s bulletins', (name, make) => {
  const sum = emptyTally();
  const constructs = new Map<string, Tally>();
  for (let seed = 1; seed <= SEEDS; seed++) {
    const bulletin = make(seed);
    const reading = readText(bulletin.text, { asIs: true, patience: 10 });
    addTally(sum, scoreText(bulletin.truth, reading));
    addTallies(constructs, scoreByConstruct(bulletin, reading));
  }
  const row = toRow(name, sum);

  it('are the same for the same seed', () => {
    expect(make(7)).toEqual(make(7));
    expect(make(7).text).not.toBe(make(8).text);
  });

  it.each(Object.entries(FLOORS[name] ?? {}))('are read as they were made: %s', (column, floor) => {
    expect(row[column]).toBeGreaterThanOrEqual(floor);
  });

  it('give no false alarm, and no construct is lost', () => {
    expect(row.falseAlarms).toBe(0);
    for (const [construct, tally] of constructs)
      if (tally.truth >= FEWEST)
        expect((100 * tally.full) / tally.truth, construct).toBeGreaterThanOrEqual(WORST_CONSTRUCT);
  });
});
