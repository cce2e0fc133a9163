import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../../lib/figures/chinese/scopes/periods';
import { foldText } from '../../../lib/figures/chinese/words/foldText';
import { lines, readText, sums } from './lines';

/** `metric value` of each figure. */
function counts(text: string, lang?: string): readonly string[] {
  return readText(text, lang).map(({ metric, value }) => `${metric} ${value}`);
}

describe('what a place holds for', () => {
  it('gives a city both of its counts when only the first names it', () => {
    const text =
      '6月3日0—24时，海南省新增本土确诊病例5例和无症状感染者4例，其中海口报告3例确诊病例和1例无症状感染者，三亚报告2例确诊病例和3例无症状感染者。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 3 new local 海口 < confirmed 5',
      'asymptomatic 1 new local 海口 < asymptomatic 4',
      'confirmed 2 new local 三亚 < confirmed 5',
      'asymptomatic 3 new local 三亚 < asymptomatic 4',
    ]);
  });

  it("keeps the page's short name and the official path", () => {
    const [, figure] = readText('6月3日0—24时，海南省新增确诊病例3例（海口3例）。');
    expect(figure).toMatchObject({ place: '海口', placePath: ['海南省', '海口市'] });
  });

  it('lets a place that opens a sentence hold for its numbers', () => {
    const text =
      '湖北省洪灾\n截至7月3日，湖北省受灾30万人，转移5万人。其中，黄冈市受灾最重，受灾人口12万人，转移2万人。';
    expect(lines(text).slice(2)).toEqual([
      'affected 120000 cumulative - 黄冈市 < affected 300000',
      'relocated 20000 cumulative - 黄冈市 < relocated 50000',
    ]);
  });

  it('takes 全国 where a release names no other place, and no place from 北京时间', () => {
    const ofAll = readText('7月份，全国居民消费价格同比上涨0.3%。')[0];
    expect(ofAll).toMatchObject({ place: '全国', placePath: ['中国'] });
    expect(readText('北京时间3月1日6时，在智利（南纬33.1度，西经71.6度）发生5.1级地震。')[0]?.place).toBe(
      '智利',
    );
  });

  it('tells nationality and origin from the place that counts', () => {
    const text = '6月3日0—24时，云南省新增确诊病例5例。其中境外输入确诊病例5例，由中国籍3例、缅甸籍2例组成。';
    expect(readText(text).map(({ place, qualifier }) => [place, qualifier])).toEqual([
      ['云南省', null],
      ['云南省', null],
      ['云南省', '中国籍'],
      ['云南省', '缅甸籍'],
    ]);
  });
});

describe('lists', () => {
  it('goes on over line breaks between numbered items', () => {
    const text = '6月3日0—24时，甘肃省新增确诊病例9例，其中：\n1.兰州市6例；\n2.天水市3例。';
    expect(sums(text)).toEqual(['9=9']);
  });

  it('reads 均为 as each', () => {
    expect(counts('6月3日0—24时，甘肃省新增确诊病例4例，其中兰州市、天水市均为2例。')).toEqual([
      'confirmed 4',
      'confirmed 2',
      'confirmed 2',
    ]);
  });

  it('puts a state behind a list of places under all of them', () => {
    const text = '截至6月3日，累计本土病例9例，分布于台南市6例、高雄市3例，其中2例死亡。';
    expect(lines(text).at(-1)).toContain('deaths 2 cumulative local');
    expect(lines(text).at(-1)).toContain('< confirmed 9');
  });

  it('splits several changes by the names before 分别', () => {
    const text = '全国灾情\n与上年相比，受灾人次、倒塌房屋数量、直接经济损失分别下降20%、8%和11%。';
    expect(readText(text).map(({ metric }) => metric)).toEqual([
      'affected_change',
      'houses_collapsed_change',
      'economic_loss_change',
    ]);
  });

  it('takes what was restored for some of what had failed', () => {
    const text =
      '台风过后\n截至9月8日，福建省停电用户30万户，已恢复供电20万户，恢复率66.7%；道路中断12处，已抢通9处。';
    expect(lines(text).map((line) => line.replace(' 福建省', ''))).toEqual([
      'users_affected 300000 cumulative -',
      'users_restored 200000 cumulative - < users_affected 300000',
      'restored_share 66.7 current -',
      'roads_closed 12 cumulative -',
      'roads_reopened 9 cumulative - < roads_closed 12',
    ]);
  });
});

describe('words and units', () => {
  it.each([
    ['累计治愈出院确诊病例36例', 'recovered 36'],
    ['尚有无症状感染者8例（境外输入3例）正在定点医院医学观察', 'asymp_observed 8'],
    ['现有无症状感染者8例', 'asymptomatic 8'],
    ['尚在医学观察的无症状感染者8例', 'asymp_observed 8'],
    ['新增2 475宗核酸檢測陽性個案', 'confirmed 2475'],
    ['累計通報1,200例', 'reported 1200'],
    ['快速抗原測試陽性3 348宗', 'antigen_positive 3348'],
    ['确诊和疑似病例13例', 'suspected_or_confirmed 13'],
  ])('epidemic: %s', (words, expected) => {
    const text = `臺灣疫情\n截至6月3日，${words}，確診病例統計。`;
    expect(counts(text, 'zh-Hant')[0]).toBe(expected);
  });

  it.each([
    ['破获诈骗案件9起、盗窃案件4起', ['cases_solved 9', 'cases_solved 4']],
    ['事故死亡人数减少2人，受伤人数增加了5人', ['deaths_change 2', 'injured_change 5']],
    ['录得交通意外90宗，按年上升百分之四点二', ['accidents 90', 'accidents_change 4.2']],
    ['失业人数增加约1万人至11万人', ['unemployed_change 10000', 'unemployed 110000']],
    ['10千伏线路受损，国道1号297公里处追撞', []],
    ['积雪深度20厘米，降温幅度10℃，最低气温-4℃', ['snow_depth 20', 'temperature_drop 10', 'temperature -4']],
    ['調派31輛消防車及六隊煙帽隊', ['vehicles 31', 'teams 6']],
  ])('others: %s', (words, expected) => {
    expect(counts(`警情通报\n${words}。`)).toEqual(expected);
  });

  it('counts who the dead were as dead', () => {
    expect(lines('山火\n山火造成30人遇难，其中消防员27人、村民3人。').slice(1)).toEqual([
      'deaths 27 cumulative - - < deaths 30',
      'deaths 3 cumulative - - < deaths 30',
    ]);
  });
});

describe('periods of a release', () => {
  it.each([
    ['7月份，', '2024-07'],
    ['1-7月，', '2024-01/2024-07'],
    ['2023年上半年', '2023-01/2023-06'],
    ['前三季度', '2024-01/2024-09'],
    ['112年2月來', '2023-02'],
    ['2022年，', '2022'],
  ])('%s is %s', (words, date) => {
    expect(readPeriods(foldText(words), () => 2024).map((period) => period.date)).toEqual([date]);
  });

  it.each(['7月3日', '较2022年，', '截至2022年，', '3月底', '自5月以来'])('%s is none', (words) => {
    expect(readPeriods(foldText(words), () => 2024)).toEqual([]);
  });

  it('counts what happened within one as new, and what the police count up from the year as a total', () => {
    expect(lines('湖北洪灾\n7月份，湖北省洪涝灾害造成30万人次受灾。')[0]).toBe(
      'affected 300000 new - 湖北省',
    );
    expect(lines('警方通报\n今年1至9月，宁波市破获诈骗案件210起。')[0]).toBe(
      'cases_solved 210 cumulative - 宁波市',
    );
  });
});

describe('what does not add up', () => {
  it('makes no parts of measures, however they sum', () => {
    const text = '暴雨实况\n6月3日，武汉市雨量80毫米。江夏区雨量50毫米。蔡甸区雨量30毫米。';
    expect(readText(text).map(({ partOf }) => partOf)).toEqual([null, null, null]);
  });
});
