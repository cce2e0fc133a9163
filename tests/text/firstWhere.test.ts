import { describe, expect, it } from 'vitest';
import { firstWhere } from '../../lib/text/firstWhere';

describe('firstWhere', () => {
  const starts = [0, 4, 4, 9];

  it('finds the first of a stretch from which on something holds', () => {
    expect(firstWhere(0, starts.length, (i) => (starts[i] ?? 0) >= 4)).toBe(1);
    expect(firstWhere(0, starts.length, (i) => (starts[i] ?? 0) > 4)).toBe(3);
    expect(firstWhere(2, starts.length, (i) => (starts[i] ?? 0) >= 4)).toBe(2);
  });

  it('is the end where it holds nowhere, and the beginning where it holds everywhere', () => {
    expect(firstWhere(0, starts.length, () => false)).toBe(4);
    expect(firstWhere(0, starts.length, () => true)).toBe(0);
    expect(firstWhere(0, 0, () => true)).toBe(0);
  });
});
