import { describe, expect, test } from 'vitest';
import { readText } from '../readPatiently';

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

  test('takes the day of publication from the address, which gives a bulletin its year', () => {
    const url = 'https://example.org/2023/03/08/notice.html';
    const asIs = readText(BULLETIN.join('\n'), { asIs: true, url });
    expect(asIs.article.published).toBe('2023-03-08');
    expect(asIs.figures[0]?.date).toBe('2023-03-07');
    expect(readText(BULLETIN.join('\n'), { url }).article.published).toBe('2023-03-08');
    expect(readText(BULLETIN.join('\n'), { asIs: true }).article.published).toBeNull();
  });

  test.each([
    ['a sentence that is all there is', [BULLETIN[2] ?? '']],
    ['two sentences', ['全市无新增病例。新增出院2例，均为东城区居民。', '在院治疗病例5例。']],
    [
      'a long sentence',
      [`${'江北市卫健委会同各区及有关医院，'.repeat(4)}3月7日报告新增病例12例。`, '其中东城区7例。'],
    ],
    ['a sentence that begins with its day', ['3月7日0—24时,江北市新增本地确诊病例12例。', '其中东城区7例。']],
    [
      'English sentences',
      ['A total of 97 people were tested by Friday morning. 9 were positive.', 'None died.'],
    ],
  ])('keeps a first line that is no title in the text: %s', (_, lines) => {
    const { article } = readText(lines.join('\n'));
    expect(article).toMatchObject({ title: '', text: lines.join('\n') });
  });

  test.each([
    '江北市新增12例！东城区占七例？官方：请勿恐慌！',
    '江北市昨日新增本地确诊病例12例。',
    '3月7日江北市新增本地确诊病例12例，均为轻型',
    'U.S. reports 3.5 million tests. No. 4 lab reopens',
  ])('takes what a headline may be for the title: %s', (title) => {
    expect(readText([title, ...BULLETIN.slice(2)].join('\n')).article.title).toBe(title);
  });

  test('does not take the heading of a part for the title', () => {
    const { article } = readText(
      [
        '全县流行性感冒情况通报',
        '一、人群检测',
        '3月1日以来，各乡镇报告的人群检测阳性率先升后降，3月8日达到高峰。',
        '二、住院情况',
        '在院的重症人数3月9日为12人，3月20日降到2人，没有新的死亡报告。',
      ].join('\n'),
    );
    expect(article.title).toBe('全县流行性感冒情况通报');
    expect(article.text).toContain('一、人群检测');
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
    '更多湖畔日報報導',
    '評論(12)',
    'Comments (3)',
    '■ 推荐阅读 >> 更多',
  ])('knows the heading %s', (heading) => {
    const { article } = readText([...BULLETIN, heading, '别的文章'].join('\n'));
    expect(article.text).not.toContain('别的文章');
    expect(article.text).toContain('定点医院');
  });

  test('does not take the title that the article had for text above its byline', () => {
    const [title, , first, second] = BULLETIN;
    const { article } = readText(
      [title, `原标题：${title}`, '作者 | 湖畔网记者 吴桐', first, second].join('\n'),
    );
    expect(article.text).toBe(`${first}\n${second?.trim()}`);
    expect(article.byline).toContain('吴桐');
  });

  test('says what its lines say about it, and cuts them', () => {
    const [title = '', , first, second] = BULLETIN;
    const { article } = readText(
      [
        `${title} | 湖畔网`,
        '首页 > 新闻 > 江北',
        title,
        '2022年3月8日 09:30  来源：江北日报',
        '字号: 大 中 小',
        first,
        second,
        '[责任编辑：林小山]',
        '版权声明：未经授权，不得转载。',
      ].join('\n'),
    );
    expect(article.text).toBe(`${first}\n${second?.trim()}`);
    expect([article.title, article.publisher, article.published]).toEqual([
      title,
      '江北日报',
      '2022-03-08T09:30:00',
    ]);
  });

  test('takes the headline where the first line has nothing to do with the text', () => {
    const [title = '', , first, second] = BULLETIN;
    const spam = '江北好运棋牌官网,免费领彩金,手机下载安装,真人视讯在线';
    const headline = `${title}：情况平稳?防控有序`;
    const { article } = readText([spam, headline, '2022-03-08 09:30', first, second].join('\n'));
    expect(article.title).toBe(headline);
    expect(article.text).toBe(`${first}\n${second?.trim()}`);
  });

  test('loses no text below a heading of the menu', () => {
    const [title, , first, second] = BULLETIN;
    const { article } = readText([title, '最新', '热门推荐', first, second].join('\n'));
    expect(article.text).toContain(`${first}\n${second?.trim()}`);
  });

  // Seen around articles of papers, portals and accounts.
  test.each([
    '来源｜湖畔日报',
    '来源 / 湖畔日报',
    '编辑｜林小山',
    '编 辑:林小山',
    '文丨林小山',
    '（作者单位：湖畔大学）',
    '部分素材来源：湖畔日报',
    '综合自：湖畔日报、江北日报',
    '内容转载自公众号',
    '点击“阅读原文”查看更多',
    '点个“在看”再走',
    '戳这里，看更多',
    '↓↓↓',
    '举报/反馈',
    '湖畔声明：此消息系转载自合作媒体',
    '请订阅或登录，以继续阅读全文！',
    '如果您觉得本文有用，请分享给朋友',
    '公众号：湖畔发布',
    '查看更多湖畔新闻',
    '瀏覽更多江北新聞',
    '#疫情#',
    '#江北疫情 #通报',
    '展开全文',
    '湖ICP备12345678号',
    '【免责声明】本网未标明来源的稿件均为转载稿。',
    '以上文章僅代表作者個人觀點，本網只是轉載，如涉及作品版權請聯繫我們。',
    '[責(zé)任編輯(jí):林小山]',
    '關(guān)鍵詞:江北 病例',
    '网站地图 | 联系我们',
    '湖畔简介 | About | 广告合作 | 加入我们 | 法务',
    'Powered by Board! X3.2',
  ])('cuts the line %s below the text', (line) => {
    const { article } = readText([...BULLETIN, line].join('\n'));
    expect(article.text.endsWith('定点医院。')).toBe(true);
  });

  test('cuts the title with its date above the text', () => {
    const [title, , ...body] = BULLETIN;
    const { article } = readText([title, `date 2022-03-08 ${title}`, ...body].join('\n'));
    expect(article.text.startsWith('江北市卫健委')).toBe(true);
    expect(article.published).toBe('2022-03-08');
  });

  test('cuts a label alone in its line with what it names', () => {
    const post = ['来源：江北日报', '作者:', 'linxiaoshan', '时间:', '2022-3-8 16:32'];
    expect(readText([...BULLETIN, ...post].join('\n')).article.text.endsWith('定点医院。')).toBe(true);
  });

  test('cuts the labels of the page below a line about the text, and none right below the text', () => {
    expect(
      readText([...BULLETIN, '编辑:林小山', '更多', '返回'].join('\n')).article.text.endsWith('。'),
    ).toBe(true);
    expect(readText([...BULLETIN, '市卫健委'].join('\n')).article.text.endsWith('市卫健委')).toBe(true);
  });

  test.each(['附件：江北市新增病例情况表', '江北市卫生健康委员会', '2022年3月8日', '主办：江北市人民政府'])(
    'keeps the line %s below the text',
    (line) => {
      const { article } = readText([...BULLETIN, line].join('\n'));
      expect(article.text.endsWith(line)).toBe(true);
    },
  );

  test.each([
    ['市民可关注“江北发布”公众号查询,截至8日,全市设采样点120处。', ''],
    ['治愈出院66例。', '(编辑:林小山)'],
    ['治愈出院66例。', '（責任編輯：林小山）1110308'],
  ])('keeps the line %s, which counts something, without %s', (line, remark) => {
    expect(readText([...BULLETIN, line + remark].join('\n')).article.text.endsWith(line)).toBe(true);
  });

  test('keeps brackets behind the last sentence that say something else', () => {
    const line = '治愈出院66例。（含境外输入2例）';
    expect(readText([...BULLETIN, line].join('\n')).article.text.endsWith(line)).toBe(true);
  });

  test.each(['As of 5 May 2021: 12 deaths, 40 missing', '2022年3月8日 新增确诊病例12例'])(
    'keeps the line %s above the text: with a date no count is lost',
    (line) => {
      const [title, , ...body] = BULLETIN;
      expect(readText([title, line, ...body].join('\n')).article.text.startsWith(line)).toBe(true);
    },
  );

  test('keeps a sentence that only begins like a heading', () => {
    const line = '相关新闻发布会将于3月9日上午举行。';
    expect(readText([...BULLETIN, line].join('\n')).article.text).toContain(line);
  });
});
