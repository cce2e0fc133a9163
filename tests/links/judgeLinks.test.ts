import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/cleanArticle';
import { type Draft, emptyDraft, type LinkBlock } from '../../lib/draft';
import { judgeLinks } from '../../lib/links/judgeLinks';
import { textBlock } from '../../lib/text/blocks';
import { finish } from '../../lib/work';

const ARTICLE = {
  ...emptyDraft({ form: 'plain', text: '', url: '' }),
  title: { best: '云山省新增本土确诊病例35例', source: '', candidates: [], others: [] },
  blocks: [
    textBlock('云山省卫健委通报，4月2日全省新增本土确诊病例35例，其中南河市30例、北河市5例。'),
    textBlock('当日新增治愈出院病例8例，现有在院治疗确诊病例210例。南河市继续开展核酸检测。'),
  ],
};

function block(...texts: readonly string[]): LinkBlock {
  return {
    heading: '相关阅读',
    items: texts.map((text, i) => ({ text, href: `https://news.example/${i}` })),
    text: ['相关阅读', ...texts].join('\n'),
    range: null,
    evidence: [],
  };
}

const judge = (draft: Draft) => finish(judgeLinks(draft));

describe('judging links', () => {
  test("keeps yesterday's bulletin of the same province and drops the stock market", () => {
    const { links, outside } = judge({
      ...ARTICLE,
      linkBlocks: [
        block('云山省4月1日新增本土确诊病例29例', '沪指午后跳水，两市成交额跌破万亿', '家常红烧肉的做法大全'),
      ],
    });
    expect(links?.map((link) => link.verdict)).toEqual(['related', 'unrelated', 'unrelated']);
    expect(outside).toHaveLength(1);
    expect(outside?.[0]?.text).toBe('相关阅读\n沪指午后跳水，两市成交额跌破万亿\n家常红烧肉的做法大全');
  });

  test('does not take the same town for the same topic', () => {
    const blocks = [textBlock('云溪市卫健委通报，云溪市昨日新增病例12例，云溪市中心医院已收治。')];
    const title = { best: '云溪市新增病例12例', source: '', candidates: [], others: [] };
    const linkBlocks = [
      block('云溪市房价环比下降', '云溪市樱花节本周六开幕', '云溪市新增病例9例', '油价迎来上调'),
    ];
    const { links } = judge({ ...ARTICLE, title, blocks, linkBlocks });
    expect(links?.map((link) => link.verdict)).toEqual(['unrelated', 'unrelated', 'related', 'unrelated']);
  });

  test.each([
    {
      title: '花蓮外海規模5.8地震',
      text: '氣象署表示，花蓮外海今天凌晨發生規模5.8地震，花蓮未傳災情，地震屬能量釋放。',
      related: '花蓮外海規模4.9地震 多縣市有感',
      unrelated: ['女星曬泳裝照', '台股開盤漲百點', '大樂透頭獎摃龜'],
    },
    {
      title: '石川県で震度5強の地震',
      text: '石川県で震度5強の地震がありました。気象庁によりますと、この地震による津波の心配はありません。石川県は情報を集めています。',
      related: '石川県の地震で1人死亡 23人けが',
      unrelated: ['プロ野球 開幕戦の結果', '山菜の天ぷらレシピ', '日経平均株価が反発'],
    },
  ])('judges links below $title', ({ title, text, related, unrelated }) => {
    const { links } = judge({
      ...ARTICLE,
      title: { best: title, source: '', candidates: [], others: [] },
      blocks: [textBlock(text)],
      linkBlocks: [block(related, ...unrelated)],
    });
    expect(links?.map((link) => link.verdict)).toEqual(['related', ...unrelated.map(() => 'unrelated')]);
  });

  test('leaves no removal where every link is related', () => {
    const { outside } = judge({ ...ARTICLE, linkBlocks: [block('云山省4月1日新增本土确诊病例29例')] });
    expect(outside).toEqual([]);
  });

  test('cuts a block that stands in the text', () => {
    const text = '沪指午后跳水';
    const blocks = [...ARTICLE.blocks, textBlock(text)];
    const start = blocks.slice(0, 2).reduce((sum, { text: t }) => sum + t.length + 1, 0);
    const draft = {
      ...ARTICLE,
      blocks,
      linkBlocks: [{ ...block(text), range: { start, end: start + text.length } }],
    };
    const { cuts = [] } = judge(draft);
    expect(cuts.map((cut) => cut.kind)).toEqual(['related-links']);
    expect(cleanArticle({ ...draft, cuts }).text).toBe(cleanArticle(ARTICLE).text);
  });

  test('measures English by words', () => {
    const { links } = judge({
      ...ARTICLE,
      title: { best: 'Flood in Norvale kills three', source: '', candidates: [], others: [] },
      blocks: [
        textBlock(
          'Three people died in Norvale when the river burst its banks. Flood warnings remain in Norvale.',
        ),
      ],
      linkBlocks: [block('Norvale flood: what we know', 'Ten sofas for small flats', 'Star actor marries')],
    });
    expect(links?.map((link) => link.verdict)).toEqual(['related', 'unrelated', 'unrelated']);
  });
});
