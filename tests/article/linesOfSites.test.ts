import { describe, expect, test } from 'vitest';
import { LINES_OF_SITES } from '../../lib/article/tables/linesOfSites';

function whatIs(text: string): string | null {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const found = LINES_OF_SITES.find(
    ({ longest, pattern, sign }) => letters <= longest && sign?.test(text) !== false && pattern.test(text),
  );
  return found?.what ?? null;
}

describe('lines of sites', () => {
  test.each([
    ['加入為 Google 偏好來源（另開新視窗）', 'promotion'],
    ['Add the Gazette as a preferred source on Google', 'promotion'],
    ['原文網址: https://lake.invalid/1', 'source'],
    ['本文由湖畔週刊授權轉載', 'source'],
    ['この記事をシェアする', 'share bar'],
    ['次のページへ', 'previous and next'],
    ['ページトップへ戻る', 'previous and next'],
    ['写真をもっと見る', 'player'],
    ['目次', 'summary label'],
    ['Sign in to comment', 'comment box'],
    ['この記事を書いた人', 'about the author'],
    ['大家好，小编来说说这条铁路。', 'promotion'],
    ['本文到此结束，谢谢阅读。', 'promotion'],
    ['完', 'end mark'],
    ['《水位回落》有3个想法', 'comment box'],
    ['The site gets a commission on what you buy through its links.', 'promotion'],
  ])('%s', (text, what) => {
    expect(whatIs(text)).toBe(what);
  });

  test.each([
    'この記事が載った翌日、工場は再開した。',
    '原文共三卷，今存其二。',
    '写真を見る限り、被害は少ない。',
    'フォローする人が増えた。',
  ])('not %s', (text) => {
    expect(whatIs(text)).toBeNull();
  });
});
