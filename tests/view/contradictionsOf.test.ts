import { expect, test } from 'vitest';
import { contradictionsOf } from '../../lib/view/contradictionsOf';
import { makeFigure } from '../makeReading';

test('tells what the title and what an earlier sentence say otherwise, and no sum', () => {
  const [first, later, whole] = ['f1', 'f2', 'f3'].map((id) => makeFigure({ id }));
  const figures = [first, later, whole].flatMap((figure) => figure ?? []);
  const check = { sum: 12, expected: 13, exhaustive: false, ok: false };
  const checks = [
    { ...check, whole: 'f3', parts: ['f1', 'f2'], exhaustive: true },
    { ...check, whole: 'f3', parts: ['f1', 'f2'], exhaustive: true, ok: true },
    { ...check, whole: 'f2', parts: [] },
    { ...check, whole: 'f2', parts: ['f1'], sum: 15 },
    { ...check, whole: 'nowhere', parts: [] },
  ];
  expect(contradictionsOf({ checks, figures })).toEqual([
    { figure: later, said: 12, found: 13, inTitle: true },
    { figure: later, said: 15, found: 13, inTitle: false },
  ]);
});
