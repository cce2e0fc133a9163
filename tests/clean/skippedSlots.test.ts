import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

/** Pairs of characters of a title in turn at the slots of a text, but for some that are passed over. */
function skipping(name: string, buckets: number, skipped: readonly number[]) {
  const { title, body } = CHINESE.find((one) => one.name === name) ?? { title: '', body: '' };
  const signs = title.replace(/[^\u3400-\u9fff]/g, '');
  const places = slots(body, seedRule(buckets, 0)).filter((_, i) => !skipped.includes(i));
  const inserts = places.slice(0, 22).map((at, i) => {
    const first = 2 * (i % buckets);
    return { at, piece: signs.slice(first, first + 2) };
  });
  return insertPieces(title, body, inserts);
}

describe('a machine that passes slots over', () => {
  it.each([
    ['museum-opening', 6, [2, 3]],
    ['outbreak-county', 6, [3, 4]],
    ['outbreak-county', 7, [2, 3]],
    ['snow-road', 6, [2]],
  ] as const)('%s in %i pieces: what stands before slots %j goes as well', (name, buckets, skipped) => {
    const { title, clean, text } = skipping(name, buckets, skipped);
    expect(readFromTitle(title, text).text).toBe(clean);
  });

  it.each([
    ['museum-opening', 6, [5, 11, 17]],
    ['school-reopening', 6, [4, 10, 16]],
    ['school-reopening', 7, [6, 13]],
  ] as const)('%s in %i pieces: a slot a round, as %j, is no piece more', (name, buckets, skipped) => {
    const { title, clean, text } = skipping(name, buckets, skipped);
    expect(readFromTitle(title, text).text).toBe(clean);
  });

  it.each([
    ['drought-water', 9, [3, 8, 13]],
    ['economy-quarter', 7, [4, 7, 11, 12]],
    ['museum-opening', 9, [4, 7, 11, 12]],
  ] as const)(
    '%s in %i pieces: one that passes over now and then, as %j, is followed',
    (name, buckets, skipped) => {
      const { title, clean, text } = skipping(name, buckets, skipped);
      expect(readFromTitle(title, text).text).toBe(clean);
    },
  );
});
