import { expect, it, vi } from 'vitest';
import { oncePerText } from '../lib/oncePerText';

it('does its work once for each text', () => {
  const read = vi.fn((text: string) => [text]);
  const once = oncePerText(read);
  expect(once('a')).toBe(once('a'));
  expect(once('b')).toEqual(['b']);
  expect(read).toHaveBeenCalledTimes(2);
});
