import { describe, expect, it } from 'vitest';
import { figureLines, readText } from './figureLines';

describe('daily reports of a country with parts', () => {
  const title = 'Chinese mainland reports 12 new cases';
  const read = (text: string) => figureLines(`${title}\n${text}`, title).slice(1);

  it('is of the country, whichever province had the cases; the rest is the other part', () => {
    expect(
      read(
        "BEIJING -- The commission said it received reports of 12 newly confirmed cases on the Chinese mainland Monday, two of which were local cases in northwest China's Gansu.\nTen cases were imported from outside the mainland.",
      ),
    ).toEqual([
      '12 confirmed new - China again',
      'two confirmed new local Gansu < 12 all',
      'Ten confirmed new imported China < 12 all',
    ]);
  });

  it('counts what came from abroad where it was reported', () => {
    expect(
      read('One new suspected case arriving from outside the mainland was reported in Shanghai.'),
    ).toEqual(['One suspected new imported Shanghai']);
  });

  it('names an autonomous region as printed, with its short name in the path', () => {
    const [figure] = readText('Five new cases were reported in the Ningxia Hui Autonomous Region on Monday.');
    expect(figure?.place).toBe('Ningxia Hui Autonomous Region');
    expect(figure?.placePath.at(-1)).toBe('Ningxia');
  });
});

describe('weekly surveillance', () => {
  it('reads a window that a sentence without figures opens, specimens and their share', () => {
    expect(
      figureLines(
        'Flu in Malta\nDuring week 41 flu activity in Malta was low. Laboratories: Of 3,285 specimens tested and reported by laboratories, 129 (3.9%) were positive for influenza.',
      ),
    ).toEqual([
      '3,285 tests new - Malta',
      '129 pcr_positive new - Malta < 3,285',
      '3.9 pcr_positivity new - Malta',
    ]);
  });

  it('reads a share that rose from one week to the next, and a baseline', () => {
    expect(
      figureLines(
        'Flu in Malta\nThe share of visits for influenza-like illness (ILI) in Malta increased from 5.1% last week to 5.7% this week, above the baseline of 2.4%.',
      ),
    ).toEqual(['5.1 ili_share new - Malta', '5.7 ili_share new - Malta', '2.4 ili_baseline - - Malta']);
  });

  it('reads averages said ahead as new', () => {
    expect(
      figureLines(
        'Covid in Malta\nOn average, in the week to 23 October, 55 new cases were confirmed each day in Malta.',
      ),
    ).toEqual(['55 confirmed_avg new - Malta']);
  });
});

describe('prices', () => {
  it('names the indices of a price index by their goods', () => {
    expect(
      figureLines(
        'Consumer prices in Malta\nOver the last 12 months the index for energy in Malta rose 6.1 percent and the index for all items less food and energy rose 2.3 percent.',
      ),
    ).toEqual(['6.1 energy_cpi_yoy - - Malta', '2.3 core_cpi_yoy - - Malta']);
  });
});

describe('storms and quakes', () => {
  it('takes a town that only says how far for no place', () => {
    const title = 'Quake in Peru';
    expect(
      figureLines(
        `${title}\nA 6.8 quake hit Peru 120 km north of Lima, within 100 km (62 miles) of the coast.`,
        title,
      ),
    ).toEqual(['6.8 magnitude - - Peru', '120 distance - - Peru']);
  });

  it('reads outages by who has the most of them', () => {
    expect(
      figureLines(
        'Storm in Florida\nThe storm cut power to almost 80,000 homes in Florida. Tampa had the most outages of any city, at almost 8,890.',
      ).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['80,000 users_affected', '8,890 users_affected']);
  });
});
