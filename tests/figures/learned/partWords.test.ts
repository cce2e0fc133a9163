import { describe, expect, it } from 'vitest';
import { markersIn, wordsIn } from '../../../lib/figures/learned/partWords';

describe('markersIn', () => {
  it('names what leads from a whole to its parts in each script', () => {
    expect(markersIn(', including some of whom')).toEqual(['including', 'of']);
    expect(markersIn('例，其中')).toEqual(['among']);
    expect(markersIn('宗，當中包括')).toEqual(['among', 'including']);
  });
});

describe('wordsIn', () => {
  it('gives English words and Chinese characters, numbers alike', () => {
    expect(wordsIn('Some 1,200 cases:', true)).toEqual(['some', '#', 'cases', ':']);
    expect(wordsIn('甲市 12例', false)).toEqual(['甲', '市', '#', '例']);
  });
});
