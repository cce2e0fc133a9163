import { describe, expect, it } from 'vitest';
import { parseColour, sameColour } from '../../lib/clean/hidden/colours';

const WHITE = [255, 255, 255, 1] as const;

describe('parseColour', () => {
  it.each([
    ['#fff', [255, 255, 255, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['#0008', [0, 0, 0, 136 / 255]],
    ['rgb(10, 20, 30)', [10, 20, 30, 1]],
    ['rgba(10, 20, 30, 0.5)', [10, 20, 30, 0.5]],
    ['rgb(10 20 30 / 0)', [10, 20, 30, 0]],
    ['color(srgb 1 0 none)', [255, 0, 0, 1]],
    ['color(srgb 1 1 1 / 0.25)', [255, 255, 255, 0.25]],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });

  it.each(['oklch(1 0 0)', 'oklab(0.999 0 0)', 'lab(100 0 0)', 'lch(100 0 0)'])('%s is white', (text) => {
    const colour = parseColour(text);
    expect(colour && sameColour(colour, WHITE)).toBe(true);
  });

  it('reads a grey as it is painted', () => {
    const colour = parseColour('lab(53.585 0 0)');
    expect(colour && sameColour(colour, [128, 128, 128, 1])).toBe(true);
  });

  it.each(['oklch(1 0.2 30)', 'lab(60 40 20)', 'color(display-p3 1 1 1)', 'rgb(a b c)', 'currentcolor', ''])(
    'says nothing of %s',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );

  it('any colour that is transparent hides', () => {
    expect(parseColour('oklch(0.6 0.2 30 / 0)')?.[3]).toBe(0);
  });
});
