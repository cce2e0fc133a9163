import { expect, it } from 'vitest';
import { lines } from './lines';

it('puts each of several accidents where it was, and what all of them did in the whole', () => {
  expect(
    lines(
      '应急管理部通报近期三起火灾 致12人死亡\n应急管理部5日通报，11月1日至4日各地接连发生三起较大火灾，共造成12人死亡、9人受伤。\n' +
        '一、11月1日3时许，河南鲁山县一栋自建房起火，5人死亡、2人受伤。\n' +
        '二、11月2日夜间，浙江温岭市一家鞋厂发生火灾，4人死亡、5人受伤。\n' +
        '三、11月4日凌晨，贵州毕节市七星关区一处出租屋起火，3人死亡、2人受伤，出动消防车12辆。\n目前3名责任人已被控制。',
    ),
  ).toEqual([
    'fires 3 new - 全国',
    'deaths 12 cumulative - 全国',
    'fires 3 new - 全国',
    'deaths 12 cumulative - 全国',
    'injured 9 cumulative - 全国',
    'deaths 5 cumulative - 鲁山县 < deaths 12',
    'injured 2 cumulative - 鲁山县 < injured 9',
    'deaths 4 cumulative - 温岭市 < deaths 12',
    'injured 5 cumulative - 温岭市 < injured 9',
    'deaths 3 cumulative - 七星关区 < deaths 12',
    'injured 2 cumulative - 七星关区 < injured 9',
    'vehicles 12 cumulative - 七星关区',
    'detained 3 cumulative - 全国',
  ]);
});

it('puts a crash where the bus had got to, and the whole where the office answers', () => {
  expect(
    lines(
      '省安委办通报2起事故\n山西省安委会办公室8日通报近期2起道路交通事故，共造成5人死亡。\n' +
        '6月1日，运城一辆大客车由河津开往西安，行至吕梁市柳林县路段时冲出路面，3人死亡。\n6月3日，临汾市乡宁县一辆货车侧翻，2人死亡。',
    ),
  ).toEqual([
    'accidents 2 cumulative - 山西省',
    'accidents 2 cumulative - 山西省',
    'deaths 5 cumulative - 山西省',
    'deaths 3 cumulative - 柳林县 < deaths 5',
    'deaths 2 cumulative - 乡宁县 < deaths 5',
  ]);
});

it('leaves one accident in its place, though an earlier one is told', () => {
  const text =
    '甘肃陇西一工厂爆炸致2人死亡\n7月1日8时，甘肃陇西县一家化工厂发生爆炸，2人死亡、3人受伤。\n5月6日，该公司在安徽无为市的厂房曾发生火灾，1人受伤。';
  expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual(['陇西县', '陇西县', '陇西县', '陇西县']);
});
