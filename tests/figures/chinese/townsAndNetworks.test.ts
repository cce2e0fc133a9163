import { expect, it } from 'vitest';
import { lines } from './lines';

const placed = (text: string) =>
  lines(text).map((line) => line.replace(/ < .*/, '').split(' ').toSpliced(2, 2).join(' '));

it('reads a town by its form where it heads a clause, and the village behind it', () => {
  expect(
    placed(
      '通江县强降雨灾情\n截至6日12时，全县23个乡镇4.6万人受灾，各乡镇转移2310人。\n' +
        '洪口镇农作物受灾420公顷，直接经济损失1800万元；涪阳镇一处山体滑坡，3人被埋。\n通江县诺水河镇临江村倒塌房屋12间，2人受伤。',
    ),
  ).toEqual([
    'affected 46000 通江县',
    'relocated 2310 通江县',
    'crop_area 420 洪口镇',
    'economic_loss 18000000 洪口镇',
    'trapped 3 涪阳镇',
    'houses_collapsed 12 通江县诺水河镇临江村',
    'injured 2 通江县诺水河镇临江村',
  ]);
});

it('puts what a town suffered there, though only how many of its villages were hit is counted', () => {
  expect(
    placed(
      '两省受灾\n甘肃积石山县发生6.2级地震，震源深度10公里。\n民和县中川乡两个村被泥流冲埋，20人失联。',
    ).at(-1),
  ).toBe('missing 20 中川乡');
});

it('counts for a network all that it serves, and for an airport its city', () => {
  expect(
    placed(
      '积石山县发生6.2级地震\n12月18日，甘肃积石山县发生6.2级地震，12人受伤。\n国家电网甘肃电力通报，22条线路停运，5.6万户停电。\n青岛机场取消航班12班。',
    ),
  ).toEqual([
    'magnitude 6.2 积石山县',
    'magnitude 6.2 积石山县',
    'injured 12 积石山县',
    'lines_down 22 甘肃',
    'users_affected 56000 甘肃',
    'flights_cancelled 12 青岛',
  ]);
});

it('gives a regiment of the corps its number for a name', () => {
  expect(
    placed('兵团疫情\n11月5日0时至24时，兵团新增无症状感染者96例，其中62团41例、63团12例、142团43例。'),
  ).toEqual([
    'asymptomatic 96 兵团',
    'asymptomatic 41 62团',
    'asymptomatic 12 63团',
    'asymptomatic 43 142团',
  ]);
});

it('holds a place to the end of its part of a sentence', () => {
  expect(
    placed('泉州市疫情\n3月15日0时至24时，泉州市新增确诊病例8例；丰泽区采样69万人，检出阳性22管。'),
  ).toEqual(['confirmed 8 泉州市', 'people_tested 690000 丰泽区', 'pcr_positive 22 丰泽区']);
});

it('takes the title for the place of a notice, whatever provinces are told of further on', () => {
  expect(
    placed(
      '台风影响广东 5100余人受灾\n据广东省民政厅报告，受台风影响，5100余人受灾。\n6月20日以来，重庆、四川、贵州、云南4省遭受洪涝，26人死亡。',
    )[0],
  ).toBe('affected 5100 广东省');
});

it('opens a list of other cases behind a semicolon, though one of them is told apart', () => {
  expect(
    lines(
      '泉州市疫情\n3月14日21时至3月15日22时，泉州市新增确诊病例10例、无症状感染者18例。\n' +
        '确诊病例分布在丰泽区7例、晋江市3例；无症状感染者除晋江市的11例外，丰泽区5例，石狮市2例。',
    ).slice(2),
  ).toEqual([
    'confirmed 7 new - 丰泽区 < confirmed 10',
    'confirmed 3 new - 晋江市 < confirmed 10',
    'asymptomatic 11 new - 晋江市 < asymptomatic 18',
    'asymptomatic 5 new - 丰泽区 < asymptomatic 18',
    'asymptomatic 2 new - 石狮市 < asymptomatic 18',
  ]);
});

it('leaves what is measured along a stretch of coast to the whole', () => {
  expect(
    placed('广东启动防汛响应\n受台风影响，广东省水文部门预计，深圳至雷州半岛东岸沿海出现50厘米的风暴增水。'),
  ).toEqual(['surge 50 广东省']);
});
