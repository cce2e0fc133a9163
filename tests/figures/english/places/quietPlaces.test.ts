import { describe, expect, it } from 'vitest';
import { quietPlaces } from '../../../../lib/figures/english/places/quietPlaces';

describe('quietPlaces', () => {
  it.each([
    ['hurt in Alder and taken to hospitals in Birchton', 'hurt in Alder and taken to hospitals in birchton'],
    ['a boat that had left Cedar in Dunland sank', 'a boat that had left cedar in dunland sank'],
    ['a bus on its way from Alder to Birchton', 'a bus on its way from alder to birchton'],
    ['sweets made in Alderia, Birchland and Cedaria', 'sweets made in alderia, birchland and cedaria'],
    ['the strain first seen in Alderia', 'the strain first seen in alderia'],
    ['killed nine, the agency in Alder said', 'killed nine, the agency in alder said'],
    ['nationals of Alderia', 'nationals of alderia'],
  ])('puts other places of %s in small letters', (words, quiet) => {
    expect(quietPlaces(words)).toBe(quiet);
  });

  it('leaves the places of what is told of, and a text without capitals', () => {
    for (const words of ['nine died in Alder, ten in Birchton', 'nine were hurt']) {
      expect(quietPlaces(words)).toBe(words);
    }
  });

  it('keeps offsets where a small letter is longer', () => {
    const words = 'flown to İlder in time';
    expect(quietPlaces(words)).toHaveLength(words.length);
  });

  it('is linear on hostile input', () => {
    const words = 'taken to a a a a a a '.repeat(4_000) + 'Alder and '.repeat(4_000);
    const start = performance.now();
    quietPlaces(words);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
