import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('whose cases they are', () => {
  it('is of both where a bracket says how many came from abroad', () => {
    const text =
      '2月16日，某市累计报告境外输入确诊病例540例，出院470例，在院70例。累计报告无症状感染者620例(境外输入590例)。';
    expect(lines(text).slice(-2)).toEqual([
      'asymptomatic 620 cumulative - -',
      'asymptomatic 590 cumulative imported - < asymptomatic 620',
    ]);
  });

  it('is told by a numbered heading to the next one', () => {
    const text =
      '泉州市疫情通报\n一、境外输入疫情\n截至5月3日，累计确诊214例；无死亡病例。\n二、密切接触者\n现有疑似病例2例，确诊病例9例。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'confirmed 214 cumulative imported',
      'deaths 0 cumulative imported',
      'suspected 2 current -',
      'confirmed 9 current -',
    ]);
  });

  it('is told behind a number that stands behind 的', () => {
    const text = '8月5日，常州市无新增确诊病例。在确诊的36例本土病例中，住院27例，出院9例。';
    expect(lines(text)[1]).toBe('confirmed 36 cumulative local 常州市');
  });

  it('is no country where a place of the same country follows a count', () => {
    const text =
      '新疆现有确诊病例41例，其中乌鲁木齐市36例、阿克苏地区5例（乌鲁木齐市输入3例、境外输入2例）。';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 3 current - 阿克苏地区 < confirmed 5',
      'confirmed 2 current imported 阿克苏地区 < confirmed 5',
    ]);
  });
});

describe('where it was counted', () => {
  it('is not where the reporter sits, if another place is named before anything is counted', () => {
    const text = '人民网南京8月6日电 8月6日，常州市召开发布会。8月5日，新增确诊病例4例。';
    expect(lines(text)).toEqual(['confirmed 4 new - 常州市']);
    const other = '人民网南京8月6日电 8月5日，新增确诊病例4例，其中常州市3例、无锡市1例。';
    // Cases that other cities of the province make up are the province's.
    expect(lines(other)[0]).toBe('confirmed 4 new - 江苏省');
  });

  it('is no region that a nation is counted by, wherever the reporter sits', () => {
    const text =
      '中疾控:除华东一省份外,其他地区省份均为低流行\n中新社北京8月6日电 中国疾病预防控制中心近日公布第31周监测情况。除华东地区一个省份外均为低流行。\n监测结果显示,全国哨点医院(不含港澳台)报告的流感样病例百分比为4.1%。';
    expect(lines(text)).toEqual(['ili_share 4.1 new - 全国']);
  });

  it('is the city of a notice that tells of its province first', () => {
    const text =
      '绍兴市疫情情况\n2月8日，浙江省新增确诊病例31例，累计410例。其中绍兴市新增确诊病例6例，累计确诊57例。';
    expect(lines(text).at(-1)).toBe('confirmed 57 cumulative - 绍兴市');
    const row = '绍兴市疫情情况\n2月8日，浙江省新增确诊病例31例。其中绍兴市新增确诊病例6例，嘉兴市25例。';
    expect(lines(row).at(-1)).toBe('confirmed 25 new - 嘉兴市 < confirmed 31');
  });
});

describe('what is said of several', () => {
  it('is a correction of each of them behind 各', () => {
    const text = '截至2月17日，全国累计确诊71330例（河北、四川、贵州省各核减2例）。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed_removed 2 new - 河北 < confirmed 71330',
      'confirmed_removed 2 new - 四川 < confirmed 71330',
      'confirmed_removed 2 new - 贵州省 < confirmed 71330',
    ]);
  });

  it('is what was said of the first, where the second names its origin alone', () => {
    const text = '4月20日，山东省解除医学观察本土无症状感染者47例、境外输入无症状感染者5例。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['asymp_released', 'asymp_released']);
  });

  it('is told of those in hospital, if it makes them', () => {
    const text = '常州市36例确诊病例中，住院27例，8例为轻型，19例为普通型。';
    expect(lines(text).slice(2)).toEqual([
      'mild 8 current - 常州市 < in_hospital 27',
      'moderate 19 current - 常州市 < in_hospital 27',
    ]);
    const other = '常州市36例确诊病例中，住院27例，8例为轻型，20例为普通型。';
    expect(lines(other).at(-1)).toBe('moderate 20 cumulative - 常州市 < confirmed 36');
  });
});
