import { expect, it } from 'vitest';
import { lines, readText } from './lines';

it('gives each of several counties what they are told to reach together, named with or without their ending', () => {
  const text =
    '重庆市气象台发布高温预警：未来24小时，我市最高气温将达40℃以上，其中万州、丰都等地将达42～44℃。';
  expect(lines(text)).toEqual([
    'temperature 40 - - 重庆市',
    'temperature 42 - - 万州',
    'temperature 42 - - 丰都',
    'temperature 44 - - 万州',
    'temperature 44 - - 丰都',
  ]);
});

it('puts what was most where the clause before its number says, in the town, else the county', () => {
  const told = (where: string) =>
    lines(
      `湖北省气象局通报\n昨日8时至今日8时，江夏区、洪山区出现暴雨，最大降雨量出现在${where}，为264.5毫米。`,
    );
  expect(told('鹤峰县走马镇')).toEqual(['rainfall 264.5 - - 走马镇']);
  expect(told('鹤峰县青龙水库')).toEqual(['rainfall 264.5 - - 鹤峰县']);
});

it('counts what the police of a city or county did for it, in the clause of the number too', () => {
  const text =
    '邯郸市公安局通报\n行动中，全市抓获逃犯90名。5月2日，武安市公安局一举打掉一团伙，抓获嫌疑人3名，破获11起盗车案件。5月3日，大名县局一天连续抓获4名嫌疑人。';
  expect(readText(text).map(({ value, place }) => `${value} ${place}`)).toEqual([
    '90 邯郸市',
    '3 武安市',
    '11 武安市',
    '4 大名县',
  ]);
});

it('takes how much one of them holds, and how many there are of all or of those meant, for no count', () => {
  const text =
    '甘谷县客车侧翻\n甘谷县一辆客车（核载55人、实载49人）侧翻，造成3人死亡，4名责任人已被公安机关控制。全县52处煤矿一律停产，民警对6个重点地区开展排查。';
  expect(lines(text)).toEqual([
    'on_board 49 cumulative - 甘谷县',
    'deaths 3 cumulative - 甘谷县',
    'detained 4 cumulative - 甘谷县',
  ]);
});

it('takes offences that were caught for offences, not for solved cases', () => {
  expect(lines('假期7天，全省共查获各类交通违法2万起，其中酒驾90起。').at(0)).toBe(
    'offences 20000 new - 全省',
  );
});

it('tells by how much a river rose from how high it stands, and how long a queue or how deep a slope is', () => {
  const text =
    '贵州省水利厅通报\n30条河流出现1～6米涨水过程，最高水位均未超过警戒水位，明日水位可能出现2至4米的涨幅。';
  expect(
    lines(text)
      .slice(1)
      .map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['water_level_change 1', 'water_level_change 6', 'water_level_change 2', 'water_level_change 4']);
  const crash = '一辆货车在甘谷县侧翻，翻下约12米深的边坡，造成2人死亡，最长排队2.4公里。';
  expect(lines(crash)).toEqual([
    'depth 12 - - 甘谷县',
    'deaths 2 cumulative - 甘谷县',
    'jam_length 2.4 - - 甘谷县',
  ]);
});

it('holds the changes of an epidemic in times against what they name, and reads the lines of a seismic network', () => {
  expect(lines('甘肃登革热周报\n今年全省累计报告8,730例，较去年同期增加2.3倍。')).toEqual([
    'confirmed 8730 cumulative - 甘肃省',
    'confirmed_change 2.3 - - 甘肃省',
  ]);
  expect(lines('甘谷县发生4.5级地震\n纬度：34.8°\n经度：98.9°')).toEqual([
    'magnitude 4.5 - - 甘谷县',
    'latitude 34.8 - - 甘谷县',
    'longitude 98.9 - - 甘谷县',
  ]);
});

it('takes what is said of China for the whole country where nothing smaller is named', () => {
  expect(lines('发言人介绍，今年1-10月洪涝共造成590人死亡，今年中国洪涝有两个特点。')).toEqual([
    'deaths 590 cumulative - 全国',
  ]);
});

it('gives the toll of quakes in two counties to the city whose office speaks, and each quake its own county', () => {
  const text =
    '雅安芦山6.1级、石棉4.5级地震已致4人遇难\n雅安市抗震救灾指挥部2日通报，1日17时，芦山县发生6.1级地震；17时03分，石棉县发生4.5级地震。地震共造成42人受伤。';
  expect(readText(text).map(({ value, place }) => `${value} ${place}`)).toEqual([
    '6.1 芦山',
    '4.5 石棉',
    '4 雅安市',
    '6.1 芦山县',
    '4.5 石棉县',
    '42 雅安市',
  ]);
});

it('gives what the weather office of the province foretells in the notice of a city to the province', () => {
  const text =
    '湛江市交通局通报\n湛江市两港今日出港航次90班。省气象台20时发布大雾预警，预计能见度200米，海面5级风。';
  expect(lines(text).slice(1)).toEqual(['visibility 200 - - 广东省', 'wind_force 5 - - 广东省']);
});

it('counts kinds of cases as cases, whatever their names say', () => {
  const text =
    '潍坊警方通报\n5月份，全市共接报诈骗案件300起。从类型看，刷单返利类180起、虚假投资理财类80起，其他类型40起。';
  expect(lines(text)).toEqual([
    'cases 300 new - 潍坊市',
    'cases 180 new - 潍坊市 < cases 300',
    'cases 80 new - 潍坊市 < cases 300',
    'cases 40 new - 潍坊市 < cases 300',
  ]);
});

it('takes 全市 behind a city that its province tells of for that city, and users without a unit for users', () => {
  const text =
    '台风致广东全省受灾\n广东省民政厅通报，全省9万人受灾。深圳市在台风影响期间，全市树木倒伏930棵。受影响的212万电力用户已有202万户恢复供电。';
  expect(lines(text)).toEqual([
    'affected 90000 cumulative - 广东省',
    'trees_down 930 cumulative - 深圳市',
    'users_affected 2120000 cumulative - 广东省',
    'users_restored 2020000 cumulative - 广东省 < users_affected 2120000',
  ]);
});

it('takes firms that build homes for firms', () => {
  expect(lines('2031年吴川市统计公报\n全年房地产开发企业17户，完成投资8亿元。').at(0)).toBe(
    'companies 17 cumulative - 吴川市',
  );
});
