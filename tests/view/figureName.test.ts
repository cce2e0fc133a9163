import { describe, expect, test } from 'vitest';
import { figureFacts, figureName } from '../../lib/view/figureName';
import type { Strings } from '../../lib/view/strings';
import { makeFigure } from '../makeReading';

const t = ((key: string) => `‹${key}›`) as unknown as Strings['t'];
const english: Strings = { t, language: 'en' };
const chinese: Strings = { t, language: 'zh-TW' };
const figure = makeFigure({ metric: 'confirmed', label: '新增本土確診病例', scope: 'new', origin: 'local' });

describe('figureName', () => {
  test('a Chinese page speaks for itself to a Chinese reader', () => {
    expect(figureName(figure, 'zh-Hans', chinese)).toEqual({
      name: '新增本土確診病例',
      words: '',
      isOwn: true,
    });
  });

  test('to another reader it is told, with its own words beside', () => {
    expect(figureName(figure, 'zh-Hans', english)).toEqual({
      name: '‹metric.confirmed›',
      words: '新增本土確診病例',
      isOwn: false,
    });
  });

  test('an English page is named, since its words are pieces of sentences', () => {
    const died = makeFigure({ metric: 'deaths', label: 'have passed away' });
    expect(figureName(died, 'en', english)).toEqual({
      name: '‹metric.deaths›',
      words: '',
      isOwn: false,
    });
  });

  test('the name of a growth or a share says so, unless the words do', () => {
    const named = (metric: string, label: string) =>
      figureName(makeFigure({ metric, label }), 'zh-Hans', chinese).name;
    expect(named('industrial_output_yoy', '工业增加值')).toBe('‹figure.yoy›');
    expect(named('industrial_output_yoy', '工业增加值同比增速')).toBe('工业增加值同比增速');
    expect(named('severe_share', '重症率')).toBe('重症率');
    expect(named('unemployment_rate_yoy', '失业率')).toBe('‹figure.yoy›');
  });

  test('words that the page does not have are not said to be its own', () => {
    const prices = makeFigure({ metric: 'food_price_yoy', label: 'food price yoy' });
    expect(figureName(prices, 'en', chinese).words).toBe('');
    const died = makeFigure({ metric: 'deaths', label: 'deaths' });
    expect(figureName(died, 'en', chinese).words).toBe('deaths');
  });

  test('a figure without words, and one that no list names', () => {
    expect(figureName(makeFigure({ label: '' }), 'zh-Hans', chinese).name).toBe('‹metric.confirmed›');
    expect(figureName(makeFigure({ metric: 'fallen_trees' }), 'en', english).name).toBe('Fallen trees');
  });
});

test('figureFacts says what a metric leaves open', () => {
  expect(figureFacts(figure, english)).toEqual(['‹scope.new›', '‹origin.local›']);
  expect(figureFacts(makeFigure({ scope: null }), english)).toEqual([]);
  const change = makeFigure({ scope: 'new', compare: { to: 'previous-day', direction: 'down' } });
  expect(figureFacts(change, english)).toEqual([]);
});
