import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('doses, by the words of when before them', () => {
  it('holds the hours that a line names for the numbered lines below it', () => {
    const text =
      '香港接種數字\n截至四月二日下午八時的過去24小時的接種數字如下：\n\n（一）約有8 100名市民接種第一劑甲疫苗；及\n\n（二）約有9 300名市民於21間社區疫苗接種中心接種第一劑乙疫苗。\n\n目前累計約190 200名市民已接種第一劑疫苗。';
    expect(hant(text)).toEqual([
      'vaccinated 8100 new - 香港',
      'vaccinated 9300 new - 香港',
      'vaccinated 190200 cumulative - 香港',
    ]);
  });

  it('keeps the last day through its sentence, and what is new through its list', () => {
    const text =
      '香港打針人數\n政府公布，至今累計3,211,000人已接種第一劑疫苗。過去一日，共有約15,200人接種疫苗，新增2,100人接種第一劑甲疫苗；3,300人接種第二劑甲疫苗。';
    expect(hant(text)).toEqual([
      'vaccinated 3211000 cumulative - 香港',
      'vaccinated 15200 new - 香港',
      'vaccinated 2100 new - 香港',
      'vaccinated 3300 new - 香港',
    ]);
  });

  it('reads how people speak of injections', () => {
    expect(hant('香港單日新增1.3萬人打針')).toEqual(['vaccinated 13000 new - 香港']);
  });
});

describe('cases by test', () => {
  it('hears the test behind the full name of a virus and its alias', () => {
    const text =
      '香港疫情\n衞生防護中心公布，過去24小時新增4 210宗嚴重急性呼吸綜合症冠狀病毒2（新型冠狀病毒）的核酸檢測陽性個案（1 210宗確診及3 000宗無症狀感染）。此外，中心接獲5 320宗快速抗原測試陽性個案呈報。';
    expect(hant(text)).toEqual([
      'pcr_positive 4210 new - 香港',
      'confirmed 1210 new - 香港 < pcr_positive 4210',
      'asymptomatic 3000 new - 香港 < pcr_positive 4210',
      'antigen_positive 5320 new - 香港',
    ]);
  });

  it('reads a number that speech cuts short', () => {
    const [first] = hant('本港新增逾六千二宗新冠確診個案');
    expect(first).toBe('confirmed 6200 new - 香港');
  });

  it('counts those who were with a case and are watched now', () => {
    const text =
      '香港新增輸入個案\n衞生防護中心公布，錄得一宗新增輸入個案。病人情況穩定，兩名家居接觸者及四名同行者暫無病徵，正接受醫學監察。';
    expect(hant(text)).toEqual([
      'confirmed 1 new imported 香港',
      'contacts_observed 2 current - 香港',
      'contacts_observed 4 current - 香港',
    ]);
  });
});

describe('changes and places of cases', () => {
  it('reads the same change in per cent, and the change of the next place', () => {
    const text =
      '疾管署公布\n指揮中心公布，今日新增8,211例本土病例，較昨日減少301例，減少約3.5%。甲區較上週同期減少20例、高雄市則增加18例。';
    expect(hant(text).filter((line) => line.startsWith('confirmed_change'))).toEqual([
      'confirmed_change 301 new local 台灣',
      'confirmed_change 3.5 - local 台灣',
      'confirmed_change 20 new local 台灣',
      'confirmed_change 18 new local 高雄市',
    ]);
  });

  it('takes the place with most cases, and the next, for parts of the total before', () => {
    const text =
      '台灣本土疫情\n疾管署公布，本土確診人數累計311人。桃園的201人最高，其次為高雄市50人、台北市11人。';
    expect(hant(text).slice(1)).toEqual([
      'confirmed 201 cumulative local 桃園 < confirmed 311',
      'confirmed 50 cumulative local 高雄市 < confirmed 311',
      'confirmed 11 cumulative local 台北市 < confirmed 311',
    ]);
  });
});

describe('people who fell ill together', () => {
  it('reads a headline without 名 and an age before the noun', () => {
    const text =
      '3校19學生集體染流感\n澳門衛生局接獲3間學校合共19名學生集體感染流感。另外，某托兒所4名2歲學童集體感染腸病毒。';
    expect(hant(text)).toEqual([
      'affected 19 cumulative - 澳門',
      'affected 19 cumulative - 澳門',
      'affected 4 cumulative - 澳門',
    ]);
  });
});

describe('cases of named groups, and how they were confirmed', () => {
  it('counts cases of a group, not groups', () => {
    const text =
      '香港疫情\n本港新增94宗新冠確診個案。歌舞群組再有11宗新個案，這群組累計超過590宗個案；裝修工程群組再多2宗，累計41宗。';
    expect(hant(text)).toEqual([
      'confirmed 94 new - 香港',
      'confirmed 11 new - 香港',
      'confirmed 590 cumulative - 香港',
      'confirmed 2 new - 香港',
      'confirmed 41 cumulative - 香港',
    ]);
  });

  it('tells cases by the test that confirmed them, and the gravely ill by their disease', () => {
    const text =
      '香港疫情\n本港新增263宗確診個案，當中140宗經核酸檢測確診，餘下123宗為快速抗原測試呈報有效個案。';
    expect(hant(text).slice(1)).toEqual([
      'pcr_positive 140 new - 香港 < confirmed 263',
      'antigen_positive 123 new - 香港 < confirmed 263',
    ]);
    expect(hant('疾管署公布\n疾管署公布，今年已累計有15例腸病毒感染併發重症確定病例。')).toEqual([
      'severe 15 cumulative - 台灣',
    ]);
  });
});
