import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('measures', () => {
  it('are of what a heading says with a unit in a bracket', () => {
    expect(
      figureLines(
        'Storm in Ireland\nRainfall in the 24 hours to 9 a.m. (mm): Birch Head 138, Alder Island 90',
      ),
    ).toEqual(['138 rainfall - - Birch Head', '90 rainfall - - Alder Island']);
    expect(figureLines('Storm in Ireland\nGusts (km/h)\nBirch Head: 138\nAlder Island: 90').at(-1)).toBe(
      '90 wind_speed - - Alder Island',
    );
  });

  it('have two ends in words as well', () => {
    expect(metricsOf('Storm in Ireland\nWaves from two to above eight metres are likely.')).toEqual([
      'two wave_height',
      'eight wave_height',
    ]);
    expect(metricsOf('Storm in Ireland\nA storm surge of one to six metres is expected.')).toEqual([
      'one surge',
      'six surge',
    ]);
  });

  it('are of the place that stands with each', () => {
    expect(
      figureLines(
        'Storm in Ireland\n55 mm of rain fell at Birch Head in 24 hours, followed by Mount Alder with 54 mm.',
      )[1],
    ).toBe('54 rainfall - - Mount Alder');
  });

  it('are rates of consultations where these are told', () => {
    expect(metricsOf('Influenza in Ireland\nThe consultation rate was 76.4 per 100,000 population.')).toEqual(
      ['76.4 consultation_rate'],
    );
  });
});

describe('what became of people and things', () => {
  it('victims are the dead', () => {
    expect(
      figureLines(
        'Bus crash in Malta\n24 people were killed in a bus crash on Monday. Eight of the victims were women.',
      )[1],
    ).toMatch(/^Eight deaths cumulative - \S+ < 24/u);
  });

  it('one of the injured counts where it tells how he is', () => {
    expect(
      metricsOf(
        'Bus crash in Malta\n24 people were killed and 12 injured in a bus crash on Monday. One of the injured is in critical condition.',
      ).at(-1),
    ).toBe('One critical');
  });

  it('drones that are seized are no equipment', () => {
    expect(
      metricsOf('Police in Malta\nOfficers confiscated 68 bicycles, 88 drones and 77 vehicles.'),
    ).toEqual(['68 bicycles_seized', '88 drones_seized', '77 vehicles_seized']);
  });
});

describe('scopes', () => {
  it('a toll since last week is a total', () => {
    expect(
      figureLines('Floods in Malta\nFloods have killed 29 people since last week, officials said.')[0],
    ).toMatch(/^29 deaths cumulative/u);
  });

  it('a run of months is a total', () => {
    expect(
      figureLines(
        'Visitor arrivals to Malta\n90,000 visitors arrived in May 2024. In the first five months of 2024, 310,000 visitors came.',
      )[1],
    ).toMatch(/^310,000 visitors cumulative/u);
  });
});

describe('places', () => {
  it('are the region that a country in the plural owns', () => {
    expect(
      figureLines(
        'Earthquake\nA magnitude 6.1 earthquake in the Philippines’ Alderia region on Friday has killed 12 people.',
      ).at(-1),
    ).toBe('12 deaths cumulative - Alderia');
  });

  it('the United States are no count of states', () => {
    expect(metricsOf('Magnitude 6.6 earthquake strikes United States\nThe quake was felt widely.')).toEqual([
      '6.6 magnitude',
    ]);
  });
});
