import { expect, test } from 'vitest';
import { codeTest } from '../../lib/text/codeTest';

test('says of every code what the pattern says, each time it is asked', () => {
  const pattern = /[\p{L}\p{N}]/u;
  const test = codeTest(pattern);
  const codes = Array.from({ length: 65536 }, (_, code) => code);
  const asPattern = codes.map((code) => pattern.test(String.fromCharCode(code)));
  expect(codes.map(test)).toEqual(asPattern);
  expect(codes.map(test)).toEqual(asPattern);
});

test('is false beyond the ends of a text', () => {
  expect(codeTest(/\P{L}/u)(Number.NaN)).toBe(false);
});
