import { describe, expect, it } from 'vitest';
import { regroupParts } from '../../../lib/figures/learned/regroupParts';
import { knownFigures } from './knownFigures';

const regroup = (
  text: string,
  wholes: Readonly<Record<string, string | null>>,
  over?: Parameters<typeof knownFigures>[1],
) =>
  regroupParts(knownFigures(text, over), new Map(Object.entries(wholes))).map(
    ({ partOf, group, exhaustive }) => [partOf, group, exhaustive],
  );

describe('regroupParts', () => {
  it('makes parts that come to their new whole a group', () => {
    expect(regroup('9 4 5', { f2: 'f1', f3: 'f1' })).toEqual([
      [null, null, false],
      ['f1', 'weighed', true],
      ['f1', 'weighed', true],
    ]);
  });

  it('lets a part join the group that it completes', () => {
    const over = { 1: { partOf: 'f1', group: 'g1' }, 2: { partOf: 'f1', group: 'g1' } };
    expect(regroup('9 4 3 2', { f4: 'f1' }, over).slice(1)).toEqual([
      ['f1', 'g1', true],
      ['f1', 'g1', true],
      ['f1', 'g1', true],
    ]);
  });

  it('leaves parts that come to nothing loose, and groups alone that nobody joins', () => {
    const over = { 1: { partOf: 'f1', group: 'g1' } };
    expect(regroup('9 4 3', { f3: 'f1' }, over).slice(1)).toEqual([
      ['f1', 'g1', false],
      ['f1', null, false],
    ]);
  });

  it('takes a part off its whole', () => {
    const over = { 1: { partOf: 'f1', group: 'g1' } };
    expect(regroup('9 4', { f2: null }, over)[1]).toEqual([null, null, false]);
  });
});
