import { describe, expect, it } from 'vitest';
import { exceedsWhole } from '../../lib/figures/exceedsWhole';
import { readText } from '../../lib/read';
import type { Figure } from '../../lib/reading';
import { makeFigure } from '../makeReading';

const whole = makeFigure({ id: 'f1', value: 18, raw: '18', start: 10, end: 12, metric: 'confirmed' });

function part(id: string, value: number, place: string, more: Partial<Figure> = {}): Figure {
  const start = Number(id.slice(1)) * 10;
  return {
    ...whole,
    id,
    value,
    raw: String(value),
    partOf: 'f1',
    group: 'place',
    place,
    start,
    end: start + 2,
    ...more,
  };
}

function judge(...parts: readonly Figure[]): boolean {
  return exceedsWhole(whole, parts, [whole, ...parts]);
}

describe('exceedsWhole', () => {
  it('is the source’s fault that two places have more than all, whether others are named or not', () => {
    expect(judge(part('f2', 11, '东市'), part('f3', 9, '西市'))).toBe(true);
    expect(judge(part('f2', 11, '东市'), part('f3', 7, '西市'))).toBe(false);
    expect(judge(part('f2', 11, '东市'), part('f3', 4, '西市'))).toBe(false);
  });

  it('is no fault of the source where the list may have been read wrongly', () => {
    const first = part('f2', 11, '东市');
    expect(judge(first, part('f3', 16, '西市')), 'far too much').toBe(false);
    expect(judge(first, part('f3', 2, '西市'), part('f4', 7, '南市')), 'one part is what is too much').toBe(
      false,
    );
    expect(judge(first, part('f3', 9, '西市', { metric: 'deaths' })), 'another thing').toBe(false);
    expect(judge(first, part('f3', 9, '西市', { approx: 'about' })), 'not exact').toBe(false);
    expect(judge(first, part('f3', 9, '东市')), 'the same place').toBe(false);
    expect(
      judge(first, part('f3', 9, '东市河区', { placePath: ['东市', '东市河区'] })),
      'inside the other',
    ).toBe(false);
    expect(judge(first, part('f3', 9, '西市', { group: 'source' })), 'not split by place').toBe(false);
    const second = part('f4', 9, '西市');
    const stranger = part('f3', 5, '南市', { partOf: null });
    expect(
      exceedsWhole(whole, [first, second], [whole, first, stranger, second]),
      'another count between',
    ).toBe(false);
  });

  it('is said of a text, with its difference', () => {
    const text = '2022年3月5日0—24时，辽宁省新增本土确诊病例18例，其中沈阳市11例、大连市9例。新增出院3例。';
    expect(readText(text, { asIs: true }).checks).toMatchObject([{ sum: 20, expected: 18, ok: false }]);
    const right = text.replace('9例', '5例');
    expect(readText(right, { asIs: true }).checks).toEqual([]);
  });
});
