import { describe, expect, test } from 'vitest';
import type { Figure } from '../../lib/reading';
import { figureFacts, figureName, qualifierName } from '../../lib/view/figureName';
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

  test('words that do not name what is counted give way to its name', () => {
    const named = (metric: string, label: string) =>
      figureName(makeFigure({ metric, label }), 'zh-Hans', chinese).name;
    expect(named('asymp_released', '境外输入无症状感染者')).toBe('‹metric.asymp_released›');
    expect(named('asymp_released', '解除医学观察无症状感染者')).toBe('解除医学观察无症状感染者');
    expect(named('cpi_contribution', 'CPI')).toBe('‹metric.cpi_contribution›');
    expect(named('deaths', '本土')).toBe('‹metric.deaths›');
    expect(named('flights_delayed', '航班')).toBe('‹metric.flights_delayed›');
  });

  test('a figure without words, and one that no list names', () => {
    expect(figureName(makeFigure({ label: '' }), 'zh-Hans', chinese).name).toBe('‹metric.confirmed›');
    expect(figureName(makeFigure({ metric: 'fallen_trees' }), 'en', english).name).toBe('Fallen trees');
  });
});

describe('figureFacts', () => {
  const factsOf = (more: Partial<Figure>, lang = 'zh-Hans', strings = chinese) => {
    const one = makeFigure(more);
    return figureFacts(one, figureName(one, lang, strings), strings);
  };

  test('says what a metric leaves open', () => {
    expect(figureFacts(figure, figureName(figure, 'zh-Hans', english), english)).toEqual([
      '‹scope.new›',
      '‹origin.local›',
    ]);
    expect(factsOf({ scope: null }, 'zh-Hans', english)).toEqual([]);
    const change = { scope: 'new', compare: { to: 'previous-day', direction: 'down' } } as const;
    expect(factsOf(change, 'zh-Hans', english)).toEqual([]);
  });

  test('says of a page’s own words what they leave open, and no more', () => {
    expect(factsOf({ label: '确诊病例', scope: 'current' })).toEqual(['‹scope.current›']);
    expect(factsOf({ label: '新冠肺炎确诊病例', scope: 'new', origin: 'imported' })).toEqual([
      '‹scope.new›',
      '‹origin.imported›',
    ]);
    for (const [label, scope] of [
      ['新增本土确诊病例', 'new'],
      ['累計確診', 'cumulative'],
      ['病人留醫', 'current'],
    ] as const)
      expect(factsOf({ label, scope, origin: null })).toEqual([]);
    expect(factsOf({ label: '新增本土确诊病例', scope: 'new', origin: 'local' })).toEqual([]);
    expect(factsOf({ metric: 'deaths', label: '遇难', scope: 'cumulative', unit: '人' })).toEqual([]);
    expect(factsOf({ metric: 'deaths', label: '死亡病例', scope: 'cumulative' })).toEqual([
      '‹scope.cumulative›',
    ]);
    // Nobody counts fire engines by the day.
    expect(factsOf({ metric: 'vehicles', scope: 'new' }, 'en', english)).toEqual([]);
    expect(factsOf({ metric: 'users_affected', scope: 'current' }, 'en', english)).toEqual([
      '‹scope.current›',
    ]);
    expect(factsOf({ metric: 'vehicles', label: '消防车', scope: 'cumulative' })).toEqual([]);
    expect(factsOf({ metric: 'deaths_share', label: '死亡占比', scope: 'new' })).toEqual([]);
  });
});

test('what only the reader of figures has a word for is said by the name, or by the number', () => {
  const parcels = makeFigure({ metric: 'parcels', label: '投递', qualifier: 'each day' });
  expect(figureName(parcels, 'zh-Hans', chinese).name).toBe('‹figure.avg›');
  expect(figureName({ ...parcels, label: '日均投递' }, 'zh-Hans', chinese).name).toBe('日均投递');
  expect(qualifierName(parcels)).toBe('');
  expect(qualifierName(makeFigure({ qualifier: 'upper end of range' }))).toBe('');
  expect(qualifierName(makeFigure({ qualifier: '男性' }))).toBe('男性');
});
