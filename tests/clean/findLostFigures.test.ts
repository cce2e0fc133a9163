import { describe, expect, it } from 'vitest';
import { readFromTitle } from '../pollute/readFromTitle';

/** What is marked as lost in a text, none of which may go. */
function lostIn(text: string): readonly string[] {
  const { cuts, text: left, source } = readFromTitle('河口镇夜校本周开课安排', text);
  expect(left).toBe(source);
  return cuts.filter(({ kind }) => kind === 'mirror-damage').map(({ start, end }) => text.slice(start, end));
}

describe('a figure that was blanked', () => {
  it.each(['*例', '__例', '●●例', '■■例', '□例', '？例', '??例', '--例', '……例', '　　例', '（ ）例'])(
    'is marked where %s stands for it',
    (blank) => expect(lostIn(`镇上昨天报告病人${blank}，都已回家。`)).toEqual([blank]),
  );

  it.each(['6月X日', '20XX年'])('is marked in the date %s', (date) =>
    expect(lostIn(`夜校于${date}开课，每晚两节。`)).toEqual([date]),
  );

  it.each([
    '怎么办？例如换一间教室，也可以。',
    '课本（第2版）例题很多，要慢慢讲。',
    '他问：这算不算先例？例子不少。',
    '比分是3-2例外不算，20年来第一次。',
  ])('is none in %s', (text) => expect(lostIn(text)).toEqual([]));
});

describe('a figure that was stripped', () => {
  it.each([
    ['截至昨晚累计出院人，其余还在观察。', '出院人'],
    ['夜校停课，年月日时再行通知。', '年月日'],
    ['天气转好，月日上午恢复上课。', '月日'],
  ])('is marked in %s', (text, lost) => expect(lostIn(text)).toEqual([lost]));

  it.each([
    '出院人员由家人接走，死亡人数未变。',
    '请填写姓名、出生年月日、住址。',
    '今年多晴，月日均用水不变。',
  ])('is none in %s', (text) => expect(lostIn(text)).toEqual([]));
});
