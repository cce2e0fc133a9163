import { describe, expect, test } from 'vitest';
import type { Head } from '../../lib/article/facts/readHead';
import { readPublisher } from '../../lib/article/facts/readPublisher';

const head: Head = {
  title: '',
  meta: new Map([['og:site_name', '转载站']]),
  data: { headline: null, published: null, author: null, publisher: null },
  time: null,
  address: null,
};
const SITE = '转载站';
const near = (text: string, isTail = false, links: readonly string[] = []) => ({ text, links, isTail });

describe('the publisher', () => {
  test.each([
    ['2021-08-12 11:06 来源：湖畔日报 作者：吴桐', '湖畔日报'],
    ['2021-08-12 11:06 来源：[ 湖畔日报 ]', '湖畔日报'],
    ['来源：《湖畔日报》', '湖畔日报'],
    ['来源：湖畔网-《湖畔日报》', '湖畔日报'],
    ['2021/08/12 18:58 報導', SITE],
    ['編譯中心 2021年8月12日 11:06', SITE],
    ['2021.08.12 阿木/北浜報導', SITE],
    ['【湖畔晚報╱記者林小山╱即時報導】', '湖畔晚報'],
    ['生活中心／記者林小山／台北報導', SITE],
    ['…船工都說放心了。（湖畔新聞周遠山、吳桐台北報導）', '湖畔新聞'],
    ['作者：《湖畔周刊》记者 林小山', '湖畔周刊'],
    ['2021-08-12 11:06　　湖畔晚报', '湖畔晚报'],
    ['发布时间：2021-08-12 发布人：-湖畔新闻网', '湖畔新闻网'],
    ['2021-08-12 11:06　　水位回落', SITE],
    ['http://ent.Lake.com　2021-08-12 11:06　水位回落', SITE],
    ['来源｜湖畔日报', '湖畔日报'],
    ['来源丨湖畔日报', '湖畔日报'],
    ['湖畔網新聞中心 2021-08-12 11:06', '湖畔網'],
    ['来自 / 湖畔早报', '湖畔早报'],
    ['来 源：湖畔网', '湖畔网'],
    ['来源 | 作者 | 时间', SITE],
    ['来源：湖畔发布通讯员 周远 吴桐', '湖畔发布'],
    ['本文转载自：湖畔卫健委　发布：2021-08-12', '湖畔卫健委'],
    ['转自：湖畔观察2021-08-12 11:06:05作者：吴桐', '湖畔观察'],
    ['2021-08-12 11:06 湖畔新闻网 A+ A-', '湖畔新闻网'],
    ['发文机关：湖畔市疾控中心成文日期：2021年8月12日', '湖畔市疾控中心'],
    ['本文来自微信公众号“湖畔观察”（ID：hupan），作者：吴桐', '湖畔观察'],
    ['（本文由「湖畔時報」授權轉載）', '湖畔時報'],
    ['（供稿：和平街派出所 吴桐）', '和平街派出所'],
    ['《 湖畔日报 》（ 2021年08月12日 第 02 版）', '湖畔日报'],
    ['发布 / 2021年8月12日 11:06', SITE],
    ['来源：互联网', SITE],
    ['来源：水位由县水文站提供，每两小时更新一次。', SITE],
    ['来源：转载文章', SITE],
    ['2021年08月12日 11:06 湖畔新闻作者：湖畔新闻', '湖畔新闻'],
    ['2021-08-12 | 湖畔社', '湖畔社'],
    ['湖畔社/ 2021.08.12 00:00', '湖畔社'],
    ['2021年08月12日 11:06湖畔网 【大 中 小】 【打印】', '湖畔网'],
    ['新闻来源: 湖畔日报/湖畔网 于2021-08-12 9:54:15', '湖畔日报/湖畔网'],
    ['Lake News Japan 3/9(木) 18:45配信', 'Lake News Japan'],
    ['《湖畔日报》（2021年08月12日 02版）', '湖畔日报'],
    ['来源于：白石街道办事处', '白石街道办事处'],
    ['Harrow News/ August 12, 2021, 6:00 AM', 'Harrow News'],
    ['Anna Quill (Blog) - August 12, 2021 1:42 PM', SITE],
  ])('of the line %s', (text, publisher) => {
    expect(readPublisher(head, { near: [near(text)], opening: [], siteName: () => null })).toBe(publisher);
  });

  test('is the name in the letters of the page, if its machine name is in others', () => {
    const meta = new Map([
      ['og:site_name', 'Lakeapple'],
      ['publisher', '湖畔新聞網'],
    ]);
    const read = (title: string) =>
      readPublisher({ ...head, title, meta }, { near: [], opening: [], siteName: () => null });
    expect(read('水位回落')).toBe('湖畔新聞網');
    expect(read('The water falls')).toBe('Lakeapple');
  });

  test('is named below the text when the line above it names none', () => {
    const lines = [near('来源：网络'), near('来源：湖畔晨报', true)];
    expect(readPublisher(head, { near: lines, opening: [], siteName: () => null })).toBe('湖畔晨报');
  });

  test.each([
    ['湖畔晚报记者 吴桐', '湖畔晚报'],
    ['（湖畔晚报记者 吴桐）', '湖畔晚报'],
    ['湖畔晚报记者 吴桐 摄', SITE],
    ['本报记者 吴桐', SITE],
  ])('is whose reporter signs below the text: %s', (text, publisher) => {
    expect(readPublisher(head, { near: [near(text, true)], opening: [], siteName: () => null })).toBe(
      publisher,
    );
  });

  test.each([
    ['水位回落_要闻_湖畔网', '湖畔音乐'],
    ['水位回落_要闻_南山网', SITE],
  ])('is the desk linked beside the date on a page of %s', (title, publisher) => {
    const line = near('2021-08-12 11:06 湖畔音乐 我要评论(0)', false, ['湖畔音乐', '我要评论(0)']);
    const undated = near('湖畔音乐 我要评论(0)', false, ['湖畔音乐', '我要评论(0)']);
    const read = (one: typeof line) =>
      readPublisher({ ...head, title }, { near: [one], opening: [], siteName: () => null });
    expect(read(line)).toBe(publisher);
    expect(read(undated)).toBe(SITE);
  });

  test('is the first of two links side by side', () => {
    const line = near('来源：湖畔日报海外版临溪青年网', false, ['湖畔日报海外版', '临溪青年网']);
    expect(readPublisher(head, { near: [line], opening: [], siteName: () => null })).toBe('湖畔日报海外版');
  });

  test('is not what a figure below the text is taken from', () => {
    expect(
      readPublisher(head, { near: [near('Source: 湖畔玩具', true)], opening: [], siteName: () => null }),
    ).toBe(SITE);
  });

  test.each([
    ['湖畔社临溪5月18日电（记者吴桐）水位回落。', '湖畔社'],
    ['据湖畔社临溪5月18日电 水位回落。', '湖畔社'],
    ['湖畔网消息：水位回落。', '湖畔网'],
    ['湖畔晚报讯（记者吴桐）水位回落。', '湖畔晚报'],
    ['（湖畔社台北18日電）水位回落。', '湖畔社'],
    ['【湖畔時報2022年3月25日訊】水位回落。', '湖畔時報'],
    ['【湖畔報記者吳桐台北報導】水位回落。', '湖畔報'],
    ['（湖畔新聞網／記者吳桐／台北報導）水位回落。', '湖畔新聞網'],
    ['〔湖畔社〕水位回落。', '湖畔社'],
    ['〔合作社〕', SITE],
    ['【5月18日 LNS】水位が下がった。', 'LNS'],
    ['LAKESIDE, May 18 (Lake News) - The water is falling.', 'Lake News'],
    ['本报讯 水位回落。', SITE],
    ['据《湖畔日报》报道，水位回落。', SITE],
    ['【記者吳桐／台北報導】水位回落。', SITE],
    ['The lake (Big Lake) is full.', SITE],
  ])('opens the text: %s', (opening, publisher) => {
    expect(readPublisher(head, { near: [], opening: [opening], siteName: () => null })).toBe(publisher);
  });
});

test('an agency on its own pages is named as the head spells it', () => {
  const opening = ['LANWICK (LBP) — The ferry stops for three weeks, the county said.'];
  const own = { ...head, data: { ...head.data, publisher: 'The Lanwick Bureau of Press' } };
  const other = { ...head, data: { ...head.data, publisher: 'Harrow Gazette' } };
  expect(readPublisher(own, { near: [], opening, siteName: () => null })).toBe('The Lanwick Bureau of Press');
  expect(readPublisher(other, { near: [], opening, siteName: () => null })).toBe('LBP');
});

test.each([
  ['Source Harrow News', 'Harrow News'],
  ['Source of all trouble: the dam', SITE],
])('of %s in a box that is called a byline', (text, name) => {
  const publisher = (isByline: boolean) =>
    readPublisher(head, { near: [{ ...near(text), isByline }], opening: [], siteName: () => null });
  expect(publisher(true)).toBe(name);
  expect(publisher(false)).toBe(SITE);
});

test('the paper behind a site, told as a librarian would, unless it is the firm in Latin letters', () => {
  const said = (name: string) => {
    const meta = new Map([
      ['dc.publisher', name],
      ['og:site_name', SITE],
    ]);
    return readPublisher({ ...head, meta }, { near: [], opening: [], siteName: () => null });
  };
  expect(said('湖畔新聞')).toBe('湖畔新聞');
  expect(said('Lakeside Publishing Ltd')).toBe(SITE);
});

test('is the office whose site calls itself by what it does', () => {
  const of = (title: string) =>
    readPublisher(
      { ...head, title, meta: new Map([['og:site_name', 'Lakes']]) },
      { near: [], opening: [], siteName: () => null },
    );
  expect(of('The gates are open | Department of Lakes')).toBe('Department of Lakes');
  expect(of('The gates are open | Boats and Lakes')).toBe('Lakes');
});

test('is the station that a portal sets behind the title', () => {
  const title = '橋の通行再開（湖畔放送） - 某ニュース';
  expect(readPublisher({ ...head, title }, { near: [], opening: [], siteName: () => null })).toBe('湖畔放送');
});

test('is whom an account has its text from, if it says so below', () => {
  const meta = new Map([['mediaid', '湖畔早知道']]);
  const of = (...below: readonly string[]) =>
    readPublisher(
      { ...head, meta },
      {
        near: [near('来源：湖畔早知道'), ...below.map((text) => near(text, true))],
        opening: [],
        siteName: () => null,
      },
    );
  expect(of('来源：湖畔发布')).toBe('湖畔发布');
  expect(of('责编：吴桐')).toBe('湖畔早知道');
});

test.each(['（来源：“湖畔发布” ID：hupan）', '（来源：湖畔发布的财富号）'])(
  'an account is named without its sign: %s',
  (text) => {
    expect(readPublisher(head, { near: [near(text, true)], opening: [], siteName: () => null })).toBe(
      '湖畔发布',
    );
  },
);
