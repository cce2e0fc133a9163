import { expect, test } from 'vitest';
import { metricFamily } from '../../lib/view/metricFamily';

test.each([
  ['confirmed', 'cases'],
  ['mild', 'cases'],
  ['moderate', 'cases'],
  ['suspected', 'cases'],
  ['asymp_released', 'relief'],
  ['confirmed_change', 'cases'],
  ['deaths_missing', 'deaths'],
  ['in_hospital', 'cases'],
  ['houses_badly_damaged', 'harm'],
  ['economic_loss', 'money'],
  ['cpi_yoy', 'money'],
  ['water_level_over', 'measure'],
  ['magnitude', 'measure'],
  ['bicycles', 'other'],
])('%s is of %s', (metric, family) => {
  expect(metricFamily(metric)).toBe(family);
});
