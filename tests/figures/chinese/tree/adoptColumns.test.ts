import { describe, expect, it } from 'vitest';
import { lines } from '../lines';

describe('a table that was pasted with wide spaces', () => {
  const text =
    '截至4月5日24时，全国累计报告境外输入确诊病例90例，现有确诊病例30例。\n省份　累计　现有\n上海　60　20\n广东　30　10';

  it('is read, and belongs to the number that a column adds up to', () => {
    expect(lines(text).slice(2)).toEqual([
      'confirmed 60 cumulative imported 上海 < confirmed 90',
      'confirmed 20 current imported 上海 < confirmed 30',
      'confirmed 30 cumulative imported 广东 < confirmed 90',
      'confirmed 10 current imported 广东 < confirmed 30',
    ]);
  });

  it('is none where the lines are sentences', () => {
    expect(lines('第一句话　没有数字的说明文字\n第二句话　也没有\n第三句话　还是没有')).toEqual([]);
  });
});
