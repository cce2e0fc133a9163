import { describe, expect, it } from 'vitest';
import { checkSumsOf } from '../../lib/figures/checkSums';
import type { Figure } from '../../lib/reading';
import { makeFigure } from '../makeReading';

function figure(id: string, value: number | null, more: Partial<Figure> = {}): Figure {
  return makeFigure({ id, value, raw: String(value), ...more });
}

const part = (id: string, value: number | null, more: Partial<Figure> = {}) =>
  figure(id, value, { partOf: 'f1', group: 'place', exhaustive: true, ...more });

describe('checkSumsOf', () => {
  it('adds up each group of one whole by itself', () => {
    const checks = checkSumsOf([
      figure('f1', 5),
      part('f2', 3),
      part('f3', 2),
      part('f4', 4, { group: 'sex' }),
      part('f5', 1, { group: 'sex' }),
    ]);
    expect(checks.map(({ parts, ok }) => [parts.length, ok])).toEqual([
      [2, true],
      [2, true],
    ]);
  });

  it('expects of a headline in round figures what the headline says', () => {
    const headline = figure('f0', 600, { approx: 'over' });
    const checks = checkSumsOf([
      headline,
      figure('f1', 604, { repeatOf: 'f0' }),
      part('f2', 600),
      part('f3', 4),
    ]);
    expect(checks.map(({ whole, sum, expected, ok }) => [whole, sum, expected, ok])).toEqual([
      ['f1', 604, 604, true],
      ['f0', 604, 600, true],
    ]);
  });

  it('leaves a fault as it stands', () => {
    expect(checkSumsOf([figure('f1', 514), part('f2', 7), part('f3', 506)])).toMatchObject([
      { sum: 513, expected: 514, ok: false },
    ]);
  });

  it('allows for a whole in 万 whose parts are written out', () => {
    const parts = [part('f2', 4087), part('f3', 7820)];
    expect(checkSumsOf([figure('f1', 11900, { raw: '1.19万' }), ...parts])[0]?.ok).toBe(true);
    expect(checkSumsOf([figure('f1', 11800, { raw: '1.18万' }), ...parts])[0]?.ok).toBe(false);
  });

  it('allows for rounding in 万 and for 余', () => {
    const rounded = [
      figure('f1', 996000, { raw: '99.6万' }),
      part('f2', 632000, { raw: '63.2万' }),
      part('f3', 363000, { raw: '36.3万' }),
    ];
    expect(checkSumsOf(rounded)[0]?.ok).toBe(true);
    const far = [
      figure('f1', 9966000, { raw: '996.6万' }),
      part('f2', 6320000, { raw: '632.0万' }),
      part('f3', 4046000, { raw: '404.6万' }),
    ];
    expect(checkSumsOf(far)[0]?.ok).toBe(false);
    const over = [figure('f1', 102), part('f2', 60, { approx: 'over' }), part('f3', 40)];
    expect(checkSumsOf(over)[0]?.ok).toBe(true);
  });

  it('asks nothing of parts that are not all, or lost', () => {
    expect(checkSumsOf([figure('f1', 9), figure('f2', 3, { partOf: 'f1', group: 'x' })])).toEqual([]);
    expect(checkSumsOf([figure('f1', 9), part('f2', null), part('f3', 3)])).toEqual([]);
  });

  it('holds for the headline as well, but tells a fault once', () => {
    const good = [figure('f0', 5), figure('f1', 5, { repeatOf: 'f0' }), part('f2', 3), part('f3', 2)];
    expect(checkSumsOf(good).map(({ whole }) => whole)).toEqual(['f1', 'f0']);
    const bad = [figure('f0', 6), figure('f1', 6, { repeatOf: 'f0' }), part('f2', 3), part('f3', 2)];
    expect(checkSumsOf(bad).map(({ whole }) => whole)).toEqual(['f1']);
  });
});
