import { describe, expect, test } from 'vitest';
import { nameInLabel } from '../../../../lib/figures/chinese/words/nameInLabel';
import { readText } from '../../../readPatiently';

describe('nameInLabel', () => {
  test.each([
    ['新增本地确诊病例', '', '例', '新增本地确诊病例'],
    ['新增82例本地确诊病例', '82', '例', '新增本地确诊病例'],
    ['塌方已造成9人死亡', '9', '人', '塌方死亡'],
    ['目前有39人在院治疗', '39', '人', '在院治疗'],
    ['当天又有38人出院', '38', '人', '当天出院'],
    ['事故共八十七人受傷', '八十七', '人', '事故受傷'],
    ['累計9,014人離世', '9,014', '人', '累計離世'],
    ['启动应急响应，约12.6万名村民上堤', '12.6万', '名', '村民上堤'],
    ['正在隔离，另有30余人观察', '30', '人', '观察'],
    ['截至目前其中密切接触者', '', '人', '密切接触者'],
    ['现有密切接触者1,222人正在', '1,222', '人', '现有密切接触者'],
    ['PM2.5', '', '微克/立方米', 'PM2.5'],
  ])('%s: %s%s', (label, raw, unit, name) => {
    const from = label.indexOf(raw);
    expect(nameInLabel(label, raw === '' ? null : [from, from + raw.length], unit)).toBe(name);
  });

  test.each(['累计', '当日', '', '死', '轿车3辆货车'])('%s names nothing', (label) => {
    expect(nameInLabel(label, null, null)).toBe('');
  });
});

test('the word that says there are none is no number in the words', () => {
  const { figures } = readText('江北市卫健委通报：3月7日0时至24时，全市无新增本土无症状感染者。', {
    asIs: true,
  });
  expect(figures.map(({ value, label }) => ({ value, label }))).toEqual([
    { value: 0, label: '新增本土无症状感染者' },
  ]);
});
