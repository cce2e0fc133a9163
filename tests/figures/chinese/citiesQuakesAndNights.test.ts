import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('a city held against its province', () => {
  it('stays the place of its own statistics', () => {
    const found = lines(
      '记者从南阳市统计局获悉，前三季度，全市进出口总额88.4亿元，同比增长6.1%，居全省第5位。全市固定资产投资增长7.3%，快于全省。',
    );
    expect(found.map((line) => line.split(' ')[4])).toEqual(['南阳市', '南阳市', '南阳市']);
  });
});

describe('a quake without a headline', () => {
  it('is of the county off whose coast it was, whatever bracket follows', () => {
    const found = lines(
      '根據氣象署報告，下午2點5分臺東縣近海(臺東縣政府東方31.4公里)發生規模4.9地震，地震深度12.3公里。',
      'zh-Hant',
    );
    expect(found.map((line) => line.split(' ')[4])).toEqual(['臺東縣', '臺東縣', '臺東縣']);
  });
});

describe('an operation of one night', () => {
  it('is new, though it is summed up as of an hour', () => {
    const found = lines(
      '昨夜，某市公安局出动警力参战。截止今日凌晨五时，此次行动共破获各类刑事案件七十二起，抓获犯罪嫌疑人一百零八名。',
    );
    expect(found.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'cases_solved 72 new',
      'suspects_arrested 108 new',
    ]);
  });
});

describe('who tells it', () => {
  it('is no place: a newspaper, a partner of the customs', () => {
    expect(
      lines('6月8日31个省份报告新增本土确诊病例7例。\n北京晚报记者注意到,当日新增7例为本月最低。').map(
        (line) => line.split(' ')[4],
      ),
    ).toEqual(['全国', '全国']);
    expect(
      lines('海關聯同內地部門展開聯合行動，破獲12宗販毒案，檢獲毒品市值9千萬港元。', 'zh-Hant')[0]?.split(
        ' ',
      )[4],
    ).not.toBe('中国内地');
  });
});

describe('what moves', () => {
  it('is the growth by so many points, and no rank', () => {
    expect(
      lines('前三季度，全市生产总值增长7.2%，比去年同期提高0.4个百分点，比去年同期提升2位。').map((line) =>
        line.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(['gdp_yoy 7.2', 'gdp_yoy_change 0.4']);
  });

  it('in a bracket is a share of what its paragraph counts', () => {
    expect(
      lines('本流感季累計310例重症；重症病例以長者（占58%）為多。', 'zh-Hant').map((line) =>
        line.split(' ').slice(0, 3).join(' '),
      ),
    ).toEqual(['severe 310 cumulative', 'severe_share 58 cumulative']);
  });
});
