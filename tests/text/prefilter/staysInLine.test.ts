import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_FIGURES } from '../../../lib/figures/english/tables/notFigures';
import { staysInLine } from '../../../lib/text/prefilter/staysInLine';

const FIXTURES = 'tests/fixtures/bulletins';

function matches(pattern: RegExp, text: string, base = 0) {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => `${base + index} ${words}`);
}

describe('a pattern that stays in its line', () => {
  it('finds the same line by line as in the whole text', () => {
    const patterns = NOT_FIGURES.map(([, pattern]) => pattern).filter(staysInLine);
    const texts = readdirSync(FIXTURES)
      .filter((name) => name.startsWith('en') && name.endsWith('.txt'))
      .map((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8'));
    for (const text of texts) {
      const starts = text.split('\n').map((line, at, all) => ({
        line,
        start: all.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0),
      }));
      for (const pattern of patterns)
        expect(starts.flatMap(({ line, start }) => matches(pattern, line, start))).toEqual(
          matches(pattern, text),
        );
    }
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each([[/alder [^.;\n]{0,9}birch/], [/[^\s,]+/], [/\balder\b.*/], [/[\p{L}’-]+\S/u], [/[ \t]\d\]/]])(
    'is one that asks for no line feed: %s',
    (pattern) => {
      expect(staysInLine(pattern)).toBe(true);
    },
  );

  it.each([
    [/alder\sbirch/],
    [/alder[^.;]*birch/],
    [/^alder/],
    [/alder(?=\n|$)/m],
    [/alder.birch/s],
    [/alder\Wbirch/],
    [/alder[\s,]/],
    [/alder(?! [^.]*birch)/],
    [/(?<!\D)7/],
    [/[\t-\r]/],
    [/\u000a/],
    [/\P{L}/u],
  ])('is none that may see one: %s', (pattern) => {
    expect(staysInLine(pattern)).toBe(false);
  });
});
