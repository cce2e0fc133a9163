import { describe, expect, it } from 'vitest';
import { checkSumsOf } from '../../../lib/figures/checkSums';
import { figureLines, readText } from './figureLines';

describe('indices', () => {
  it('name the item whose price they tell', () => {
    expect(
      figureLines(
        'Consumer prices in Arland, March 2024\nThe CPI rose by 3.2% in the 12 months to March. The goods rate slowed from 1.1% to 0.8%, and services eased from 6.1% to 6.0%. The household furnishings index rose 1.2 percent over the year.',
      ).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      '3.2 cpi_yoy',
      '1.1 goods_cpi_yoy',
      '0.8 goods_cpi_yoy',
      '6.1 services_cpi_yoy',
      '6.0 services_cpi_yoy',
      '1.2 household_furnishings_cpi_yoy',
    ]);
  });

  it('tell what contributed most by no item', () => {
    expect(
      figureLines(
        'Consumer prices, March 2024\nThe CPI rose by 3.2% in the year. The largest contributors were rents (+0.6 per cent).',
      ).some((line) => line.includes('contributors')),
    ).toBe(false);
  });

  it('of purchasing managers are levels without a scope', () => {
    expect(
      figureLines(
        'Manufacturing PMI, May\nThe PMI rose above the 50.0 mark in May. At 51.3, the index was up from 48.9 in April.',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['51.3 pmi -', '48.9 pmi -']);
  });
});

describe('places in brackets', () => {
  const text =
    'Cyclone in Nepal\nAn estimated 40,000 displaced people were sheltering in 61 sites across Alder (21,700 people), Birch (12,200 people) and Cedar (6,100 people) on Friday.';

  it('that add up to a count before them are its parts', () => {
    expect(figureLines(text)).toEqual([
      '40,000 sheltered current - Nepal',
      '61 shelters current - Nepal',
      '21,700 sheltered current - Alder < 40,000 all',
      '12,200 sheltered current - Birch < 40,000 all',
      '6,100 sheltered current - Cedar < 40,000 all',
    ]);
    expect(checkSumsOf(readText(text)).map(({ ok }) => ok)).toEqual([true]);
  });

  it('that come to something else stay alone', () => {
    expect(figureLines(text.replace('12,200', '9,200')).filter((line) => line.includes('<'))).toEqual([]);
  });
});

describe('people whom a count grew by', () => {
  it('are new, and what it grew to is the total', () => {
    expect(
      figureLines(
        'The death toll in Nepal has risen by 12 people to 130 deaths. On Friday the toll rose to 150 people, an increase of 20 people since Monday.',
      ),
    ).toEqual([
      '12 deaths new - Nepal',
      '130 deaths cumulative - Nepal',
      '150 deaths cumulative - Nepal',
      '20 deaths new - Nepal',
    ]);
  });
});

describe('districts told against each other', () => {
  it('keep their own place, and people are no part of houses', () => {
    expect(
      figureLines(
        'Monsoon in Pakistan\nIn Alder District, heavy rain damaged 25 houses whereas in Birch District on July 29, heavy rains injured 16 persons and killed nine cattle. In Cedar District, 14 houses were damaged and 11 persons were injured.',
      ),
    ).toEqual([
      '25 houses_damaged cumulative - Alder District',
      '16 injured cumulative - Birch District',
      'nine livestock_lost cumulative - Birch District',
      '14 houses_damaged cumulative - Cedar District',
      '11 injured cumulative - Cedar District',
    ]);
  });
});
