import { describe, expect, it } from 'vitest';
import { lines, sums } from './lines';

describe('parts', () => {
  it('in a bracket behind two counts are of the one of their own kind', () => {
    const text = '火灾情况\n3月2日，黄岩区一民房起火，造成3死4伤(其中2人当场死亡，1人送医后死亡)。';
    expect(lines(text).slice(0, 4)).toEqual([
      'deaths 3 cumulative - 黄岩区',
      'injured 4 cumulative - 黄岩区',
      'deaths 2 cumulative - 黄岩区 < deaths 3',
      'deaths 1 cumulative - 黄岩区 < deaths 3',
    ]);
    expect(sums(text)).toEqual(['3=3']);
  });

  it('of what the police did are told by their noun', () => {
    const text = '战果通报\n今年以来，全国海关共破获走私案件96起，其中毒品案件31起。';
    expect(lines(text).at(-1)).toBe('cases_solved 31 cumulative - 全国 < cases_solved 96');
  });

  it('of a line of one count are the places in the lines below it', () => {
    const text =
      '国家卫健委通报新增病例情况\n1.新增本土确诊病例12例\n湖南7例，其中长沙市4例、株洲市3例；\n湖北5例，均在武汉市。\n2.新增境外输入病例1例';
    expect(lines(text).slice(0, 5)).toEqual([
      'confirmed 12 new local 全国',
      'confirmed 7 new local 湖南 < confirmed 12',
      'confirmed 4 new local 长沙市 < confirmed 7',
      'confirmed 3 new local 株洲市 < confirmed 7',
      'confirmed 5 new local 湖北 < confirmed 12',
    ]);
    expect(sums(text)).toEqual(['12=12', '7=7']);
  });

  it('of those relocated keep the place where it happened, wherever they went', () => {
    const text =
      '滑坡情况\n3月4日，富源县胜境街道发生山体滑坡，共转移安置96人，其中40人转移到县城、50人转移到第二小学老校区安置点、6人投亲靠友。';
    expect(lines(text).slice(-3)).toEqual([
      'relocated 40 cumulative - 胜境街道 < relocated 96',
      'relocated 50 cumulative - 胜境街道 < relocated 96',
      'relocated 6 cumulative - 胜境街道 < relocated 96',
    ]);
  });

  it('of the deaths stay theirs, whatever was counted right before 其中', () => {
    const text =
      '洪涝灾情\n在重灾区郑州市，截至1日，全市共遇难92人，失踪17人。其中，因洪水导致39人遇难；因房屋倒塌导致43人遇难；另有其他遇难者10人。';
    expect(lines(text).slice(2)).toEqual([
      'deaths 39 cumulative - 郑州市 < deaths 92',
      'deaths 43 cumulative - 郑州市 < deaths 92',
      'deaths 10 cumulative - 郑州市 < deaths 92',
    ]);
  });

  it('of a total behind a row of places are all of the row, and it is of what holds them', () => {
    const text = '河南灾情\n县区方面，巩义市遇难24人、荥阳市18人、登封市6人，共遇难48人。';
    expect(lines(text).at(-1)).toBe('deaths 48 cumulative - 郑州市');
    expect(sums(text)).toEqual(['48=48']);
  });
});

describe('shares', () => {
  it('have the scope of what they are shares of, however many stand between', () => {
    const text =
      '火灾形势\n截至5月，全国共接报火灾9万起，死亡180人。与去年同期相比，火灾起数下降4%。城市和农村火灾分别占41%、59%，死亡人数分别占30%、70%。';
    expect(lines(text).slice(-4)).toEqual([
      'fires_share 41 cumulative - 全国',
      'fires_share 59 cumulative - 全国',
      'deaths_share 30 cumulative - 全国',
      'deaths_share 70 cumulative - 全国',
    ]);
  });

  it('of a row of names in brackets are the rate that the text speaks of', () => {
    const text =
      '监测周报\n第9周，全国哨点医院流感样病例检测阳性率前三位病原体为流感病毒(10.5%)、鼻病毒(7.5%)、腺病毒(3.1%)。';
    expect(lines(text)).toEqual([
      'positivity 10.5 new - 全国',
      'positivity 7.5 new - 全国',
      'positivity 3.1 new - 全国',
    ]);
  });
});

describe('metrics', () => {
  it('of people struck by a disaster, told behind their number', () => {
    const text = '灾情通报\n受台风影响，2省5县2.4万人遭受洪涝灾害，与常年同期相比，直接经济损失偏少12%。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['affected', 'economic_loss_change']);
  });

  it('of machines sent to a scene', () => {
    const text = '救援进展\n截至2日12时，武隆区山体滑坡现场投入挖机12台、推土机3台，潜水泵8台。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['equipment', 'equipment', 'equipment']);
  });

  it('of confirmed cases under treatment now', () => {
    const text = '疫情通报\n3月1日0-24时，全省新增确诊病例2例。在定点医疗机构治疗的确诊病例7例。';
    expect(lines(text).at(-1)).toMatch(/^in_hospital 7 current/);
  });

  it('of money are never people or things', () => {
    const text =
      '反诈通报\n今年1月至3月，徐州市公安局共返还被骗资金520万元，止付银行卡310张，避免损失90万元。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'funds_recovered 5200000',
      'accounts_frozen 310',
      'losses_prevented 900000',
    ]);
  });

  it('of those hurt, wherever they lie', () => {
    const text = '爆炸事故\n3月1日，鹿城区一厂房发生爆炸，造成2人死亡，9人受伤在院治疗。';
    expect(lines(text).at(-1)).toBe('injured 9 cumulative - 鹿城区');
  });

  it('of floor space, by what was done with it', () => {
    const text =
      '1—2月份全国房地产开发投资\n1—2月份，房屋施工面积500万平方米，其中，住宅施工面积300万平方米；房屋新开工面积90万平方米；商品房销售面积70万平方米。国房景气指数为95.2。';
    expect(lines(text).map((line) => line.replace(/ (?:cumulative|-) - \S+/, ''))).toEqual([
      'housing_under_construction 5000000',
      'housing_under_construction 3000000 < housing_under_construction 5000000',
      'housing_starts 900000',
      'home_sales_area 700000',
      'climate_index 95.2',
    ]);
  });

  it('of a daily average hold for the next of its row', () => {
    const text = '元旦假期交通\n元旦假期，全国日均出动警力15万人次、警车6万辆次。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['staff_avg', 'vehicles_avg']);
  });

  it('of a fire report are told by one verb each, and 起数 by what was counted', () => {
    const text =
      '火灾形势\n上半年全国共接报火灾9万起，亡180人、伤210人。与去年同期相比，起数上升3%，亡人、伤人分别下降6%、7%。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(
      'fires deaths injured fires_yoy deaths_change injured_change'.split(' '),
    );
  });

  it('of samples are those tested and those that failed', () => {
    const text =
      '市场监管总局通报抽查情况\n本次抽查了烟花爆竹产品219批次，发现27批次产品不合格，不合格发现率为12.3%。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['tests', 'tests_failed', 'failure_rate']);
  });

  it('of procurators are those arrested and those who were not', () => {
    const text =
      '最高检发布数据\n今年1至6月，全国检察机关不捕13万人，不捕率39%；决定不起诉20万人，提出检察建议2万件。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(
      'not_arrested non_arrest_rate not_prosecuted suggestions'.split(' '),
    );
  });

  it('of what is mended hold for all of a list', () => {
    const text = '供电抢修\n受地震影响，泸定县已恢复4座变电站、3座35千伏变电站。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual([
      'substations_restored',
      'substations_restored',
    ]);
  });
});

describe('what is no figure', () => {
  it('is a bound, a mean of years or a count of towns in a class', () => {
    const text =
      '灾情与人口\n7月灾情较近5年均值偏轻，火灾一直控制在300起以下。性别比在110以上的镇（乡）有5个，在105以下的镇（乡）有2个。';
    expect(lines(text)).toEqual([]);
  });
});
