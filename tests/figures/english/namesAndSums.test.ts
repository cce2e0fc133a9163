import { describe, expect, it } from 'vitest';
import { genreOf } from '../../../lib/figures/english/words/genre';
import { figureLines, metricsOf } from './figureLines';

/** Place of every figure. */
function placesOf(text: string): readonly string[] {
  return figureLines(text).map(
    (line) =>
      line
        .split(' ')
        .slice(4)
        .join(' ')
        .split(/ <| again/u)[0] ?? '',
  );
}

describe('names', () => {
  it('of two areas joined are no one place', () => {
    expect(
      placesOf(
        'Landslide toll climbs to 31\nRains in the Caradang and Mulawin killed 31 people, the NDRRMC said. The storm displaced 2,410 families.',
      ),
    ).toEqual(['Philippines', 'Philippines', 'Philippines']);
  });

  it('that a text spells out are of the place in them', () => {
    expect(
      placesOf(
        'CHP makes 214 arrests in truck sting\nThe California Highway Patrol made 214 arrests over three months.',
      ),
    ).toEqual(['California', 'California']);
    expect(
      placesOf('CHP investigates measles\nThe CHP was investigating 3 new cases of measles on Monday.'),
    ).toEqual(['Hong Kong']);
  });

  it('behind “indicate that” and of a city’s government are told of', () => {
    const text = (sentence: string) =>
      `Floods in Sri Lanka killed 90 people and left 12 missing.\n${sentence}`;
    expect(
      placesOf(text('Reports indicate that the Galle District has lost most, with 31 confirmed deaths.')).at(
        -1,
      ),
    ).toBe('Galle District');
    expect(placesOf(text('The city government of Ratnagama said 640 people were in shelters.')).at(-1)).toBe(
      'Ratnagama',
    );
  });

  it('of counties stand before the noun of their label, those of regencies before that word', () => {
    expect(
      placesOf(
        'Delaware counts 900 cases of COVID-19.\n• Kent County cases: 610.\n• Sussex County cases: 290.',
      ),
    ).toEqual(['Delaware', 'Kent County', 'Sussex County']);
    expect(placesOf('Floods in West Java killed 26 people, 19 of them in Garut regency.').at(-1)).toBe(
      'Garut',
    );
  });
});

describe('campaigns', () => {
  it('come to what is summed up over a list', () => {
    expect(
      figureLines(
        'Four-day police operation in Leeds\nIn all, officers say they seized:\n12 ounces (340 grams) of heroin',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['12 drugs_seized new', '340 drugs_seized new']);
  });

  it('add up over a quarter', () => {
    const arrivals = (when: string) => genreOf(`Tourist arrivals in Fiji in ${when}\n91,200 tourists came.`);
    expect(arrivals('the first quarter').otherwise).toBe('cumulative');
    expect(arrivals('May').otherwise).toBe('new');
  });

  it('search and recover things', () => {
    expect(
      metricsOf(
        'In the operation Leeds police searched 53 vehicles. It led to the recovery of 16 stolen vehicles.',
      ),
    ).toEqual(['53 vehicles_searched', '16 vehicles_recovered']);
  });
});
