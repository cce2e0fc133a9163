import { describe, expect, it } from 'vitest';
import { lines, sums } from './lines';

/** How cases were found place by place, which places a list's names are, and where the next kind of cases begins. */
describe('cases of the places of a list', () => {
  it('are split by how they were found, each at its place', () => {
    const text =
      '11月3日0时至24时，德州市新增本土无症状感染者9例，其中德城区5例，集中隔离点检出4例，重点人员检出1例；乐陵市3例，跨区域协查2例，集中隔离点检出1例；夏津县1例，居家隔离医学观察检出1例。';
    expect(lines(text).slice(1)).toEqual([
      'asymptomatic 5 new local 德城区 < asymptomatic 9',
      'asymptomatic 4 new local 德城区 < asymptomatic 5',
      'asymptomatic 1 new local 德城区 < asymptomatic 5',
      'asymptomatic 3 new local 乐陵市 < asymptomatic 9',
      'asymptomatic 2 new local 乐陵市 < asymptomatic 3',
      'asymptomatic 1 new local 乐陵市 < asymptomatic 3',
      'asymptomatic 1 new local 夏津县 < asymptomatic 9',
      'asymptomatic 1 new local 夏津县 < asymptomatic 1',
    ]);
  });

  it('do not take what is told of the place before for their whole', () => {
    const text =
      '5月2日0—24时，全区新增无症状感染者27例，其中银川市14例（贺兰县8例，自治区外输入续发6例、自治区外输入2例；金凤区6例），石嘴山市13例（平罗县7例，自治区外输入续发6例；惠农区6例，自治区外输入续发5例、自治区外输入1例）。';
    expect(lines(text).slice(-4)).toEqual([
      'asymptomatic 6 new - 平罗县 < asymptomatic 7',
      'asymptomatic 6 new - 惠农区 < asymptomatic 13',
      'asymptomatic 5 new - 惠农区 < asymptomatic 6',
      'asymptomatic 1 new - 惠农区 < asymptomatic 6',
    ]);
    expect(lines(text)[0]).toBe('asymptomatic 27 new - 宁夏回族自治区');
  });

  it('hang on the origin before them, where all of the bracket has no room for them', () => {
    const text =
      '8月3日0-24时，湖北省当日解除无症状感染者医学观察7例（本土无症状感染者6例，荆州市4例、孝感市2例；境外输入无症状感染者1例）。';
    expect(lines(text).slice(1)).toEqual([
      'asymp_released 6 new local 湖北省 < asymp_released 7',
      'asymp_released 4 new local 荆州市 < asymp_released 6',
      'asymp_released 2 new local 孝感市 < asymp_released 6',
      'asymp_released 1 new imported 湖北省 < asymp_released 7',
    ]);
  });

  it('end with the list of the first kind; the second goes on with the totals', () => {
    const text =
      '4月6日0—24时，漳州市新增确诊病例5例、无症状感染者12例；累计报告确诊病例20例，其中芗城区17例、龙海区3例；无症状感染者15例，其中芗城区9例、东山县6例。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 20 cumulative - 漳州市',
      'confirmed 17 cumulative - 芗城区 < confirmed 20',
      'confirmed 3 cumulative - 龙海区 < confirmed 20',
      'asymptomatic 15 cumulative - 漳州市',
      'asymptomatic 9 cumulative - 芗城区 < asymptomatic 15',
      'asymptomatic 6 cumulative - 东山县 < asymptomatic 15',
    ]);
    expect(sums(text).filter((sum) => sum.includes('≠'))).toEqual([]);
  });

  it('are some of the positive ones told right before them, and those are where the testing was done', () => {
    const text =
      '截至3月7日24时，保定市累计检测310万人份，检出阳性样本80例，其中雄县已全部完成核酸检测，累计采样40万人，共检出阳性70人，其中确诊患者30人，无症状感染者40人。';
    expect(lines(text).slice(-3)).toEqual([
      'infections 70 cumulative - 雄县 < people_tested 400000',
      'confirmed 30 cumulative - 雄县 < infections 70',
      'asymptomatic 40 cumulative - 雄县 < infections 70',
    ]);
  });
});

describe('places of an epidemic notice', () => {
  it('begin with a word that steers lists', () => {
    const text =
      '截至2月8日24时，芜湖市累计报告新型冠状病毒感染的肺炎确诊病例21例，其中：弋江区9例，无为6例，南陵6例。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 9 cumulative - 弋江区 < confirmed 21',
      'confirmed 6 cumulative - 无为 < confirmed 21',
      'confirmed 6 cumulative - 南陵 < confirmed 21',
    ]);
  });

  it('are those that the text has as places before', () => {
    const text =
      '截至2月29日24时，我市累计报告确诊病例12例（甲城区7例、柳湾3例、石坪2例）。另有外市医疗单位报告的确诊病例2例（柳湾1例、石坪1例）。\n枣阳市疫情防控指挥部\n2020年3月1日';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 1 cumulative - 柳湾 < confirmed 2',
      'confirmed 1 cumulative - 石坪 < confirmed 2',
    ]);
  });

  it('are told by the working group that signs, not by where somebody is registered', () => {
    const text =
      '疫情通报\n2020年1月26日，我县新增疑似病例2例。云溪镇1例，郧西县户籍1例。全县累计报告疑似病例9例。\n竹山县肺炎疫情防控工作领导小组\n2020年1月27日';
    expect(lines(text)[0]).toBe('suspected 2 new - 竹山县');
    expect(lines(text).at(-1)).toBe('suspected 9 cumulative - 竹山县');
  });

  it('hold for the paragraph of an official who speaks for a city', () => {
    const text =
      '截至2月3日24时，黑龙江省累计报告确诊病例120例。\n发布会上，大庆市卫健委主任介绍，大庆市第二医院共有在院患者20例。确诊病例15例，包括重型2例，另有无症状感染者5例。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 15 cumulative - 大庆市',
      'severe 2 current - 大庆市 < confirmed 15',
      'asymptomatic 5 cumulative - 大庆市',
    ]);
  });

  it('are told by headings of the country, the province and the city', () => {
    const text =
      '孝感市疫情专报\n(一)全国\n8月9日0-24时，全国新增确诊病例30例。\n(二)湖北省\n8月9日0-24时，全省新增确诊病例4例。\n(三)孝感市\n8月9日0-24时，孝感市新增确诊病例0例，新增无症状感染者0例，尚在医学观察无症状感染者1例。';
    expect(lines(text)).toEqual([
      'confirmed 30 new - 全国',
      'confirmed 4 new - 湖北省',
      'confirmed 0 new - 孝感市',
      'asymptomatic 0 new - 孝感市',
      'asymp_observed 1 current - 孝感市',
    ]);
  });

  it('go by a short name where a county only reports', () => {
    const text = '8月20日，海南省新增感染者60例。其中，三亚报告感染者50例；陵水报告6例，均为集中隔离人员。';
    expect(lines(text).at(-1)).toContain('陵水');
  });
});

describe('risk areas', () => {
  it('are those of the district whose clause it is, the second of a pair as well', () => {
    const text =
      '10月5日0时至24时，内蒙古自治区新增确诊病例9例。\n10月5日，青山区调整中高风险地区，现有高风险区12个、中风险区8个；九原区现有高风险区5个、中风险区3个。';
    expect(lines(text).slice(1)).toEqual([
      'high_risk_areas 12 current - 青山区',
      'mid_risk_areas 8 current - 青山区',
      'high_risk_areas 5 current - 九原区',
      'mid_risk_areas 3 current - 九原区',
    ]);
  });
});

describe('what a paragraph goes on to count', () => {
  it('are cases that a search found, and no searches', () => {
    const text =
      '2022年11月2日，烟台市发现20例核酸检测结果异常。其中，在外地来烟人员排查中发现5例、在密切接触者排查中发现15例。';
    expect(lines(text).slice(1)).toEqual([
      'infections 5 new - 烟台市 < infections 20',
      'infections 15 new - 烟台市 < infections 20',
    ]);
  });

  it('are all who have left so far, behind those of the day', () => {
    const text =
      '自2月1日以来，包头市累计报告确诊病例90例。3月8日又有4名患者出院，截至目前，共有70名患者治愈出院。';
    expect(lines(text).at(-1)).toBe('recovered 70 cumulative - 包头市');
  });
});

describe('imported cases', () => {
  it('at the end of a list of places are of all', () => {
    const text = '4月9日0-24时，山西省新增无症状感染者9例（太原市小店区7例、太原市阳曲县1例、境外输入1例）。';
    expect(lines(text).at(-1)).toBe('asymptomatic 1 new imported 山西省 < asymptomatic 9');
  });

  it('are those whose bracket says so, whatever was told before', () => {
    const text =
      '6月9日0-24时，全省新增本土确诊病例2例，均为佛山报告。全省新增出院5例（均为境外输入）。（据广东省卫生健康委员会）';
    expect(lines(text).at(-1)).toBe('recovered 5 new imported 广东省');
  });
});
