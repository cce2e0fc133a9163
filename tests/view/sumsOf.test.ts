import { expect, test } from 'vitest';
import { sumsOf } from '../../lib/view/sumsOf';

test('a sum is counted once, though its whole is said twice; two numbers for the whole are two', () => {
  const sum = { whole: 'f1', parts: ['f2', 'f3'], sum: 5, expected: 5, exhaustive: true, ok: true };
  const checks = [sum, { ...sum, whole: 'f4' }, { ...sum, whole: 'f5', expected: 6, ok: false }];
  expect(sumsOf({ checks: [...checks, { ...sum, parts: [], exhaustive: false }] })).toHaveLength(2);
});
