import { expect, it } from 'vitest';
import { holdersOf } from '../../lib/article/segment/holdersOf';
import { outlineText } from '../../lib/article/segment/outlineText';

it('knows the boxes that hold a line of a kind, at either end too', () => {
  const { lines } = outlineText(['渡口', '3 ferries', '停航', '7 boats']);
  const holds = holdersOf(lines, ({ text }) => /\d/.test(text));
  const held = [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 4],
    [2, 2],
    [0, 4],
  ].map(([from = 0, to = 0]) => holds({ from, to }));
  expect(held).toEqual([false, true, true, false, true, false, true]);
});
