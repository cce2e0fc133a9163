import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('police campaigns', () => {
  it('counts what a campaign comes to as new', () => {
    expect(
      figureLines(
        'Christmas crackdown in Essex\nDuring the campaign Essex Police stopped 619 drivers. In total, 44 people were arrested, with a 4% year-on-year increase in arrests.',
      ),
    ).toEqual([
      '619 people_checked new - Essex',
      '44 suspects_arrested new - Essex',
      '4 suspects_arrested_yoy - - Essex',
    ]);
  });
});

describe('accidents', () => {
  const title = 'Coal mine blast in Shanxi';
  const read = (text: string) => figureLines(`${title}\n${text}`, title);

  it('reads whose bodies were recovered as deaths, those at work as on board', () => {
    expect(
      read(
        'Rescuers recovered the bodies of another five miners who were trapped in the blast in Shanxi. There were 125 miners working underground. About 90 rescuers are trying to provide ventilation.',
      ),
    ).toEqual([
      'five deaths new - Shanxi',
      '125 on_board cumulative - Shanxi',
      '90 staff cumulative - Shanxi',
    ]);
  });

  it('reads what is said behind an insertion', () => {
    expect(
      read(
        'Only 31, most of whom were near the exit, managed to escape. Of 40 people, including 9 in Linfen, were evacuated.',
      ),
    ).toContain('31 rescued cumulative - Shanxi');
    expect(read('In Shanxi 619 people, of which 508 in Linfen, were evacuated.')).toEqual([
      '619 evacuated cumulative - Shanxi',
      '508 evacuated cumulative - Linfen < 619',
    ]);
  });

  it('takes a mine for no place of what happened in it', () => {
    expect(read('An explosion at the Heping Coal Mine killed 7 miners.')).toEqual([
      '7 deaths cumulative - Shanxi',
    ]);
  });
});

describe('places', () => {
  it('knows a country by its adjective, the world by its name', () => {
    expect(figureLines('Zimbabwean cholera cases fall\nThere were 76 new cases last week.')).toEqual([
      '76 confirmed new - Zimbabwe',
    ]);
    expect(figureLines('Cholera spreads\nGlobally, 409,222 cases have been reported since January.')).toEqual(
      ['409,222 confirmed cumulative - World'],
    );
  });

  it('takes where the counted came from for no part of the count', () => {
    expect(
      figureLines(
        'The Centre for Health Protection today said it is investigating two imported cases involving two women who arrived from Peru. A total of 32 cases were reported in Hong Kong in the past 14 days.',
      ).every((line) => line.includes('Hong Kong')),
    ).toBe(true);
  });

  it('reads a paragraph under the country that it opens with', () => {
    expect(
      figureLines(
        'Storms in Central America\nEL SALVADOR: Floods affected 310 families, roughly some 1,500 people.\nGUATEMALA: Floods affected 420 people.',
      ),
    ).toEqual([
      '310 affected cumulative - El Salvador',
      '1,500 affected cumulative - El Salvador',
      '420 affected cumulative - Guatemala',
    ]);
  });

  it('counts no share of places and no fraction of them', () => {
    expect(
      figureLines('Yemen cholera\nIn Yemen 320 cases have been reported in 91.3% (21/23) of governorates.'),
    ).toEqual(['320 confirmed cumulative - Yemen']);
  });
});

describe('changes', () => {
  it('names changes of accidents and turnover alike, whatever they are held against', () => {
    expect(figureLines('Retail in Malta\nTurnover in Malta rose 2.2% on November 2022.')).toEqual([
      '2.2 turnover_change - - Malta',
    ]);
  });

  it('counts how many more jobs as new', () => {
    expect(
      figureLines(
        'Jobs in Malta\nPayroll employment in Malta rose by 3,000 in March and was revised down by 70.',
      ),
    ).toEqual(['3,000 payroll_change new - Malta', '70 payroll_revision new - Malta']);
  });
});
