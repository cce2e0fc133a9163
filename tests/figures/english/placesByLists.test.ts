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
});
