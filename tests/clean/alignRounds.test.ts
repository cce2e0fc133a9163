import { describe, expect, it } from 'vitest';
import { alignRounds } from '../../lib/clean/titleInjection/cycle/alignRounds';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { CHINESE } from '../pollute/carriers';
import { readFromTitle } from '../pollute/readFromTitle';
import { parts, title, weave } from '../pollute/woven';

const range = { least: 1, most: 14 };

/** The pieces as text. */
function pieces(text: string, under = title): readonly string[] {
  const pool = titlePool([under]);
  const names = [...pool.vocabulary.keys()];
  const field = readField(readUnits(text, pool.vocabulary), pool);
  return alignRounds(field, range).map(({ words }) => words.map((word) => names[word]).join(''));
}

describe('a text compared with itself a round later', () => {
  it('finds what comes again in turn, in whatever order it stands in the title', () => {
    const cycle = ['居民云岭', '放落', '图书馆周', '县免'];
    expect(pieces(weave(cycle))).toEqual(cycle);
    expect(readFromTitle(title, weave(cycle)).text).toBe(parts.join(''));
  });

  it('finds no more than three things that come again in turn where nothing was put in', () => {
    for (const carrier of CHINESE) expect(pieces(carrier.body, carrier.title).length).toBeLessThan(4);
  });
});
