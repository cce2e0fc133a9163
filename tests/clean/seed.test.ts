import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/reading';
import { readText } from '../readPatiently';

/** The page that the title-bucket rule was learned from. Its text is not ours, so it is known here by its hash alone. */
const SEED = '../shared/seed/jilin-bulletin.txt';
const CLEAN_TEXT = '074d9b0f3ea43deb7104f6a3ad2f7a779cb8a9df1e9b45656d9238e1d895bba5';

describe.runIf(existsSync(SEED))('the seed page', () => {
  let reading: Reading;
  beforeAll(() => {
    reading = readText(readFileSync(SEED, 'utf8'));
  });

  test('gives the clean text exactly', () => {
    expect(createHash('sha256').update(reading.article.text).digest('hex')).toBe(CLEAN_TEXT);
  });

  test('lists 13 fragments in the body and the scrambled title line with the other two', () => {
    const kinds = reading.removals.filter(({ at }) => at !== null).map(({ kind }) => kind);
    expect(kinds).toEqual(['scrambled-title', ...Array(13).fill('injected')]);
    expect(reading.removals[0]?.evidence.filter((line) => line.includes('slot ')).length).toBe(2);
  });

  test('judges all related items unrelated', () => {
    expect(reading.links.length).toBeGreaterThanOrEqual(3);
    expect(reading.links.filter(({ verdict }) => verdict !== 'unrelated')).toEqual([]);
  });

  test('reads 13 figures with three sums that hold', () => {
    expect(reading.figures.map(({ value }) => value)).toEqual([
      1000, 1110, 1099, 11, 576, 68, 528, 23, 6, 900, 608, 290, 2,
    ]);
    expect(reading.checks.map(({ sum, ok }) => [sum, ok])).toEqual([
      [1110, true],
      [1110, true],
      [900, true],
    ]);
  });
});
