import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('where something is counted', () => {
  it('is where an event in a headline is put behind a comma', () => {
    expect(figureLines('M6.1 earthquake, Port-Vila, Vanuatu\nDepth: 40 km')).toEqual([
      '6.1 magnitude - - Port-Vila',
      '40 depth - - Port-Vila',
    ]);
  });

  it('is each of the sections of a list, until something is told of all of them', () => {
    expect(
      figureLines(
        'California fire update\nAlder Fire, Fresno County\n* 40 structures destroyed\nBirch Fire, Kern County, east of Taft\n* 12 structures destroyed\nMore than 900 firefighters are at work statewide.',
      ),
    ).toEqual([
      '40 houses_destroyed cumulative - Fresno County',
      '12 houses_destroyed cumulative - Kern County',
      '900 staff cumulative - California',
    ]);
  });

  it("is the bulletin's own place for visitors, who come from elsewhere", () => {
    expect(
      figureLines(
        'Visitors to Japan\n300,000 visitors arrived in Japan in March. South Korea sent the most, 62,000, followed by Taiwan (41,000) and China (23,000).',
      ),
    ).toEqual([
      '300,000 visitors new - Japan',
      '62,000 visitors new - Japan < 300,000',
      '41,000 visitors new - Japan < 300,000',
      '23,000 visitors new - Japan < 300,000',
    ]);
  });

  it('is the same for a second row of as many numbers', () => {
    expect(
      figureLines(
        'Storm in Hong Kong\nWinds at Elm Island, Cheung Chau and Green Island were 60, 70 and 80 km/h, with gusts of 90, 95 and 99 respectively.',
      ).map((line) => line.split(' - ').at(-1)?.replace('- ', '')),
    ).toEqual(['Elm Island', 'Cheung Chau', 'Green Island', 'Elm Island', 'Cheung Chau', 'Green Island']);
  });
});

describe('parts', () => {
  it('are what the rest of a sentence comes to that tells a count again', () => {
    expect(
      figureLines(
        'Bus crash in Chile\nFive people died and ten were injured in Arica. The ten injured were taken to two hospitals; six are critical and four stable.',
      ).slice(1),
    ).toEqual([
      'ten injured cumulative - Arica',
      'ten injured cumulative - Arica again',
      'six critical current - Arica < ten all',
      'four stable current - Arica < ten all',
    ]);
  });

  it('are what has been restored, and fatal accidents', () => {
    expect(
      figureLines(
        'Power cut in Ireland\n700,000 homes had lost power. By 8 p.m. power had been restored to 160,000 customers.',
      ).at(-1),
    ).toBe('160,000 users_restored cumulative - Ireland < 700,000');
    expect(
      figureLines(
        'Police in Malaysia\n900 accidents were recorded in Malaysia. 40 fatal accidents killed 45 people.',
      )[1],
    ).toMatch(/^40 accidents .* < 900$/u);
  });

  it('are not of what something fell by', () => {
    expect(
      figureLines(
        'Queensland road toll\nEight people died on the roads, three fewer than a year earlier. Two were motorcyclists and one a pedestrian.',
      )
        .slice(-2)
        .map((line) => line.split(' < ')[1]),
    ).toEqual(['Eight', 'Eight']);
  });
});
