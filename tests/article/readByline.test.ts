import { describe, expect, test } from 'vitest';
import { readByline } from '../../lib/article/facts/readByline';
import type { Head } from '../../lib/article/facts/readHead';

const NO_DATA = { headline: null, published: null, author: null, publisher: null };
const head = (title: string, meta: Record<string, string> = {}): Head => ({
  title,
  meta: new Map(Object.entries(meta)),
  data: NO_DATA,
  time: null,
  address: null,
});
const places = { near: [], opening: [], closing: [], publisher: null };
const near = (text: string, isTail = false) => ({ text, links: [], isTail });

describe('readByline', () => {
  test('ends where a link to something else begins', () => {
    const line = { text: '作者：周远 吴桐返回湖畔，查看更多', links: ['返回湖畔，查看更多'], isTail: true };
    expect(readByline(head(''), { ...places, near: [line] })).toBe('周远 吴桐');
  });

  test.each([
    ['Anna Quill, LakeNet Contributor', 'Anna Quill'],
    ['Anna Quill, Harrow News', 'Anna Quill'],
    ['Harrow News, Anna Quill', 'annaQ'],
    ['Lakes and boats', 'annaQ'],
  ])('of the box %s rather than of the account that posted it', (text, name) => {
    const line = { ...near(text), isByline: true };
    expect(readByline(head('', { 'dc.creator': 'annaQ' }), { ...places, near: [line] })).toBe(name);
  });

  test('of a box of authors on a Japanese page', () => {
    const box = (text: string) => ({ ...near(text), isByline: true });
    const opening = ['橋は三月に通れるようになった。'];
    expect(readByline(head(''), { ...places, opening, near: [box('山野 ゆき')] })).toBe('山野 ゆき');
    expect(readByline(head(''), { ...places, opening, near: [box('北浜 支局')] })).toBeNull();
    expect(readByline(head(''), { ...places, near: [box('北浜 山野')] })).toBeNull();
  });

  test('of the text rather than of the newsroom that posted it', () => {
    const lines = [near('By NEWSROOM - '), near('By Anna Quill')];
    expect(readByline(head('', { author: 'NEWSROOM' }), { ...places, near: lines })).toBe('Anna Quill');
    expect(readByline(head('', { author: 'Newsroom' }), places)).toBeNull();
  });

  test.each([
    ['江上二桥通车。', '（湖畔台 周远 吴桐）', '周远 吴桐'],
    ['江上二桥通车。', '(文/图 周远山 嵩禾)', '周远山 嵩禾'],
    ['三月に通れるようになった。', '（佐々木光）', '佐々木光'],
    ['三月に通れるようになった。', '（敬称略）', null],
    ['三月に通れるようになった。', '（ノーランド=佐藤光子）', '佐藤光子'],
    ['三月に通れるようになった。', '（ノーランド=時事通信）', null],
    ['The bridge opens in May. ', '(By Ann Reed and Anna Quill) Enditem/', 'Ann Reed and Anna Quill'],
    ['The bridge opens in May. ', '(by the end of the year)', null],
  ])('of the end %s%s', (text, end, name) => {
    expect(readByline(head(''), { ...places, closing: [text + end] })).toBe(name);
  });

  test.each([
    ['【北浜＝佐藤光】橋は三月に通れるようになった。', '佐藤光'],
    ['（ノーランド＝山野雪、佐藤光）橋が通れるようになった。', '山野雪、佐藤光'],
    ['【北浜＝時事】橋が通れるようになった。', null],
    ['□本报记者周远本报通讯员吴桐', '周远'],
    ['【周遠山╱湖畔報導】橋面今天通車。', '周遠山'],
  ])('of the dateline %s', (text, name) => {
    expect(readByline(head(''), { ...places, opening: [text] })).toBe(name);
  });

  test('is behind its label where a template sets labels side by side without a space', () => {
    const line = near('字体：小中大 2018年01月23日浏览量：次作者：周远摄影：吴桐编辑：周远');
    expect(readByline(head(''), { ...places, near: [line] })).toBe('周远');
  });

  test('is an office only if nobody is named who wrote for it', () => {
    const line = near('来源：本站 作者：木工坊党支部');
    const opening = ['本站讯（通讯员 周远 吴桐）木工坊今天开坊，三十人做出了第一批板凳。'];
    expect(readByline(head(''), { ...places, near: [line], opening })).toBe('周远 吴桐');
    expect(readByline(head(''), { ...places, near: [line] })).toBe('木工坊党支部');
    expect(readByline(head(''), { ...places, near: [near('作者：周远科')], opening })).toBe('周远科');
  });

  test('is behind the paper that the author writes for', () => {
    const line = near('作者：《湖畔周刊》记者 周远');
    expect(readByline(head(''), { ...places, near: [line] })).toBe('周远');
  });

  test('is the name in the signature that stands beside the date too', () => {
    const line = near('有料記事　山野ゆき　2024年5月3日 5時00分');
    const closing = ['工場は来春に再開する（山野ゆき）'];
    expect(readByline(head(''), { ...places, near: [line], closing })).toBe('山野ゆき');
  });

  test('is whom a link leads to, as its address says', () => {
    const line = {
      text: 'Anna Quill in Harrow',
      links: ['Anna Quill'],
      authors: ['Anna Quill'],
      isTail: false,
    };
    expect(readByline(head(''), { ...places, near: [line] })).toBe('Anna Quill');
    expect(readByline(head(''), { ...places, near: [{ ...line, isTail: true }] })).toBeNull();
    expect(
      readByline(head(''), { ...places, near: [{ ...line, authors: ['More by this editor'] }] }),
    ).toBeNull();
  });

  test('is nobody beside the desk that a page names', () => {
    expect(
      readByline(head(''), { ...places, near: [near('By Lake News Staff'), near('By Anna Quill')] }),
    ).toBeNull();
    expect(readByline(head(''), { ...places, near: [near('Reported by LKN staff')] })).toBeNull();
    expect(readByline(head(''), { ...places, near: [near('By Anna Quill staff writer')] })).toBe(
      'Anna Quill',
    );
  });

  test('is not what a template says in the head', () => {
    expect(readByline(head('', { author: 'name, mail@lake.invalid' }), places)).toBeNull();
  });

  test('reads who wrote and who took the pictures at the end', () => {
    expect(readByline(head(''), { ...places, closing: ['活动持续三天。(文/图 周远山 吴桐)'] })).toBe(
      '周远山 吴桐',
    );
  });

  test.each([
    ['作者：柳青 来源：湖畔日报', '柳青'],
    ['记者 周远 吴桐', '周远 吴桐'],
    ['本报记者：马莲', '马莲'],
    ['作者：何溪出自', '何溪'],
    ['By Anna Quill and Tom Reed', 'Anna Quill and Tom Reed'],
    ['By subscribing to this list, you agree to our terms.', null],
    ['作者： size="20" 来源： size="20"', null],
    ['编辑委员会评论员 周远 吴桐', '周远 吴桐'],
    ['湖畔新闻记者 周远 实习生 吴桐', '周远、吴桐'],
    ['（湖畔台记者 周远 实习记者 吴桐 湖畔融媒）', '周远、吴桐'],
    ['本报记者　周　远　吴　桐', '周远　吴桐'],
    ['□ 本报记者 周 远 文/图', '周远'],
    ['作者, 周远山', '周远山'],
    ['发布于 2024年6月3日 由 阿木 浏览 12 次', '阿木'],
    ['本文来自微信公众号“湖畔观察”（ID：hupan），作者：周远，经授权发布。', '周远'],
    ['2023-10-12 来源：湖畔晚报 作者：周 远 评论：0', '周远'],
    ['11th March 2024 By Anna Quill, Harrow', 'Anna Quill'],
    ['湖畔融媒记者｜周远 摄影｜吴桐', '周远'],
    ['原创文章，作者：阿木，如若转载，请注明出处：https://lake.invalid/1', '阿木'],
    ['作者：周远 审核人：吴校长', '周远'],
    ['湖聞／周遠山 報導', '周遠山'],
    ['by Harrow University', null],
    ['Author: For the Tribune', null],
    ['By Lake News Staff', null],
    ['編集委員　沢村千里', '沢村千里'],
    ['文● スズキ', 'スズキ'],
    ['TEXT BY ANNA QUILL', 'ANNA QUILL'],
    ['本报记者罗桑柯敏发自临溪', '罗桑柯敏'],
    ['2021年7月16日08:19 [ 吴桐 ] 来源：[ 湖畔日报 ]', '吴桐'],
    ['作者：何 溪：临溪大学，临溪', '何溪'],
    ['记者丨柳青', '柳青'],
    ['记者：水位为什么还在涨？', null],
    ['（記者林芷攝）', null],
    ['By: Anna Quill March 25, 2022 3:21 PM', 'Anna Quill'],
    ['By Anna Quill Tuesday, Mar. 25, 2022', 'Anna Quill'],
    ['By ANNA QUILL & TOM REED | 3/25/22 7:15 AM', 'ANNA QUILL & TOM REED'],
    ['By April May', 'April May'],
    ['By ANNA QUILLMARCH 25, 2022', 'ANNA QUILL'],
    ['By Anna Quill March 25, 20220', 'Anna Quill'],
    ['By Anna Quill Associated Press', 'Anna Quill'],
    ['By lakefan77 on 3/25/22, Rating: 1', null],
    ['By Lakefan1z69 on 3/25/22, Rating: 1', null],
    ['By lakes.com', null],
    ['By Anna Quill Science and lakes reporter, Harrow News', 'Anna Quill'],
    ['By Anna Quill Lakes correspondent, Harrow News', 'Anna Quill'],
    ['By Anna Maria Quill', 'Anna Maria Quill'],
    ['2022-03-25 12:11来源：湖畔网作者：柳青山', '柳青山'],
    ['发表于 2022-3-25 12:11:|只看该作者|倒序浏览', null],
    ['采写：湖畔记者 周远 吴桐', '周远 吴桐'],
    ['作者：admin', null],
    ['作者：网络整理', null],
    ['【周遠山／綜合報導】', '周遠山'],
    ['湖畔新聞網 周遠山/綜合報導', '周遠山'],
    ['記者周遠山、吳桐及林芷、SNG／台東報導', '周遠山、吳桐及林芷'],
    ['湖畔日報 / 編譯周遠山 / 綜合外電', '周遠山'],
    ['記者周 遠／台東報導', '周遠'],
    ['周遠山記者／台東報導', '周遠山'],
    ['台東／記者周遠山', '周遠山'],
    ['記者周遠山 圖／林芷', '周遠山'],
    ['圖／文：周遠山', '周遠山'],
    ['文 周远山', '周远山'],
    ['文／Anna Quill 編譯／周遠山', 'Anna Quill'],
    ['攝影記者周遠山／台東報導', null],
    ['圖／記者周遠山', null],
    ['記者生活中心／綜合報導', null],
    ['文／湖畔週刊', null],
    ['文／主編', null],
    ['記者提問／市長回答', null],
    ['By Staff writer, with agencies', null],
    ['记者 柳青 摄影报道', '柳青'],
    ['文字：柳青 摄影：吴桐', '柳青'],
    ['湖畔網2021.08.12 阿木/高雄報導', '阿木'],
    ['政治組/台北報導', null],
    ['生活中心／周遠山報導', '周遠山'],
    ['生活中心／綜合報導', null],
    ['文/周远山 图/吴桐 审核/柳青', '周远山'],
    ['記者 周遠山 責任編輯 吳桐 報導', '周遠山'],
    ['張貼者： 周遠 於 晚上8:15', '周遠'],
    ['ライター：みなと', 'みなと'],
    ['周遠山2024年2月26日 週一 下午2:30', '周遠山'],
    ['張貼2024年2月26日', null],
    ['2024年06月21日 11時30分 公開[山野ゆき，湖畔メディア]', '山野ゆき'],
    ['由 阿木 发表于 2024年4月5日', '阿木'],
  ])('the line %s', (line, name) => {
    expect(readByline(head(''), { ...places, near: [near(line)] })).toBe(name);
  });

  test.each([
    ['湖畔社临溪5月18日电（记者罗桑、柯敏）水位回落。', '罗桑、柯敏'],
    ['本报记者欧阳明川发自临溪', '欧阳明川'],
    ['【記者林芷／台東報導】豪雨過後。', '林芷'],
    ['（湖畔社記者林芷台北25日電）豪雨過後。', '林芷'],
    ['（记者吴桐、通讯员周远）水位回落。', '吴桐、周远'],
    ['本报讯（通讯员 吴桐 记者 周远）水位回落。', '吴桐 周远'],
    ['【湖畔報記者周遠山台東報導】豪雨過後。', '周遠山'],
    ['（湖畔社記者周遠台灣台東報導）豪雨過後。', '周遠'],
    ['（湖畔社特派記者周遠山名古屋6日專電）豪雨過後。', '周遠山'],
    ['（湖畔社記者周遠山比什凱克6日電）豪雨過後。', '周遠山'],
    ['（湖畔社記者周遠小湖鎮報導）豪雨過後。', null],
    ['（湖畔社記者吳桐、周遠綜合報導）豪雨過後。', '吳桐、周遠'],
    ['本报记者周远北京报道', '周远'],
    ['【周遠山記者 台東報導】豪雨過後。', '周遠山'],
    ['记者从现场报道组获悉，水位回落。', null],
    ['记者从县水利局获悉，水位回落。', null],
  ])('the opening %s', (opening, name) => {
    expect(readByline(head(''), { ...places, opening: ['水位回落。', opening] })).toBe(name);
  });

  test('is the link behind "by", whatever stands around it', () => {
    const line = {
      text: 'March 25, 2022 By Anna Quill Leave a comment',
      links: ['Anna Quill', 'Leave a comment'],
      isTail: false,
    };
    expect(readByline(head(''), { ...places, near: [line] })).toBe('Anna Quill');
    const section = { ...line, text: 'March 25, 2022 in Lakes', links: ['Lakes'] };
    expect(readByline(head(''), { ...places, near: [section] })).toBeNull();
  });

  test('ends where a link or the head says that the name does', () => {
    const line = near('By Anna QuillLakes reporter');
    const named = head('', { author: 'Anna Quill' });
    expect(readByline(named, { ...places, near: [line] })).toBe('Anna Quill');
    expect(readByline(head(''), { ...places, near: [{ ...line, links: ['Anna Quill'] }] })).toBe(
      'Anna Quill',
    );
  });

  test('is the Chinese name that a box called so holds alone', () => {
    const line = { ...near('周遠山'), isByline: true };
    expect(readByline(head(''), { ...places, near: [line] })).toBe('周遠山');
    expect(readByline(head(''), { ...places, near: [near('周遠山')] })).toBeNull();
  });

  test('may be what the title of the page ends with', () => {
    const page = head('Rain again - by Anna Quill', { author: 'Anna Quill' });
    expect(readByline(page, places)).toBe('Anna Quill');
  });

  test('a signature at the end', () => {
    const closing = `${'水位已回落到警戒线以下。'.repeat(9)}（总台记者 沈棠）`;
    expect(readByline(head(''), { ...places, closing: [closing] })).toBe('沈棠');
  });

  test.each([
    ['（吴桐 周远 ）', '吴桐 周远'],
    ['（欧阳明川）', '欧阳明川'],
    ['（文/图：吴桐）', '吴桐'],
    ['（湖畔新聞周遠山、吳桐台北報導）', '周遠山、吳桐'],
    ['（高清图）', null],
    ['（未完待续）', null],
    ['（湖畔网）', null],
  ])('names in brackets at the end, %s', (end, name) => {
    const closing = ['水位已回落到警戒线以下。', `抢修已经完成${end}`];
    expect(readByline(head(''), { ...places, closing })).toBe(name);
  });

  test('is not the editor whom the head calls the author', () => {
    const tail = [near('（编辑：吴桐）', true)];
    expect(readByline(head('', { author: '吴桐' }), { ...places, near: tail })).toBeNull();
  });

  test.each([
    ['水库加固_湖畔网', '湖畔网', null],
    ['水库加固 - 湖畔新闻', '湖畔', null],
    ['水库加固_湖畔网', '鸿图软件科技', null],
    ['水库加固_湖畔网', '沈棠', '沈棠'],
    ['Dam is raised', 'Harrow Times', null],
    ['Dam is raised', 'Anna Quill', 'Anna Quill'],
  ])('in the head of %s the author %s', (title, author, name) => {
    expect(readByline(head(title, { author }), places)).toBe(name);
  });
});

describe('boxes that are called bylines', () => {
  const boxed = (text: string) => ({ text, links: [], isTail: false, isByline: true });
  test.each([
    ['Anna Quill', 'Anna Quill'],
    ['Anna Quill /', 'Anna Quill'],
    ['ANNA QUILL and Tom Reed , Special for the Harrow Gazette 5:27 p.m.', 'ANNA QUILL and Tom Reed'],
    ['Ida van Marsh, lakes reporter', 'Ida van Marsh'],
    ['Lakes Desk', null],
    ['Harrow Gazette', null],
    ['The gauge at the lock was read twice a day.', null],
    ['Thursday', null],
  ])('%s', (text, name) => {
    const near = [boxed(text)];
    expect(readByline(head(''), { ...places, publisher: 'Harrow Gazette', near })).toBe(name);
  });

  test('count only where the head names nobody, and only boxes called so', () => {
    const said = head('', { author: 'Nell Brady' });
    expect(readByline(said, { ...places, near: [boxed('Anna Quill')] })).toBe('Nell Brady');
    expect(readByline(head(''), { ...places, near: [near('Anna Quill')] })).toBe(null);
  });
});

test.each([
  ['Jun 6, 2014 08:59 AM ET // by Anna Quill', 'Anna Quill'],
  ['News By Anna Quill Jun. 6, 2014 5:16 pm', 'Anna Quill'],
  ['Posted by Dr. Anna Quill June 6, 2014 08:03 AM', 'Dr. Anna Quill'],
  ['Lock closed by Harrow Council', null],
])('a name inside a line: %s', (text, name) => {
  expect(readByline(head(''), { ...places, near: [near(text)] })).toBe(name);
});

test.each(['Harrow Boats Inc.', 'Harrow Boats LLC', 'Harrow Boats Corp.'])(
  'a firm is no author: %s',
  (author) => {
    expect(readByline(head('', { author }), places)).toBeNull();
  },
);

test.each([
  ['Anna Quill is a Lakeside contributing editor.', 'Anna Quill'],
  ['Anna Quill is the editor who closed the lock. She left.', null],
  ['Harrow is a reporter short.', null],
])('who that is, told below the text: %s', (text, name) => {
  expect(readByline(head(''), { ...places, near: [near(text, true)] })).toBe(name);
  expect(readByline(head(''), { ...places, near: [near(text)] })).toBeNull();
});

test('is in the head without the site behind it, and no link that asks something', () => {
  const said = head('', {
    article_author: 'Anna Quill, Lakes.example | The Harrow Gazette',
    'og:site_name': 'Lakes.example',
  });
  const line = near('Email the author | Follow on Chirper');
  expect(readByline(said, { ...places, near: [line] })).toBe('Anna Quill');
  expect(readByline(head(''), { ...places, near: [line] })).toBeNull();
});

test.each([
  ['湖畔社北浜3月5日电（周远、吴桐）江上二桥通车。', '周远、吴桐'],
  ['湖畔社北浜3月5日电（通车、二桥）江上二桥通车。', null],
])('of the dateline of %s', (text, name) => {
  expect(readByline(head(''), { ...places, opening: [text] })).toBe(name);
});

test('is behind its label in brackets', () => {
  const lines = [near('【记者】周远山', true), near('【校对】吴桐', true)];
  expect(readByline(head(''), { ...places, near: lines })).toBe('周远山');
});

test('may stand above offers, but a name in brackets alone proves nothing there', () => {
  const below = ['船票可在码头和网上查询。', '通车影片可在湖畔网上观看。'];
  const closing = (text: string) => [text, ...below];
  expect(readByline(head(''), { ...places, closing: closing('船工放心。【記者周遠山／台北報導】') })).toBe(
    '周遠山',
  );
  expect(readByline(head(''), { ...places, closing: closing('船工放心。（周远山 吴桐）') })).toBeNull();
});

test('the head’s author behind the title is no site, where the site has another name', () => {
  const data = { ...NO_DATA, author: '山野ゆき', publisher: 'ペン' };
  const of = (publisher: string | null) =>
    readByline({ ...head('橋の上で｜山野ゆき'), data: { ...data, publisher } }, places);
  expect(of('ペン')).toBe('山野ゆき');
  expect(of(null)).toBeNull();
});

test.each([
  ['本文来自微信公众号“湖畔观察”（ID：hupan），整理：周远山，湖畔网经授权发布。', '周远山'],
  ['（山野光、佐藤ゆき）', '山野光、佐藤ゆき'],
  ['（写真、図とも提供）', null],
])('of %s below the text', (text, name) => {
  expect(readByline(head(''), { ...places, near: [near(text, true)] })).toBe(name);
});
