import { expect, it } from 'vitest';
import { lines, sums } from './lines';

it('counts who came and what they spent in the days of a holiday as new', () => {
  expect(
    lines(
      '“五一”前三天湖南接待游客838万人次 同比增长24%\n假期前三天全省天晴。省文旅厅统计，累计接待游客838万人次，同比增长24%。\n旅游区接待764万人次，收入9.8亿元。',
    ),
  ).toEqual([
    'visitors 8380000 new - 湖南省',
    'visitors_yoy 24 - - 湖南省',
    'visitors 8380000 new - 湖南省',
    'visitors_yoy 24 - - 湖南省',
    'visitors 7640000 new - 湖南省',
    'revenue 980000000 - - 湖南省',
  ]);
});

it('reads a table whose cells stand below each other', () => {
  const text =
    '2022年9月浙江省法定传染病疫情\n2022年9月1日0时至9月30日24时，全省报告传染病26904例，死亡40人。\n疾病\n发病数\n死亡数\n合计\n26904\n40\n艾滋病\n161\n25\n肺结核\n2715\n12';
  expect(lines(text).slice(2)).toEqual([
    'confirmed 26904 new - 浙江省',
    'deaths 40 new - 浙江省',
    'confirmed 161 new - 浙江省',
    'deaths 25 new - 浙江省',
    'confirmed 2715 new - 浙江省',
    'deaths 12 new - 浙江省',
  ]);
  expect(sums(text)).toEqual([]);
});

it('measures a storm where it came ashore', () => {
  expect(
    lines(
      '台风重创浙江\n台风8月8日3时20分在象山县鹤浦镇登陆，登陆时最大风力14级，中心气压965百帕。\n浙江省防指统计，全省403万人受灾。',
    ),
  ).toEqual(['wind_force 14 - - 象山县', 'pressure 965 - - 象山县', 'affected 4030000 cumulative - 浙江省']);
});

it('counts for two provinces together, and for the province what came from inside it', () => {
  expect(
    lines(
      '积石山县发生6.2级地震\n12月18日，甘肃积石山县发生6.2级地震，12人受伤。\n省内调运帐篷2500顶。甘肃、青海两省累计转移安置8.7万人。',
    ).slice(-2),
  ).toEqual(['supplies 2500 cumulative - 甘肃省', 'relocated 87000 cumulative - 甘肃、青海']);
});

it('keeps the name of what industry made for its branches', () => {
  expect(
    lines('全国经济运行\n全国规模以上工业增加值同比增长6.0%，其中采矿业下降0.4%，制造业增长6.9%。'),
  ).toEqual([
    'industrial_output_yoy 6 - - 全国',
    'industrial_output_yoy 0.4 - - 全国',
    'industrial_output_yoy 6.9 - - 全国',
  ]);
});

it('measures weather in the parts of a province that its office tells apart', () => {
  expect(
    lines(
      '山东发布降雪预警\n2月3日，山东省气象台发布预警。鲁南地区大雪，降雪量8毫米，积雪深度6厘米；泰安等鲁中地区中雪，降雪量4毫米。5日最低气温内陆零下8℃，沿海零下3℃。',
    ).map((line) => line.split(' ').toSpliced(2, 2).join(' ')),
  ).toEqual([
    'snowfall 8 鲁南',
    'snow_depth 6 鲁南',
    'snowfall 4 鲁中',
    'temperature -8 内陆',
    'temperature -3 沿海',
  ]);
});

it('counts machines that a list sends again, and those infected in the province as local', () => {
  expect(
    lines('山火\n西昌市发生森林火灾，已有4架直升机投入灭火，又从湖南、浙江各调1架。').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['helicopters', 'helicopters', 'helicopters']);
  expect(lines('四川疫情\n10月19日0—24时，四川省省内感染者新增46例，其中成都市46例。')[0]).toBe(
    'infections 46 new local 四川省',
  );
});

it('gives those who come back from other provinces no origin', () => {
  expect(
    lines(
      '四川省疫情：外省返川5例，省内46例\n10月19日0—24时，外省返川感染者新增5例。\n省内感染者新增46例，其中成都市46例。',
    ).map((line) => line.split(' ').slice(1, 4).join(' ')),
  ).toEqual(['5 new -', '46 new local', '5 new -', '46 new local', '46 new local']);
});
