import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/cleanArticle';
import { emptyDraft, type LinkBlock } from '../../lib/draft';
import { judgeLinks } from '../../lib/links/judgeLinks';
import { textBlock } from '../../lib/text/blocks';

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

describe('judging links', () => {
  test("keeps yesterday's bulletin of the same province and drops the stock market", () => {
    const { links, outside } = judgeLinks({
      ...ARTICLE,
      linkBlocks: [
        block('云山省4月1日新增本土确诊病例29例', '沪指午后跳水，两市成交额跌破万亿', '家常红烧肉的做法大全'),
      ],
    });
    expect(links?.map((link) => link.verdict)).toEqual(['related', 'unrelated', 'unrelated']);
    expect(outside).toHaveLength(1);
    expect(outside?.[0]?.text).toBe('相关阅读\n沪指午后跳水，两市成交额跌破万亿\n家常红烧肉的做法大全');
  });

  test('leaves no removal where every link is related', () => {
    const { outside } = judgeLinks({ ...ARTICLE, linkBlocks: [block('云山省4月1日新增本土确诊病例29例')] });
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
    const { cuts = [] } = judgeLinks(draft);
    expect(cuts.map((cut) => cut.kind)).toEqual(['related-links']);
    expect(cleanArticle({ ...draft, cuts }).text).toBe(cleanArticle(ARTICLE).text);
  });

  test('measures English by words', () => {
    const { links } = judgeLinks({
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
