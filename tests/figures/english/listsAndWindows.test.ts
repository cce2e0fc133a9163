import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('labels in a list of places', () => {
  it('are places, whatever they look like', () => {
    expect(
      figureLines('Alderia update\nNew cases by area:\nBirchland: 90\nCedarland: 60\nCapital: 7\nUplands: 3'),
    ).toEqual([
      '90 confirmed new - Birchland',
      '60 confirmed new - Cedarland',
      '7 confirmed new - Capital',
      '3 confirmed new - Uplands',
    ]);
  });

  it('are none where they tell the rest', () => {
    const lines = figureLines('Malta update\nNew cases by area:\nGozo: 90\nMosta: 60\nOthers: 7');
    expect(lines.at(-1)).toMatch(/^7 confirmed new - (?!Others)/u);
  });
});

describe('parts of the new cases', () => {
  it('are of those that they add up to, though a total stands between', () => {
    expect(
      figureLines(
        'Malta update\nMalta had 85 new cases on Monday. There is now a total of 5,120 confirmed cases. Of these, 60 are in Gozo and 25 in Mosta.',
      ).slice(2),
    ).toEqual(['60 confirmed new - Gozo < 85 all', '25 confirmed new - Mosta < 85 all']);
  });

  it('are of the new ones where their list says so', () => {
    expect(
      figureLines(
        'Malta update\nMalta had 85 new cases on Monday, taking the total to 5,120. The new cases are in Gozo (60) and Mosta (25).',
      ).slice(2),
    ).toEqual(['60 confirmed new - Gozo < 85 all', '25 confirmed new - Mosta < 85 all']);
  });
});

describe('a window', () => {
  it('holds for what stands before it in its sentence', () => {
    expect(
      figureLines(
        'Malta update\n85 people have tested positive out of a sample size of 1,020 tested in the last 24 hours, a positivity rate of 8.3%.',
      ),
    ).toEqual(['85 confirmed new - Malta', '1,020 tests new - Malta', '8.3 positivity new - Malta']);
  });

  it('is that of the day where a count is held against the day before', () => {
    expect(
      figureLines(
        'Malta update\nThe number of active cases has risen to 643. The country reported 17 cases, down from 81 the day before.',
      ).slice(1),
    ).toEqual(['17 confirmed new - Malta', '81 confirmed new - Malta']);
  });

  it('of a fatality rate is that of the counts whose ratio it is', () => {
    const text = (rate: string) =>
      `Malta update\nMalta had 200 new cases and 4 deaths on Monday. There have been 5,000 cases and 150 deaths in total. The case fatality rate is ${rate}%.`;
    expect(figureLines(text('3.0')).at(-1)).toMatch(/^3.0 case_fatality cumulative/u);
    expect(figureLines(text('2.0')).at(-1)).toMatch(/^2.0 case_fatality new/u);
  });
});

describe('numbers that are none', () => {
  it.each(['Keep a distance of 2 metres.', 'Please stay at least two metres apart.'])('%s', (rule) => {
    expect(figureLines(`Malta update\nMalta had 85 new cases on Monday. ${rule}`)).toHaveLength(1);
  });
});
