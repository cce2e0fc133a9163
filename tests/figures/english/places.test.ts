import { describe, expect, it } from 'vitest';
import { cleanPlace } from '../../../lib/figures/english/places/cleanPlace';
import { placeOfLabel } from '../../../lib/figures/english/places/placeOfLabel';
import { figureLines } from './figureLines';

const places = (text: string, title = '') =>
  figureLines(text, title).map((line) =>
    line
      .split(' ')
      .slice(4)
      .join(' ')
      .replace(/ (?:<|again|all).*$/u, ''),
  );

describe('cleanPlace', () => {
  it.each([
    ['Norbury council area', 'Norbury'],
    ['Lakeland Province', 'Lakeland'],
    ['the Lake District'.slice(4), 'Lake District'],
    ['Ministry of Health', null],
    ['Novel Coronavirus', null],
    ['ICU', null],
    ['UK', 'UK'],
    ['Testing', null],
  ])('%s', (name, expected) => {
    expect(cleanPlace(name)).toBe(expected);
  });
});

describe('placeOfLabel', () => {
  it.each([
    ['Ayr and Bute:', 'Ayr and Bute'],
    ['• Norbury –', 'Norbury'],
    ['24 Harbour Crescent (', '24 Harbour Crescent'],
    ['the number of', null],
  ])('%s', (label, expected) => {
    expect(placeOfLabel(label)).toBe(expected);
  });
});

describe('places of figures', () => {
  it('takes the country that the text is about where a clause names none', () => {
    expect(places('Kenya reported 12 new cases. Two people died, one of them in Mombasa.')).toEqual([
      'Kenya',
      'Kenya',
      'Mombasa',
    ]);
  });

  it('takes the nation from its adjective', () => {
    expect(places('Total Scottish tests: 410\nThere were 12 new cases.')).toEqual(['Scotland', 'Scotland']);
  });

  it('lets a place named ahead hold for the rest of its sentence', () => {
    expect(
      places('Storms hit Peru. In Piura, 3 people died and 9 were injured. Another 4 were missing.'),
    ).toEqual(['Piura', 'Piura', 'Peru']);
  });

  it('does not take where patients have been for where they are counted', () => {
    expect(places('Wales has 3 new cases. Two of them had returned from Italy.')).toEqual(['Wales', 'Wales']);
  });

  it('reads a name with "and" in a row of labels', () => {
    expect(places('Cases in Scotland: Borders 12, Dumfries and Galloway 9, Fife 4.')).toEqual([
      'Borders',
      'Dumfries and Galloway',
      'Fife',
    ]);
  });
});
