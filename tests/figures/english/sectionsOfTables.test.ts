import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

/** Without places: other tests hold them. */
const told = (text: string) => figureLines(text).map((line) => line.split(' ').slice(0, 3).join(' '));

describe('tables with sections', () => {
  it('keeps the header over lines between rows, which tell what and when', () => {
    expect(
      told(
        [
          'Bushfire situation report for Alderland',
          '\tNorth\tSouth',
          'Last 24 hours',
          'New starts\t4\t1',
          'Active fires',
          'Total burning\t12\t7',
          'Out of control\t3\t0',
          'Year to date',
          'Area burned (hectares)\t1,530\t212',
        ].join('\n'),
      ),
    ).toEqual([
      '4 fires new',
      '1 fires new',
      '12 fires current',
      '7 fires current',
      '3 fires current',
      '0 fires current',
      '1,530 area -',
      '212 area -',
    ]);
  });

  it('takes what was done to houses, and things that no table knows, from the labels of rows', () => {
    expect(
      told(
        [
          'Cyclone Alder: situation report',
          '\tCoast\tHills',
          'Deaths\t3\t1',
          'Evacuees\t410\t25',
          'Homes destroyed\t88\t9',
          'Water pumps\t6\t2',
        ].join('\n'),
      ),
    ).toEqual([
      '3 deaths cumulative',
      '1 deaths cumulative',
      '410 sheltered current',
      '25 sheltered current',
      '88 houses_destroyed cumulative',
      '9 houses_destroyed cumulative',
      '6 equipment cumulative',
      '2 equipment cumulative',
    ]);
  });

  it('reads a header with a hole as it stands, and what a column of admissions to date sums up', () => {
    expect(
      told(
        [
          'Alderland: 310 new COVID-19 cases',
          'Sector\tTotal tested\t\tNew tested',
          'Private\t13,400\t61%\t190',
          'Sector\tFacilities\tAdmissions to date\tCurrently admitted',
          'Public\t40\t2,810\t77',
        ].join('\n'),
      ),
    ).toEqual([
      '310 confirmed new',
      '13,400 tests cumulative',
      '61 tests_share cumulative',
      '190 tests new',
      '2,810 in_hospital cumulative',
      '77 in_hospital current',
    ]);
  });
});
