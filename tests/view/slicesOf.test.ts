import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_IN_SLICE, slicesOf } from '../../lib/view/slicesOf';

const weight = (item: number) => item;
const sum = (items: readonly number[]) => items.reduce((all, item) => all + item, 0);

test('slices hold all items in order, and no more than a slice may but for one item that alone weighs more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(MOST_IN_SLICE * 2)), (items) => {
      const slices = slicesOf(items, weight);
      expect(slices.flatMap((slice) => slice.items)).toEqual(items);
      for (const { first, items: inside } of slices) {
        expect(items.slice(first, first + inside.length)).toEqual(inside);
        if (inside.length > 1) expect(sum(inside)).toBeLessThanOrEqual(MOST_IN_SLICE);
      }
    }),
  );
});

test('a list that is light is one slice, as is an empty one', () => {
  expect(slicesOf([1, 2, 3], weight)).toEqual([{ first: 0, items: [1, 2, 3] }]);
  expect(slicesOf([], weight)).toEqual([{ first: 0, items: [] }]);
});
