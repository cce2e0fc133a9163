import { expect, test } from 'vitest';
import { rowFacts } from '../../lib/view/rowFacts';
import { stringsOf } from '../../scripts/lib/terminalStrings';
import { makeFigure } from '../makeReading';

const english = stringsOf('en');
const chinese = stringsOf('zh_CN');

const city = makeFigure({
  label: '新增本土确诊病例',
  scope: 'new',
  origin: 'local',
  place: '澜州市',
  date: '2026-06-18',
});

test('a row in English says what the name of its metric leaves open', () => {
  expect(rowFacts(city, 'no dates', 'zh-Hans', english)).toEqual(['New', 'Local', '澜州市']);
});

test('a row in the words of the page adds only the place', () => {
  expect(rowFacts(city, 'no dates', 'zh-Hans', chinese)).toEqual(['澜州市']);
});

test('a date is said where figures have several', () => {
  expect(rowFacts(city, 'dates', 'zh-Hans', english)).toContain('Jun 18, 2026');
});

test('a place that the name begins with is not said twice', () => {
  const named = { ...city, label: '澜州市新增本土确诊病例' };
  expect(rowFacts(named, 'no dates', 'zh-Hans', chinese)).toEqual([]);
});
