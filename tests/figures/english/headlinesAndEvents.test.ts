import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

const placesOf = (text: string) =>
  new Set(figureLines(text).map((line) => line.split(' - ')[1]?.replace(/ (?:again|all|< .*)$/u, '')));

describe('where an event happened', () => {
  it.each([
    [
      'never a word that the text has in small letters, too',
      'Midnight quake kills 12 in Peru\nA quake killed 12 people in Peru just before midnight.',
      'Peru',
    ],
    [
      'what was shaken',
      'Quake in China kills 12\nThe quake rattled Quillin county in Fenwash prefecture. It killed 12 people.',
      'Quillin',
    ],
    [
      'in a part of a place',
      'Train derails, 5 dead\nFive people were killed when a train derailed in a rural part of Quill Marsh in India.',
      'Quill Marsh',
    ],
    [
      'behind a hospital that people were taken to after it',
      'One dead, five taken to hospital after flat fire in Quillmarsh\nFive people were taken to hospital.',
      'Quillmarsh',
    ],
    [
      'a name that ends like a gerund',
      'Two hurt in Kettering flat fire\nTwo people were hurt and 30 were displaced.',
      'Kettering',
    ],
    [
      'a town before what burned, not a block of flats',
      'Two hurt in Quillmarsh apartment fire\nTwo people were hurt.',
      'Quillmarsh',
    ],
    [
      'told behind a sentence that only dates the report',
      'Bus fall kills 24\nALDER CITY, Dec 24, 2019, AFP. Police report. Officers said 24 people died when a bus fell into a gorge in Tokyo prefecture.',
      'Tokyo',
    ],
  ])('is %s', (_, text, place) => {
    expect(placesOf(text)).toEqual(new Set([place]));
  });

  it('is no illness, no week and no holiday', () => {
    expect(
      placesOf(
        'Lassa fever in Nigeria\nThere were 173 deaths from Lassa fever. Cases fell from 70 in Epidemiological Week 10 to 38 cases in Epidemiological Week 11, 2023, and 12 cases are from Christmas Day.',
      ),
    ).toEqual(new Set(['Nigeria']));
  });

  it('is the country where the one division named far down is a part', () => {
    expect(
      placesOf(
        'Dengue cases go up\nThe bureau reported 650 cases. They were 83 more than last year. It said most were children. In the last weeks the most were in the National Capital Region with 29.',
      ),
    ).toContain('Philippines');
  });

  it('is what an adjective before hospitals says', () => {
    expect(figureLines('Covid in Australia\nThere are 472 people in Victorian hospitals.')).toEqual([
      '472 in_hospital current - Victoria',
    ]);
  });
});

describe('what a number counts', () => {
  it('is what a noun says became of things', () => {
    expect(
      metricsOf('Storm in Kenya\nPolice told of 1,200 road closures and 300 flight cancellations.'),
    ).toEqual(['1,200 roads_closed', '300 flights_cancelled']);
  });

  it('is of all who the plural verb is told of', () => {
    expect(metricsOf('Raid in Kenya\nTwo residents and a Ugandan national were arrested.')).toEqual([
      'Two suspects_arrested',
    ]);
  });

  it('is the goods that a list of what was seized names', () => {
    expect(
      metricsOf(
        'Police in Kuwait arrest 21\nThe confiscated items included 11 kilograms of various drugs, 15,000 pills, 71 bottles of wine and two firearms.',
      ).slice(1),
    ).toEqual(['11 drugs_seized', '15,000 drugs_seized', '71 wine_seized', 'two guns_seized']);
  });

  it('is the level of what has moved', () => {
    expect(
      metricsOf(
        'Remittances in Sri Lanka\nRemittances grew by 8.8 per cent, year-on-year, to US dollars 729 million in January 2018.',
      ),
    ).toEqual(['8.8 remittances_yoy', '729 remittances']);
  });

  it('is the change of jobs', () => {
    expect(
      metricsOf(
        'Jobs in Canada\nCanada gained 222,000 jobs last year, and October saw a decline of 51,000 positions.',
      ),
    ).toEqual(['222,000 jobs_change', '51,000 jobs_change']);
  });

  it('is held against what a sentence begins with', () => {
    expect(
      metricsOf(
        'Retail sales in Fiji\nYear-on-year, retail sales increased 3.8% in June. Retail sales rose 0.9 per cent from June of last year.',
      ),
    ).toEqual(['3.8 retail_sales_yoy', '0.9 retail_sales_yoy']);
  });
});

describe('scopes', () => {
  it('tell who lies in hospital from who came', () => {
    expect(
      figureLines(
        'Covid in Fiji\nNew cases today: 12. There are 58 people in hospital who were admitted last week.',
      ),
    ).toContain('58 in_hospital current - Fiji');
  });

  it('tell those who are searched for, a new total and a count of a month', () => {
    expect(figureLines('Ferry sinks in Fiji\nRescuers were searching for 26 others.')).toEqual([
      '26 missing current - Fiji',
    ]);
    expect(figureLines('Covid in Fiji\nFiji reports another 375 cases for a new total of 3,630.')).toEqual([
      '375 confirmed new - Fiji',
      '3,630 confirmed cumulative - Fiji',
    ]);
    expect(
      figureLines('Tourism in Fiji\nThe number of tourist arrivals during the month was 38,924.'),
    ).toEqual(['38,924 visitors new - Fiji']);
  });
});
