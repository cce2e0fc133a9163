import { expect, it } from 'vitest';
import { nameBare } from '../../../../lib/figures/chinese/metrics/nameBare';

it.each([
  ['车祸致', '死多人受伤', 'deaths'],
  ['翻船', '失联', 'missing'],
  ['海域规模', '', 'magnitude'],
  ['海关检', '私烟', 'street_value'],
  ['起火', '全部获救', 'rescued'],
  ['今天', '天气晴', null],
])('%s … %s: %s', (before, behind, metric) => {
  expect(nameBare(before, behind)).toBe(metric);
});
