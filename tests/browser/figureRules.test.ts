import { expect, test } from 'vitest';
import { offerRules, takeRules } from '../../lib/browser/figureRules';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';

test('rules wait for the reader that comes behind them, and are gone then', () => {
  const { chinese, english } = ALL_READERS;
  if (!chinese || !english) throw new Error('not all there');
  offerRules('chinese', chinese);
  offerRules('english', english);
  expect(takeRules()).toEqual({ chinese, english });
  expect(takeRules()).toEqual({});
  expect(Object.getOwnPropertySymbols(globalThis).map(String)).not.toContain('Symbol(jingdu figure rules)');
});
