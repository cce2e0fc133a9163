import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('where something is counted', () => {
  it('is where a headline puts floods, however small', () => {
    expect(
      figureLines(
        'Guinea: floods in Kankan, an assessment\nThe Guinean Red Cross has counted 900 households affected.',
      )[0],
    ).toMatch(/ Kankan$/u);
    expect(
      figureLines(
        'Emilia-Romagna floods, situation at 6 p.m.\nDeaths: nine. Evacuated: 1,300, of whom 700 in the province of Ravenna.',
      ).map((line) => line.split(' - ')[1]),
    ).toEqual(['Emilia-Romagna', 'Emilia-Romagna', 'Ravenna < 1,300']);
  });

  it('is not where a report is dated from', () => {
    expect(
      figureLines(
        'Bus falls into ravine in Elmranglan, 31 dead\nALDER CITY, Philippines – Thirty-one people were killed when a bus fell into a ravine in the town of Elmranglan on Tuesday.',
      ),
    ).toEqual(['31 deaths cumulative - Elmranglan', 'Thirty-one deaths cumulative - Elmranglan again']);
  });

  it('is the area that a line over bullets names, for them', () => {
    expect(
      figureLines(
        'Arrests in Dorset\nDorset Police arrested 21 people.\nAcross the South West, the forces report for the week:\n- 117 arrests\n- 6 weapons seized\nNine people were fined in Dorset.',
      ).map((line) => line.split(' - ').at(-1)),
    ).toEqual(['Dorset', 'South West', 'South West', 'Dorset']);
  });

  it('is the town named before, where a text goes on about it', () => {
    expect(
      figureLines(
        'Libya floods\nThere are 43,059 displaced in Libya, 30,000 of them from Derna; 891 buildings in the city were destroyed.',
      ).at(-1),
    ).toMatch(/Derna$/u);
  });
});
