import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

describe('what a place of a list is made of', () => {
  it('takes counts that stand first and make the place’s own as its parts', () => {
    const text =
      '重庆通报\n11月5日0—24时，重庆市新增本土确诊病例9例，其中，永川区6例，2例在隔离管控人员中发现、4例由无症状感染者转为确诊病例；大足区3例，1例在重点人员核酸检测中发现、2例在隔离管控人员中发现。';
    expect(lines(text)).toEqual([
      'confirmed 9 new local 重庆市',
      'confirmed 6 new local 永川区 < confirmed 9',
      'confirmed 2 new local 永川区 < confirmed 6',
      'converted 4 new local 永川区 < confirmed 6',
      'confirmed 3 new local 大足区 < confirmed 9',
      'confirmed 1 new local 大足区 < confirmed 3',
      'confirmed 2 new local 大足区 < confirmed 3',
    ]);
    expect(readText(text).map(({ qualifier }) => qualifier)).toEqual([
      null,
      null,
      '隔离管控人员',
      null,
      null,
      '重点人员核酸检测',
      '隔离管控人员',
    ]);
  });

  it('takes names that no list has for places, beside one that has the form of a place', () => {
    const text =
      '2月20日0-24时，我市无新增确诊病例；新增治愈出院7例（鄢城4例、雷河2例、孔湾1例）。\n截至2月20日24时，我市累计报告确诊病例60例。\n宜城市疫情防控指挥部办公室\n2020年2月21日';
    expect(lines(text)).toEqual([
      'confirmed 0 new - 宜城市',
      'recovered 7 new - 宜城市',
      'recovered 4 new - 鄢城 < recovered 7',
      'recovered 2 new - 雷河 < recovered 7',
      'recovered 1 new - 孔湾 < recovered 7',
      'confirmed 60 cumulative - 宜城市',
    ]);
  });

  it('counts the document’s own city as a part of its province, through a paragraph that opens with the province', () => {
    const text =
      '深圳昨日新增6例本土确诊病例\n3月2日0—24时，深圳新增本土确诊病例6例。\n3月2日0-24时，全省新增本土确诊病例9例，深圳报告6例，东莞报告3例。新增出院12例，目前在院86例。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 9 new local 广东省',
      'confirmed 6 new local 深圳市 < confirmed 9',
      'confirmed 3 new local 东莞 < confirmed 9',
      'recovered 12 new local 广东省',
      'in_hospital 86 current - 广东省',
    ]);
  });

  it('gives 0 to each of two places, and to the rest in the whole’s place', () => {
    const text =
      '湖北通报\n2020年3月9日0—24时，湖北省新增出院12例，其中：武汉市10例、孝感市2例、恩施州和神农架林区0例，其他13个市州均为0例。';
    expect(lines(text)).toEqual([
      'recovered 12 new - 湖北省',
      'recovered 10 new - 武汉市 < recovered 12',
      'recovered 2 new - 孝感市 < recovered 12',
      'recovered 0 new - 恩施州 < recovered 12',
      'recovered 0 new - 神农架林区 < recovered 12',
      'recovered 0 new - 湖北省 < recovered 12',
    ]);
  });
});

describe('what a day had', () => {
  it('goes on through the paragraph, past 截至 in the one before', () => {
    const text =
      '广西通报\n5月2日0-24时，广西无新增本土确诊病例。截至5月2日24时，全区现有本土确诊病例2例。\n当日新增境外输入无症状感染者15例。解除隔离医学观察境外输入无症状感染者10例（崇左市9例，百色市1例）。\n当日新增密切接触者22人，解除隔离医学观察密切接触者50人。';
    expect(lines(text).slice(2)).toEqual([
      'asymptomatic 15 new imported 广西壮族自治区',
      'asymp_released 10 new imported 广西壮族自治区',
      'asymp_released 9 new imported 崇左市 < asymp_released 10',
      'asymp_released 1 new imported 百色市 < asymp_released 10',
      'contacts 22 new - 广西壮族自治区',
      'contacts_released 50 new - 广西壮族自治区',
    ]);
  });

  it('is told by a day alone, and compared with the same count of another', () => {
    const text =
      '海南通报\n8月3日，海南省治愈出院86例，累计治愈出院324例。\n8月3日，三亚市报告感染者47例，较2日（69例）减少22例。';
    expect(lines(text).slice(0, 4)).toEqual([
      'recovered 86 new - 海南省',
      'recovered 324 cumulative - 海南省',
      'infections 47 new - 三亚市',
      'infections 69 new - 三亚市',
    ]);
  });
});
