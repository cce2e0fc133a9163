import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

const parts = (text: string) => figureLines(text).filter((line) => line.includes(' < '));

describe('mayBePart', () => {
  it.each([
    [
      'helpers of those who were helped',
      'About 200 families live there; 50 firefighters, nine engines and 141 relatives came.',
    ],
    ['measures of each other', 'The quake had a depth of 10 km, including 3 km of rock.'],
    ['cases of the states that had them', 'Cases were reported from nine countries: Lagos 5 and Kano 4.'],
  ])('does not take %s', (_, text) => {
    expect(parts(text)).toEqual([]);
  });

  it('takes the dead of those on board', () => {
    expect(parts('Of the 37 people on board, nine died and 22 were injured.')).toHaveLength(2);
  });
});
