import { expect, it } from 'vitest';
import { readText } from '../../readPatiently';

const checksOf = (text: string) =>
  readText(`Flood in Arland\n${text}`, { asIs: true }).checks.map(({ sum, expected, ok }) => [
    sum,
    expected,
    ok,
  ]);

it('a closed list of places that misses its whole by one or two is the source’s slip', () => {
  expect(
    checksOf(
      'Nine people died in Arland on Tuesday: five in Millbrook, three in Eastham and two in Northgate.',
    ),
  ).toEqual([[10, 9, false]]);
});

it.each([
  ['it misses by more', 'Nine people died in Arland: two in Millbrook, two in Eastham and one in Northgate.'],
  [
    'what it lacks stands beside it',
    'Nine people died in Arland: five in Millbrook, two in Eastham and one in Northgate. One died at sea.',
  ],
  [
    'it is rounded',
    'About nine people died in Arland: five in Millbrook, three in Eastham and two in Northgate.',
  ],
  [
    'it says that it is a choice',
    'Nine people died in Arland, including five in Millbrook, two in Eastham and one in Northgate.',
  ],
])('it is none where %s', (_, text) => {
  expect(checksOf(text).filter(([, , ok]) => !ok)).toEqual([]);
});
