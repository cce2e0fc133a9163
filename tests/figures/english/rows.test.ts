import { describe, expect, it } from 'vitest';
import { spanDays } from '../../../lib/figures/english/scopes/spanDays';
import { figureLines } from './figureLines';

describe('rows of numbers', () => {
  it('gives every name its own number', () => {
    expect(
      figureLines(
        'Kenya reported 70 new cases. Mombasa, Kisumu and Nakuru reported 40, nineteen and 11 cases respectively.',
      ),
    ).toEqual([
      '70 confirmed new - Kenya',
      '40 confirmed new - Mombasa < 70 all',
      'nineteen confirmed new - Kisumu < 70 all',
      '11 confirmed new - Nakuru < 70 all',
    ]);
  });

  it('repeats a number that counts for each', () => {
    expect(
      figureLines('Kenya reported 25 deaths: 23 deaths in Mombasa, and one each in Kisumu and Nakuru.'),
    ).toEqual([
      '25 deaths cumulative - Kenya',
      '23 deaths cumulative - Mombasa < 25 all',
      'one deaths cumulative - Kisumu < 25 all',
      'one deaths cumulative - Nakuru < 25 all',
    ]);
  });

  it.each(['one apiece in Kisumu and Nakuru', 'one in each of Kisumu and Nakuru'])(
    'repeats it for %s',
    (each) => {
      expect(figureLines(`Kenya reported 25 deaths: 23 deaths in Mombasa, and ${each}.`).slice(2)).toEqual([
        'one deaths cumulative - Kisumu < 25 all',
        'one deaths cumulative - Nakuru < 25 all',
      ]);
    },
  );

  it('reads what is said of a whole behind what is told beside it', () => {
    expect(figureLines('In Nepal 74 people, 12 of them children, were killed when a block burned.')).toEqual([
      '74 deaths cumulative - Nepal',
      '12 deaths cumulative - Nepal < 74',
    ]);
  });

  it('links a total with the parts that later sentences tell', () => {
    expect(
      figureLines(
        'Infections in Sri Lanka rose to 5,200, with 4,100 recoveries and 60 deaths. Another 1,040 patients are receiving treatment.',
      ),
    ).toEqual([
      '5,200 confirmed cumulative - Sri Lanka',
      '4,100 recovered cumulative - Sri Lanka < 5,200 all',
      '60 deaths cumulative - Sri Lanka < 5,200 all',
      '1,040 in_hospital current - Sri Lanka < 5,200 all',
    ]);
  });
});

describe('spanDays', () => {
  it.each([
    ['between 14 June and 20 August', 67],
    ['from 23 December 2023 to 1 January 2024', 9],
    ['between 1 and 31 March', 30],
    ['between January and December 2023', 364],
    ['between the two', null],
  ])('%s', (words, expected) => {
    const days = spanDays(words);
    if (expected === null) expect(days).toBeNull();
    else expect(Math.abs((days ?? 0) - expected)).toBeLessThanOrEqual(2);
  });
});
