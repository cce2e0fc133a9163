import { expect, it } from 'vitest';
import { bareName } from '../../../../lib/figures/english/places/bareName';

it.each([
  ['Alderton', 'Alderton'],
  ['Šibenik', 'Šibenik'],
  ['KATHMANDU - Nepal', 'Nepal'],
  ['The Gambia', 'Gambia'],
  ['Nepal’s Birch Valley', 'Birch Valley'],
  ['Alder’s Birch Valley', 'Alder’s Birch Valley'],
  ['Cedar Hill’s', 'Cedar Hill'],
  ['Cedar Hill Monday', 'Cedar Hill'],
  ['Alderton.', 'Alderton'],
  ['U.S.', 'U.S.'],
])('%s is %s', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});
