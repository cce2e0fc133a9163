import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/text/prefilter/folds';
import { signsOf } from '../../../lib/text/prefilter/signsOf';

/** Signs as words: digits are 0 in them. */
function needs(...all: readonly (readonly string[])[]) {
  return all.map((need) => need.map(folded));
}

describe('the signs of a pattern', () => {
  it.each([
    [/\bfloods\b/i, needs(['floods'])],
    [/storm|flood/, needs(['storm', 'flood'])],
    [/floods?/, needs(['flood', 'floods'])],
    [/storm\w*flood/, needs(['storm'], ['flood'])],
    [/[ab]lder \d\d/, needs(['alder ', 'blder '], ['00'])],
    [/alder(?! birch)(?= cedar)/, needs([' cedar'], ['alder'])],
    [/(?<!alder )birch/, needs(['birch'])],
    [/(?:alder|birch)+x/, needs(['alder', 'birch'])],
  ])('%s', (pattern, expected) => {
    expect(signsOf(pattern)).toEqual(expected);
  });

  it.each([[/./], [/\w+/], [/(?:alder)?/], [/alder|\w+/], [/[a-z]{3}/], [/\d/], [/(?:alder|)birch?|x*/]])(
    'are none where nothing is needed: %s',
    (pattern) => {
      expect(signsOf(pattern)).toEqual([]);
    },
  );

  it('stay few in patterns that could be written out for ever', () => {
    expect(signsOf(/(?:[ab][cd][ef]){4}[gh]{9}(?:alder|birch|cedar){0,4}/).flat().length).toBeLessThan(100);
  });
});
