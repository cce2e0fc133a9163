import { describe, expect, it } from 'vitest';
import { FURNITURE_LINES } from '../../../lib/article/tables/furnitureLines';
import { isAnchored } from '../../../lib/text/isAnchored';
import { firstLetters } from '../../../lib/text/prefilter/firstLetters';
import { foldLetter } from '../../../lib/text/prefilter/lettersOfClass';

const sayLetters = (pattern: RegExp) => {
  const letters = firstLetters(pattern);
  return letters && [...letters].join('');
};

describe('the letters that an anchored pattern begins with', () => {
  it.each([
    [/^tel/i, 'T'],
    [/^(?:责编|编辑)[:：]/, '责编'],
    [/^[(（]?(?:by|(?:text|words) by)\b/i, '(（BTW'],
    [/^[\]a-c-]x/, ']ABC-'],
    [/^a{0,2}b+c/, 'AB'],
    [/^a*?b|^c{1,3}d/, 'ABC'],
    [/^(?=.*\d)(?!x|y)\bn/, 'N'],
    [/^(?<name>e|f)(?<!g)h/, 'EF'],
    [/^\u0041\[\t/, 'A'],
    [/^\d\./, '0123456789'],
    [/^(?:[)|]|\)\()z/, ')|'],
    [/^[x-]/, 'X-'],
  ])('%s', (pattern, letters) => {
    expect(sayLetters(pattern)).toBe(letters);
  });

  it.each([/^.a/, /^[^a]/, /^\p{L}/u, /^\w/, /^[一-龥]/, /^(?:a|.)b/, /^a?/, /^(?:a|)$/, /^\x41/, /^[\w]/])(
    'are not told of %s',
    (pattern) => {
      expect(firstLetters(pattern)).toBeNull();
    },
  );

  it('are those of all that a table of patterns matches', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    for (const { pattern } of FURNITURE_LINES) {
      const first = isAnchored(pattern) ? firstLetters(pattern) : null;
      // What may begin a match is found by a pattern of its own: all but its first letter left open.
      const [, lead, words] =
        /^\^(\[[^\]]*\]\{\d(?:,\d)?\})?\(\?:([^()[\]\\|?*+{}]+(?:\|[^()[\]\\|?*+{}]+)*)\)/.exec(
          pattern.source,
        ) ?? [];
      if (!first || !words) continue;
      for (const word of words.split('|'))
        expect(first.has(foldLetter(word.charAt(0))), pattern.source).toBe(true);
      const leads = lead
        ? letters.filter((letter) => new RegExp(`^${lead.replace(/\{.*/, '')}$`).test(letter))
        : [];
      expect(leads.filter((letter) => !first.has(foldLetter(letter)))).toEqual([]);
    }
  });
});
