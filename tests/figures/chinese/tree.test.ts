import { describe, expect, it } from 'vitest';
import { lines, readText, sums } from './lines';

describe('the of-which tree', () => {
  it('reads a list of places after 其中, with conversions in brackets and severities in another', () => {
    const text =
      '3月8日0-24时，山东省新增本土确诊病例30例（轻型27例、普通型3例），其中青岛市20例（含4例由无症状感染者转为确诊病例）、威海市10例；新增本土无症状感染者12例，其中威海市7例、淄博市5例。';
    expect(lines(text)).toEqual([
      'confirmed 30 new local 山东省',
      'mild 27 new local 山东省 < confirmed 30',
      'moderate 3 new local 山东省 < confirmed 30',
      'confirmed 20 new local 青岛市 < confirmed 30',
      'converted 4 new local 青岛市 < confirmed 20',
      'confirmed 10 new local 威海市 < confirmed 30',
      'asymptomatic 12 new local 山东省',
      'asymptomatic 7 new local 威海市 < asymptomatic 12',
      'asymptomatic 5 new local 淄博市 < asymptomatic 12',
    ]);
    expect(sums(text)).toEqual(['30=30', '30=30', '12=12']);
  });

  it.each(['-', '—', '–', '－', '至', '~'])('knows the window with the mark %s', (mark) => {
    const [figure] = readText(`2022年3月8日0${mark}24时，山东省新增确诊病例5例。`);
    expect(figure).toMatchObject({ scope: 'new', date: '2022-03-08', value: 5 });
  });

  it('returns to the outer list after ；', () => {
    const text =
      '5月3日0—24时，31个省（自治区、直辖市）报告新增确诊病例50例。其中境外输入病例10例（云南6例，广东4例）；本土病例40例（河北30例，其中廊坊市25例、邢台市5例；江苏10例，均在徐州市）。';
    expect(lines(text)).toEqual([
      'confirmed 50 new - 全国',
      'confirmed 10 new imported 全国 < confirmed 50',
      'confirmed 6 new imported 云南 < confirmed 10',
      'confirmed 4 new imported 广东 < confirmed 10',
      'confirmed 40 new local 全国 < confirmed 50',
      'confirmed 30 new local 河北 < confirmed 40',
      'confirmed 25 new local 廊坊市 < confirmed 30',
      'confirmed 5 new local 邢台市 < confirmed 30',
      'confirmed 10 new local 江苏 < confirmed 40',
    ]);
  });

  it('gives those who turned their places, three and more as well', () => {
    const text =
      '5月3日，全省新增确诊病例40例，含8例由无症状感染者转为确诊病例（东城4例，西城3例，南城1例）。';
    expect(sums(text)).toEqual(['8=8']);
  });

  it('finds the whole that 确诊病例中 and 出院病例中 speak of', () => {
    const text =
      '截至3月1日24时，湖南省累计报告确诊病例12例，累计出院病例9例。确诊病例中，长沙市8例、株洲市4例；出院病例中，长沙市6例、株洲市3例。';
    expect(lines(text)).toEqual([
      'confirmed 12 cumulative - 湖南省',
      'recovered 9 cumulative - 湖南省',
      'confirmed 8 cumulative - 长沙市 < confirmed 12',
      'confirmed 4 cumulative - 株洲市 < confirmed 12',
      'recovered 6 cumulative - 长沙市 < recovered 9',
      'recovered 3 cumulative - 株洲市 < recovered 9',
    ]);
  });

  it('gives 各 to every name since the last number, and keeps 和 inside names', () => {
    const text = '4月1日0时至24时，新增本土感染者9例，其中和平区3例，河西区、南开区和呼和浩特市各2例。';
    expect(lines(text).slice(1)).toEqual([
      'infections 3 new local 和平区 < infections 9',
      'infections 2 new local 河西区 < infections 9',
      'infections 2 new local 南开区 < infections 9',
      'infections 2 new local 呼和浩特市 < infections 9',
    ]);
  });

  it('gives 分别 its names in order', () => {
    expect(
      lines('4月1日，大连市和丹东市分别新增确诊病例6例、2例。').map((line) => line.split(' ').at(-1)),
    ).toEqual(['大连市', '丹东市']);
  });

  it('splits one whole several ways, each in a group of its own', () => {
    const text =
      '截至2月9日24时，温州市累计确诊病例20例。按性别分，男性12例，女性8例；按病情分，轻型9例，普通型10例，重型1例。';
    expect(sums(text)).toEqual(['20=20', '20=20']);
    const groups = readText(text).map((figure) => figure.group);
    expect(new Set(groups.slice(1)).size).toBe(2);
  });

  it('takes 出院, 在院 and 死亡 for parts of the total, in hospital only when they make it', () => {
    const whole = '截至3月1日24时，累计本土确诊病例100例，治愈出院80例，在院治疗19例，死亡1例。';
    expect(
      lines(whole)
        .slice(1)
        .every((line) => line.endsWith('< confirmed 100')),
    ).toBe(true);
    const loose = '截至3月1日24时，累计本土确诊病例100例，治愈出院80例，在院治疗15例，死亡1例。';
    expect(lines(loose).map((line) => line.includes('<'))).toEqual([false, true, false, false]);
    expect(sums(loose)).toEqual([]);
  });

  it('leaves an addition with 另有 outside the number before it', () => {
    const text =
      '7月2日0—24时，新增本土确诊病例4例，广州报告3例、深圳报告1例；另有2例本土无症状感染者转确诊。';
    expect(lines(text).at(-1)).toBe('converted 2 new local 广东省');
  });

  it("shows the source's own fault with its difference", () => {
    const text = '4月1日0—24时，沈阳市新增确诊病例19例，其中和平区8例、皇姑区6例、于洪区4例。';
    expect(sums(text)).toEqual(['18≠19']);
  });

  it('says nothing of a list that names only the larger parts', () => {
    const text = '截至4月1日24时，累计确诊病例300例。确诊病例较多的区县分别是甲区118例、乙区28例、丙区25例。';
    expect(sums(text)).toEqual([]);
  });

  it('ties the body to its headline', () => {
    const figures = readText('西安新增确诊3例\n4月1日0—24时，西安市新增确诊病例3例。');
    expect(figures[1]?.repeatOf).toBe(figures[0]?.id);
  });

  it("tells a place's cases apart by origin, and puts the next place beside it", () => {
    const text =
      '6月2日0—24时，广东省新增境外输入确诊病例9例，广州报告6例，4例来自泰国、2例来自英国；深圳报告3例，均来自美国。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 6 new imported 广州 < confirmed 9',
      'confirmed 4 new imported 广州 < confirmed 6',
      'confirmed 2 new imported 广州 < confirmed 6',
      'confirmed 3 new imported 深圳 < confirmed 9',
    ]);
  });

  it('sums several metrics of one list each by itself', () => {
    const text =
      '台风造成70.5万人受灾，9人死亡，直接经济损失30亿元。其中，海南省受灾人口40.5万人，死亡5人，直接经济损失18亿元；广东省受灾人口30万人，死亡4人，直接经济损失12亿元。';
    expect(sums(text)).toEqual(['705000=705000', '9=9', '3000000000=3000000000']);
  });

  it("gives a list to the number that it makes, not to last week's", () => {
    const text = '本周报告登革热病例38例，较上周（21例）增多，其中海珠区20例、白云区18例。';
    const figures = readText(text);
    expect(figures.slice(2).every((figure) => figure.partOf === figures[0]?.id)).toBe(true);
  });

  it('hangs the parts of 40例确诊病例中 on the total that says 40', () => {
    const text = '截至3月1日24时，全省累计确诊病例40例。40例确诊病例中，男性22例，女性18例。';
    const figures = readText(text);
    expect(figures[1]?.repeatOf).toBe('f1');
    expect(figures.slice(2).map((figure) => figure.partOf)).toEqual(['f1', 'f1']);
  });

  it('reads pasted rows of places and bare numbers', () => {
    const text = '截至3月1日24时各国累计确诊病例\n意大利 1128 韩国 3526 日本 241';
    expect(readText(text).map(({ place, value }) => `${place} ${value}`)).toEqual([
      '意大利 1128',
      '韩国 3526',
      '日本 241',
    ]);
  });
});
