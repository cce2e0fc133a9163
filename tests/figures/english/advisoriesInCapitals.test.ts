import { describe, expect, it } from 'vitest';
import { metricsOf } from './figureLines';

describe('advisories in capitals', () => {
  it('are read with their dots, dashes and dates', () => {
    expect(
      metricsOf(
        'TROPICAL STORM ALDER ADVISORY NUMBER 4\n200 AM EDT WED SEP 27 2017\nLOCATION...34.8N 73.0W\nMAXIMUM SUSTAINED WINDS...70 MPH...110 KM/H\nPRESENT MOVEMENT...N OR 360 DEGREES AT 5 MPH...7 KM/H\nMINIMUM CENTRAL PRESSURE...976 MB',
      ),
    ).toEqual([
      '34.8 latitude',
      '73.0 longitude',
      '70 wind_speed',
      '110 wind_speed',
      '5 speed',
      '7 speed',
      '976 pressure',
    ]);
  });

  it('of tsunami centres too', () => {
    expect(
      metricsOf(
        'TSUNAMI STATEMENT\n* MAGNITUDE 6.5\n* ORIGIN TIME 0420 UTC SEP 26 2017\n* DEPTH 104 KM / 65 MILES\nMAGNITUDE   -  6.6',
      ),
    ).toEqual(['6.5 magnitude', '104 depth', '65 depth', '6.6 magnitude']);
  });
});

describe('families and persons', () => {
  it('are told with one verb; outside the centres they are displaced', () => {
    expect(
      metricsOf(
        'Monsoon report no. 3\n23 families or 97 persons are staying in 2 evacuation centers. 30 families or 121 persons are staying with relatives or friends.',
      ),
    ).toEqual(['23 sheltered', '97 sheltered', '2 shelters', '30 displaced', '121 displaced']);
  });
});

describe('a noun phrase', () => {
  it('ends before what a plural does', () => {
    expect(
      metricsOf(
        'Storm in Arland\nNineteen districts mainly bore the brunt. Sixty crews cleared the roads. Four fishermen found safe off Alder.',
      ),
    ).toEqual(['Sixty teams', 'Four rescued']);
  });
});

describe('temperatures', () => {
  it('are told from how far they are from normal', () => {
    expect(
      metricsOf(
        'Heat in Arland\nThe maximum was 46.9°C in Alder. They were 4 to 6°C above normal. A fall of 3°C is expected.',
      ),
    ).toEqual(['46.9 temperature', '4 temperature_change', '6 temperature_change', '3 temperature_change']);
  });
});
