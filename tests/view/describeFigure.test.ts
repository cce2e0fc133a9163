import { describe, expect, test } from 'vitest';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import { stringsOf } from '../../scripts/lib/terminalStrings';
import { makeFigure } from '../makeReading';

const english = stringsOf('en');
const chinese = stringsOf('zh_CN');

const whole = makeFigure({ id: 'f0', metric: 'confirmed', value: 1110, unit: null });
const city = makeFigure({
  label: '新增本土确诊病例',
  value: 576,
  unit: null,
  scope: 'new',
  origin: 'local',
  place: 'Changchun',
  partOf: 'f0',
});

describe('a figure is told in full, in the order in which one would say it', () => {
  test('in English', () => {
    expect(spokenFigure(describeFigure(city, whole, 'zh-Hans', english), english)).toBe(
      'Confirmed cases, New, Local, Changchun, 576, Part of 1,110',
    );
  });

  test('with the words that tell a part from the others', () => {
    const said = describeFigure({ ...city, place: null, origin: null }, whole, 'en', english);
    expect(spokenFigure(said, english, 'under 40')).toBe(
      'Confirmed cases, under 40, New, 576, Part of 1,110',
    );
  });

  test('in Chinese, where the words of the page say it', () => {
    expect(spokenFigure(describeFigure(city, whole, 'zh-Hans', chinese), chinese)).toBe(
      '新增本土确诊病例，Changchun，576，属于 1,110',
    );
  });

  test('with its day, its class and its unit', () => {
    const men = makeFigure({
      metric: 'injured',
      value: 3,
      unit: 'people',
      qualifier: 'men',
      date: '2026-03-24',
    });
    expect(spokenFigure(describeFigure(men, null, 'en', english), english)).toBe(
      'Injured, men, Mar 24, 2026, 3 people',
    );
  });

  test('with what it is compared with', () => {
    const prices = makeFigure({
      label: '食品价格',
      value: 1.7,
      unit: '%',
      compare: { to: 'previous-year', direction: 'down' },
    });
    expect(spokenFigure(describeFigure(prices, null, 'zh-Hans', chinese), chinese)).toMatch(
      /^食品价格，1\.7%，.+，.+$/,
    );
    expect(describeFigure(prices, null, 'zh-Hans', english).compared).toBe(
      'Less than before, vs a year before',
    );
  });

  test('one whose digits the page lost says so', () => {
    const lost = makeFigure({ metric: 'deaths', value: null, missing: true, scope: null });
    expect(describeFigure(lost, null, 'en', english).value).toBe('The digits are missing on the page');
  });
});
