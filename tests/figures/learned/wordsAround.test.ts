import { describe, expect, it } from 'vitest';
import { TextOfFigures } from '../../../lib/figures/learned/wordsAround';

const around = (text: string, raw: string) => {
  const start = text.indexOf(raw);
  return new TextOfFigures(text).around({ start, end: start + raw.length });
};

describe('TextOfFigures', () => {
  const text =
    'Measles update\nCounts so far:\nTwo wards closed. Clinics saw 1,204 cases, 31 of them severe.';

  it('gives the words of a figure’s own sentence on both sides, numbers as one sign', () => {
    const { before, behind } = around(text, '31');
    expect(before).toEqual(['clinics', 'saw', '#', 'cases', ',']);
    expect(behind).toEqual(['of', 'them', 'severe', '.']);
  });

  it('gives the sentence before it, and the line that heads it', () => {
    expect(around(text, '31').last).toEqual(['two', 'wards', 'closed', '.']);
    expect(around(text, '31').heading).toEqual(['counts', 'so', 'far', ':']);
    expect(around(text, '31').sentence).toBe(3);
  });

  it('keeps a figure that is part of a word’s stretch apart from it', () => {
    expect(around('About 3.5% of 12 pupils', '3.5').behind).toEqual(['%', 'of', '#', 'pupils']);
  });

  it('has nothing to say of a place behind the text', () => {
    expect(new TextOfFigures('One line').around({ start: 40, end: 42 }).before).toEqual([]);
  });

  it('finds the same from where the figure before was as from the start', () => {
    const text = 'There were 12 cases. '.repeat(3);
    const words = new TextOfFigures(text);
    const last = { start: 53, end: 55 };
    expect(words.around(last, words.around({ start: 32, end: 34 }).sentence)).toEqual(words.around(last));
    expect(words.around(last).sentence).toBe(2);
  });
});
