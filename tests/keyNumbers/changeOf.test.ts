import { expect, test } from 'vitest';
import { changeOf } from '../../lib/keyNumbers/changeOf';
import { makeFigure } from '../makeReading';

const day = { to: 'previous-day', direction: 'up' } as const;
const cases = makeFigure({ id: 'f1', start: 0, place: 'A' });
const more = makeFigure({
  id: 'f2',
  metric: 'confirmed_change',
  start: 5,
  place: 'A',
  compare: day,
  scope: null,
});

test('a figure is given the change that is said of it', () => {
  expect(changeOf(cases, [cases, more])).toBe(more);
});

test('but not the change of another place, of another metric, or of a later figure', () => {
  expect(changeOf(cases, [cases, { ...more, place: 'B' }])).toBeNull();
  expect(changeOf(cases, [cases, { ...more, metric: 'deaths_change' }])).toBeNull();
  const later = makeFigure({ id: 'f3', start: 3, place: 'A' });
  expect(changeOf(cases, [cases, later, more])).toBeNull();
  expect(changeOf(later, [cases, later, more])).toBe(more);
});

test('a count of another scope between them takes the change; one that is only repeated does not', () => {
  const inAll = makeFigure({ id: 'f3', start: 3, place: 'A', scope: 'cumulative' });
  expect(changeOf(cases, [cases, inAll, more])).toBeNull();
  expect(changeOf(inAll, [cases, inAll, more])).toBe(more);
  expect(changeOf(cases, [cases, { ...inAll, repeatOf: 'f1' }, more])).toBe(more);
});
