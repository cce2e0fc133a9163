import { expect, it } from 'vitest';
import { lines } from './lines';

const short = (text: string) => lines(text).map((line) => line.split(' ').slice(0, 3).join(' '));

it('counts who was charged with a crime by the verb at the head, as some of all', () => {
  const text =
    '检察工作报告\n2021年，全省提起公诉5000人。\n起诉抢劫、绑架等暴力犯罪83人，毒品犯罪956人。办结案件300件，移送公安机关12件。';
  expect(lines(text).slice(0, 3)).toEqual([
    'prosecuted 5000 cumulative - 全省',
    'prosecuted 83 cumulative - 全省 < prosecuted 5000',
    'prosecuted 956 cumulative - 全省 < prosecuted 5000',
  ]);
  expect(short(text).slice(3)).toEqual(['cases_closed 300 cumulative', 'cases_transferred 12 cumulative']);
});

it('gives a sight its own visitors, and counts no sights that are told together', () => {
  const text =
    '五一假期洛阳旅游情况\n“五一”假期，全市38家重点景区累计接待游客312万人次。龙门石窟景区接待游客32万人次。';
  expect(lines(text)).toEqual(['visitors 3120000 new - 洛阳市', 'visitors 320000 new - 龙门石窟景区']);
});

it('tells the same area again in another unit, and what a crop changed by', () => {
  const text =
    '夏粮产量\n全国夏粮播种面积26609千公顷（39913万亩）。夏粮产量14613万吨，其中小麦产量13453万吨，减少122.9万吨。';
  expect(short(text)).toEqual([
    'sown_area 26609 cumulative',
    'sown_area 399130000 cumulative',
    'grain_output 146130000 cumulative',
    'wheat_output 134530000 cumulative',
    'wheat_output_change 1229000 new',
  ]);
});

it('takes the dead of a kind of accidents as some of the dead, not of the accidents', () => {
  const text =
    '安全生产形势\n上半年发生事故4218起、死亡1896人。其中，较大事故16起、死亡58人。排查隐患61万项，已整改58万项，整改率96%。';
  expect(lines(text)).toContain('deaths 58 cumulative - - < deaths 1896');
  expect(short(text).slice(-2)).toEqual(['hazards 580000 cumulative', 'rectification_rate 96 -']);
});

it('reads who stands on the dykes now, and who is stranded with vehicles', () => {
  expect(short('防汛\n目前，全市共有5.3万人在堤巡查防守，其中党员干部1.8万人。')).toEqual([
    'staff 53000 current',
    'staff 18000 current',
  ]);
  expect(short('雪灾灾情\n暴雪致1326名旅客、418辆车被困，调运棉被200床、燃煤30吨。').slice(0, 1)).toEqual([
    'trapped 1326 cumulative',
  ]);
});

it('knows the dead who were identified, and that more people than all the dead are none of them', () => {
  const text =
    '爆炸事故\n事故已造成78人死亡，其中已确认身份56人、待确认身份22人；住院治疗566人，其中危重13人。';
  expect(lines(text).at(-2)).toBe('in_hospital 566 current - -');
  expect(lines(text).at(-1)).toBe('critical 13 current - - < in_hospital 566');
});

it('names those of a storm of hours as a toll, the police who acted as the place, and a title’s comparison', () => {
  const hail = '静宁县遭受风雹灾害\n6月13日16时至18时，静宁县遭受风雹灾害，造成62430人受灾，3人受伤。';
  expect(short(hail)).toEqual(['affected 62430 cumulative', 'injured 3 cumulative']);
  const fraud =
    '南通警方打掉一诈骗团伙\n8月13日，南通市公安局通报，专案组赴广东等9个省份侦查，抓获嫌疑人87名。';
  expect(lines(fraud)[0]).toBe('suspects_arrested 87 new - 南通市');
  const ppi = '6月份工业生产者出厂价格同比上涨6.1%\n6月份，出厂价格环比上涨0.1%。\n生产资料价格上涨7.5%。';
  expect(short(ppi).at(-1)).toBe('producer_goods_price_yoy 7.5 -');
});

it('tells influenza-like cases from their share, and positive samples by their kind', () => {
  const text =
    '流感监测周报 2023年第48周\n本周报告流感样病例48732例，占门急诊病例总数的9.86%。流感样病例中，0～4岁组15204例、5岁以上组33528例。';
  expect(short(text)).toEqual([
    'ili_cases 48732 new',
    'ili_share 9.86 new',
    'ili_cases 15204 new',
    'ili_cases 33528 new',
  ]);
});

it('takes the police of a city for no county that is called so', () => {
  const text = '襄阳公安“百日行动”成效显著\n襄阳市公安机关共破获刑事案件3127起。';
  expect(lines(text)).toEqual(['cases_solved 3127 new - 襄阳市']);
});
