import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('disasters of more than one place', () => {
  it('are the whole country’s where two provinces report, or where the country is said first', () => {
    const two =
      '据甘肃省民政厅和青海省民政厅报告，5.1级地震已造成甘肃、青海两省8万余人受灾，因灾死亡7人（其中甘肃省5人、青海省2人）；海东市3座大型桥梁受损。';
    expect(lines(two).slice(1)).toEqual([
      'affected 80000 cumulative - 全国',
      'deaths 7 cumulative - 全国',
      'deaths 5 cumulative - 甘肃省 < deaths 7',
      'deaths 2 cumulative - 青海省 < deaths 7',
      'bridges_damaged 3 cumulative - 海东市',
    ]);
    const month =
      '7月份，我国自然灾害以洪涝为主，共造成320万人次受灾，直接经济损失148亿元（其中，河南省损失正在核查）。与近5年同期均值相比，因灾死亡失踪人口、直接经济损失分别上升38%、21%。';
    expect(lines(month)).toEqual([
      'affected 3200000 new - 全国',
      'economic_loss 14800000000 new - 全国',
      'deaths_missing_change 38 - - 全国',
      'economic_loss_change 21 - - 全国',
    ]);
  });
});

describe('what is no count', () => {
  it('is a weekday, a kilometre post, an isotherm, a response level, a number of kinds', () => {
    const text =
      '珙县某煤矿上周六发生透水事故，造成5人死亡。救灾应急响应由3级提升至2级。\n高速1767公里600米处两车相撞，1人死亡。最低气温0℃线南压。41个大类行业保持增长。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'deaths 5',
      'deaths 1',
    ]);
  });
});

describe('accidents and crime', () => {
  it('takes the room in a coach for no count of people, and names light injuries', () => {
    const text =
      '茂名车祸\n茂名市一辆大客车（核载39人/实载35人）追尾货车，造成1死13伤。据介绍，1人当场死亡、4人受轻伤、9人受轻微伤。';
    expect(lines(text)).toEqual([
      'on_board 35 cumulative - 茂名市',
      'deaths 1 cumulative - 茂名市',
      'injured 13 cumulative - 茂名市',
      'deaths 1 cumulative - 茂名市',
      'mild 4 cumulative - 茂名市 < injured 13',
      'mild 9 cumulative - 茂名市 < injured 13',
    ]);
  });

  it('counts what is seized by what it is, in whatever measure', () => {
    const text =
      '海南警方通报\n海南警方抓获嫌疑人10名，缴获赃款赃物1.3亿元，缴获各类毒品2996克、液体毒品9990毫升。';
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual([
      'suspects_arrested',
      'funds_recovered',
      'drugs_seized',
      'drugs_seized',
    ]);
  });
});

describe('statistics', () => {
  it('gives branches of industry its growth, goods their output, and prices the goods that share the word', () => {
    const industry =
      '6月份，规模以上工业增加值同比增长8.3%。采矿业增加值同比增长0.7%；股份制企业增长9.0%。农副食品加工业增长9.6%，汽车制造业下降4.3%。钢材12072万吨，同比增长3.0%。';
    expect(lines(industry).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'industrial_output_yoy 8.3',
      'industrial_output_yoy 0.7',
      'industrial_output_yoy 9',
      'industrial_output_yoy 9.6',
      'industrial_output_yoy 4.3',
      'steel_output 120720000',
      'steel_output_yoy 3',
    ]);
    const prices =
      '2月份，衣着、居住、生活用品及服务价格同比分别下降0.5%、0.3%和0.2%，畜肉类价格同比下降7.3%。';
    expect(lines(prices).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'clothing_price_yoy 0.5',
      'housing_price_yoy 0.3',
      'household_price_yoy 0.2',
      'meat_price_yoy 7.3',
    ]);
  });

  it('reads both ends of a range below zero', () => {
    const text = '潍坊市气象台发布寒潮预警，24日早晨最低气温大部分-9～-11℃。';
    expect(lines(text)).toEqual(['temperature -9 - - 潍坊市', 'temperature -11 - - 潍坊市']);
  });
});

describe('hospitals of Hong Kong', () => {
  it('are known by their wards, and count up to now behind 至今', () => {
    const text =
      '公立醫院個案最新情況\n過去24小時共有8名確診病人出院，至今共有1 214名確診病人康復出院。\n目前公立醫院已啟用604間負壓病房，現時共有205名確診病人留醫，其中四人情況危殆，其餘201人情況穩定。';
    expect(lines(text, 'zh-Hant')).toEqual([
      'recovered 8 new - 香港',
      'recovered 1214 cumulative - 香港',
      'rooms 604 current - 香港',
      'in_hospital 205 current - 香港',
      'critical 4 current - 香港 < in_hospital 205',
      'stable 201 current - 香港 < in_hospital 205',
    ]);
  });
});
