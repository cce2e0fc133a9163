import { describe, expect, it } from 'vitest';
import { readFromTitle } from '../pollute/readFromTitle';

/** What a form has in turn, its places filled in with other words and numbers each time. */
function filled(rounds: readonly (readonly string[])[], names: readonly string[], marks: string): string {
  return rounds
    .map((round) => round.map((said, i) => `${names[i]} ${said}${marks[i % marks.length]} `).join(''))
    .join('');
}

const GOODS = ['wool', 'barley', 'salt'];
const SOLD = [
  ['fetched 12.40', 'at 8.15', 'fetched 3.02'],
  ['at 12.70', 'at 8.40', 'up to 3.11'],
  ['up to 13.05', 'down to 8.02', 'at 3.18'],
  ['down to 12.85', 'up to 8.23', 'at 3.27'],
  ['fetched 12.90', 'fetched 8.31', 'down to 3.20'],
];

const FIRMS = [
  'Redhill Timber',
  'Marsh Pottery',
  'Copper Lane',
  'Alder Mills',
  'Quay Brothers',
  'Linden Tools',
];
const CLOSED = [
  ['fetched 31.20', 'down to 28.06', 'at 22.43', 'down to 4.10', 'at 18.90', 'at 27.37'],
  ['up to 29.16', 'down to 30.51', 'fetched 11.56', 'at 21.04', 'fetched 20.38', 'at 23.05'],
  ['fetched 14.19', 'up to 39.92', 'up to 36.02', 'at 33.82', 'up to 35.24', 'up to 26.22'],
  ['down to 18.68', 'at 38.94', 'up to 30.11', 'down to 5.96', 'fetched 20.16', 'down to 12.47'],
];

describe('what a form has in turn', () => {
  it.each([
    [
      'prices of three goods',
      `${GOODS.join(' ')} week by week`,
      `The hall was full.\n${filled(SOLD, GOODS, '.;,.')}`,
    ],
    [
      "prices of six firms in the title's order",
      FIRMS.join(' '),
      `The bell rang late. ${filled(CLOSED, FIRMS, ',.;')}`,
    ],
  ])('is left alone: %s', (_, title, text) => {
    const { cuts, text: left } = readFromTitle(title, text);
    expect(cuts.filter(({ applied }) => applied)).toEqual([]);
    expect(left.trim()).toBe(text.trim());
  });
});
