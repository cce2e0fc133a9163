import { describe, expect, it } from 'vitest';
import { lengthsOf, mayBeWord } from '../../lib/clean/titleInjection/mayBeWord';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { type SplitText, splitText } from '../../lib/clean/titleInjection/splitText';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { titleWords } from '../../lib/clean/titleInjection/titleWords';

describe('a text that is split', () => {
  it('keeps its units when another one is split after it, also in room that was used before', () => {
    const texts = ['渔港Harbour today，3人。', 'It’s the harbour’s day, 4,500 came', '，甲乙的丙丁，戊己'];
    const listed = ({ length, start, end, sort, id, anchor, stops }: SplitText) =>
      [start, end, sort, id, anchor].map((list) => [...list.subarray(0, length)]).concat([[...stops]]);
    const first = texts.map((text) => splitText(text));
    const before = first.map(listed);
    // What is longer than the room that is kept is split in room of its own.
    const alone = texts.map((text) => listed(splitText(text.padEnd(20_000))));
    for (const text of texts) splitText(`${text}，。的the${text}`.repeat(9));
    expect(first.map(listed)).toEqual(before);
    expect(alone).toEqual(before);
  });

  it('has nothing of earlier texts behind its last unit', () => {
    splitText('的，'.repeat(500));
    const { length, id, anchor, sort, start } = splitText('two plain words');
    for (const list of [id, anchor])
      expect([...list.subarray(length)].every((value) => value === -1)).toBe(true);
    for (const list of [sort, start])
      expect([...list.subarray(length)].every((value) => value === 0)).toBe(true);
  });
});

describe('Latin words of a title', () => {
  it.each([
    [
      'Harbour crews raise the old pier',
      'The HARBOUR, the pier: crews’ day',
      ['the', 'harbour', 'the', 'pier'],
    ],
    ['Ärzte in İzmir warten', 'ÄRZTE warten auf İZMIR', ['ärzte', 'warten', 'i̇zmir']],
  ])('%s: are found in capitals too', (title, text, words) => {
    const { vocabulary } = titlePool([title]);
    const { id, named } = readUnits(text, vocabulary);
    const names = [...vocabulary.keys()];
    expect(named.map((unit) => names[id[unit] ?? -1])).toEqual(words);
    const lengths = lengthsOf(vocabulary.keys());
    for (const word of text.split(/[^\p{L}’]+/u).filter((part) => vocabulary.has(part.toLowerCase())))
      expect(mayBeWord(lengths, word.charCodeAt(0), word.length)).toBe(true);
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
