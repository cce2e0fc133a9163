import { expect, test } from 'vitest';
import { rowsOfTree } from '../../lib/formats/rowsOfTree';
import { makeFigure } from '../makeReading';

const rows = (...figures: readonly (readonly [id: string, partOf: string | null])[]) =>
  rowsOfTree(figures.map(([id, partOf]) => makeFigure({ id, partOf }))).map(
    ({ figure, depth }) => '.'.repeat(depth) + figure.id,
  );

test('a part stands below its whole, though the text names another figure between', () => {
  expect(rows(['inHospital', null], ['change', null], ['severe', 'inHospital'])).toEqual([
    'inHospital',
    '.severe',
    'change',
  ]);
});

test('a part that the text names before its whole stands below it too', () => {
  expect(rows(['city', 'province'], ['district', 'city'], ['province', null])).toEqual([
    'province',
    '.city',
    '..district',
  ]);
});

test('parts of each other, and of what is not there, are shown once and alone', () => {
  expect(rows(['a', 'b'], ['b', 'a'], ['c', 'nowhere'])).toEqual(['c', 'a', '.b']);
});
