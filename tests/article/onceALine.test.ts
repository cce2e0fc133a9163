import { expect, it, vi } from 'vitest';
import { onceALine } from '../../lib/article/segment/onceALine';
import { outlineText } from '../../lib/article/segment/outlineText';

it('does the work of each function once a line, and keeps their answers apart', () => {
  const { lines } = outlineText(['渡口', '3 ferries']);
  const count = vi.fn(({ text }: { readonly text: string }) => text.length);
  const find = vi.fn(({ text }: { readonly text: string }) => /\d/.exec(text)?.[0] ?? null);
  const [length, digit] = [onceALine(count), onceALine(find)];
  for (let i = 0; i < 2; i++) {
    expect(lines.map(length)).toEqual([2, 9]);
    expect(lines.map(digit)).toEqual([null, '3']);
  }
  expect(count).toHaveBeenCalledTimes(2);
  expect(find).toHaveBeenCalledTimes(2);
});
