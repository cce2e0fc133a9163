import { describe, expect, it } from 'vitest';
import { FURNITURE_LINES } from '../../lib/article/tables/furnitureLines';
import { shortlist } from '../../lib/text/shortlist';

const entry = (pattern: RegExp, sign: RegExp | null = null) => ({ pattern, sign });
const PHONE = entry(/^tel\b/i);
const SHARE = entry(/^share/i);
const MAIL = entry(/\S+@\S+/, /@(?:a|b)/);
const DIGIT = entry(/^\d+$/, /\d/);
const AGAIN = entry(/^(?<word>\w+) \k<word>$/);
const LETTER = entry(/^\p{L}$/u);

describe('the entries of a table that a text may match', () => {
  const likely = shortlist([PHONE, MAIL, SHARE, DIGIT, AGAIN, LETTER]);

  it('are in the order of the table, without those of which the text has neither sign nor beginning', () => {
    expect(likely('the ferry runs again')).toEqual([AGAIN, LETTER]);
    expect(likely('Tel: 12')).toEqual([PHONE, SHARE, DIGIT, AGAIN, LETTER]);
    expect(likely('write to a@b')).toEqual([MAIL, AGAIN, LETTER]);
    expect(likely('SHARE a@b')).toEqual([PHONE, MAIL, SHARE, DIGIT, AGAIN, LETTER]);
    // A sign that stands in many texts is not looked for: how the text begins tells more.
    expect(likely('at 12')).toEqual([AGAIN, LETTER]);
    expect(likely('12')).toEqual([PHONE, SHARE, DIGIT, AGAIN, LETTER]);
  });

  it('are those that match, whatever the case', () => {
    const texts = ['TEL 5', 'Share this', 'a@b', 'so so', 'x', '12', 'none of them'];
    const all = [PHONE, MAIL, SHARE, DIGIT, AGAIN, LETTER];
    for (const text of texts)
      expect(likely(text)).toEqual(expect.arrayContaining(all.filter(({ pattern }) => pattern.test(text))));
  });

  it('are a few of those of furniture for a line of text', () => {
    const few = shortlist(FURNITURE_LINES)('停航三天的渡口今晨恢复通航，首班渡船载客四十六人');
    expect(few.length).toBeLessThan(FURNITURE_LINES.length / 3);
  });
});

it('has nothing to leave out of a table of other patterns', () => {
  expect(shortlist([LETTER])('')).toEqual([LETTER]);
  expect(shortlist([])('text')).toEqual([]);
});
