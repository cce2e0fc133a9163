import { expect, test } from 'vitest';
import { againstBesideName } from '../../lib/view/againstWhen';
import type { Strings } from '../../lib/view/strings';
import { makeFigure } from '../makeReading';

const strings = { t: ((key: string) => key) as unknown as Strings['t'] };
const food = makeFigure({
  metric: 'food_price',
  label: '食品价格',
  compare: { to: 'previous-year', direction: 'down' },
});

test('the words of the page do not say what a figure is compared with', () => {
  expect(againstBesideName(food, strings)).toBe('figure.againstYear');
});

test('the name of a growth does', () => {
  expect(againstBesideName({ ...food, metric: 'food_price_yoy' }, strings)).toBe('');
});

test('nothing is said of what is not compared', () => {
  expect(againstBesideName({ ...food, compare: null }, strings)).toBe('');
});
