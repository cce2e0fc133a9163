import { describe, expect, it } from 'vitest';
import { titleWordStarts } from '../../lib/clean/titleInjection/scoreSeam';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { unusedWords } from '../../lib/clean/titleInjection/unusedWords';

describe('words of a title that no piece uses', () => {
  const pool = titlePool(['青河水位回落', '早市搬进新棚']);
  const starts = titleWordStarts(pool);
  const share = (...places: number[]) => unusedWords(pool, starts, new Set(places));

  it('are all of them where there is no piece', () => expect(share()).toBe(1));
  it('are none where pieces have something of each', () => expect(share(0, 3)).toBe(0));
  it('are counted where they have two characters', () => expect(share(4, 5)).toBe(1));
  it('are a share of the words else', () => expect(share(1, 4)).toBe(0.5));
  it('are those of the own title alone', () => expect(share(7, 8, 9, 10)).toBe(1));
  it('are words of letters, each by itself', () => {
    const letters = titlePool(['Mill reopens at noon']);
    expect(unusedWords(letters, titleWordStarts(letters), new Set([0]))).toBe(0.75);
  });
});
