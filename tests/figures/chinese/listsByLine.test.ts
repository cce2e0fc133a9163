import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

describe('lists that break over lines and semicolons', () => {
  it('goes on below a colon or a comma: the lines are parts of the number above', () => {
    const text =
      '四川通报\n5月3日0时至24时，四川新增本土确诊病例1例，新增境外输入无症状感染者5例（在成都市）。\n截至5月3日24时，全省累计报告确诊病例200例。\n具体情况如下：\n新增境外输入无症状感染者5例（在成都市）：\n4例为4月29日自新加坡乘机抵蓉，\n1例为5月1日自泰国乘机抵蓉，\n均于5月3日诊断为无症状感染者。';
    expect(lines(text).slice(-3)).toEqual([
      'asymptomatic 5 new imported 四川省',
      'asymptomatic 4 new imported 四川省 < asymptomatic 5',
      'asymptomatic 1 new imported 四川省 < asymptomatic 5',
    ]);
    expect(
      readText(text)
        .slice(-2)
        .every(({ exhaustive }) => exhaustive),
    ).toBe(true);
  });

  it('takes how cases were found as parts of the place before, and the places as one whole list', () => {
    const text =
      '山东通报\n12月3日0时至24时，山东省新增本土确诊病例9例，其中济南6例，系重点人员筛查检出4例、集中隔离点检出2例；青岛2例，含1例由无症状感染者转归；烟台1例。';
    expect(lines(text)).toEqual([
      'confirmed 9 new local 山东省',
      'confirmed 6 new local 济南 < confirmed 9',
      'confirmed 4 new local 济南 < confirmed 6',
      'confirmed 2 new local 济南 < confirmed 6',
      'confirmed 2 new local 青岛 < confirmed 9',
      'converted 1 new local 青岛 < confirmed 2',
      'confirmed 1 new local 烟台 < confirmed 9',
    ]);
    const places = readText(text).filter(({ place }) => place === '青岛' || place === '烟台');
    expect(places.map(({ exhaustive }) => exhaustive)).toEqual([true, false, true]);
  });

  it('names a count by the noun behind its bracket', () => {
    const text =
      '辽宁通报\n截至3月8日24时，辽宁省累计报告确诊病例90例，在院治疗12例。目前，尚有30例（本土18例、境外输入12例）无症状感染者在定点医院隔离观察治疗。';
    expect(lines(text).slice(-3)).toEqual([
      'asymp_observed 30 current - 辽宁省',
      'asymp_observed 18 current local 辽宁省 < asymp_observed 30',
      'asymp_observed 12 current imported 辽宁省 < asymp_observed 30',
    ]);
  });

  it('goes on about those who are there now in the next sentence', () => {
    const text =
      '9月8日0—24时，内蒙古自治区报告新增本土确诊病例4例。境外输入确诊病例1例，由首都机场分流至呼和浩特。\n截至9月8日24时，内蒙古自治区现有本土确诊病例26例，无症状感染者7例。境外输入确诊病例1例，无症状感染者3例，在呼和浩特市。';
    expect(lines(text)).toEqual([
      'confirmed 4 new local 内蒙古自治区',
      'confirmed 1 new imported 内蒙古自治区',
      'confirmed 26 current local 内蒙古自治区',
      'asymptomatic 7 current local 内蒙古自治区',
      'confirmed 1 current imported 内蒙古自治区',
      'asymptomatic 3 current imported 内蒙古自治区',
    ]);
  });

  it('counts up from the day that 以来 names, and leaves contacts without an origin', () => {
    const text =
      '陕西通报\n5月7日8时至5月8日8时，陕西省新增本土确诊病例2例。自5月1日以来，全省共有确诊病例12例。\n当日治愈出院境外输入确诊病例3例，解除医学观察的密切接触者57人。';
    expect(lines(text)).toEqual([
      'confirmed 2 new local 陕西省',
      'confirmed 12 cumulative local 陕西省',
      'recovered 3 new imported 陕西省',
      'contacts_released 57 new - 陕西省',
    ]);
  });

  it('takes no count of how many there are to one, and none that points back', () => {
    const text =
      '天津通报\n3月9日0时至24时，天津市新增本土确诊病例8例。以上8例病例均系管控人员。目前共出现6起家庭聚集疫情，每个家庭2至4例，其中出现2起以上家庭聚集疫情的小区仅在西青区。新增的1例本土确诊病例在西青区核酸检测中发现。';
    expect(lines(text)).toEqual([
      'confirmed 8 new local 天津市',
      'outbreaks 6 cumulative - 天津市',
      'confirmed 1 new local 西青区',
    ]);
  });
});

describe("Hong Kong's linked cases", () => {
  it('gives those linked to imported ones no origin, and what follows all of them none either', () => {
    const text =
      '香港疫情\n本港今日新增30宗確診個案，累計確診個案共1200宗。\n新增個案包括5宗輸入個案、20宗與輸入個案有流行病學關連個案、三宗本地個案，及兩宗與本地個案有流行病學關連的個案。28宗涉及變異病毒株。\n過去14天累計報告90宗個案。';
    expect(lines(text, 'zh-Hant').slice(2)).toEqual([
      'confirmed 5 new imported 香港 < confirmed 30',
      'confirmed 20 new - 香港 < confirmed 30',
      'confirmed 3 new local 香港 < confirmed 30',
      'confirmed 2 new local 香港 < confirmed 30',
      'confirmed 28 new - 香港',
      'confirmed 90 new - 香港',
    ]);
  });
});

describe('the place of a disaster', () => {
  it('is what the quake is called by where the whole country’s office speaks', () => {
    const text =
      '新华社北京6月1日电 记者从应急管理部获悉，截至1日16时，四川芦山地震已有3人遇难，20人受伤。\n截至1日16时，地震已造成1400人受灾。';
    expect(lines(text)).toEqual([
      'deaths 3 cumulative - 芦山县',
      'injured 20 cumulative - 芦山县',
      'affected 1400 cumulative - 芦山县',
    ]);
  });

  it('is told by a first paragraph that is no title', () => {
    const text =
      '据陕西省消防总队消息，2月3日1时38分，西安市碑林区东关南街一民房着火，现场共搜救出被困人员9人，其中2人遇难，7人送医救治，起火原因正在调查，更多情况将及时发布。\n现场共出动8车40人。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual([
      '碑林区',
      '碑林区',
      '碑林区',
      '碑林区',
      '碑林区',
    ]);
  });

  it('has totals, whatever day the quake was', () => {
    const text = '大理州地震\n据大理州民政局报告，当日13时47分发生的5.5级地震造成9.2万人受灾，30人受伤。';
    expect(lines(text).slice(1)).toEqual([
      'affected 92000 cumulative - 大理州',
      'injured 30 cumulative - 大理州',
    ]);
  });
});
