import { expect, test } from 'vitest';
import { headlineNumbers, saysIn } from '../../lib/keyNumbers/headlineNumbers';
import { cpuTime } from '../cpuTime';

test.each([
  ['某市3月6日新增病例12例，累计1,204例', [12, 1204]],
  ['大雾过后 港口滞留车辆3.2万辆', [32_000]],
  ['甲县“7·2”洪灾通报（第5期）', []],
  ['隧道追撞 六死31傷 兩人失聯', [6, 31, 2]],
  ['本土新增7萬2,340例　46死', [72_340, 46]],
  ['三地一起疫情 两人治愈', [2]],
  ['Rise in dengue in the last two months, 12 die in 24 hours', [12]],
  ['乙市无新增确诊病例，出院3例', [0, 3]],
  ['Ferry sinks: two dead, 1.4 million travel warnings on 3 May 2024', [2, 1_400_000]],
  ['Update 7: no new cases, week 14', [0]],
])('%s', (title, counts) => {
  expect([...headlineNumbers(title)].sort((a, b) => a - b)).toEqual(counts.toSorted((a, b) => a - b));
});

test('a headline says a count in round figures too, but a small one to the last', () => {
  const says = (title: string, value: number) => saysIn(headlineNumbers(title), value);
  expect(says('排查隐患1.2万处', 12_043)).toBe(true);
  expect(says('旅客逾272万人次', 2_724_087)).toBe(true);
  expect(says('排查隐患1.2万处', 13_400)).toBe(false);
  expect(says('遇难105人', 106)).toBe(false);
});

test('a title of nothing but digits takes no longer than another', () => {
  // Tried from each of its digits it took seconds.
  expect(cpuTime(() => headlineNumbers('1'.repeat(50_000)))).toBeLessThan(100);
});
