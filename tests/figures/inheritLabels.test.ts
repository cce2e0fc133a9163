import { expect, test } from 'vitest';
import { inheritLabels } from '../../lib/figures/inheritLabels';
import { makeFigure } from '../makeReading';

const labels = (figures: Parameters<typeof inheritLabels>[0]) =>
  inheritLabels(figures).map(({ label }) => label);

test('a part without words takes those of its whole, over several levels, before or after it', () => {
  expect(
    labels([
      makeFigure({ id: 'f1', label: '', partOf: 'f2' }),
      makeFigure({ id: 'f2', label: '新增确诊病例' }),
      makeFigure({ id: 'f3', label: '', partOf: 'f1' }),
      makeFigure({ id: 'f4', label: '轻型', partOf: 'f2' }),
    ]),
  ).toEqual(['新增确诊病例', '新增确诊病例', '新增确诊病例', '轻型']);
});

test('ends on a ring, and leaves one alone that has nothing above it', () => {
  const ring = [
    makeFigure({ id: 'f1', label: '', partOf: 'f2' }),
    makeFigure({ id: 'f2', label: '', partOf: 'f1' }),
    makeFigure({ id: 'f3', label: '' }),
  ];
  expect(labels(ring)).toEqual(['', '', '']);
});
