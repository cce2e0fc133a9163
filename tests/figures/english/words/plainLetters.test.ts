import { describe, expect, it } from 'vitest';
import { findKnownPlaces, knownPlace } from '../../../../lib/figures/english/places/knownPlaces';
import { plainLetters } from '../../../../lib/figures/english/words/plainLetters';

describe('plainLetters', () => {
  it('takes the marks off letters, and leaves a name without any', () => {
    expect(plainLetters('Şanlıurfa')).toBe('Sanliurfa');
    expect(plainLetters('Đồng Nai')).toBe('Dong Nai');
    expect(plainLetters('Grand’Anse')).toBe('Grand’Anse');
  });

  it('finds a division however its letters are written', () => {
    for (const name of ['Elazığ', 'Elazig']) expect(knownPlace(name)?.within).toBe('Türkiye');
    expect(findKnownPlaces('Quảng Ninh reported nine').map(({ name }) => name)).toEqual(['Quảng Ninh']);
  });
});
