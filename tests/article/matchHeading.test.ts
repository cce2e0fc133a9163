import { expect, test } from 'vitest';
import { matchHeading } from '../../lib/article/matchHeading';

test.each(['▼往期精彩回顾▼', '往期推荐阅读', '百万用户都在看', '3万人在看', '网友都在看'])(
  '%s stands over other texts',
  (line) => {
    expect(matchHeading(line)).toBe('related-links');
  },
);

test.each(['留言規範', '新聞討論規範：', '评论须知'])('%s stands over comments', (line) => {
  expect(matchHeading(line)).toBe('comments');
});

test.each(['往期的船票作废', '百万用户都在等', '大家都在看湖面'])('%s does not', (line) => {
  expect(matchHeading(line)).toBeNull();
});
