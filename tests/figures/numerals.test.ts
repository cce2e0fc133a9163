import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/figures/chinese/words/foldText';
import { readNumerals } from '../../lib/figures/numerals';
import { parseSpelled } from '../../lib/figures/spelledNumbers';

function first(text: string) {
  return readNumerals(foldText(text), text)[0];
}

describe('readNumerals', () => {
  it.each([
    ['1,234例', 1234],
    ['912.7万人次', 9127000],
    ['4.8亿元', 480000000],
    ['1930.1 萬人', 19301000],
    ['１２３例', 123],
    ['16億8,321萬元', 1683210000],
    ['二十四例', 24],
    ['兩宗', 2],
    ['六成', 60],
  ])('%s is %d', (text, value) => {
    expect(first(text)?.value).toBe(value);
  });

  it.each([
    ['7800余间', 'over'],
    ['1.1万多间', 'over'],
    ['约63万人', 'about'],
    ['逾426万', 'over'],
    ['近100人', 'nearly'],
    ['至少9人', 'at-least'],
  ])('%s is %s', (text, approx) => {
    expect(first(text)?.approx).toBe(approx);
  });

  it('ends at a full-width comma', () => {
    expect(readNumerals(foldText('5，123例'), '5，123例').map(({ value }) => value)).toEqual([5, 123]);
  });

  it('takes the number without its unit', () => {
    expect(first('共72.3万户')).toMatchObject({ start: 1, end: 6 });
  });
});

describe('parseSpelled', () => {
  it.each([
    ['十', 10],
    ['一百零五', 105],
    ['三千二百', 3200],
    ['一万二千', 12000],
    ['二〇二二'.replace('〇', '零'), 2022],
  ])('%s is %d', (text, value) => {
    expect(parseSpelled(text)).toBe(value);
  });

  it('knows what is no number', () => {
    expect(parseSpelled('万')).toBeNull();
  });
});
