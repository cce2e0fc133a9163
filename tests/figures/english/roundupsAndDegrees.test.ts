import { describe, expect, it } from 'vitest';
import { checkSumsOf } from '../../../lib/figures/checkSums';
import { figureLines, readText } from './figureLines';

describe('round-ups of parts of a country', () => {
  it('go on about the part that "the province" is', () => {
    expect(
      figureLines(
        'The latest on Covid in Canada\nAlberta is reporting 75 new cases of COVID-19.\nHealth officials say that there are 1,200 active cases in the province.\nManitoba is reporting 18 new cases.\nThe province says it administered 320 doses on Saturday.',
      ),
    ).toEqual([
      '75 confirmed new - Alberta',
      '1,200 confirmed current - Alberta',
      '18 confirmed new - Manitoba',
      '320 doses new - Manitoba',
    ]);
  });

  it('know states by their letters', () => {
    expect(
      figureLines(
        'Covid across Australia\nYesterday’s figures\nQLD: 10 deaths and 5,200 new cases.\nVIC: 20 deaths and 8,100 new cases.',
      ),
    ).toEqual([
      '10 deaths new - QLD',
      '5,200 confirmed new - QLD',
      '20 deaths new - VIC',
      '8,100 confirmed new - VIC',
    ]);
  });

  it('count where people died, not where it was said', () => {
    expect(
      figureLines(
        'Covid in Pakistan\nSpeaking at a briefing in Lahore, the minister said 59 people have lost their lives to the epidemic in Sindh.',
      ),
    ).toEqual(['59 deaths cumulative - Sindh']);
  });
});

describe('houses by how badly they are damaged', () => {
  const text =
    'Cyclone in Mozambique\nAlready 91,000 houses in Mozambique have been identified as totally destroyed (50,619), partially destroyed (24,556) or flooded (15,784).';

  it('take their metric from the words before their bracket, and the whole that of all', () => {
    expect(figureLines(text)).toEqual([
      '91,000 houses_damaged cumulative - Mozambique',
      '50,619 houses_destroyed cumulative - Mozambique < 91,000 all',
      '24,556 houses_badly_damaged cumulative - Mozambique < 91,000 all',
      '15,784 houses_damaged cumulative - Mozambique < 91,000 all',
    ]);
  });

  it('make up a whole in round thousands', () => {
    expect(checkSumsOf(readText(text)).map(({ sum, ok }) => [sum, ok])).toEqual([[90_959, true]]);
    expect(checkSumsOf(readText(text.replace('91,000', '91,800'))).some(({ ok }) => !ok)).toBe(true);
  });
});

describe('states, shares and labels', () => {
  it.each([
    ['1,200 more patients are still in hospital', '1,200 in_hospital current - Malta'],
    ['the total number of cases considered active is 471', '471 confirmed current - Malta'],
    ['73 persons have tested positive in 24 hours', '73 confirmed new - Malta'],
    [
      'the death toll remains at 121, or 1.4 per cent of the total number of positive cases',
      '1.4 case_fatality cumulative - Malta',
    ],
    [
      'on Friday night, 54 were reported to be in the hospital with COVID-19',
      '54 in_hospital current - Malta',
    ],
    [
      'two patients were being treated in the intensive care unit and both required ventilators',
      'two icu current - Malta',
    ],
  ])('%s', (clause, line) => {
    expect(figureLines(`Covid update for Malta\nIn Malta ${clause}.`).at(-1)).toBe(line);
  });

  it('take no label of what was done for a place', () => {
    expect(
      figureLines(
        'Tasmania Police results\nTasmania Police ran Operation Lantern.\nSpeeding Offences Detected: 945',
      ),
    ).toEqual(['945 offences new - Tasmania']);
  });

  it('read the positivity of a day as new, however many tests there were', () => {
    expect(
      figureLines(
        'Covid in Utah\nUtah has 90 new cases of COVID-19. The positivity rate as a percentage of total tests is 3 percent.',
      ).at(-1),
    ).toBe('3 positivity new - Utah');
  });
});
