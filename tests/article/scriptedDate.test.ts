import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { scriptedDate } from '../../lib/article/facts/scriptedDate';

describe('the time that a script of the page gives', () => {
  test.each([
    ["var createTime = '2022-09-19 07:50';", '2022-09-19 07:50'],
    ['var ct = "1663545000";', '2022-09-19T07:50:00+08:00'],
    ['var publish_time="2022-09-19";', '2022-09-19'],
    ["var ct = 'north-lake'; var publishDate = '2022-09-19';", '2022-09-19'],
    ['var list = [{"createTime":"2021-01-05 10:00"}];', null],
    ['item.createTime = "2021-01-05 10:00";', null],
    ['var act = "1663545000";', null],
  ])('of %s', (script, date) => {
    const { document } = new JSDOM(`<p>水位回落。</p><script>${script}</script>`).window;
    expect(scriptedDate(document)).toBe(date);
  });

  test('has no day in seconds where no zone is known', () => {
    const { document } = new JSDOM('<p>The water fell.</p><script>var ct = "1663545000";</script>').window;
    expect(scriptedDate(document)).toBeNull();
  });
});
