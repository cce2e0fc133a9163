import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samplePage } from '../../components/try/samplePage';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';

const LANGUAGES = [
  ['en', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
] as const;

describe.each(LANGUAGES)('the sample page for a reader of %s', (language, lang) => {
  const { article, figures, checks, removals, ...reading } = readWithJsdom(
    readFileSync(`public${samplePage(language)}`),
    {},
  );

  test('is a bulletin in that language, with its day and who published it', () => {
    expect(reading).toMatchObject({ lang, bulletin: { is: true, kind: 'epidemic' }, failures: [] });
    expect(article.published).toMatch(/^2026-06-19/);
    expect(article.publisher).not.toBeNull();
  });

  test('shows each promise: sums that add up, a number that went down, pieces and links that are cut', () => {
    expect(checks.length).toBeGreaterThanOrEqual(2);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(figures.some(({ compare }) => compare?.direction === 'down')).toBe(true);
    const kinds = removals.filter(({ applied }) => applied).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['injected', 'hidden', 'related-links', 'boilerplate']));
  });

  test('has the pieces of its title cut on proof, and none only marked', () => {
    expect(removals.filter(({ kind }) => kind === 'injected').length).toBeGreaterThan(10);
    expect(removals.filter(({ applied }) => !applied)).toEqual([]);
  });
});

test('there is no other', () => {
  const files = LANGUAGES.map(([language]) => samplePage(language).replace('/sample/', ''));
  expect(readdirSync('public/sample').sort()).toEqual(files.sort());
});
