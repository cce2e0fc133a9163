import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('what Hong Kong and Macau count by names of their own', () => {
  it('are calls to a hotline, beds in use, and the share of a lineage that grew', () => {
    const macau = '本澳疫情\n應變協調中心公布新增2例確診，查詢熱線昨日接獲1,207宗查詢。';
    expect(hant(macau).at(-1)).toMatch(/^calls 1207 /);
    const beds = '本港疫情\n衞生防護中心公布新增2宗確診，隔離病床使用率為68.7%。';
    expect(hant(beds).at(-1)).toBe('occupancy 68.7 - - 香港');
    const share = '本港疫情\n衞生防護中心公布新增2宗確診，全球BA.5個案所佔比例由上周的37%升至52%。';
    expect(hant(share).map((line) => line.split(' ')[0])).toEqual([
      'confirmed',
      'lineage_share',
      'lineage_share',
    ]);
  });

  it('is the duty on what customs seized, told beside its worth', () => {
    const text = '海關檢私煙\n香港海關昨日檢獲762萬支私煙，估計市值約3,400萬元，應課稅值約2,500萬元。';
    expect(hant(text).map((line) => line.split(' ')[0])).toEqual([
      'cigarettes_seized',
      'street_value',
      'duty_value',
    ]);
  });

  it('gives the cases of a house to the house, where its district stands before it', () => {
    const text = '本港疫情\n衞生防護中心公布新增20宗確診，上環長樂酒樓累計12人確診。';
    expect(hant(text).at(-1)).toMatch(/ 上環長樂酒樓( |$)/);
  });
});

describe('counts whose noun says less than their unit or their verb', () => {
  const metrics = (text: string) => hant(text).map((line) => line.split(' ')[0]);

  it('are accidents with casualties, those caught for an offence, people through checkpoints', () => {
    expect(metrics('交通意外\n香港警務處公布，涉及傷亡的意外共8 214宗，拘捕酒後駕駛412人。')).toEqual([
      'accidents',
      'suspects_arrested',
    ]);
    expect(metrics('假期人流\n香港入境處估計約610萬人次進出香港。')).toEqual(['crossings']);
  });

  it('are the people of before, where they are held against another year', () => {
    const text = '人口\n香港政府統計處公布，年底人口為7 503 100人，較前年年底的7 472 600人增加30 500人。';
    expect(metrics(text)).toEqual(['population', 'population', 'population_change']);
  });

  it('and what the police solved and seized at one time is new, with its worth', () => {
    const text = '海關破私煙案\n香港海關一月三十一日偵破兩宗走私案件，檢獲約150萬支私煙，市值約600萬元。';
    expect(hant(text).map((line) => line.split(' ')[2])).toEqual(['new', 'new', 'new']);
  });
});
