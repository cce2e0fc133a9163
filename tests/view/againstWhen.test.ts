import { expect, test } from 'vitest';
import { againstBesideName } from '../../lib/view/againstWhen';
import type { Strings } from '../../lib/view/strings';
import { makeFigure } from '../makeReading';

const keys = (language: string): Strings => ({
  t: ((key: string) => key) as unknown as Strings['t'],
  language,
});
const food = makeFigure({
  metric: 'food_price_yoy',
  label: '食品价格',
  compare: { to: 'previous-year', direction: 'down' },
});

test('the words of the page do not say what a figure is compared with', () => {
  expect(againstBesideName(food, 'zh-Hans', keys('zh-CN'))).toBe('figure.againstYear');
});

test('a name of our own does', () => {
  expect(againstBesideName(food, 'zh-Hans', keys('en'))).toBe('');
});

test('nothing is said of what is not compared', () => {
  expect(againstBesideName({ ...food, compare: null }, 'zh-Hans', keys('zh-CN'))).toBe('');
});
