import { describe, expect, it } from 'vitest';
import { seededRandom } from '../pollute/random';
import { readFromTitle } from '../pollute/readFromTitle';
import { TURN_STOCKS } from '../pollute/turnStock';

/** A clean text that says something of the one and something of the other in turn, clause by clause, as of two teams. */
function twoInTurn(seed: number): { readonly title: string; readonly text: string } {
  const random = seededRandom(seed);
  const stock = random.pick(TURN_STOCKS);
  const names = random.shuffle(random.pick(stock.names)).slice(0, 2);
  const space = stock.isLatin ? ' ' : '';
  const counted = random.pick([0, 0.15, 0.25]);
  let behind: string[] = [];
  const clauses = Array.from({ length: random.between(14, 30) }, (_, i) => {
    if (behind.length === 0) behind = [...random.shuffle(stock.behind)];
    const count = random.chance(counted) ? [`${random.between(2, 40)}${stock.isLatin ? '' : '次'}`] : [];
    const mark = stock.isLatin
      ? random.pick([', ', '. ', '; '])
      : random.pick(['，', '，', '。', '；', '、']);
    return [names[i % 2], ...count, behind.pop()].join(space) + mark;
  });
  const title = names.join(stock.isLatin ? ' and ' : random.pick(['、', '和', '']));
  return { title: title + random.pick(stock.tails), text: clauses.join('').trim() };
}

describe('a text of two in turn', () => {
  it('loses nothing', () => {
    const cut = Array.from({ length: 60 }, (_, seed) => {
      const { title, text } = twoInTurn(seed);
      return readFromTitle(title, text).text === text ? [] : [seed];
    });
    expect(cut.flat()).toEqual([]);
  });
});
