import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const metrics = (text: string, lang?: string) => lines(text, lang).map((line) => line.split(' ')[0]);

describe('earthquakes', () => {
  it('go on with grades of shaking once one was told, and are off the county that the sea is called by', () => {
    const text =
      '今日凌晨於花蓮外海發生地震，此為芮氏規模5.2的地震，最大震度為花蓮縣秀林鄉4級、宜蘭市3級。\n3級：南澳、冬山\n芮氏規模：5.2';
    expect(lines(text, 'zh-Hant')).toEqual([
      'magnitude 5.2 - - 花蓮縣',
      'intensity 4 - - 花蓮縣秀林鄉',
      'intensity 3 - - 宜蘭市',
      'intensity 3 - - 花蓮縣',
      'magnitude 5.2 - - 花蓮縣',
    ]);
  });

  it('name those sent by their being sent', () => {
    expect(lines('在甘肃临夏州积石山县发生6.2级地震。省局派出8人赶赴震中，另增派12名。').slice(1)).toEqual([
      'staff 8 cumulative - 积石山县',
      'staff 12 cumulative - 积石山县',
    ]);
  });
});

describe('round-ups', () => {
  it('tell of the place that each paragraph labels with its damage', () => {
    const text =
      '两省强降雨致31人遇难失踪\n民政部消息，湖北、湖南等地遭受洪涝，28人死亡。\n湖北洪涝灾情：80万人受灾，9人死亡。\n湖南暴雨灾情：60万人受灾，19人死亡。';
    expect(lines(text).filter((line) => /遇难|湖|missing/.test(line))).toEqual([
      'deaths_missing 31 cumulative - 全国',
      'affected 800000 cumulative - 湖北',
      'deaths 9 cumulative - 湖北 < deaths 28',
      'affected 600000 cumulative - 湖南',
      'deaths 19 cumulative - 湖南 < deaths 28',
    ]);
  });

  it('have no place from the line of a news agency', () => {
    const text =
      '据新华社上海3月9日电\n国家统计局9日公布，2月份，全国规模以上工业企业（年主营业务收入2000万元以上）增加值同比增长7.2%。12月份的增速为6.1%，1月份升至6.8%。产品销售率为96.5%。';
    expect(lines(text)).toEqual([
      'industrial_output_yoy 7.2 - - 全国',
      'industrial_output_yoy 6.1 - - 全国',
      'industrial_output_yoy 6.8 - - 全国',
      'sales_rate 96.5 - - 全国',
    ]);
  });
});

describe('traffic, inspections, crime', () => {
  it('counts cars that passed, whether in 辆 or 辆次', () => {
    expect(metrics('五一假期，全国高速公路总流量2.6亿辆，日均流量5200万辆，同比增长4%。')).toEqual([
      'traffic_volume',
      'traffic_volume',
      'traffic_volume_yoy',
    ]);
  });

  it('parts samples into those that passed and those that failed', () => {
    const text = '全省药品监督抽检400批次，检验合格396批次，不合格4批次，检验合格率99%。';
    expect(lines(text)).toEqual([
      'tests 400 cumulative - 全省',
      'tests_passed 396 cumulative - 全省 < tests 400',
      'tests_failed 4 cumulative - 全省 < tests 400',
      'pass_rate 99 - - 全省',
    ]);
  });

  it('knows a drug in inverted commas, and neither a penalty of the law nor the weight of one brick is a figure', () => {
    const text =
      '警方昨日展開打擊毒品行動，在單位內檢獲約320克懷疑「冰」毒及12磚、每磚重約1公斤的懷疑可卡因，總市值約900萬元。一經定罪，最高可判處罰款500萬元。';
    expect(metrics(text, 'zh-Hant')).toEqual(['drugs_seized', 'street_value']);
  });

  it('calls what a police summary adds up cases, and those moved out of a fire evacuated', () => {
    expect(lines('警方公布今年首季整體罪案數字，共錄得8,400宗，詐騙案3,100宗。', 'zh-Hant')).toEqual([
      'cases 8400 cumulative - 香港',
      'cases 3100 cumulative - 香港 < cases 8400',
    ]);
    expect(metrics('黑沙環一大廈昨晚火警，疏散住客約60人。', 'zh-Hant')).toEqual(['evacuated']);
    expect(metrics('工廠爆炸造成3死7傷，一人生死不明。', 'zh-Hant')).toEqual([
      'deaths',
      'injured',
      'missing',
    ]);
  });
});

describe('words that are other words', () => {
  it('are no place and no word for none', () => {
    expect(lines('中央氣象署表示，基隆北海岸累積雨量達90毫米。', 'zh-Hant')).toEqual([
      'rainfall 90 - - 基隆北海岸',
    ]);
    const text = '疾管署公布新增1例登革熱本土病例，為台北市女性，因症狀未緩解至急診就醫，檢驗陽性。';
    expect(lines(text, 'zh-Hant')).toHaveLength(1);
    expect(metrics('台风致全县倒断电杆40根。')).toEqual(['poles_down']);
  });
});

describe('whose figures, and of when', () => {
  it('are of the force that speaks, whatever ministry is named further on', () => {
    const text =
      '中新网沈阳6月2日电 记者从辽宁鞍山警方获悉，专项行动中破获案件30起，抓获公安部通缉的逃犯12名。\n行动中追回电动车6台。';
    expect(lines(text)).toEqual([
      'cases_solved 30 new - 鞍山市',
      'fugitives 12 new - 鞍山市',
      'e_bikes_recovered 6 new - 鞍山市',
    ]);
  });

  it('are no part of now where they are of an earlier time', () => {
    const text =
      '警方公布上半年詐騙案有9,000宗，較去年同期的8,200宗增加800宗。電話騙案由1,500宗下跌至600宗。詐騙案涉及的金額為20億元。';
    expect(lines(text, 'zh-Hant')).toEqual([
      'cases 9000 cumulative - 香港',
      'cases 8200 cumulative - 香港',
      'cases_change 800 new - 香港',
      'cases 1500 cumulative - 香港',
      'cases 600 cumulative - 香港 < cases 9000',
      'losses 2000000000 cumulative - 香港',
    ]);
  });

  it('take the word for the whole city as their place, where no name is told, and not all of its form', () => {
    const text = '年末全市各项贷款余额434亿元。\n年末全市幼儿园217所。\n年末全市木材产量1800立方米。';
    expect(lines(text).every((line) => line.endsWith(' 全市'))).toBe(true);
  });

  it('have no scope where they are what industry adds, and land under a crop a name', () => {
    const text = '全县工业增加值完成4亿元，增长13%。粮食作物种植面积12900公顷，比上年同期增长1.3%。';
    expect(lines(text)).toEqual([
      'industrial_output 400000000 - - 全县',
      'industrial_output_yoy 13 - - 全县',
      'sown_area 12900 cumulative - 全县',
      'sown_area_yoy 1.3 - - 全县',
    ]);
  });

  it('come to a rate of so many thousand people', () => {
    const text =
      '衞生防護中心表示，流感病毒陽性百分比上周升至11.2%，公立醫院流感入院的比率亦上升至每一萬人0.68宗。';
    expect(lines(text, 'zh-Hant')).toEqual(['positivity 11.2 new - 香港', 'hospital_rate 0.68 new - 香港']);
  });
});
