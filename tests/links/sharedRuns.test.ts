import { expect, test } from 'vitest';
import { sharedRuns } from '../../lib/links/sharedRuns';

test('terms within four characters in a row that an article says too are its topics', () => {
  expect([...sharedRuns('槐树巷雨污分流完成过半', '今年雨污分流的管网')]).toEqual(['雨污', '污分', '分流']);
});

test('three may be chance', () => {
  expect(sharedRuns('槐树巷的面馆', '槐树巷昨天封闭').size).toBe(0);
});
