import { describe, expect, it } from 'vitest';
import { lines } from './lines';

/** How commissions of the provinces write their days, each mechanism in words of our own. */
describe('lists', () => {
  it('go on over numbered lines without a mark at their ends, whatever stood before them', () => {
    const text =
      '截至2月11日8时，内蒙古自治区累计报告确诊病例12例，危重病例2例。其中12例确诊病例为：\n1.包头市7例（昆都仑区4例、莫力达瓦旗3例）\n\n2.乌海市海勃湾区5例\n危重病例2例（昆都仑区1例、海勃湾区1例）。';
    const told = lines(text).slice(3);
    expect(told).toEqual([
      'confirmed 7 cumulative - 包头市 < confirmed 12',
      'confirmed 4 cumulative - 昆都仑区 < confirmed 7',
      'confirmed 3 cumulative - 莫力达瓦旗 < confirmed 7',
      'confirmed 5 cumulative - 乌海市海勃湾区 < confirmed 12',
      'critical 2 current - 内蒙古自治区',
      'critical 1 current - 昆都仑区 < critical 2',
      'critical 1 current - 海勃湾区 < critical 2',
    ]);
  });

  it('are of what their clause names, though it has no number of its own', () => {
    const text =
      '3月2日0-24时，黑龙江省新增本土确诊病例6例；新增本土无症状感染者9例。\n新增本土确诊病例均在哈尔滨市，其中五常市4例、尚志市2例。新增本土无症状感染者分别为黑河市5例，其中逊克县5例；鹤岗市4例。';
    expect(lines(text).slice(2)).toEqual([
      'confirmed 4 new local 五常市 < confirmed 6',
      'confirmed 2 new local 尚志市 < confirmed 6',
      'asymptomatic 5 new local 黑河市 < asymptomatic 9',
      'asymptomatic 5 new local 逊克县 < asymptomatic 5',
      'asymptomatic 4 new local 鹤岗市 < asymptomatic 9',
    ]);
  });

  it('hold the other origin in a line or a sentence of its own', () => {
    const text =
      '四川通报\n2月3日0-24时，四川新增确诊病例9例：\n其中，本土5例（在成都市），均于当日确诊；\n境外输入4例（在成都市）。';
    expect(lines(text)).toEqual([
      'confirmed 9 new - 四川省',
      'confirmed 5 new local 四川省 < confirmed 9',
      'confirmed 4 new imported 四川省 < confirmed 9',
    ]);
  });

  it('behind a semicolon of a bracket are of what the bracket is of', () => {
    const text =
      '1月6日0—24时，河南省新增本土确诊31例（郑州市19例，许昌市12例；含8例无症状感染者转确诊病例）。';
    expect(lines(text).at(-1)).toBe('converted 8 new local 河南省 < confirmed 31');
  });
});

describe('words said once', () => {
  it('give the verb behind 分别 to each of the places before it', () => {
    const text = '2月7日，黑龙江省通报：黑河市爱辉区和拜泉县分别解除医学观察本土无症状感染者各3例。';
    expect(lines(text)).toEqual([
      'asymp_released 3 new local 黑河市爱辉区',
      'asymp_released 3 new local 拜泉县',
    ]);
  });

  it('tell that those of a bracket of places turned', () => {
    const text =
      '1月9日，吉林省新增确诊病例30例，其中21例（通化市19例，松原市2例）系由此前通报的无症状感染者转为确诊病例。';
    expect(lines(text).slice(1)).toEqual([
      'converted 21 new - 吉林省 < confirmed 30',
      'converted 19 new - 通化市 < converted 21',
      'converted 2 new - 松原市 < converted 21',
    ]);
  });

  it('keep those in hospital what they are, told by origin', () => {
    const text =
      '目前，江苏省在定点医院隔离治疗的确诊病例41例，其中本土确诊病例37例（轻型20例、普通型17例）。';
    expect(lines(text).slice(0, 2)).toEqual([
      'in_hospital 41 current - 江苏省',
      'in_hospital 37 current local 江苏省 < in_hospital 41',
    ]);
  });

  it('head a section without a number: 本地疫情', () => {
    const text =
      '甘肃通报\n本地疫情：\n8月2日0—24时，甘肃省新增确诊病例3例；新增无症状感染者8例。\n境外输入疫情：\n8月2日0—24时，无新增输入确诊病例。';
    expect(lines(text).map((line) => line.split(' ')[3])).toEqual(['local', 'local', 'imported']);
  });

  it('count of what there was none of today', () => {
    const text =
      '截至8月9日24时，天津市累计死亡病例3例。\n我市无新增无症状感染者，累计35例（境外输入33例）。';
    expect(lines(text).slice(-2)).toEqual([
      'asymptomatic 35 cumulative - 天津市',
      'asymptomatic 33 cumulative imported 天津市 < asymptomatic 35',
    ]);
  });
});

describe('what became of them', () => {
  it('splits those without symptoms, and who has left is no state of now', () => {
    const text =
      '自2月4日至4月8日，天津市累计报告本土无症状感染者90例，尚在医学观察50例，解除医学观察30人，转为确诊病例10例。\n截至4月8日24时，天津市累计报告本土确诊病例99例。现有治愈出院病例77例。';
    expect(lines(text)).toEqual([
      'asymptomatic 90 cumulative local 天津市',
      'asymp_observed 50 current local 天津市 < asymptomatic 90',
      'asymp_released 30 cumulative local 天津市 < asymptomatic 90',
      'converted 10 cumulative local 天津市 < asymptomatic 90',
      'confirmed 99 cumulative local 天津市',
      'recovered 77 cumulative local 天津市',
    ]);
  });

  it('is told of those without symptoms by 解除隔离 too', () => {
    const text = '8月4日，湖南省新增无症状感染者2例，当日转确诊病例0例，当日解除隔离5例。';
    expect(lines(text).at(-1)).toBe('asymp_released 5 new - 湖南省');
  });

  it('makes how ill the others are a state of now', () => {
    const text =
      '截至2月4日24时，上海市发现确诊病例44例。\n目前，30例病情平稳，8例病情危重，5例治愈出院，1例死亡。';
    expect(lines(text).slice(1, 3)).toEqual([
      'stable 30 current - 上海市 < confirmed 44',
      'critical 8 current - 上海市 < confirmed 44',
    ]);
  });

  it('is suspected or confirmed for some of the contacts', () => {
    const text =
      '截至目前，山东省追踪到密切接触者160人，已解除医学观察130人，诊断为疑似或确诊病例11例，尚有19人正在接受医学观察。';
    expect(lines(text)[2]).toBe('suspected_or_confirmed 11 cumulative - 山东省 < contacts 160');
  });
});

describe('those beside them', () => {
  it('were discharged that day: no part of new cases that are all told', () => {
    const text = '1月4日，陕西省新增本土确诊病例20例，其中甲区筛查发现12例、乙区筛查发现8例；治愈出院5例。';
    expect(lines(text).at(-1)).toBe('recovered 5 new local 陕西省');
  });

  it('are all there ever were, local or not, where the province’s total says so', () => {
    const text =
      '2月3日，广西新增本土确诊病例6例。全区现有本土确诊病例29例。全区累计报告确诊病例102例，累计治愈出院68例。';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 102 cumulative - 广西壮族自治区',
      'recovered 68 cumulative - 广西壮族自治区',
    ]);
  });

  it('were suspected by another word', () => {
    const text = '截至1月5日，海南省累计确诊2例。全省共有3个市县累计报告可疑病例9例。';
    expect(lines(text).at(-1)).toBe('suspected 9 cumulative - 海南省');
  });
});

describe('where they are counted', () => {
  it('is the city of the airport where only the city’s commission speaks', () => {
    const text =
      '市卫健委今早（6日）通报：4月5日0—24时，通过口岸联防联控机制，报告4例境外输入性确诊病例。\n病例1自英国出发，抵达上海浦东国际机场。';
    expect(lines(text)).toEqual(['confirmed 4 new imported 上海市']);
  });

  it('is no place where people had been, nor where cases came from', () => {
    const text =
      '2月6日，北京市新增9例确诊病例，7例有湖北及其他省份接触史。\n3月1日，新增境外输入无症状感染者为外地报告，韩国输入。当日治愈出院2例。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual(['北京市', '北京市', '北京市']);
  });

  it('is the whole of a row of cities that are counted together', () => {
    const text =
      '浙江通报\n12月9日，浙江宁波、绍兴、杭州三地报告新增确诊病例23例（宁波4例、绍兴18例、杭州1例）。';
    expect(lines(text)[0]).toBe('confirmed 23 new - 浙江省');
  });
});

describe('numbers', () => {
  it('of an age are counted, how long there were none is not', () => {
    expect(lines('武汉市累计确诊41例，其中60岁及以上12例。').at(-1)).toMatch(/^confirmed 12 /);
    expect(lines('8月4日，湖南省确诊1例。常德市实现零新增天数：12天。')).toHaveLength(1);
  });
});
