import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe("provinces' daily notices", () => {
  it('takes places outside the city named before for those of the province, with its short names', () => {
    const text =
      '新疆通报\n新疆卫健委介绍:8月2日0时至21时,巴州库尔勒市新增1例确诊病例;新增无症状感染者24例,其中乌鲁木齐市天山区19例,伊犁州伊宁市5例。';
    expect(lines(text)).toEqual([
      'confirmed 1 new - 巴州库尔勒市',
      'asymptomatic 24 new - 新疆维吾尔自治区',
      'asymptomatic 19 new - 乌鲁木齐市天山区 < asymptomatic 24',
      'asymptomatic 5 new - 伊犁州伊宁市 < asymptomatic 24',
    ]);
  });

  it('reads one of a list without its unit, and ends an inner list at a place outside', () => {
    const text =
      '黑龙江省通报\n1月15日0—24时,黑龙江省新增确诊病例23例(绥化市望奎县21,其中7例为望奎县无症状感染者转为确诊病例,绥化市北林区1例,绥化安达市1例)。';
    expect(lines(text)).toEqual([
      'confirmed 23 new - 黑龙江省',
      'confirmed 21 new - 绥化市望奎县 < confirmed 23',
      'converted 7 new - 望奎县 < confirmed 21',
      'confirmed 1 new - 绥化市北林区 < confirmed 23',
      'confirmed 1 new - 绥化安达市 < confirmed 23',
    ]);
  });

  it('gives 各 alone the names of the clause before, and cases in hospital their name', () => {
    const text =
      '广东省通报\n9月22日0-24时,广东省新增境外输入确诊病例4例,其中广州市报告4例,分别来自印度尼西亚和孟加拉国,各2例。截至9月22日24时,尚有22例病例在医院接受治疗。';
    expect(lines(text)).toEqual([
      'confirmed 4 new imported 广东省',
      'confirmed 4 new imported 广州市 < confirmed 4',
      'confirmed 2 new imported 广州市 < confirmed 4',
      'confirmed 2 new imported 广州市 < confirmed 4',
      'in_hospital 22 current - 广东省',
    ]);
  });

  it('knows 该市 for the city named last, contacts for who cases are, and a county of a running total', () => {
    const text =
      '黑龙江省通报\n黑龙江省通报,绥化市望奎县累计共有确诊病例1例,无症状感染者45例。\n此外,黑龙江省齐齐哈尔市通报该市12日排查出7例无症状感染者,其中3人为返乡人员,4人为其密切接触者。';
    expect(lines(text)).toEqual([
      'confirmed 1 cumulative - 绥化市望奎县',
      'asymptomatic 45 cumulative - 绥化市望奎县',
      'asymptomatic 7 new - 齐齐哈尔市',
      'asymptomatic 3 new - 齐齐哈尔市 < asymptomatic 7',
      'asymptomatic 4 new - 齐齐哈尔市 < asymptomatic 7',
    ]);
  });

  it('lets 里面 and 其中 open one list, of what the first names', () => {
    const text =
      '黑龙江省通报\n1月13日0时至19时,黑龙江省新增确诊病例40例,全省目前有2个高风险地区。\n新增确诊病例里面,其中望奎县36例,香坊区4例。';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 36 new - 望奎县 < confirmed 40',
      'confirmed 4 new - 香坊区 < confirmed 40',
    ]);
  });
});
