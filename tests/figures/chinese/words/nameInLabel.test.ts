import { describe, expect, test } from 'vitest';
import { nameInLabel } from '../../../../lib/figures/chinese/words/nameInLabel';

describe('nameInLabel', () => {
  test.each([
    ['新增本地确诊病例', '576', '例', '新增本地确诊病例'],
    ['新增82例本地确诊病例', '82', '例', '新增本地确诊病例'],
    ['塌方已造成9人死亡', '9', '人', '塌方死亡'],
    ['目前有39人在院治疗', '39', '人', '在院治疗'],
    ['当天又有38人出院', '38', '人', '当天出院'],
    ['事故共八十七人受傷', '八十七', '人', '事故受傷'],
    ['累計9,014人離世', '9,014', '人', '累計離世'],
    ['启动应急响应，约12.6万名村民上堤', '12.6万', '名', '村民上堤'],
    ['正在隔离，另有30余人观察', '30', '人', '观察'],
    ['截至目前其中密切接触者', '7', '人', '密切接触者'],
    ['现有密切接触者1,222人正在', '1,222', '人', '现有密切接触者'],
    ['PM2.5', '143', '微克/立方米', 'PM2.5'],
  ])('%s: %s%s', (label, raw, unit, name) => {
    expect(nameInLabel(label, raw, unit)).toBe(name);
  });

  test.each([
    ['累计', '32'],
    ['当日', '8'],
    ['', '8'],
    ['死', '8'],
    ['轿车3辆货车', '2'],
  ])('%s names nothing', (label, raw) => {
    expect(nameInLabel(label, raw, null)).toBe('');
  });

  test('a missing number has no words of its own', () => {
    expect(nameInLabel('新增病例', '', null)).toBe('新增病例');
  });
});
