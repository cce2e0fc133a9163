import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DISPLAY,
  FONTS,
  parseDisplay,
  RANGES,
  type RangedSetting,
  THEMES,
} from '../../lib/view/displaySettings';

const ranged = Object.keys(RANGES) as RangedSetting[];

describe('parseDisplay', () => {
  test('gives the defaults for nothing', () => {
    expect(parseDisplay(undefined)).toEqual(DEFAULT_DISPLAY);
    expect(parseDisplay('dark')).toEqual(DEFAULT_DISPLAY);
    expect(parseDisplay([18])).toEqual(DEFAULT_DISPLAY);
  });

  test('keeps what makes sense beside what does not', () => {
    expect(parseDisplay({ theme: 'sepia', font: 'comic', size: '20', indent: false })).toEqual({
      ...DEFAULT_DISPLAY,
      theme: 'sepia',
      indent: false,
    });
  });

  test('takes a number to the nearest end and to a step', () => {
    expect(parseDisplay({ size: 500 }).size).toBe(RANGES.size.max);
    expect(parseDisplay({ size: -1 }).size).toBe(RANGES.size.min);
    expect(parseDisplay({ size: 17.6 }).size).toBe(18);
    expect(parseDisplay({ lineHeight: 1.8500000001 }).lineHeight).toBe(1.85);
    expect(parseDisplay({ size: Number.NaN }).size).toBe(DEFAULT_DISPLAY.size);
  });

  test('never throws, and what it gives is stable and in range', () => {
    const field = fc.oneof(fc.anything(), fc.double(), fc.constantFrom(...THEMES, ...FONTS));
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ theme: field, font: field, size: field, lineHeight: field, width: field, indent: field }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = parseDisplay(value);
        expect(parseDisplay(parsed)).toEqual(parsed);
        for (const name of ranged) {
          expect(parsed[name]).toBeGreaterThanOrEqual(RANGES[name].min);
          expect(parsed[name]).toBeLessThanOrEqual(RANGES[name].max);
        }
      }),
    );
  });

  test('has defaults that are values themselves', () => {
    expect(parseDisplay(DEFAULT_DISPLAY)).toEqual(DEFAULT_DISPLAY);
  });
});
