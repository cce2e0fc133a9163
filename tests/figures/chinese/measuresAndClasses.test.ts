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
    'offences 20000 new - -',
  );
});
