import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('adoptHeadline', () => {
  it('gives a headline the scope of the text that tells the same number', () => {
    const title = 'Operation Lantern: 158 motorists arrested';
    const text = `${title}\nBetween 1 and 9 December police arrested 158 motorists in Singapore.`;
    expect(figureLines(text, title)).toEqual([
      '158 suspects_arrested new - Singapore',
      '158 suspects_arrested new - Singapore again',
    ]);
  });

  it('leaves a headline alone that counts something else', () => {
    const title = '12 hurt in Leeds fire';
    const text = `${title}\nAbout 12 firefighters came. Two people died.`;
    expect(figureLines(text, title)[0]).toBe('12 injured cumulative - Leeds');
  });
});
