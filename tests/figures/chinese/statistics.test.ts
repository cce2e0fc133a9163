import { expect, it } from 'vitest';
import { lines } from './lines';

it('tells a total of several months from what one month saw', () => {
  expect(lines('1至5月，全国洪涝灾害造成12万人受灾，3人死亡。').at(0)).toBe(
    'affected 120000 cumulative - 全国',
  );
  expect(lines('5月份，全国洪涝灾害造成12万人受灾，3人死亡。').at(0)).toBe('affected 120000 new - 全国');
});

it('takes an absolute change and an average a day for new, and a peak day for no word of its own', () => {
  const text =
    '春运客流\n3月1日，全省铁路发送旅客60万人次，比去年高峰日增加4.5万人次；日均开行列车210列，同比增长3%。';
  expect(lines(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'passengers 600000 new',
    'passengers_change 45000 new',
    'trains_avg 210 new',
    'trains_yoy 3 -',
  ]);
});

it('lets a region hold for the measures behind a semicolon, with its cities counted or not', () => {
  const text =
    '空气质量通报\n全国12个地级及以上城市优良天数比例为88%。汾渭平原5个城市优良天数比例为60.5%，同比上升2个百分点；PM10浓度为71微克/立方米，同比下降4%。';
  expect(lines(text)).toEqual([
    'good_days_share 88 - - 全国',
    'good_days_share 60.5 - - 汾渭平原',
    'good_days_share_yoy 2 - - 汾渭平原',
    'pm10 71 - - 汾渭平原',
    'pm10_yoy 4 - - 汾渭平原',
  ]);
});

it('says of a share by how much it grew, and of a growth by how much it is above all', () => {
  const text =
    '上半年外贸\n上半年，全省一般贸易进出口同比增长6%，比外贸总体增速高1.5个百分点，占外贸总值的55%，比重提高0.8个百分点。';
  expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'trade_yoy 6',
    'trade_change 1.5',
    'trade_share 55',
    'trade_share_yoy 0.8',
  ]);
});

it('reads an index as no count, and 我国 in a bulletin of China as China', () => {
  expect(lines('7月份躉售物價總指數(WPI)為98.2，較上月跌0.3%。', 'zh-Hant')).toEqual([
    'wpi 98.2 - - -',
    'wpi_mom 0.3 - - -',
  ]);
  expect(lines('7月中国外贸\n7月中国进出口2万亿元。我国出口1.1万亿元。').at(-1)).toBe(
    'exports 1100000000000 - - 中国',
  );
});

it('adds the 元 that a sum of money leaves out', () => {
  expect(lines('甲县下拨救灾资金320万，派出2个工作组。').at(0)).toBe('relief_funds 3200000 cumulative - -');
});
