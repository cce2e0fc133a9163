import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FATES } from '../../../lib/figures/english/tables/fateWords';
import { NOT_FIGURES } from '../../../lib/figures/english/tables/notFigures';
import { NOUN_METRICS } from '../../../lib/figures/english/tables/nounMetrics';
import { prefiltered } from '../../../lib/text/prefilter/prefiltered';

const FIXTURES = 'tests/fixtures/bulletins';

describe('a prefiltered pattern', () => {
  it('finds what the pattern finds, in every bulletin and by every pattern of the long tables', () => {
    const texts = readdirSync(FIXTURES)
      .filter((name) => name.startsWith('en') && name.endsWith('.txt'))
      .flatMap((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8').split('\n'));
    const patterns = [
      ...NOT_FIGURES.map(([, pattern]) => pattern),
      ...NOUN_METRICS.map(([, words]) => words),
      ...FATES.flatMap(({ ahead, behind }) => [ahead.pattern, behind.pattern]),
    ].map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', '')));
    const missed = patterns.flatMap((pattern) => {
      const sieve = prefiltered(pattern);
      return texts
        .filter((text) => pattern.test(text) && !sieve.mayBeIn(text))
        .map((text) => [pattern, text]);
    });
    expect(missed).toEqual([]);
    expect(patterns.length * texts.length).toBeGreaterThan(100_000);
  });

  it.each([
    [/\b(?:between|from)\s\S.{0,60}?\b(?:and|to)\s/i, 'Between 58 and 88 were', 'Between 58 or 88 were'],
    [/\d{1,3}[-–]\d{4}\b/, 'call 12–3456', 'call 12 3456'],
    [/colou?rs?(?= red)/, 'color red', 'color blue'],
    [/(?<=aged )\d+/u, 'aged 7', 'age 7'],
    [/(?<unit>km|mi)les\k<unit>x{2,}/, 'kmleskmxx', 'km les'],
    [/\u0041lder\x20[a-c]/, 'Alder b', 'Birch b'],
    [/𠮷{2}野 alder/u, '𠮷𠮷野 alder', '𠮷𠮷野 birch'],
  ])('%s', (pattern, has, hasNot) => {
    expect(prefiltered(pattern).exec(has)).toEqual(pattern.exec(has));
    expect(prefiltered(pattern).test(has)).toBe(true);
    expect(prefiltered(pattern).mayBeIn(hasNot)).toBe(false);
  });

  it('tells nothing of a text from the text before it', () => {
    const pattern = prefiltered(/flood/);
    expect(pattern.test('a flood')).toBe(true);
    expect(pattern.test('a storm')).toBe(false);
    expect(pattern.test('a flood')).toBe(true);
    expect(pattern.test('')).toBe(false);
  });

  it('takes letters that only a pattern without regard to case takes for others', () => {
    expect(prefiltered(/floods/iu).test('FLOODſ')).toBe(true);
    expect(prefiltered(/km/iu).test('\u212am')).toBe(true);
  });

  it('goes on from text to text for longer than its numbers last', () => {
    const pattern = prefiltered(/flood/);
    for (let count = 0; count < 70_000; count++) pattern.mayBeIn(`storm ${count}`);
    expect(pattern.mayBeIn('storm')).toBe(false);
    expect(pattern.mayBeIn('flood')).toBe(true);
  });
});
