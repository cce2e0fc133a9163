import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/read';

const BULLETIN = [
  '江北市通报新增病例情况',
  '',
  '江北市卫健委3月8日通报,3月7日0时至24时,全市新增本地确诊病例12例,均为轻型。',
  '　　其中东城区7例、西城区5例,  均已转运至定点医院。',
];

describe('plain text as a crawler saw a page', () => {
  test('takes the first line as title and leaves white space inside lines alone', () => {
    const { article } = readText(BULLETIN.join('\n'));
    expect(article.title).toBe('江北市通报新增病例情况');
    expect(article.text).toBe(`${BULLETIN[2]}\n其中东城区7例、西城区5例,  均已转运至定点医院。`);
  });

  test('leaves a count of comments above the text where it is', () => {
    const [title, , first, second] = BULLETIN;
    const { article } = readText(
      [title, '• 2022-03-08 10:00', '• 评论(15)', first, second, '评论(15)', '沙发!'].join('\n'),
    );
    expect(article.text).toContain('12例');
    expect(article.text).not.toContain('沙发');
  });

  test('cuts related articles and comments at the end and judges the items', () => {
    const tail = [
      '相关文章',
      '- 这款手机壳降价了,喜欢的朋友不要错过,今天下单还送贴膜,赶快行动起来2025-01-02- 两只股票午后拉升,分析师看好后市2025-01-02',
      '江北市3月6日新增本地确诊病例9例',
      '最新评论',
      '沙发!',
    ];
    const reading = readText([...BULLETIN, ...tail].join('\r\n'));
    expect(reading.article.text.endsWith('定点医院。')).toBe(true);
    expect(reading.links.map((link) => [link.text.slice(0, 4), link.verdict])).toEqual([
      ['这款手机', 'unrelated'],
      ['两只股票', 'unrelated'],
      ['江北市3', 'related'],
    ]);
    const [related, comments] = ['related-links', 'comments'].map((kind) =>
      reading.removals.find((removal) => removal.kind === kind),
    );
    expect(related?.at).toBeNull();
    expect(related?.text).toContain('手机壳');
    expect(related?.text).not.toContain('3月6日');
    expect(comments?.text).toBe('最新评论\n沙发!');
  });

  test.each([
    '猜你喜歡',
    '【延伸阅读】',
    '相关新闻:',
    'Related Articles',
    '関連記事',
    '評論(12)',
    'Comments (3)',
    '■ 推荐阅读 >> 更多',
  ])('knows the heading %s', (heading) => {
    const { article } = readText([...BULLETIN, heading, '别的文章'].join('\n'));
    expect(article.text).not.toContain('别的文章');
    expect(article.text).toContain('定点医院');
  });

  test('keeps a sentence that only begins like a heading', () => {
    const line = '相关新闻发布会将于3月9日上午举行。';
    expect(readText([...BULLETIN, line].join('\n')).article.text).toContain(line);
  });
});
