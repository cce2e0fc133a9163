import { describe, expect, it } from 'vitest';
import { addTally, emptyTally, toRow } from '../../../../scripts/lib/figureTally';
import { groupsOf, scoreText } from '../../../../scripts/lib/scoreFigures';
import { readText } from '../../../readPatiently';
import { readMarked } from './readMarked';

const bulletins = readMarked();

/** What the reader must reach, in per cent; raised as it gets better, never lowered. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { spotF1: 99, fullF1: 92, tree: 92 },
  'en other': { spotF1: 99, fullF1: 88, tree: 96 },
};

describe('marked bulletins', () => {
  it('marks at least fifty, every figure with a value and every part with a whole', () => {
    expect(bulletins.length).toBeGreaterThanOrEqual(50);
    expect(new Set(bulletins.map(({ name }) => name)).size).toBe(bulletins.length);
    for (const { name, text, truth } of bulletins) {
      expect(text, name).not.toMatch(/[{}|]/u);
      for (const { value, partOf, start, end } of truth.figures) {
        expect(Number.isFinite(value), `${name}: ${text.slice(start, end)}`).toBe(true);
        if (partOf !== null) expect(truth.figures.some(({ id }) => id === partOf)).toBe(true);
      }
    }
  });

  it('are read as they are marked', () => {
    const tallies = new Map<string, ReturnType<typeof emptyTally>>();
    for (const { text, truth } of bulletins) {
      // What it finds, not how long a busy machine takes.
      const tally = scoreText(truth, readText(text, { asIs: true }));
      for (const group of groupsOf(truth)) {
        const sum = tallies.get(group) ?? emptyTally();
        tallies.set(group, sum);
        addTally(sum, tally);
      }
    }
    for (const [group, floors] of Object.entries(FLOORS)) {
      const row = toRow(group, tallies.get(group) ?? emptyTally());
      for (const [column, floor] of Object.entries(floors))
        expect(row[column], `${group} ${column}`).toBeGreaterThanOrEqual(floor);
      expect(row.falseAlarms, group).toBe(0);
    }
  });
});
