import { describe, expect, it } from 'vitest';
import { lines, sums } from './lines';

describe('counts side by side', () => {
  it('reads 零新增 as none, and 和…均为 as one for each', () => {
    const text =
      '甲省通报\n3月2日0—24时，湖北省新增本土确诊病例3例，其中襄阳市1例，武汉市和黄石市均为1例；重症病例零新增。已连续9天零新增死亡。';
    expect(lines(text)).toEqual([
      'confirmed 3 new local 湖北省',
      'confirmed 1 new local 襄阳市 < confirmed 3',
      'confirmed 1 new local 武汉市 < confirmed 3',
      'confirmed 1 new local 黄石市 < confirmed 3',
      'severe 0 new local 湖北省',
    ]);
  });

  it('reads a headline of two numbers by the same numbers in the text', () => {
    const text =
      '海南新增本土“6+6”\n3月2日0—24时，海南省新增本土确诊病例6例，无症状感染者6例。实行“14+7”隔离。';
    expect(lines(text).slice(0, 2)).toEqual([
      'confirmed 6 new local 海南省',
      'asymptomatic 6 new local 海南省',
    ]);
    expect(lines(text)).toHaveLength(4);
  });

  it('gives the second of two counts the origin of the first, and outcomes behind a semicolon none', () => {
    const text =
      '海南省通报\n3月2日0—24时，海南省新增本土确诊病例5例；新增境外输入确诊病例9例（来自泰国4例、来自越南5例）和7例无症状感染者；死亡1例。';
    expect(lines(text).slice(-2)).toEqual(['asymptomatic 7 new imported 海南省', 'deaths 1 new - 海南省']);
  });

  it('goes on in a clause about the place that it opened with', () => {
    const text =
      '山东省通报\n3月2日0—24时，青岛市报告新增本土确诊病例2例、本土无症状感染者15例；威海市报告新增本土确诊病例4例、本土无症状感染者6例。';
    expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual([
      '青岛市',
      '青岛市',
      '威海市',
      '威海市',
    ]);
  });
});

describe('lists and their wholes', () => {
  it('takes places behind a split by kind for those of all', () => {
    const text =
      '海南省通报\n3月2日0—24时，海南省新增本土阳性感染者9例，包括3例确诊病例，6例无症状感染者。其中，三亚4例、海口5例。';
    expect(lines(text).slice(-2)).toEqual([
      'infections 4 new local 三亚 < infections 9',
      'infections 5 new local 海口 < infections 9',
    ]);
    expect(sums(text)).toEqual(['9=9', '9=9']);
  });

  it('leaves what was told last when a count is told again to say where', () => {
    const text =
      '湖北省通报\n3月2日0—24时，湖北省新增确诊病例4例，新增出院病例10例。其中：新增的4例确诊病例中，襄阳市3例、黄石市1例。';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 3 new - 襄阳市 < confirmed 4',
      'confirmed 1 new - 黄石市 < confirmed 4',
    ]);
  });

  it('takes a named list for that of a count of its name that is large enough', () => {
    const text =
      '黑河市通报\n截至3月2日24时，黑河市累计报告确诊病例50例，累计治愈出院44例，现有确诊病例6例。确诊病例中，北安市30例、嫩江市20例。';
    expect(lines(text).slice(-2)).toEqual([
      'confirmed 30 cumulative - 北安市 < confirmed 50',
      'confirmed 20 cumulative - 嫩江市 < confirmed 50',
    ]);
  });

  it('takes cases that turned, behind all the places, for some of all', () => {
    const text =
      '河南省通报\n3月2日0—24时，河南省新增本土确诊病例8例（郑州市5例、安阳市3例，含2例由无症状感染者转为确诊病例）。';
    expect(lines(text).at(-1)).toBe('converted 2 new local 河南省 < confirmed 8');
  });

  it('takes those still in hospital and the dead for parts of a total', () => {
    const text =
      '湖北省通报\n截至3月2日24时，湖北省累计报告确诊病例20例，其中出院16例，正在住院治疗3例、死亡1例。';
    expect(lines(text).slice(2)).toEqual([
      'in_hospital 3 current - 湖北省 < confirmed 20',
      'deaths 1 cumulative - 湖北省 < confirmed 20',
    ]);
  });

  it('finds no whole in a place whose count outcomes happen to make', () => {
    const text =
      '广西通报\n3月2日0—24时，广西新增确诊病例4例：河池3例，北海1例；新增疑似病例0例；1例患者治愈出院；死亡2例。';
    expect(sums(text)).toEqual(['4=4']);
  });

  it('reads numbered lines, with their numbers in brackets too', () => {
    const text =
      '绥化市通报\n3月2日0—24时，绥化市新增确诊病例29例，其中：\n（1）肇东市7例；\n（2）综合保税区6例；\n（3）高新技术产业开发区16例。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 7 new - 肇东市 < confirmed 29',
      'confirmed 6 new - 综合保税区 < confirmed 29',
      'confirmed 16 new - 高新技术产业开发区 < confirmed 29',
    ]);
  });
});

describe('places of lists', () => {
  it('knows cities with ordinary names in a list, prisons of a province and 位于', () => {
    const text =
      '安徽省通报\n3月2日0—24时，安徽省新增确诊病例9例，其中大同2例、朝阳和白银各1例，省宿州监狱3例。新增重症病例2例，其中：1例位于开发区，1例位于庐江县。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual([
      '安徽省',
      '大同',
      '朝阳',
      '白银',
      '省宿州监狱',
      '安徽省',
      '开发区',
      '庐江县',
    ]);
  });

  it('counts the day before a page without a date as a window, and takes no body temperature', () => {
    const text = '铜川市通报\n昨日（9日）0—24时，铜川市报告新增25例确诊病例。死亡2例。病例1：男，体温37.5℃。';
    expect(lines(text)).toEqual(['confirmed 25 new - 铜川市', 'deaths 2 new - 铜川市']);
  });
});

describe('traditional reports', () => {
  it('takes countries behind 分別來自 for those of the imported cases', () => {
    const text =
      '衞生防護中心公布\n衞生防護中心今日（五月四日）表示，本港新增九宗確診個案。新增個案中，七宗屬輸入個案，其餘兩宗為本地個案。輸入個案分別來自印度四宗、法國兩宗及印尼一宗。';
    expect(lines(text, 'zh-Hant').slice(-3)).toEqual([
      'confirmed 4 new imported 香港 < confirmed 7',
      'confirmed 2 new imported 香港 < confirmed 7',
      'confirmed 1 new imported 香港 < confirmed 7',
    ]);
  });

  it('reads a headline with one unit for two counts', () => {
    const text =
      '今增16例本土、7境外移入\n指揮中心今（12）日表示，國內新增23例確定病例，分別為16例本土及7例境外移入。';
    expect(lines(text, 'zh-Hant').slice(0, 2)).toEqual([
      'confirmed 16 new local 台灣',
      'confirmed 7 new imported 台灣',
    ]);
  });
});

describe('notices of damage', () => {
  it('counts dead and missing apart where each has its number', () => {
    const text = '湖北省灾情\n截至6月3日9时，洪涝灾害造成湖北省4万人受灾，38人死亡、失踪7人。';
    expect(lines(text).slice(1)).toEqual(['deaths 38 cumulative - 湖北省', 'missing 7 cumulative - 湖北省']);
  });

  it('places it in the city of the title, whatever province is quoted', () => {
    const text =
      '四川资阳市遭受风雹灾害\n据四川省应急管理厅消息，6月22日，四川资阳市遭受风雹灾害，造成9人受灾。';
    expect(lines(text)).toEqual(['affected 9 cumulative - 资阳市']);
  });
});
