import { describe, expect, it } from 'vitest';
import { lines } from './lines';

/** Which of the counts before them places and ways of being found are parts of. */
describe('places', () => {
  it('behind an item of another name are the places of that item', () => {
    const text =
      '3月25日0时至24时，廊坊市新增阳性感染者30例。其中确诊病例9例，安次区4例，霸州市5例；无症状感染者21例，安次区8例，霸州市13例。';
    expect(lines(text)).toEqual([
      'infections 30 new - 廊坊市',
      'confirmed 9 new - 廊坊市 < infections 30',
      'confirmed 4 new - 安次区 < confirmed 9',
      'confirmed 5 new - 霸州市 < confirmed 9',
      'asymptomatic 21 new - 廊坊市 < infections 30',
      'asymptomatic 8 new - 安次区 < asymptomatic 21',
      'asymptomatic 13 new - 霸州市 < asymptomatic 21',
    ]);
  });

  it('that a sentence says its cases are in are of those counted before', () => {
    const text =
      '1月20日0-24时，黑龙江省新增确诊病例8例，新增无症状感染者5例。\n确诊病例为绥化市望奎县5例，其中无症状感染者转为确诊病例2例，绥化海伦市2例，哈尔滨市道里区1例。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 5 new - 绥化市望奎县 < confirmed 8',
      'converted 2 new - 绥化市望奎县 < confirmed 5',
      'confirmed 2 new - 绥化海伦市 < confirmed 8',
      'confirmed 1 new - 哈尔滨市道里区 < confirmed 8',
    ]);
  });

  it('of a bracket hold where their own cases came from', () => {
    const text =
      '11月20日0—24时，宁夏新增无症状感染者11例，其中银川市11例（永宁县6例，自治区外输入续发5例、自治区外输入1例；兴庆区5例，自治区外输入1例、自治区外输入续发2例）。';
    expect(lines(text).slice(2)).toEqual([
      'asymptomatic 6 new - 永宁县 < asymptomatic 11',
      'asymptomatic 5 new - 永宁县 < asymptomatic 6',
      'asymptomatic 1 new - 永宁县 < asymptomatic 6',
      'asymptomatic 5 new - 兴庆区 < asymptomatic 11',
      'asymptomatic 1 new - 兴庆区 < asymptomatic 5',
      'asymptomatic 2 new - 兴庆区 < asymptomatic 5',
    ]);
  });

  it('of lines that end with a bracket go on below them', () => {
    const text =
      '9月27日0时—24时，宁夏报告\n新增本土无症状感染者23例：\n\n中卫市18例（中宁县14例、海原县4例）\n\n吴忠市3例（利通区3例）\n\n固原市2例';
    expect(lines(text).filter((line) => line.endsWith('< asymptomatic 23'))).toEqual([
      'asymptomatic 18 new local 中卫市 < asymptomatic 23',
      'asymptomatic 3 new local 吴忠市 < asymptomatic 23',
      'asymptomatic 2 new local 固原市 < asymptomatic 23',
    ]);
  });
});

describe('how cases were found', () => {
  it('goes on in the next sentence, and among whom is no metric of its own', () => {
    const text =
      '11月30日0-24时，西安市新增30例本土无症状感染者，其中4例为社区筛查发现。11例为集中隔离发现、9例在省外输入发现（集中隔离6例、居家隔离3例），6例为居家健康监测发现。';
    expect(lines(text).slice(1)).toEqual([
      'asymptomatic 4 new local 西安市 < asymptomatic 30',
      'asymptomatic 11 new local 西安市 < asymptomatic 30',
      'asymptomatic 9 new local 西安市 < asymptomatic 30',
      'asymptomatic 6 new local 西安市 < asymptomatic 9',
      'asymptomatic 3 new local 西安市 < asymptomatic 9',
      'asymptomatic 6 new local 西安市 < asymptomatic 30',
    ]);
  });
});

describe('a day of a province', () => {
  it('is its own though it quotes the country, and counts of single days are no parts of each other', () => {
    const text =
      '2月10日，广西壮族自治区卫生健康委员会10日通报，2月9日，广西新增本土确诊病例7例。\n2月7日至2月9日，广西报告新增本土确诊病例分别是5例、9例、7例。\n据国家卫生健康委员会通报，近日病例多在该区。';
    expect(lines(text)).toEqual([
      'confirmed 7 new local 广西壮族自治区',
      'confirmed 5 new local 广西壮族自治区',
      'confirmed 9 new local 广西壮族自治区',
      'confirmed 7 new local 广西壮族自治区',
    ]);
  });

  it('lets contacts go with the cases told before them, and counts no days without any', () => {
    const text =
      '10月12日，广西新增境外输入确诊病例8例。当日解除隔离医学观察境外输入无症状感染者3例，密切接触者2人。南宁市已连续15日无新增确诊病例。';
    expect(lines(text)).toEqual([
      'confirmed 8 new imported 广西壮族自治区',
      'asymp_released 3 new imported 广西壮族自治区',
      'contacts_released 2 new - 广西壮族自治区',
    ]);
  });
});

describe('counts of other places', () => {
  it('are no parts of a place told before them, and stand where the first of several names is', () => {
    const text =
      '10月11日，内蒙古新增无症状感染者12例，其中，呼和浩特市2例、巴彦淖尔市10例。\n\n10月11日，包头市青山区在重点区域、隔离场所核酸检测中发现8例阳性人员；九原区在隔离人员检测中发现2例阳性人员。';
    expect(lines(text).slice(3)).toEqual(['infections 8 new - 包头市青山区', 'infections 2 new - 九原区']);
  });

  it('told of 上述感染者 are some of those told last', () => {
    const text =
      '宿州昨日新增8例无症状\n11月16日0-24时，安徽省报告新增无症状感染者12例（合肥市长丰县2例，宿州市萧县10例）。上述感染者中，合肥市长丰县1例、宿州市萧县2例为省外返回人员。';
    expect(lines(text).slice(-2)).toEqual([
      'asymptomatic 1 new - 合肥市长丰县 < asymptomatic 12',
      'asymptomatic 2 new - 宿州市萧县 < asymptomatic 12',
    ]);
  });

  it('keep what they are some of, whoever they were', () => {
    const text =
      '7月28日，大连市正在实施医学观察的无症状感染者9例，其中5人为某公司员工，2人为该公司员工的接触者，2人为确诊病例的密切接触者。';
    expect(lines(text)).toEqual([
      'asymp_observed 9 current - 大连市',
      'asymp_observed 5 current - 大连市 < asymp_observed 9',
      'asymp_observed 2 current - 大连市 < asymp_observed 9',
      'asymp_observed 2 current - 大连市 < asymp_observed 9',
    ]);
  });
});
