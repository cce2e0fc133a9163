import { describe, expect, it } from 'vitest';
import { readText as readAll } from '../../readPatiently';
import { figureLines, metricsOf } from './figureLines';

describe('situation reports', () => {
  it('say of both sides of a stroke what stands behind it', () => {
    expect(
      metricsOf('Storm in the Philippines\n• A total of 186,543 families/895,572 persons were affected.'),
    ).toEqual(['186,543 affected', '895,572 affected']);
  });

  it('count those inside and outside evacuation centres', () => {
    expect(
      figureLines(
        'Storm in the Philippines\na. Inside 37 ECs - 2,399 families / 9,122 persons\nb. Outside ECs - 163,627 families',
      ),
    ).toEqual([
      '2,399 sheltered current - Philippines',
      '9,122 sheltered current - Philippines',
      '163,627 displaced cumulative - Philippines',
    ]);
  });

  it('write a number in words, with its digits in brackets', () => {
    expect(metricsOf('Storm in Fiji\nTwenty-four (24) domestic flights were cancelled.')).toEqual([
      'Twenty-four flights_cancelled',
    ]);
  });

  it('have a currency where a place might stand', () => {
    expect(
      figureLines('Storm in the Philippines\nThe total cost of damages amounted to PhP369,142,178.22.'),
    ).toEqual(['369,142,178.22 economic_loss cumulative - Philippines']);
  });

  it('have sections of countries that are short for something', () => {
    expect(
      figureLines(
        'West and Central Africa: weekly snapshot\nCHAD\nFloods killed five people.\nDR CONGO\nMORE THAN 59,000 IDPs NEED ASSISTANCE IN THE NORTH',
      ).map((line) => line.split(' - ')[1]),
    ).toEqual(['Chad', 'DR Congo']);
  });

  it('tell how many live there', () => {
    expect(metricsOf('Storm in India\nOdisha, which has a population of 41.9 million, was hit.')).toEqual([
      '41.9 population',
    ]);
  });
});

describe('statistics', () => {
  it('say a part in words, which counts nothing, and what moved before it', () => {
    expect(
      metricsOf(
        'Fires in England\nFlat fire deaths, which account for three fifths of all of them, were down by 12 per cent.',
      ),
    ).toEqual(['12 deaths_change']);
  });

  it('say of what a share is', () => {
    expect(
      metricsOf(
        'Power in Fiji\nSolar power production saw an increase of 14.5% year-on-year, reaching a share of 5.0%.',
      ),
    ).toEqual(['14.5 solar_power_production_yoy', '5.0 solar_power_production_share']);
  });

  it('are no contradiction where a count is held against another week', () => {
    const text =
      'Ontario bulletin, Week 49 (December 2 - December 8, 2018)\nThere were 165 influenza cases reported in Week 49, which was higher than the 114 influenza cases reported in Week 48.';
    expect(readAll(text, { asIs: true }).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('tell the state from the country that has its name', () => {
    expect(
      figureLines(
        'Storm kills 29\nThe death toll includes 17 in Florida, one in Georgia and six in Virginia.',
      )[0],
    ).toBe('29 deaths cumulative - US');
  });
});
