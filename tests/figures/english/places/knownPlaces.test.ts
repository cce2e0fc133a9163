import { expect, test } from 'vitest';
import { placesAboveIn } from '../../../../lib/figures/english/places/knownPlaces';

test('a country that another country counts among its divisions has nothing above it', () => {
  expect(placesAboveIn('Mayotte', 'Twelve patients are in hospital on Mayotte.')).toEqual([]);
});

test('of two countries with a division of one name the one that the text names is meant', () => {
  expect(placesAboveIn('Punjab', 'Lahore and Karachi in Pakistan, and all of Punjab')[0]).toBe('Pakistan');
});
