import { expect, test } from 'vitest';
import { filterFigures } from '../../lib/view/filterFigures';
import { makeFigure } from '../makeReading';

const east = makeFigure({
  id: 'f1',
  label: '确诊病例',
  place: '东区',
  placePath: ['某市', '东区'],
  value: 12,
  raw: '12',
});
const west = makeFigure({
  id: 'f2',
  label: '无症状感染者',
  place: '西区',
  placePath: ['某市', '西区'],
  value: 7,
  raw: '七',
});

test.each([
  ['', ['f1', 'f2']],
  ['某市', ['f1', 'f2']],
  ['东区 确诊', ['f1']],
  ['东区 无症状', []],
  ['１２', ['f1']],
  ['7', ['f2']],
])('%s finds %o', (search, ids) => {
  expect(filterFigures([east, west], search).map(({ id }) => id)).toEqual(ids);
});
