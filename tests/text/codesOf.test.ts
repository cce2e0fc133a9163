import { expect, test } from 'vitest';
import { codesOf } from '../../lib/text/codesOf';

test('characters are known by their codes, a word by its first one', () => {
  const codes = codesOf(['、', '朝阳']);
  expect(codes.has('、'.charCodeAt(0))).toBe(true);
  expect(codes.has('朝'.charCodeAt(0))).toBe(true);
  expect(codes.has('阳'.charCodeAt(0))).toBe(false);
  expect(codesOf('一二')).toEqual(new Set([0x4e00, 0x4e8c]));
});
