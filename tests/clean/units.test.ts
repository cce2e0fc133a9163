import { describe, expect, it } from 'vitest';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { titleWords } from '../../lib/clean/titleInjection/titleWords';

describe('words of a title', () => {
  it.each([
    ['渔港启动Ⅱ级响应', 'Ⅱ'],
    ['二〇二二年渔港大事记', '〇'],
    ['CPI连降三月', 'cpi'],
  ])('%s: one is %s, in a text too', (title, word) => {
    expect(titleWords(title)).toContain(word);
    const { vocabulary } = titlePool([title]);
    const units = readUnits(title, vocabulary);
    expect([...units.id.subarray(0, units.length)]).toContain(vocabulary.get(word));
  });
});
