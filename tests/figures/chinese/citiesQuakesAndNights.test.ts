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
