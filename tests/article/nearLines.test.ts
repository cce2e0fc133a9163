import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../readPatiently';

const TEXT =
  '<h1>南山县昨夜大风 多处道路抢通</h1><p>南山县应急局通报，昨夜大风造成多处树木倒伏，道路一度中断，目前已全部抢通。</p>' +
  '<p>大风未造成人员伤亡，受损的十二座大棚正在修复，县里已拨付救助资金。</p>';

function factsOf(below: string) {
  const { document } = new JSDOM(`<body>${TEXT}${below}</body>`).window;
  const { published, publisher } = read(document).article;
  return { published, publisher };
}

describe('a date and a source below the text', () => {
  const line = '<p>来源：湖畔晨报 2021-08-12</p>';

  test('are the article’s', () => {
    expect(factsOf(line)).toEqual({ published: '2021-08-12', publisher: '湖畔晨报' });
  });

  test('are read through the damage of a mirror', () => {
    const damaged = '<p>來(lái)源：湖畔晨報(bào) 2021-08-12</p>';
    expect(factsOf(damaged)).toEqual({ published: '2021-08-12', publisher: '湖畔晨報' });
  });

  test.each(['相关文章', '相關新聞', 'Related stories', '最新评论'])(
    'are another article’s under the heading %s',
    (heading) => {
      const below = `<p>${heading}</p><p>湖畔晨报的果园今年丰收在望</p>${line}`;
      expect(factsOf(below)).toEqual({ published: null, publisher: null });
    },
  );

  test('are the article’s below the heading over its files', () => {
    expect(factsOf(`<h4>相关附件</h4>${line}`)).toEqual({ published: '2021-08-12', publisher: '湖畔晨报' });
  });

  test('are the article’s with a label in a line of its own', () => {
    const pairs = '<dl><dt>来源</dt><dd>湖畔晨报</dd><dt>发布时间</dt><dd>2021-08-12</dd></dl>';
    const above = `<body><h1>南山县昨夜大风 多处道路抢通</h1>${pairs}${TEXT.slice(TEXT.indexOf('<p>'))}</body>`;
    const { published, publisher } = read(new JSDOM(above).window.document).article;
    expect({ published, publisher }).toEqual({ published: '2021-08-12', publisher: '湖畔晨报' });
  });

  test('are another article’s under any other heading', () => {
    const below = `<h3>Aus dem Archiv</h3><p>湖畔晨报的果园今年丰收在望</p>${line}`;
    expect(factsOf(below)).toEqual({ published: null, publisher: null });
  });
});
