import { describe, expect, it } from 'vitest';
import { readText } from '../../readPatiently';

const placesIn = (text: string) =>
  readText(text, { asIs: true }).figures.map(({ raw, place }) => `${raw} ${place}`);

describe('places', () => {
  it('are states by their codes in a list', () => {
    const text =
      'The CDC said 9 people fell ill with salmonella in several states. The number of cases by state: CO (2), IN (1), OR (2), WA (4).';
    expect(placesIn(text).slice(1)).toEqual(['2 CO', '1 IN', '2 OR', '4 WA']);
    expect(readText(text, { asIs: true }).figures.at(-1)?.placePath.at(-1)).toBe('Washington');
  });

  it('are not whom a count is of by descent, the water between, or what a line counts', () => {
    const text =
      'New Zealand – 40 new cases\nThe ministry reported 40 new cases. Vaccination rates in Māori, 3,200 people have had first doses.\nFlood Rescues: 12';
    expect(placesIn(text).filter((place) => !place.endsWith('New Zealand'))).toEqual([]);
  });

  it('are what holds them where a headline tells of a part behind its total', () => {
    const text =
      'GBDH reports 31 additional cases, 4 in Alder County\nThe Green Bend District Health Department (GBDH) reported 31 additional cases – 12 in Birch County, 15 in Cedar County, 4 in Alder County. The total number of cases in the district is 1,286.';
    expect(placesIn(text)[0]).toBe('31 Green Bend District');
  });

  it('are told of an event behind its first sentences where these name a country alone', () => {
    const text =
      'Train crash kills 58 in Egypt\nSome 58 passengers were killed on Monday when a train rammed into another in a village.\nThe toll has risen, the Egyptian Health Minister said.\nThe accident occurred at about 7:30 a.m. in Qalyoub, a quiet town.';
    expect(placesIn(text).slice(0, 2)).toEqual(['58 Qalyoub', '58 Qalyoub']);
  });

  it('are no words for time and weather, and no bureau that many countries have', () => {
    expect(placesIn('Earlier reports had put the toll at 65 people in Egypt.')).toEqual(['65 Egypt']);
    expect(
      placesIn('El Nino floods: toll now at 154\nThe Kenyan government said 12 more died.'),
    ).not.toContain('154 El Nino');
    const nbs = 'Inflation in Nigeria slowed to 15.1 percent, the National Bureau of Statistics (NBS) said.';
    expect(placesIn(nbs)).toEqual(['15.1 Nigeria']);
  });
});
