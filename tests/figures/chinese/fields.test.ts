import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

describe('what runs on from clause to clause', () => {
  it('lets 截至 turn new figures into totals until the next window', () => {
    const text =
      '4月1日0—24时，贵州省新增确诊病例2例，治愈出院3例。截至4月1日24时，现有确诊病例9例，重症病例1例，死亡病例2例，治愈出院150例。';
    expect(lines(text)).toEqual([
      'confirmed 2 new - 贵州省',
      'recovered 3 new - 贵州省',
      'confirmed 9 current - 贵州省',
      'severe 1 current - 贵州省',
      'deaths 2 cumulative - 贵州省',
      'recovered 150 cumulative - 贵州省',
    ]);
  });

  it("keeps a paragraph's origin, but not past both origins", () => {
    const one = '4月1日0—24时，无新增境外输入确诊病例。治愈出院4例。';
    expect(lines(one).at(-1)).toBe('recovered 4 new imported -');
    const both = '4月1日0—24时，新增5例本土确诊病例；新增1例境外输入无症状感染者。治愈出院6例。';
    expect(lines(both).at(-1)).toBe('recovered 6 new - -');
  });

  it.each([
    '无新增确诊病例',
    '没有新增确诊病例',
    '无报告新增新冠肺炎确诊病例',
    '未新增确诊病例',
    '确诊病例无新增',
  ])('reads %s as a zero that is a word', (words) => {
    const [figure] = readText(`4月1日0—24时，青海省${words}。`);
    expect(figure).toMatchObject({
      metric: 'confirmed',
      value: 0,
      negated: true,
      scope: 'new',
      place: '青海省',
    });
  });

  it('does not take 无明确接触史 or 连续14天无新增 for a zero', () => {
    expect(
      lines('截至4月1日24时，累计确诊病例9例，其中无明确接触史病例2例。').map((line) => line.split(' ')[1]),
    ).toEqual(['9', '2']);
    expect(lines('青海连续14天无新增确诊病例。')).toEqual([]);
  });

  it('tells 解除医学观察 of contacts from that of asymptomatic cases', () => {
    expect(lines('4月1日0—24时，新增治愈出院9例，解除医学观察的密切接触者120人。')[1]).toBe(
      'contacts_released 120 new - -',
    );
    expect(lines('4月1日0—24时，解除医学观察的无症状感染者8例。')[0]).toBe('asymp_released 8 new - -');
  });

  it('reads conversions between severities', () => {
    expect(lines('4月1日0—24时，2例重型病例转为普通型病例。')[0]).toBe('severe_to_moderate 2 new - -');
  });

  it('keeps labels that are no places', () => {
    const text =
      '截至3月1日24时，浙江省累计确诊病例10例，其中杭州市6例、省第九监狱4例。4月1日0—24时，新增感染者5例，其中管控人员4例、社区筛查1例。';
    const figures = readText(text);
    expect(figures[2]?.place).toBe('省第九监狱');
    expect(figures.slice(4).map(({ place, qualifier }) => `${place} ${qualifier}`)).toEqual([
      '浙江省 管控人员',
      '浙江省 社区筛查',
    ]);
  });

  it('marks digits that the page lost and never makes up a value', () => {
    const text = '3月24日0-24时，新增本土确诊病例例(轻型例,普通型10例)，其中长春市例、吉林市XX例。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'confirmed ?',
      'mild ?',
      'moderate 10',
      'confirmed ?',
      'confirmed ?',
    ]);
  });

  it('reads machine-swapped synonyms as what they replaced', () => {
    expect(lines('4月1日0—24时，甘肃省新增加本乡诊断病案3例。')[0]).toBe('confirmed 3 new local 甘肃省');
  });

  it('reads Hong Kong, Macau and Taiwan forms', () => {
    const hongKong =
      '衞生防護中心公布，本港昨日新增二十宗確診個案，當中八宗屬輸入個案，十二宗屬本地個案。再多兩人離世。';
    expect(lines(hongKong, 'zh-Hant')).toEqual([
      'confirmed 20 new - 香港',
      'confirmed 8 new imported 香港 < confirmed 20',
      'confirmed 12 new local 香港 < confirmed 20',
      'deaths 2 new - 香港',
    ]);
    const taiwan =
      '中央流行疫情指揮中心今日公布，國內累計確診520例。確診個案中7人死亡、485人解除隔離、28人住院隔離中。';
    expect(lines(taiwan, 'zh-Hant').map((line) => line.split(' ')[0])).toEqual([
      'confirmed',
      'deaths',
      'recovered',
      'in_hospital',
    ]);
  });

  it('reads a table of places × metrics like prose', () => {
    const text =
      '河南省4月1日0—24时疫情统计（单位：例）\n地区\t新增确诊\t现有确诊\n全省\t7\t40\n开封市\t5\t30\n鹤壁市\t2\t10';
    expect(lines(text)).toEqual([
      'confirmed 7 new - 河南省',
      'confirmed 40 current - 河南省',
      'confirmed 5 new - 开封市 < confirmed 7',
      'confirmed 30 current - 开封市 < confirmed 40',
      'confirmed 2 new - 鹤壁市 < confirmed 7',
      'confirmed 10 current - 鹤壁市 < confirmed 40',
    ]);
  });
});

describe('other kinds of news', () => {
  it('reads 左右 behind the unit', () => {
    expect(readText('洪水造成50人左右被困。')[0]).toMatchObject({
      metric: 'trapped',
      value: 50,
      approx: 'about',
    });
  });

  it('reads an earthquake', () => {
    const text =
      '中国地震台网测定：9月1日8时，四川省雅安市（北纬29.6度，东经102.1度）发生5.2级地震，震源深度12千米。';
    expect(readText(text).map(({ metric, value, scope }) => [metric, value, scope])).toEqual([
      ['latitude', 29.6, null],
      ['longitude', 102.1, null],
      ['magnitude', 5.2, null],
      ['depth', 12, null],
    ]);
  });

  it('reads flood damage, with the upper house count and the lower', () => {
    const text =
      '7月9日以来，洪涝灾害造成贵州省8.5万人受灾，因灾死亡失踪3人，紧急转移安置1.2万人，倒塌房屋30户71间，农作物受灾面积4.3千公顷，其中绝收0.6千公顷，直接经济损失1.1亿元。';
    expect(readText(text).map(({ metric, value }) => `${metric} ${value}`)).toEqual([
      'affected 85000',
      'deaths_missing 3',
      'relocated 12000',
      'houses_collapsed 30',
      'houses_collapsed 71',
      'crop_area 4.3',
      'crop_total_loss 0.6',
      'economic_loss 110000000',
    ]);
  });

  it('tells 同比 from 环比 and keeps the direction', () => {
    const text = '6月份，全国居民消费价格同比上涨0.7%，环比下降0.3%。';
    expect(readText(text)).toMatchObject([
      { metric: 'cpi_yoy', value: 0.7, scope: null, compare: { direction: 'up' } },
      { metric: 'cpi_mom', value: 0.3, scope: null, compare: { direction: 'down' } },
    ]);
  });

  it('gives both ends of a range', () => {
    const text = '预计台风将以每小时10-15公里的速度向西移动，沿海将有50厘米至90厘米的风暴增水。';
    expect(readText(text).map(({ metric, value, valueMax }) => [metric, value, valueMax])).toEqual([
      ['speed', 10, 15],
      ['speed', 15, null],
      ['surge', 50, 90],
      ['surge', 90, null],
    ]);
  });

  it('reads a police report', () => {
    const text =
      '全市公安机关破获诈骗案件210起，抓获犯罪嫌疑人327名，打掉犯罪团伙14个，冻结涉案资金3500余万元。';
    expect(readText(text).map(({ metric, value, approx }) => [metric, value, approx])).toEqual([
      ['cases_solved', 210, null],
      ['suspects_arrested', 327, null],
      ['gangs_busted', 14, null],
      ['funds_frozen', 35000000, 'over'],
    ]);
  });
});
