import { describe, expect, test } from 'vitest';
import { LINES_OF_AUTHORS } from '../../lib/article/tables/linesOfAuthors';
import { LINES_OF_OFFERS } from '../../lib/article/tables/linesOfOffers';
import { LINES_OF_SITES } from '../../lib/article/tables/linesOfSites';

function whatIs(text: string): string | null {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const found = [...LINES_OF_AUTHORS, ...LINES_OF_SITES, ...LINES_OF_OFFERS].find(
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
    ['FOR IMMEDIATE RELEASE', 'time and source'],
    ['Media contact: Anna Quill, 555-0100', 'about the author'],
    ['Provided by Harrow University', 'source'],
    ['More information: A. Quill, Sleep of birds (2024). DOI: 10.1000/1', 'citation'],
    ['Our stories may be republished under a Creative Commons license.', 'copyright notice'],
    ['With files from Anna Quill', 'time and author'],
    ['（湖畔台 周远 吴桐）', 'time and author'],
    ['题图｜视觉湖畔', 'time and author'],
    ['作者, 周远山', 'time and author'],
    ['《 湖畔日报 》（ 2021年08月12日 第 02 版）', 'source'],
    ['本文来自湖畔网，原文链接：https://lake.invalid/1', 'source'],
    ['小米 發表在 湖畔 留言(0) 人氣(35)', 'counter'],
    ['文章標籤', 'tags'],
    ['剩余60%未读', 'paywall'],
    ['残り：0文字／全文：410文字', 'paywall'],
    ['【写真を見る】峠に並んだ車', 'related'],
    ['010020010550000000000000011100001129100001', 'machine data'],
    ['（周远山 吴桐）', 'time and author'],
    ['【北浜テレビ報道部】', 'time and author'],
    ['（首圖來源：湖畔攝影社）', 'photo credit'],
    ['動画を再生できません', 'player'],
    ['あなたの身近な情報をお寄せください', 'promotion'],
    ['投稿フォームはこちら', 'related'],
    ['Reproduction of this page in part or whole is not allowed.', 'copyright notice'],
    ['Top videos', 'player'],
  ])('%s', (text, what) => {
    expect(whatIs(text)).toBe(what);
  });

  test.each([
    'この記事が載った翌日、工場は再開した。',
    '原文共三卷，今存其二。',
    '写真を見る限り、被害は少ない。',
    'フォローする人が増えた。',
    '还有60%的居民没有用上自来水，明年开春前要全部接通，目前已有三个村开工',
    '水位为什么还在涨｜一问到底，再问责任，三问办法',
    'Sources: the department could not be reached',
    'The stories were published in 1931.',
    '（白鹭 黑鹳）',
    '写真の情報は少なく、調べは続いた。',
    'Reproduction in captivity is hard for the birds.',
    '《湖畔》第二版',
  ])('not %s', (text) => {
    expect(whatIs(text)).toBeNull();
  });
});
