import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeneratedBulletin } from '../bulletinWriter';
import { readGenerated, readSeeds } from '../readGenerated';
import { CHINESE_MAKERS } from './makers';

const SEEDS = 40;
/** What the reader must reach on bulletins made of these seeds, in per cent; raised as it gets better, never lowered. */
const EPIDEMICS = { spotF1: 99.5, fullF1: 98, tree: 98, checks: 95 };
const NOTICES = { spotF1: 99.5, fullF1: 97, tree: 98, checks: 98 };
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'zh-quake': NOTICES,
  'zh-damage': NOTICES,
  'zh-accident': NOTICES,
  'zh-police': NOTICES,
  'zh-prices': NOTICES,
  'zh-flood': NOTICES,
  'zh-storm': NOTICES,
};
/** No construct that is made of as many figures is read worse than this. */
const FEWEST = 12;
const WORST_CONSTRUCT = 85;

const RUNS = { seed: 20201129, numRuns: 40 };
const anyBulletin = fc
  .tuple(fc.constantFrom(...CHINESE_MAKERS), fc.integer({ min: 10_000, max: 1_000_000 }))
  .map(([{ make }, seed]) => make(seed));

describe.each(CHINESE_MAKERS.map((maker) => [maker.name, maker] as const))('%s', (name, maker) => {
  const { row, constructs } = readSeeds(maker, SEEDS);

  it('makes the same bulletin of the same seed', () => {
    expect(maker.make(7)).toEqual(maker.make(7));
    expect(maker.make(7).text).not.toBe(maker.make(8).text);
  });

  it.each(Object.entries(FLOORS[name] ?? EPIDEMICS))('is read as it was made: %s', (column, floor) => {
    expect(row[column]).toBeGreaterThanOrEqual(floor);
  });

  it('loses no construct', () => {
    for (const [construct, { truth, full }] of constructs)
      if (truth >= FEWEST) expect((100 * full) / truth, construct).toBeGreaterThanOrEqual(WORST_CONSTRUCT);
  });
});

describe('any bulletin in Chinese', () => {
  const holds = (property: (bulletin: GeneratedBulletin) => void) =>
    fc.assert(fc.property(anyBulletin, property), RUNS);

  it('gives no false alarm on a sum', () => {
    holds((bulletin) => {
      const faults = new Set(bulletin.truth.checks.filter(({ ok }) => !ok).map(({ whole }) => whole));
      const { checks } = readGenerated(bulletin);
      if (faults.size === 0) expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    });
  });

  it('has figures that stand where their words stand, wholes that are there, and no number in two of one list', () => {
    holds((bulletin) => {
      const { figures, checks } = readGenerated(bulletin);
      const ids = new Set(figures.map(({ id }) => id));
      for (const { start, end, raw, partOf, id } of figures) {
        expect(bulletin.text.slice(start, end)).toBe(raw);
        expect(partOf === null || (partOf !== id && ids.has(partOf))).toBe(true);
      }
      for (const { parts } of checks) expect(new Set(parts).size).toBe(parts.length);
    });
  });

  it('takes no date, age or number of a case for a figure', () => {
    holds((bulletin) => {
      const { figures } = readGenerated(bulletin);
      for (const not of bulletin.truth.notFigures ?? [])
        expect(figures.filter(({ start, end }) => start < not.end && not.start < end)).toEqual([]);
    });
  });
});
