import { describe, expect, it } from 'vitest';
import { opensClause } from '../../lib/clean/titleInjection/clauseOpeners';
import { nameTurns } from '../../lib/clean/titleInjection/nameTurns';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const title = '桃溪换柳湾修渠';
const pool = titlePool([title]);
const PIECES = [
  [0, 1],
  [3, 4],
  [5, 6],
];

/** The turns of the two-character words of the title in a text, and one piece after the other of the pool. */
function turnsIn(text: string, pieces = PIECES) {
  const field = readField(readUnits(text, pool.vocabulary), pool);
  const stands = [...text.matchAll(/桃溪|柳湾|修渠/g)].map(({ index }) => {
    const start = field.units.start.indexOf(index);
    return { start, end: start + 2 };
  });
  return nameTurns(text, field, stands, pieces);
}

describe('pieces in turn', () => {
  it('stand in one clause where a machine does not count clauses', () => {
    expect(turnsIn('雨停桃溪以后柳湾人多修渠起来。').together).toBe(1);
    expect(turnsIn('桃溪追上柳湾，去修渠的人没来。').together).toBe(0);
    expect(turnsIn('去桃溪的人多，去柳湾的人少。修渠的人没来。').together).toBe(0);
    expect(turnsIn('去桃溪的人多\n去柳湾的人少，跟着修渠的人走。').together).toBe(0);
  });

  it('stand before words that follow no subject', () => {
    expect(turnsIn('桃溪但是雨停了，柳湾此外没有事，修渠还在做。').opening).toBeCloseTo(2 / 3);
  });

  it('go on from each other in the title where a machine cuts it up', () => {
    expect(turnsIn('桃溪柳湾修渠').adjacent).toBe(0.5);
  });

  it('are alike in length where they are names of one sort', () => {
    expect(turnsIn('桃溪柳湾修渠').mixed).toBe(0);
    expect(turnsIn('桃溪柳湾修渠', [[0], [3, 4, 5]]).mixed).toBe(1);
  });
});

describe('a word that opens a clause', () => {
  it.each([
    ['但是没有人来', true],
    [' However it rained', true],
    ['没有人来', false],
    [' rained on', false],
    ['在门口等', false],
  ])('%s: %s', (text, opens) => expect(opensClause(text, 0)).toBe(opens));
});
