import { describe, expect, it } from 'vitest';
import { areaOfBody } from '../../../lib/figures/english/places/areaOfBody';
import { figureLines, readText } from './figureLines';

describe('areas of health bodies', () => {
  it('knows the area of a body that stands where a place does', () => {
    expect(areaOfBody('NHS Tayside')).toBe('Tayside');
    expect(areaOfBody('Hillvale Teaching Health Board')).toBe('Hillvale');
    expect(areaOfBody('Northmoor University Health Council')).toBe('Northmoor');
    expect(areaOfBody('National Health Council')).toBeNull();
    expect(areaOfBody('Security Council')).toBeNull();
    expect(areaOfBody('Fife')).toBeNull();
  });

  it('keeps the body as it is printed and ends the path in its area', () => {
    const text =
      'Scotland update\nToday 40 new cases were confirmed in Scotland.\nNHS Fife: 25\nNHS Tayside: 15';
    expect(readText(text).map(({ place, placePath }) => `${place} ${placePath.join('/')}`)).toEqual([
      'Scotland UK/Scotland',
      'NHS Fife UK/Scotland/Fife',
      'NHS Tayside UK/Scotland/Tayside',
    ]);
  });

  it('reads districts whose name is a list', () => {
    expect(
      figureLines(
        'Northern Ireland update\nIn Northern Ireland 90 new cases were reported today. Of these 50 were in Newry, Mourne and Down and 40 in Mid and East Antrim.',
      ),
    ).toEqual([
      '90 confirmed new - Northern Ireland',
      '50 confirmed new - Newry, Mourne and Down < 90 all',
      '40 confirmed new - Mid and East Antrim < 90 all',
    ]);
  });
});

describe('whom a sentence is about', () => {
  const following = (rest: string) =>
    figureLines(
      `Coronavirus update for Alder County\nAlder County reported 30 new cases on Friday.\n${rest}`,
    ).slice(1);

  it('goes on about the county that the paragraph before named', () => {
    expect(
      following(
        'Birch County lost its 12th resident to the virus on Thursday.\nBirch County has seen few cases. The county also reported 9 new cases on Friday for a total of 410 cases.',
      ),
    ).toEqual(['9 confirmed new - Birch County', '410 confirmed cumulative - Birch County']);
  });

  it('goes on in the next sentence about what a total is brought to', () => {
    expect(
      following(
        'Cedar County reported 7 new cases. This brings the total to 318 cases, with 6 patients hospitalized.',
      ),
    ).toEqual([
      '7 confirmed new - Cedar County',
      '318 confirmed cumulative - Cedar County',
      '6 in_hospital current - Cedar County',
    ]);
  });

  it('reads what a state department reports in the bulletin of a county', () => {
    expect(following('The Ohio Department of Health reported 1,250 new cases across the state.')).toEqual([
      '1,250 confirmed new - Ohio',
    ]);
  });

  it('takes no minister for a place', () => {
    expect(
      figureLines(
        'Coronavirus update\nMarian Okello confirms a further 88 people have tested positive in Uganda.\nThat is 4.5% of the total number of tests.',
      ),
    ).toEqual(['88 confirmed new - Uganda', '4.5 positivity new - Uganda']);
  });
});

describe('counts of a place below a total', () => {
  it('links them to the total told before, as far as it holds', () => {
    expect(
      figureLines(
        'Wales update\nA total of 60 people have now tested positive for the virus in Wales.\nAccording to the figures there are 30 cases in Powys and 20 in Conwy.\nThere are 400 cases in England.',
      ),
    ).toEqual([
      '60 confirmed cumulative - Wales',
      '30 confirmed cumulative - Powys < 60',
      '20 confirmed cumulative - Conwy < 60',
      '400 confirmed cumulative - England',
    ]);
  });
});
