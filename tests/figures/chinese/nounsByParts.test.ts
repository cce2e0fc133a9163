import { describe, expect, it } from 'vitest';
import { goodsMoved } from '../../../lib/figures/chinese/metrics/goodsMoved';
import { nounAhead, nounBehind, rateOf } from '../../../lib/figures/chinese/metrics/nounByParts';
import { lines, sums } from './lines';

const short = (text: string) => lines(text).map((line) => line.split(' ').slice(0, 3).join(' '));

describe('nouns by their last part', () => {
  it('names a thing by the end of its noun, whatever describes it', () => {
    expect(nounAhead('民办幼儿园共有')).toBe('kindergartens');
    expect(nounAhead('追回被盗电动自行车')).toBe('e_bikes');
    expect(nounAhead('全力推进')).toBeNull();
  });

  it('takes the last of the nouns behind a number that touch each other', () => {
    expect(nounBehind('企业职工')).toBe('companies');
    expect(nounBehind('学校图书馆开放')).toBe('libraries');
  });

  it('names a rate by what it is of', () => {
    expect(rateOf('高中阶段毛入学')).toBe('enrolment_rate');
    expect(rateOf('全新')).toBe('rate');
  });

  it('names trade and output by their goods', () => {
    expect(goodsMoved('进口铁矿砂')).toBe('iron_ore_imports');
    expect(goodsMoved('大豆进口量')).toBe('soybean_imports');
    expect(goodsMoved('铁矿砂')).toBeNull();
  });

  it('counts schools, teachers and checks by them', () => {
    const text =
      '教育公报\n2021年，全市共有小学310所，专任教师1.2万人，毛入学率92.6%。检查商铺20家、出租房屋310间。';
    expect(short(text)).toEqual([
      'schools 310 cumulative',
      'teachers 12000 cumulative',
      'enrolment_rate 92.6 -',
      'inspections 20 cumulative',
      'inspections 310 cumulative',
    ]);
  });
});

describe('diseases of a month', () => {
  const text = [
    '某省2018年9月法定传染病疫情',
    '2018年9月，全省报告法定传染病2000例，死亡9例，发病率48.15/10万，死亡率0.14/10万。',
    '乙类传染病报告发病800例，死亡8例。报告死亡的病种为艾滋病6例、狂犬病2例。',
    '本月报告突发公共卫生事件3起，发病40例。其中，水痘2起、手足口病1起。',
  ].join('\n');

  it('reads rates for 100,000, the dead of each disease, outbreaks by disease and those who fell ill in them', () => {
    expect(short(text)).toEqual([
      'confirmed 2000 new',
      'deaths 9 new',
      'incidence 48.15 new',
      'death_rate 0.14 new',
      'confirmed 800 new',
      'deaths 8 new',
      'deaths 6 new',
      'deaths 2 new',
      'outbreaks 3 new',
      'affected 40 new',
      'outbreaks 2 new',
      'outbreaks 1 new',
    ]);
  });

  it('adds them up', () => {
    expect(sums(text)).toEqual(expect.arrayContaining(['8=8', '3=3']));
  });
});

describe('splits and comparisons of releases', () => {
  it('takes those by sex and by age as parts of the population', () => {
    const text =
      '人口普查公报\n全市常住人口为1000人。男性人口为510人，占51%；女性人口为490人，占49%。\n0—14岁人口为200人，占20%；15岁以上人口为800人，占80%。';
    expect(lines(text).filter((line) => line.startsWith('population ') && line.includes('<'))).toHaveLength(
      4,
    );
  });

  it('says a change against a census is against no year before', () => {
    const text = '人口普查公报\n2020年，全市常住人口为1100人，与2010年的1000人相比，增加100人，增长10%。';
    expect(short(text).slice(2)).toEqual(['population_change 100 new', 'population_change 10 -']);
  });

  it('holds 下同 for all changes, and a single month only to the end of its paragraph', () => {
    expect(short('外贸数据\n2020年，全省进出口100亿元，比上年（下同）增长5.5%。')).toEqual([
      'trade 10000000000 -',
      'trade_yoy 5.5 -',
    ]);
    const text =
      '前三季度经济运行情况\n前三季度，工业增加值同比增长7.3%。9月份，工业增加值同比增长3.1%。\n城镇新增就业38万人。';
    expect(short(text).at(-1)).toBe('new_jobs 380000 cumulative');
  });

  it('knows exports and imports as all of a rounded total, without a false alarm', () => {
    const text =
      '外贸数据\n2020年，全省外贸进出口总值1.4万亿元。其中，出口8475.7亿元，增长2.3%；进口5559.9亿元，增长10.8%。';
    expect(sums(text)).toEqual(['14035.6=14000'.replace(/([\d.]+)/g, (n) => String(Number(n) * 1e8))]);
  });
});

it('takes a yearly communiqué on health for no epidemic report', () => {
  const text =
    '2021年某市卫生健康事业发展统计公报\n年末医疗卫生机构2736个。每千人口执业医师3.64人，注册护士3.79人。报告传染病发病6214例。';
  expect(short(text)).toEqual([
    'health_institutions 2736 cumulative',
    'doctors_per_1000 3.64 -',
    'nurses_per_1000 3.79 -',
    'confirmed 6214 cumulative',
  ]);
});

it('takes what stations measured more than for a bound, and posts of a road for addresses', () => {
  expect(lines('雨情\n全省38个县402个站点降雨超过250毫米。').join()).not.toContain('250');
  expect(lines('事故\n客车行至沪昆高速公路三穗县境内1562公里处时侧翻，2人死亡。').join()).not.toContain(
    '1562',
  );
});
