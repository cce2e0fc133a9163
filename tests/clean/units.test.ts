import { describe, expect, it } from 'vitest';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { headOf, type SplitText, splitText } from '../../lib/clean/titleInjection/splitText';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { titleWords } from '../../lib/clean/titleInjection/titleWords';

describe('the head of a text that is split', () => {
  const text = '渔港Harbour today，3,512人 到场。CPI连降 and rose，12.5%';

  it('is as if no more of it had been read', () => {
    const all = splitText(text);
    const heads = Array.from({ length: text.length }, (_, limit) => limit + 1);
    const plain = ({ length, start, end, sort, id, anchor, stops, latin, limit }: SplitText) => ({
      units: [start, end, sort, id, anchor].map((list) => [...list.subarray(0, length)]),
      ...{ length, latin, limit, stops: [...stops] },
    });
    for (const limit of heads.slice(0, -1))
      expect(plain(headOf(all, limit))).toEqual(plain(splitText(text, limit)));
    expect(headOf(all, text.length)).toBe(all);
  });
});

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
