import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../readPatiently';

const BODY =
  '<p>南山县应急局通报，昨夜大风造成多处树木倒伏，道路一度中断，目前已全部抢通。</p><p>大风未造成人员伤亡，受损的十二座大棚正在修复，县里已拨付救助资金。</p>';

function titleOf(head: string, above: string): string {
  const { document } = new JSDOM(`<head>${head}</head><body>${above}<div>${BODY}</div></body>`).window;
  return read(document).article.title;
}

describe('the title', () => {
  test.each([
    '南山县昨夜大风 多处道路抢通_要闻_南山网',
    '南山县昨夜大风 多处道路抢通__南山网',
    '南山县昨夜大风 多处道路抢通--时政--南山网',
    '南山县昨夜大风 多处道路抢通-南山新闻网',
    '南山县昨夜大风 多处道路抢通 | 南山日报',
    '南山县昨夜大风 多处道路抢通 │ 南山日报',
    '南山县昨夜大风 多处道路抢通 - 南山在线',
    '南山新闻网 - 南山县昨夜大风 多处道路抢通',
    '南山县新闻：南山县昨夜大风 多处道路抢通',
    '南山县昨夜大风 多处道路抢通：大风专题 - 南山之窗',
  ])('of %s', (title) => {
    const h1 = '<h1>南山县昨夜大风 多处道路抢通</h1>';
    expect(titleOf(`<title>${title}</title>`, h1)).toBe('南山县昨夜大风 多处道路抢通');
  });

  test.each([
    ['信息 >> 通报 >> 应急', '<p class="title">昨夜大风情况通报</p><p>发布时间：2025-03-11</p>'],
    ['通知公告', '<h1>通知公告</h1><div class="tit">昨夜大风情况通报</div><div>2025-03-11 10:23:22</div>'],
    ['最新消息', '<h1>最新消息</h1><div class="title">昨夜大风情况通报</div>'],
  ])('is not the trail or the column %s', (title, above) => {
    expect(titleOf(`<title>${title}</title>`, above)).toBe('昨夜大风情况通报');
  });

  test('is the column if the page says nothing else', () => {
    expect(titleOf('<title>通知公告</title>', '<h1>通知公告</h1>')).toBe('通知公告');
  });

  test.each([
    '南山县昨夜大风 多处道路抢通 - 生活 - 南山電子報',
    '南山县昨夜大风 多处道路抢通｜南山01',
    '南山县昨夜大风 多处道路抢通 - NSN News 中文',
    '南山县昨夜大风 多处道路抢通 | 国内 | NSN | 25.03.2022',
    '南山县昨夜大风 多处道路抢通_现场直击_南山新闻-The Paper',
    '南山县昨夜大风 多处道路抢通-南山头条',
    '南山日报-南山县昨夜大风 多处道路抢通',
    '南山网 | 南山县昨夜大风 多处道路抢通',
  ])('of %s on a page that shows none', (title) => {
    expect(titleOf(`<title>${title}</title>`, '')).toBe('南山县昨夜大风 多处道路抢通');
  });

  test.each(['官方发最新通报', '天气预报', '官方通報'])('keeps %s, which is no paper', (end) => {
    const title = `南山县昨夜大风 ${end}`;
    expect(titleOf(`<title>${title}</title>`, '')).toBe(title);
  });

  test.each([
    ['显示', '<p><b>南山县昨夜大风 多处道路抢通</b></p>'],
    [
      '南山娱乐',
      '<p>南山娱乐 &gt; 话题 &gt; 正文</p><div>南山县昨夜大风 多处道路抢通</div><p><a href="/u">duo</a></p>',
    ],
    ['欢迎访问〖南山之窗〗', '<p><font size="5">南山县昨夜大风 多处道路抢通</font></p>'],
    [
      '',
      '<h3>南山之家</h3><ul><li><a href="/1">北山</a></li><li><a href="/2">西山</a></li></ul><div class="posttitle"><a href="/p/3">南山县昨夜大风 多处道路抢通</a></div>',
    ],
  ])('is not what the site says in its place: %s', (title, above) => {
    expect(titleOf(`<title>${title}</title>`, above)).toBe('南山县昨夜大风 多处道路抢通');
  });

  test('leaves out what kind of piece it is', () => {
    const head =
      '<title>Opinion | The river is not to blame - The Valley Post</title><meta property="og:title" content="Opinion | The river is not to blame">';
    expect(titleOf(head, '<h1>The river is not to blame</h1>')).toBe('The river is not to blame');
  });

  test('is without the number of the page that the head sets off too', () => {
    const head = '<title>南山县昨夜大风 多处道路抢通_2_南山网</title>';
    expect(titleOf(head, '<h1>南山县昨夜大风 多处道路抢通(2)</h1>')).toBe('南山县昨夜大风 多处道路抢通');
    const series = '<title>南山县昨夜大风纪事(2)_南山网</title>';
    expect(titleOf(series, '<h1>南山县昨夜大风纪事(2)</h1>')).toBe('南山县昨夜大风纪事(2)');
  });

  test.each([
    '最新消息 多处道路抢通 南山县昨夜大风_热点_南山在线',
    '抢通 南山县昨夜大风 多处道路_南山网',
    '昨夜大风 多处道路抢通 南山县',
  ])('is in the order in which the page shows it, though the head says %s', (title) => {
    const above = '<div>首页 | 新闻</div><div>南山县昨夜大风 多处道路抢通</div><div>2022-03-25 10:20</div>';
    expect(titleOf(`<title>${title}</title>`, above)).toBe('南山县昨夜大风 多处道路抢通');
  });

  test('is not a line that only has the letters of what the head says', () => {
    const head = '<title>大风过后南山县多处道路抢通，昨夜通车</title>';
    const above = '<div>南山网县区频道</div><div>通县大道昨夜南处</div>';
    expect(titleOf(head, above)).toBe('大风过后南山县多处道路抢通，昨夜通车');
  });

  test('keeps a hyphen that is its own', () => {
    expect(titleOf('<title>南山-北山高速公路大风后恢复通行-南山新闻网</title>', '')).toBe(
      '南山-北山高速公路大风后恢复通行',
    );
  });

  test('keeps what stands before its own colon', () => {
    const title = '三部门谈互联网+：大风后的新生态';
    expect(titleOf(`<title>${title}_南山网</title>`, '')).toBe(title);
  });

  test.each([
    ['昨夜大风情况通报（2025-03-11 10:23）', '昨夜大风情况通报_南山县应急局', '昨夜大风情况通报'],
    ['昨夜大风情况通报（2025-03-11）', '昨夜大风情况通报_南山县应急局', '昨夜大风情况通报'],
    ['昨夜大风情况通报2025/3/11 10:23', '南山网', '昨夜大风情况通报'],
    ['昨夜大风情况通报（2025-03-11）', '昨夜大风情况通报（2025-03-11）', '昨夜大风情况通报（2025-03-11）'],
  ])('%s of %s without the day that the page sets behind it', (shown, title, own) => {
    expect(titleOf(`<title>${title}</title>`, `<h2>${shown}</h2>`)).toBe(own);
  });

  test('stands below a trail that holds it, and is no heading', () => {
    const title = '大風で止まっていた渡し船の運航を再開します';
    const trail = `<div>現在の位置：<a href="/">トップページ</a> &gt; <a href="/k">くらし</a> &gt; ${title}</div>`;
    const text =
      '<p>10月2日（月曜日）午前9時から運航を再開します。</p><p>1日の便数は12便で、料金は変わりません。</p>';
    const { document } = new JSDOM(
      `<head><title>${title}／浜川県</title></head><body><div>${trail}<div>${title}</div>${text}</div></body>`,
    ).window;
    expect(read(document).article.title).toBe(title);
  });

  test('may be the first line of the text, where the head sets other words before it', () => {
    const title = '最新通报南山县大风：12座大棚受损，道路已抢通';
    expect(titleOf(`<title>明日天气预测--${title}</title>`, `<div>${title}</div>`)).toBe(title);
  });

  test.each(['rule-details', 'news_show', '信息服务 >> 最新资讯', 'Latest'])('is not %s', (title) => {
    const above = '<p>2025-03-11</p><div><b>昨夜大风情况通报</b></div>';
    expect(titleOf(`<title>${title}</title>`, above)).toBe('昨夜大风情况通报');
  });

  test('has no kind of thread before it, if that is a link', () => {
    const above = (kind: string) => `<h1>${kind}昨夜大风情况通报</h1>`;
    expect(titleOf('<title>南山论坛</title>', above('<a href="/k">[天气]</a> '))).toBe('昨夜大风情况通报');
    expect(titleOf('<title>南山论坛</title>', above('[天气] '))).toBe('[天气] 昨夜大风情况通报');
  });

  test('is no heading over other articles', () => {
    const above = '<h2>Related Slideshow: storms of the county</h2><p><b>昨夜大风情况通报</b></p>';
    expect(titleOf('<title>南山网</title>', above)).toBe('昨夜大风情况通报');
  });

  test('has no count of its pictures', () => {
    const above = '<h1>南山县昨夜大风 多处道路抢通<span>( <b> </b> / 7 )</span></h1>';
    expect(titleOf('<title>南山县昨夜大风 多处道路抢通_南山网</title>', above)).toBe(
      '南山县昨夜大风 多处道路抢通',
    );
  });

  test('has no number of its page, if there is a way to the others', () => {
    const way = (to: string) =>
      `<div><a href="1.htm">1</a><a href="2.htm">2</a><a href="2.htm">${to}</a></div>`;
    const above = (to: string) => `${way(to)}<h1>南山县昨夜大风 多处道路抢通(1)</h1>`;
    expect(titleOf('<title>南山县昨夜大风 多处道路抢通(1)_南山网</title>', above('下一页'))).toBe(
      '南山县昨夜大风 多处道路抢通',
    );
    expect(titleOf('<title>南山县昨夜大风 多处道路抢通(1)_南山网</title>', above('更多'))).toContain('(1)');
  });

  test('is not the section that the h1 names', () => {
    const above = '<h1>社会新闻</h1><div class="title">南山县昨夜大风 多处道路抢通</div>';
    expect(titleOf('<title>社会新闻-南山网</title>', above)).toBe('南山县昨夜大风 多处道路抢通');
  });

  test('is whole though og:title stops at a quotation mark', () => {
    const head =
      '<meta property="og:title" content="县长："><title>县长：“先通路，再修棚” 南山县大风后抢修-南山网</title>';
    const whole = '县长：“先通路，再修棚” 南山县大风后抢修';
    expect(titleOf(head, `<h2>${whole}</h2>`)).toBe(whole);
  });

  test('is the first line of the text where the page says nothing', () => {
    expect(titleOf('', '<p>南山县昨夜大风</p>')).toBe('南山县昨夜大风');
  });
});
