import { expect, test } from 'vitest';
import { judgeKind } from '../../lib/detect/judgeKind';
import { makeFigure } from '../makeReading';

test('a wreck in wind and waves is an accident, by those on board and by what it befell', () => {
  const weather = ['wind_speed', 'wave_height', 'rainfall'].map((metric) => makeFigure({ metric }));
  const aboard = makeFigure({ metric: 'on_board' });
  expect(judgeKind('甲海通报', '海上风大浪高。', [], weather)).toBe('weather');
  expect(judgeKind('甲海通报', '海上风大浪高。', [], [...weather.slice(1), aboard])).toBe('accident');
  expect(judgeKind('甲海渔船沉没', '海上风大浪高。', [], weather.slice(0, 2))).toBe('accident');
  expect(judgeKind('boat aground off lombe', 'winds were high.', [], weather.slice(0, 2))).toBe('accident');
});
