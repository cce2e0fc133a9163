import { describe, expect, it } from 'vitest';
import { readFiguresInText } from '../../../lib/figures/readFiguresInText';
import { cpuTime } from '../../cpuTime';

const context = { lang: 'en', title: '', published: null, publisher: null };

describe('readFiguresInText in English', () => {
  it.each([
    'north-',
    'threshold ceiling of about 11',
    '5 of the 5 ',
    'police said 5 ',
    'a 5-a-',
    'Total of 12 and ',
    '12 (',
    'Case 5, ',
    'week 5 to ',
    'Alder six and ',
    '; those in Alder, 5',
    'most (5) in ',
  ])('stays linear on %s over and over', (unit) => {
    const time = (times: number) =>
      cpuTime(() =>
        readFiguresInText(
          `Three people were hurt, 5 degrees or ${unit.repeat(times)} or 3 degrees at 5 people.`,
          context,
        ),
      );
    const [small, large] = [time(200), time(2000)];
    expect(large).toBeLessThan(Math.max(200, small * 40));
  });
});
