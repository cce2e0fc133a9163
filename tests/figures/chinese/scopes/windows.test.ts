import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../../lib/figures/chinese/periods/anchor';
import { readWindows } from '../../../../lib/figures/chinese/scopes/windows';
import { foldText } from '../../../../lib/figures/chinese/words/foldText';

function windows(text: string, published: string | null = '2022-06-01') {
  return readWindows(foldText(text), findAnchor(foldText(text), published)).map(
    ({ mode, date }) => `${mode} ${date}`,
  );
}

describe('readWindows', () => {
  it.each([
    ['5月7日0—24时', ['new 2022-05-07']],
    ['2020年2月11日0时-24时', ['new 2020-02-11']],
    ['5月7日0时至15时', ['new 2022-05-07T00/2022-05-07T15']],
    ['5月6日15时至7日15时', ['new 2022-05-06T15/2022-05-07T15']],
    ['2022年2月26日0时至5月11日24时', ['new 2022-02-26/2022-05-11']],
    ['截至5月7日24时', ['as-of 2022-05-07']],
    ['截止到5月7日', ['as-of 2022-05-07']],
    ['5月8日通报，自5月1日以来', ['day 2022-05-08', 'new 2022-05-01']],
  ])('%s', (text, expected) => {
    expect(windows(text)).toEqual(expected);
  });

  it.each([
    ['2018年5月3日的地震；2021年以来(截至6月1日)', ['day 2018-05-03', 'as-of 2021-06-01']],
    ['上周，全市报告12例', ['new 2022-05-23/2022-05-29']],
    ['较上周，同上周一样', []],
    ['2019年底以来，2022年的3月5日', ['day 2022-03-05']],
  ])('tells the days of %s', (text, expected) => {
    expect(windows(text)).toEqual(expected);
  });

  it('leaves the year open when nothing tells it', () => {
    expect(windows('5月7日0—24时', null)).toEqual(['new --05-07']);
  });

  it('takes the month from the date before', () => {
    expect(windows('3月3日12例，4日9例')).toEqual(['day 2022-03-03', 'day 2022-03-04']);
  });

  it.each([
    ['19日0至24时', ['new 2022-05-19']],
    ['1日通报', ['day 2022-06-01']],
    ['昨天', ['day 2022-05-31']],
    ['截至今日', ['as-of 2022-06-01']],
    ['昨日（5月31日）', ['day 2022-05-31']],
    ['7日内完成，3日游，第2日，5号台风', []],
  ])('takes %s from the day of publication', (text, expected) => {
    expect(windows(text)).toEqual(expected);
  });

  it('knows no day by its number where nothing tells the month', () => {
    expect(windows('19日0至24时，昨天', null)).toEqual([]);
  });

  it('is no date in 日本', () => {
    expect(windows('美国 12 日本 9')).toEqual([]);
  });
});
