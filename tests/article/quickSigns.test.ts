import { describe, expect, it } from 'vitest';
import { matchHeading } from '../../lib/article/matchHeading';
import { COMMENT_HEADINGS } from '../../lib/article/tables/commentHeadings';
import { FURNITURE_LINES } from '../../lib/article/tables/furnitureLines';
import { NOTICE_SIGNS, NOTICE_WORDS } from '../../lib/article/tables/noticeWords';
import { RELATED_HEADINGS } from '../../lib/article/tables/relatedHeadings';

/** Lines of every sort that a sign is looked for in, in other words and capitals than the tables have. */
const LINES = [
  'Become a member',
  'DONATE NOW to the fund',
  'Follow him on the usual channels',
  'Follow Anna Reed on Facebook, and more',
  'Sign up for our letters',
  '（本报记者 林小山 攝）',
  '林小山/摄影',
  '本報記者 林小山',
  '通讯员：林小山 王大海',
  '版权声明',
  '某某网版權與免責聲明：',
  '长按识别',
  '请下载我们的app',
  '以上就是今天的全部内容',
  '欢迎投稿',
];

const NOTICES = [
  'We use COOKIES to improve what you see.',
  'You agree to our terms and the policy.',
  'Enter your Email below',
  'Store and access information on your device',
  '本站使用cookie',
  '某ICP备12345678号',
  '增值电信业务经营许可证',
  '最佳浏览体验请用新的浏览器',
  '訂閱我們的電子郵件',
];

describe('what is looked for first', () => {
  it('stands in every line that a pattern matches', () => {
    const signed = FURNITURE_LINES.filter(({ sign }) => sign !== null);
    const matched = LINES.flatMap((line) =>
      signed.filter(({ pattern }) => pattern.test(line)).map(({ what, sign }) => ({ what, line, sign })),
    );
    expect(new Set(matched.map(({ line }) => line)).size).toBe(LINES.length);
    expect(matched.filter(({ sign, line }) => !sign?.test(line))).toEqual([]);
  });

  it('stands in every notice', () => {
    expect(NOTICES.filter((line) => !NOTICE_WORDS.test(line))).toEqual([]);
    expect(NOTICES.filter((line) => !NOTICE_SIGNS.test(line))).toEqual([]);
  });

  it('hides no heading, in capitals or behind marks or a count', () => {
    const headings = [...RELATED_HEADINGS, ...COMMENT_HEADINGS];
    const forms = headings.flatMap((heading) => [`【${heading.toUpperCase()}】`, `▼ ${heading}：`]);
    expect(forms.filter((form) => matchHeading(form) === null)).toEqual([]);
    expect(matchHeading('12 comments')).toBe('comments');
    expect(matchHeading('ＲＥＬＡＴＥＤ ａｒｔｉｃｌｅｓ')).toBe(matchHeading('related articles'));
  });
});
