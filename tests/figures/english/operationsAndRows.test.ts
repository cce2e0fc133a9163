import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

/** Place of every figure. */
function placesOf(text: string): readonly string[] {
  return [
    ...new Set(figureLines(text).map((line) => line.split(' ').slice(4).join(' ').split(' <')[0] ?? '')),
  ];
}

describe('where an operation took place', () => {
  it('is the town of the headline, not all that its force answers for', () => {
    expect(
      placesOf(
        'Deputies clear dealers off Memphis streets in three month operation\nMEMPHIS — Tennessee State Police told of a three month operation that went for dealers on the streets of Memphis.\n88 arrests\n36 firearms seized',
      ),
    ).toEqual(['Memphis']);
  });

  it('is all that the force answers for where nothing smaller is named', () => {
    expect(
      placesOf(
        'Week-long operation against knives\nSussex Police arrested 41 people during a week-long operation and seized 63 knives.',
      ),
    ).toEqual(['Sussex']);
  });
});

describe('rows of places that no list has', () => {
  it('are not where it happened', () => {
    expect(
      placesOf(
        'Flood toll goes up\nFloods and landslides in parts of Upper Dulang, Marawayan and Silantan in the Philippines have killed 31 people, the NDRRMC said. The floods have displaced 4,120 families.',
      ),
    ).toEqual(['Philippines']);
  });

  it('are some of those told of, behind a comma as well', () => {
    expect(
      figureLines(
        'Storm toll reaches 9\nThe Philippine disaster council put the toll at 9. Of these, four were landslide victims in Upper Dulang.\nThe storm drove 2,300 families from their homes.',
      ).at(-1),
    ).toBe('2,300 displaced cumulative - Philippines');
  });
});

describe('by', () => {
  it('tells an hour before a time only', () => {
    const text = (agent: string) =>
      `A week-long operation ${agent} ended with 52 people arrested in Singapore, the police said.`;
    expect(figureLines(text('by the police and the customs'))).toEqual([
      '52 suspects_arrested new - Singapore',
    ]);
    const asOf = (words: string) =>
      `Singapore confirmed 4 new cases of measles on Monday.\n${words}, 52 cases were confirmed in Singapore.`;
    expect(figureLines(asOf('By noon on Friday')).at(-1)).toMatch(/^52 confirmed cumulative/u);
  });
});

describe('totals', () => {
  it('of a day are that day’s', () => {
    expect(
      figureLines(
        'Osaka reported 3 deaths of COVID-19 and 5,100 cases in all.\nAmong the total 731 cases reported yesterday, 84 are children.',
      ).slice(-2),
    ).toEqual(['731 confirmed new - Osaka', '84 confirmed new - Osaka < 731']);
  });

  it('are what a place has had', () => {
    expect(
      figureLines(
        'Sonoma County reported 12 new cases of COVID-19 on Monday.\nBy city, Santa Rosa has had 3,410 cases.',
      ).at(-1),
    ).toMatch(/^3,410 confirmed cumulative/u);
  });
});

describe('headlines of capitals', () => {
  it('count what stands behind a number, whatever stands before it', () => {
    expect(
      metricsOf('Police Report 12 Arrests In Leeds\nPolice said the arrests were made in Leeds.')[0],
    ).toBe('12 suspects_arrested');
    expect(metricsOf('The team read Report 12 in Leeds. Police arrested 5 people in Leeds.')).toEqual([
      '5 suspects_arrested',
    ]);
  });
});

describe('what is counted', () => {
  it('is an average by whatever verb it moved', () => {
    expect(
      metricsOf(
        'Utah reported 610 new confirmed cases on Monday. That lifted its cases.\nThe rolling average rose to 402 cases, after the average peaked at 950 in May.',
      ).slice(-1),
    ).toEqual(['950 confirmed_avg']);
  });

  it('of families is what their sentence says became of them', () => {
    expect(
      metricsOf(
        'Floods in Bihar: 3,100 families or more than 12,400 people are staying in relief camps. Those evacuated numbered 7,300 families.',
      ),
    ).toEqual(['3,100 sheltered', '12,400 sheltered', '7,300 evacuated']);
  });

  it('is closed where it was declared impassable', () => {
    expect(metricsOf('Floods in Bihar: 14 roads were declared impassable.')).toEqual(['14 roads_closed']);
  });
});
