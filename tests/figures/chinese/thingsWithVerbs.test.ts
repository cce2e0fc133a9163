import { expect, it } from 'vitest';
import { lines } from './lines';

const names = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

it('names a thing by what was done with it, also where the verb stands before a whole list', () => {
  expect(names('深圳警方行动，查获手机30部、电脑12台、银行卡85张，冻结账户46个。')).toEqual([
    'phones_seized 30',
    'computers_seized 12',
    'bank_cards_seized 85',
    'accounts_frozen 46',
  ]);
  expect(names('阜阳市旱情通报，12条河流断流、3座水库干涸，清理垃圾80吨。')).toEqual([
    'rivers_dry 12',
    'reservoirs_dry 3',
    'debris_cleared 80',
  ]);
});

it('knows wares that are seized, relief that is handed out and what cannot be weighed', () => {
  expect(names('天津海关通报，查获冻肉35吨；合肥市向灾区发放粮食12吨、口罩8000个。')).toEqual([
    'goods_seized 35',
    'supplies 12',
    'supplies 8000',
  ]);
});

it('tells those moved from those who got out', () => {
  expect(names('岳阳市洪涝灾害，转移群众8100人；岳阳县紧急疏散转移320人。')).toEqual([
    'relocated 8100',
    'evacuated 320',
  ]);
});

it('calls how fast a gust is a wind speed', () => {
  expect(names('颱風消息\n天文台表示，長洲最高陣風每小時108公里，颱風時速15公里。', 'zh-Hant')).toEqual([
    'wind_speed 108',
    'speed 15',
  ]);
});

it('reads the cases of a police report, which are no patients', () => {
  expect(
    names(
      '海关总署公布\n典型案例：\n案例一：打掉走私团伙38个，抓获犯罪嫌疑人80名。\n案例二：抓获犯罪嫌疑人9名，返还涉诈资金1.8万笔、金额3.9亿元。',
    ),
  ).toEqual([
    'gangs_busted 38',
    'suspects_arrested 80',
    'suspects_arrested 9',
    'funds_recovered 18000',
    'funds_recovered 390000000',
  ]);
});

it('counts a year that an office tells of as a total, doctors as no place', () => {
  expect(lines('深圳海关公布，该局2025年依法立案侦办走私犯罪案件667起，开展大规模查缉行动。')[0]).toBe(
    'cases_solved 667 cumulative - 深圳市',
  );
  expect(
    lines('西宁市统计公报\n年末卫生人员7.23万人，其中执业（助理）医师2.16万人。').at(-1)?.split(' ')[4],
  ).toBe('西宁市');
});

it('takes what is shut for how it is, what was cancelled for new, and what was charged in Hong Kong by that name', () => {
  expect(lines('长沙市通报，受冻雨影响，收费站临时封闭86个，停运列车12列。')).toEqual([
    'toll_stations_closed 86 current - 长沙市',
    'trains_cancelled 12 new - 长沙市',
  ]);
  expect(names('香港海關公布\n香港海關公布，拘捕九名男子，兩人已被落案起訴。', 'zh-Hant').at(-1)).toBe(
    'charged 2',
  );
});

it('names the dead of those trapped, the saved of those trapped, and water by its depth', () => {
  expect(names('煤矿事故\n会东县一煤矿起火，16人被困。经核查，被困的16人已无生命体征。').at(-1)).toBe(
    'deaths 16',
  );
  expect(names('英德市洪水\n英德市通报，市区最深积水2.1米。')).toEqual(['water_depth 2.1']);
});

it('counts a run of months over two years as a total', () => {
  expect(
    lines(
      '深圳市公安局公布：2022年6月至2023年5月，全市共破获毒品案件812宗，抓获犯罪嫌疑人1075人，同比分别下降16.5%和上升4.7%。',
    ),
  ).toEqual([
    'cases_solved 812 cumulative - 深圳市',
    'suspects_arrested 1075 cumulative - 深圳市',
    'cases_solved_yoy 16.5 - - 深圳市',
    'suspects_arrested_yoy 4.7 - - 深圳市',
  ]);
});
