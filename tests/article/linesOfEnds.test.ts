import { describe, expect, test } from 'vitest';
import { LINES_OF_ENDS } from '../../lib/article/tables/linesOfEnds';

function whatIs(text: string): string | null {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const found = LINES_OF_ENDS.find(
    ({ longest, pattern, sign }) => letters <= longest && sign?.test(text) !== false && pattern.test(text),
  );
  return found?.what ?? null;
}

describe('lines at the end', () => {
  test.each([
    ['Print this story', 'font and tools'],
    ['Suggest a correction', 'font and tools'],
    ['Back to the top', 'font and tools'],
    ['预览时标签不可点', 'font and tools'],
    ['トップページに戻る', 'font and tools'],
    ['海报设计：周远', 'editor'],
    ['策划：周远 统筹：吴桐', 'editor'],
    ['（Editing by Ann Reed）', null],
    ['(Reporting by Ann Reed in Harrow; Editing by Tom Vale)', 'editor'],
    ['（湖畔社）', 'source'],
    ['(PTI)', 'source'],
    ['（終わり）', 'end mark'],
    ['Photos by Ann Reed', 'photo credit'],
    ['(The report is taken as it came from a wire feed.)', 'source'],
    ['More from this county', 'related'],
    ['Updated 3 hours ago', 'time and author'],
    ['最新更新時間：03/06 09:30', 'time and author'],
    ['★喝酒不開車，平安回家', 'site footer'],
    ['如果您有情緒困擾，請撥打1925', 'site footer'],
    ['想看更多新聞請用手機', 'promotion'],
    ['本文转自：湖畔晚报', 'source'],
    ['※写真はイメージです', 'site footer'],
  ])('%s: %s', (text, what) => {
    expect(whatIs(text)).toBe(what);
  });

  test.each([
    '警方提醒：酒后不要开车，发现后请拨打110。',
    '举报电话：12345678',
    '设计：日均处理污水3万吨',
    'Back to the river went 300 volunteers on Monday.',
    'Reporting by Ann Reed helped police find the boat.',
    'Ann Reed is a reporter for the Gazette.',
    '（3人）',
  ])('text stays: %s', (text) => {
    expect(whatIs(text)).toBeNull();
  });
});
