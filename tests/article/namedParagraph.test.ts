import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isParagraph } from '../../lib/article/region/namedParagraph';
import { segmentPage } from '../../lib/article/segment/segmentPage';
import { finish } from '../../lib/work';

const TEXT =
  '县应急局通报，昨夜大风造成多处树木倒伏，道路一度中断，目前已全部抢通，没有人员伤亡，受损的大棚正在修复';

test.each([
  ['a long sentence that ends', `${TEXT}。`, true],
  ['one that does not end', TEXT, false],
  ['one with a link', `<a href="/x">${TEXT.slice(0, 6)}</a>${TEXT.slice(6)}。`, false],
  ['a short one', '道路已经抢通。', false],
])('%s: %j', (_, html, is) => {
  const { body } = new JSDOM(`<p>${html}</p>`).window.document;
  const [line] = finish(segmentPage(body, 'https://page.invalid/')).lines;
  expect(isParagraph(line)).toBe(is);
});

test('no line is none', () => expect(isParagraph(undefined)).toBe(false));
