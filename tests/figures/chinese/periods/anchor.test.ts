import { describe, expect, it } from 'vitest';
import {
  findAnchor,
  yearOfDay,
  yearOfMonth,
  yearOfYear,
} from '../../../../lib/figures/chinese/periods/anchor';
import { foldText } from '../../../../lib/figures/chinese/words/foldText';
import { isoDay } from '../../../../lib/figures/periods/calendar';

function today(text: string, published: string | null): string | null {
  const anchor = findAnchor(foldText(text), published);
  return anchor.today
    ? isoDay(anchor.today)
    : anchor.told
      ? isoDay({ year: anchor.year, ...anchor.told })
      : null;
}

describe('findAnchor', () => {
  it.each([
    ['今（14）日公布', '2022-04-14', '2022-04-14'],
    ['今日（四月八日）公布', '2022-04-09', '2022-04-08'],
    ['某社5月10日电', '2017-05-11', '2017-05-10'],
    ['省卫健委1月7日通报', '2022-01-08', '2022-01-07'],
    ['今（1）日公布', '2022-12-31', '2023-01-01'],
    ['今年第3批', '2022-04-14', '2022-04-14'],
  ])('takes the day of speaking of %s on a page of %s', (text, published, day) => {
    expect(today(text, published)).toBe(day);
  });

  it.each([
    ['水位比1998年高0.2米，为140年来最高', '--07-12'],
    ['2021年3月5日0—24时，新增2例', '2021-07-12'],
    ['2019年起累计；2021年3月5日0—24时，新增2例', '2021-07-12'],
  ])('takes no year of another time: %s', (text, day) => {
    expect(today(`7月12日通报\n${text}`, null)).toBe(day);
  });

  it('keeps to the dates of an old bulletin that a page has copied', () => {
    expect(today('2020年2月3日0—24时，新增2例', '2023-05-01')).toBe('2020-02-03');
    expect(today('1976年7月28日的地震以后，昨日又有一次', '2023-05-01')).toBe('1976-07-28');
  });
});

describe('a year that is left out', () => {
  const anchor = findAnchor('', '2022-01-10');

  it('is that of the last such day', () => {
    expect([yearOfDay(anchor, 12, 30), yearOfDay(anchor, 1, 9), yearOfDay(anchor, 1, 20)]).toEqual([
      2021, 2022, 2022,
    ]);
  });

  it('is that of the month that was over of late, and in the first months of the year before', () => {
    expect([yearOfMonth(anchor, 12), yearOfMonth(anchor, 3), yearOfYear(anchor)]).toEqual([2021, 2022, 2021]);
  });

  it('is not known where nothing tells', () => {
    const nobody = findAnchor('', null);
    expect([yearOfDay(nobody, 12, 30), yearOfMonth(nobody, 12), yearOfYear(nobody)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
