import { expect, test } from 'vitest';
import { runsSharedWith } from '../../lib/links/sharedRuns';

test('terms within four characters in a row that an article says too are its topics', () => {
  expect([...runsSharedWith('今年雨污分流的管网')('槐树巷雨污分流完成过半')]).toEqual([
    '雨污',
    '污分',
    '分流',
  ]);
});

test('three may be chance', () => {
  expect(runsSharedWith('槐树巷昨天封闭')('槐树巷的面馆').size).toBe(0);
});

test('a run that only begins and ends as two words of the article is none of its own', () => {
  expect(runsSharedWith('雨污水管，清分流')('槐树巷雨污分流').size).toBe(0);
});
