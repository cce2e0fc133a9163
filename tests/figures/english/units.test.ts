import { expect, it } from 'vitest';
import { readText } from './figureLines';

it.each([
  ['The storm damaged 1,875 houses, 240 of them beyond repair.', ['houses', null]],
  ['In Arland 1,460 people are in shelters, 320 more than on Monday.', ['people', null]],
  ['In Arland 40 patients recovered and 19 people dead were counted.', ['patients', 'people']],
])('what stands for a noun, or tells a state, is no unit: %s', (text, units) => {
  expect(readText(text).map(({ unit }) => unit)).toEqual(units);
});
