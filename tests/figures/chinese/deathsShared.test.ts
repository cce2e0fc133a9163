import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/read';

describe('a fate behind 各', () => {
  it('is that of each of the places, though the first of them stands before a comma of its own', () => {
    const { figures } = readText('安徽省卫生厅通报，5月20日，六安、淮南各报告手足口病死亡病例1例。', {
      asIs: true,
    });
    expect(figures.map(({ metric, value, place }) => [metric, value, place])).toEqual([
      ['deaths', 1, '六安'],
      ['deaths', 1, '淮南'],
    ]);
  });
});
