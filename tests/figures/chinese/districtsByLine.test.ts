import { describe, expect, it } from 'vitest';
import { lines } from './lines';

/** Notices that count each district in a line of its own, and what the place of a notice is then. */
describe('numbered lines below 其中', () => {
  it('split the total of their own scope, and their brackets the count before them', () => {
    const text =
      '8月14日0—24时，林芝市新增新冠病毒感染者12例，其中确诊病例4例，无症状感染者8例；截至8月14日24时，全市累计报告新冠病毒感染者45例。其中：\n\n（一）巴宜区：当日新增9例（确诊病例3，无症状感染者6）；累计30例（确诊病例10，无症状感染者20）。\n\n（二）波密县：当日新增3例（确诊病例1，无症状感染者2）；累计15例（无症状感染者15）。\n\n目前救治有序。';
    expect(lines(text).slice(3)).toEqual([
      'infections 45 cumulative - 林芝市',
      'infections 9 new - 巴宜区 < infections 12',
      'confirmed 3 new - 巴宜区 < infections 9',
      'asymptomatic 6 new - 巴宜区 < infections 9',
      'infections 30 cumulative - 巴宜区 < infections 45',
      'confirmed 10 cumulative - 巴宜区 < infections 30',
      'asymptomatic 20 cumulative - 巴宜区 < infections 30',
      'infections 3 new - 波密县 < infections 12',
      'confirmed 1 new - 波密县 < infections 3',
      'asymptomatic 2 new - 波密县 < infections 3',
      'infections 15 cumulative - 波密县 < infections 45',
      'asymptomatic 15 cumulative - 波密县 < infections 15',
    ]);
  });

  it('head what stands in the lines below them, up to the next part', () => {
    const text =
      '8月14日，林芝市新冠疫情防控办公告：新增确诊病例4例。\n一、风险区\n（一）巴宜区：\n高风险区3个：某某小区。\n（二）波密县：\n高风险区2个：某某村。\n二、其他\n全市采样检测人数9800人。';
    expect(lines(text).slice(1)).toEqual([
      'high_risk_areas 3 current - 巴宜区',
      'high_risk_areas 2 current - 波密县',
      'people_tested 9800 cumulative - 林芝市',
    ]);
  });

  it('leave an id that no bracket adds up an id', () => {
    const text = '8月14日，林芝市新增确诊病例2例（确诊病例5、确诊病例6均为密接）。';
    expect(lines(text)).toEqual(['confirmed 2 new - 林芝市']);
  });

  it('go on over empty lines and semicolons', () => {
    const text =
      '5月2日0—24时，31个省（自治区、直辖市）报告新增确诊病例9例。其中境外输入病例2例（上海2例）；\n\n本土病例7例：\n\n陕西4例，其中西安市3例、咸阳市1例；\n\n广东2例，均在东莞市；\n\n天津1例，在西青区。';
    expect(lines(text).slice(3)).toEqual([
      'confirmed 7 new local 全国 < confirmed 9',
      'confirmed 4 new local 陕西 < confirmed 7',
      'confirmed 3 new local 西安市 < confirmed 4',
      'confirmed 1 new local 咸阳市 < confirmed 4',
      'confirmed 2 new local 广东 < confirmed 7',
      'confirmed 1 new local 天津 < confirmed 7',
    ]);
  });
});

describe('the place of a notice', () => {
  it('is the county whose headquarters speaks behind its province', () => {
    const text =
      '中新网海南白沙3月12日电 海南白沙黎族自治县新型冠状病毒肺炎疫情防控工作指挥部12日通报，3月12日，该县新增无症状感染者2例。';
    expect(lines(text)).toEqual(['asymptomatic 2 new - 白沙黎族自治县']);
  });

  it('is the city that says 本市, whatever body of the country it follows', () => {
    const text =
      '3月13日，市卫生健康委通报：本市新增5例本土确诊病例。\n根据国务院联防联控机制要求，将闵行区某小区列为中风险地区，上海其他地区风险等级不变。';
    expect(lines(text)).toEqual(['confirmed 5 new local 上海市']);
  });

  it('is no whole country because its cases reached two provinces', () => {
    const text =
      '满洲里疫情已波及2省3市\n11月30日0时到14时，满洲里市新增确诊病例34例，已排查密接人员2700多人。';
    expect(lines(text)).toEqual(['confirmed 34 new - 满洲里市', 'contacts 2700 cumulative - 满洲里市']);
  });

  it('is the province where a total is split by more cities than the one of the title', () => {
    const text =
      '三亚昨日新增本土确诊20例\n8月8日0-24时，海南省新增本土确诊病例30例，其中三亚市20例、陵水县10例。\n8月1日0时至8日24时，累计报告本土确诊病例120例（三亚市60例、陵水县40例、东方市20例）。';
    expect(lines(text).slice(4)).toEqual([
      'confirmed 120 cumulative local 海南省',
      'confirmed 60 cumulative local 三亚市 < confirmed 120',
      'confirmed 40 cumulative local 陵水县 < confirmed 120',
      'confirmed 20 cumulative local 东方市 < confirmed 120',
    ]);
  });

  it('keeps a longer name whole that ends as a district elsewhere does', () => {
    const text = '4月2日0-24时，长春市新增无症状感染者5例，其中双阳区4例、莲花山区1例。';
    expect(lines(text)[2]).toBe('asymptomatic 1 new - 莲花山区 < asymptomatic 5');
  });
});

describe('what a sentence goes on about', () => {
  it('is a part told again with where it was infected', () => {
    const text =
      '8月20日，海南省新增感染者9例（确诊5例；无症状4例）。5例本土确诊病例中，3例在隔离管控中发现，2例在筛查中发现。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 5 new local 海南省 < infections 9',
      'asymptomatic 4 new local 海南省 < infections 9',
      'confirmed 5 new local 海南省',
      'confirmed 3 new local 海南省 < confirmed 5',
      'confirmed 2 new local 海南省 < confirmed 5',
    ]);
  });

  it('counts the places of cases told in 名 by 例', () => {
    const text =
      '海西州疫情通报\n9月5日0时至24时，海西州新增9例无症状感染者，其中格尔木市6例、德令哈市3例；新增2名确诊病例，其中格尔木市1例、德令哈市1例。';
    expect(lines(text).slice(3)).toEqual([
      'confirmed 2 new - 海西州',
      'confirmed 1 new - 格尔木市 < confirmed 2',
      'confirmed 1 new - 德令哈市 < confirmed 2',
    ]);
  });

  it('is new on the day that it names, and a lost number still tells whom it is about', () => {
    expect(lines('2022年2月15日，满洲里市发现5例新冠肺炎确诊病例。')).toEqual(['confirmed 5 new - 满洲里市']);
    const text =
      '3月31日，山西省新增确诊病例3例。\n累计追踪到密切接触者人。当日解除医学观察6人。国内部分地区仍有新发病例，请做好防护。';
    expect(lines(text)).toEqual([
      'confirmed 3 new - 山西省',
      'contacts ? cumulative - 山西省',
      'contacts_released 6 new - 山西省',
    ]);
  });
});

describe('a weekly report of the whole country', () => {
  it('follows its series from day to day without saying their names again', () => {
    const text =
      '中国疾控中心发布全国新型冠状病毒感染疫情情况\n核酸检测阳性率3月25日达高峰（19.2%）后波动下降，4月16日为0.7%。\n各省份报告抗原检测量呈现减少趋势，从3月19日的最高88万波动下降到4月16日的3.9万。\n全国发热门诊诊疗量相对稳定，4月30日上升至21.5万，5月1日为20.6万。';
    expect(lines(text)).toEqual([
      'pcr_positivity 19.2 new - 全国',
      'pcr_positivity 0.7 new - 全国',
      'antigen_tests 880000 new - 全国',
      'antigen_tests 39000 new - 全国',
      'fever_visits 215000 new - 全国',
      'fever_visits 206000 new - 全国',
    ]);
  });

  it('names rates behind pathogens and sequences of cases', () => {
    const text =
      '中国疾控中心发布全国新型冠状病毒感染疫情情况\n呼吸道样本检测阳性率前三位病原体为流感病毒（23.3%）、鼻病毒（5.4%）。\n共报送3千例本土病例新冠病毒基因组有效序列。';
    expect(lines(text)).toEqual([
      'positivity 23.3 new - 全国',
      'positivity 5.4 new - 全国',
      'sequences 3000 cumulative local 全国',
    ]);
  });
});
