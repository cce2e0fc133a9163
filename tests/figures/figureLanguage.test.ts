import { expect, test } from 'vitest';
import { FIGURE_LANGUAGES, figureLanguage, likelyLanguages } from '../../lib/figures/figureLanguage';

const URL = 'https://news.invalid/2024/storm.html';

test.each([
  ['6月2日疫情通报', ['chinese']],
  ['颱風傷亡增至12人 - Harbour News', ['chinese']],
  ['台風の被害まとめ', ['chinese']],
  ['Storm leaves 12 dead - Harbour News', ['english']],
  ['Шторм', FIGURE_LANGUAGES],
  ['2024-06-02', FIGURE_LANGUAGES],
  ['', FIGURE_LANGUAGES],
  // What Chromium calls a page without a title.
  ['news.invalid/2024/storm.html', FIGURE_LANGUAGES],
])('a title tells which rules a page may need: %s', (title, languages) => {
  expect(likelyLanguages(title, URL)).toEqual(languages);
});

test('English is read by its own rules, everything else by the Chinese ones', () => {
  expect(['en', 'en-GB', 'zh-Hans', 'ja', 'und'].map(figureLanguage)).toEqual([
    'english',
    'english',
    'chinese',
    'chinese',
    'chinese',
  ]);
});
