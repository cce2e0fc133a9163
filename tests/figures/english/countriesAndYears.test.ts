import { describe, expect, it } from 'vitest';
import { readText as read } from '../../readPatiently';
import { figureLines, readText } from './figureLines';

describe('reports of several countries', () => {
  it('reads sections headed in capitals', () => {
    expect(
      figureLines(
        'Floods in South Asia\nNEPAL\nAs of 18 August, 300 families have been affected.\nSRI LANKA\nAs of 20 August, 57 people have been affected with 30 people in emergency shelters.',
      ),
    ).toEqual([
      '300 affected cumulative - Nepal',
      '57 affected cumulative - Sri Lanka',
      '30 sheltered current - Sri Lanka',
    ]);
  });

  it('reads families with their persons in a bracket as one count', () => {
    expect(
      figureLines('Floods in Nepal\nSimilarly, 310 families (1,240 people) were affected in Nepal.'),
    ).toEqual(['310 affected cumulative - Nepal', '1,240 affected cumulative - Nepal']);
  });

  it('does not take where an office is for where something happened', () => {
    expect(
      figureLines(
        'Floods in Nepal\nAccording to the Area Police Office in Alderton, the floods in Elmshire swept away 17 houses.',
      ),
    ).toEqual(['17 houses_destroyed cumulative - Elmshire']);
  });
});

describe('counts of other years', () => {
  const text =
    'Dengue in Singapore\nAs of 3pm on Monday, there were 5,200 reported cases in Singapore, more than the 3,285 cases reported in the whole of 2018 and 2,772 cases in all of 2017.';

  it('are dated by their year', () => {
    expect(readText(text).map(({ date }) => date?.slice(0, 4))).toEqual([undefined, '2018', '2017']);
  });

  it('contradict nothing', () => {
    expect(read(text, { asIs: true }).checks).toEqual([]);
  });
});

describe('words that name a count', () => {
  it.each([
    ['the economy added 4,100 jobs in May', '4,100 jobs_change new - Canada'],
    [
      'the office revised down payroll growth for May and June by a combined 110,000',
      '110,000 payroll_revision new - Canada',
    ],
    ['one female passenger died', 'one deaths cumulative - Canada'],
    ['the number of active dengue clusters has doubled in a month to 112', '112 clusters current - Canada'],
    ['this passes the weekly peak of 637 dengue cases', '637 confirmed new - Canada'],
  ])('%s', (clause, line) => {
    expect(figureLines(`Canada in brief\nIn Canada, ${clause}.`).at(-1)).toBe(line);
  });
});
