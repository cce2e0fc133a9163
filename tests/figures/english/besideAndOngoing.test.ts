import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('numbers that stand beside each other', () => {
  it('takes those that follow in brackets for no parts of the first', () => {
    expect(
      figureLines(
        'Cases in Malaysia\nMalaysia recorded 900 new cases on Sunday. Selangor continues to lead the new cases with 389 followed by Johor (135), Sabah (114) and Perak (20).',
      ).map((line) => line.split(' < ')[0]),
    ).toEqual([
      '900 confirmed new - Malaysia',
      '389 confirmed new - Selangor',
      '135 confirmed new - Johor',
      '114 confirmed new - Sabah',
      '20 confirmed new - Perak',
    ]);
  });

  it('reads respectively behind names with where they lie', () => {
    expect(
      figureLines(
        'Floods in Pakistan\nIn Pakistan southwest Balochistan and northwest Khyber Pakhtunkhwa provinces reported 36 and 27 deaths, respectively.',
      ),
    ).toEqual(['36 deaths cumulative - Balochistan', '27 deaths cumulative - Khyber Pakhtunkhwa']);
  });

  it('says how some fare of those who are ill now', () => {
    expect(
      figureLines(
        'Covid in Malta\nThe total number of cases in Malta is 5,367, while the total number of active infections is 1,285. Of these, 18 are in intensive care.',
      ),
    ).toEqual([
      '5,367 confirmed cumulative - Malta',
      '1,285 confirmed current - Malta',
      '18 icu current - Malta < 1,285',
    ]);
  });
});

describe('totals of cases that are no cases', () => {
  it('reads a total of recoveries, a share of cases that died', () => {
    expect(
      figureLines(
        'Covid in Malta\nIn Malta 48 recoveries took total recoveries to 8,894. The death toll in Malta is 107, which is 1.6 per cent of the total number of cases.',
      ),
    ).toEqual([
      '48 recovered new - Malta',
      '8,894 recovered cumulative - Malta',
      '107 deaths cumulative - Malta',
      '1.6 case_fatality cumulative - Malta',
    ]);
  });
});

describe('storms', () => {
  it('takes the day of a storm for no window', () => {
    expect(
      figureLines(
        'Typhoon in Japan\nA typhoon lashed Japan yesterday, killing one person and injuring more than 40 others.',
      ),
    ).toEqual(['one deaths cumulative - Japan', '40 injured cumulative - Japan']);
  });

  it('reads outages and orders to leave by what was cut and to whom', () => {
    expect(
      figureLines(
        'Typhoon in Japan\nIn Japan evacuation orders and warnings were issued for 700 households. Power outages affected over 2,700 households. Some 520 homes, or 8 percent of all, faced power outages.',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      '700 evacuated cumulative',
      '2,700 users_affected cumulative',
      '520 users_affected cumulative',
      '8 users_affected_share cumulative',
    ]);
  });

  it('counts no block of a street and no scale', () => {
    expect(
      figureLines(
        'Fire in Malta\nA fire in the 1000 block of Main Street in Malta, rated on a five-point scale, killed 3 people.',
      ),
    ).toEqual(['3 deaths cumulative - Malta']);
  });
});
