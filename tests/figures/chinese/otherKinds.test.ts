import { describe, expect, it } from 'vitest';
import { lines, readText, sums } from './lines';

describe('earthquakes', () => {
  it('puts the quake in the smallest division before its coordinates', () => {
    const text =
      '四川甘孜发生4.1级地震\n台网速报：3月2日9时5分在四川甘孜州泸定县（北纬29.61度，东经102.03度）发生4.1级地震，震源深度9千米。';
    expect(lines(text).slice(1)).toEqual([
      'latitude 29.61 - - 泸定县',
      'longitude 102.03 - - 泸定县',
      'magnitude 4.1 - - 泸定县',
      'depth 9 - - 泸定县',
    ]);
  });

  it('counts the quakes of each class, wherever the largest of them was', () => {
    const text =
      '一周震情\n本周我国共记录到3.0级以上地震9次，其中3.0到3.9级6次，4.0级以上3次，最大的是4月1日在四川省泸定县发生的4.6级地震。';
    expect(lines(text)).toEqual([
      'quakes 9 cumulative - 全国',
      'quakes 6 cumulative - 全国 < quakes 9',
      'quakes 3 cumulative - 全国 < quakes 9',
      'magnitude 4.6 - - 泸定县',
    ]);
    expect(sums(text)).toEqual(['9=9']);
  });

  it('counts aftershocks by class where aftershocks are what was counted', () => {
    expect(lines('截至8时，共记录到余震5次，其中4.0到4.9级1次，3.0到3.9级4次。')).toEqual([
      'aftershocks 5 cumulative - -',
      'aftershocks 1 cumulative - - < aftershocks 5',
      'aftershocks 4 cumulative - - < aftershocks 5',
    ]);
  });

  it('gives each place its own intensity, shared or not', () => {
    const text =
      '規模5.1地震\n氣象署：4月22日花蓮縣近海發生規模5.1地震，最大震度花蓮縣4級，臺中市、宜蘭縣3級，高雄市甲仙2級。';
    expect(lines(text, 'zh-Hant').filter((line) => line.startsWith('intensity'))).toEqual([
      'intensity 4 - - 花蓮縣',
      'intensity 3 - - 臺中市',
      'intensity 3 - - 宜蘭縣',
      'intensity 2 - - 甲仙',
    ]);
  });

  it('reads grades of intensity, but not 强 before a noun', () => {
    const text = '最大震度花蓮縣6強、宜蘭縣5弱。規模7.0強震後餘震不斷。';
    expect(readText(text, 'zh-Hant').map(({ metric, value, unit }) => `${metric} ${value} ${unit}`)).toEqual([
      'intensity 6 強',
      'intensity 5 弱',
      'magnitude 7 null',
    ]);
  });
});

describe('numbers written in two parts', () => {
  it.each([
    ['停電戶數45萬6,120戶', 456_120],
    ['停電戶數8萬7千戶', 87_000],
    ['農業損失3億2,150萬元', 321_500_000],
    ['農業損失2億8千萬元', 280_000_000],
    ['農業損失一億二千三百萬元', 123_000_000],
  ])('%s', (text, value) => {
    expect(readText(`颱風造成3人受災。${text}。`, 'zh-Hant').at(-1)?.value).toBe(value);
  });

  it('does not take a date for the second part', () => {
    expect(readText('全县受灾人口升至12万6月3日起雨势减弱。').map(({ value }) => value)).not.toContain(
      120_006,
    );
  });
});

describe('disasters', () => {
  it('says of the dead what they died of', () => {
    const text =
      '台风灾情\n截至9月19日，浙江省11人死亡（其中，7人因房屋倒塌所致，3人溺水所致，1人因泥石流导致）。';
    expect(readText(text).map(({ qualifier }) => qualifier)).toEqual([null, '房屋倒塌', '溺水', '泥石流']);
  });

  it('lets a place hold for its sentence and not longer', () => {
    const text =
      '多地暴雨灾情\n截至8月1日，河南省受灾12.5万人。鹤壁市死亡3人，失踪2人；直接经济损失4亿元。全省转移安置5万人。';
    expect(lines(text).slice(1)).toEqual([
      'deaths 3 cumulative - 鹤壁市',
      'missing 2 cumulative - 鹤壁市',
      'economic_loss 400000000 cumulative - 河南省',
      'relocated 50000 cumulative - 河南省',
    ]);
  });

  it('tells those moved to safety from those resettled', () => {
    expect(
      lines('湖南省洪灾已避险转移3000人，紧急转移安置人口1200人。').map((line) => line.split(' ')[0]),
    ).toEqual(['evacuated', 'relocated']);
  });

  it('knows what was restored by what had failed', () => {
    expect(lines('洪灾致基站退服236个，已恢复121个。').map((line) => line.split(' - ')[0])).toEqual([
      'stations_down 236 cumulative',
      'stations_restored 121 cumulative',
    ]);
  });

  it('does not split 各种 into several figures', () => {
    expect(lines('全国洪涝、台风等各种灾害造成500万人次受灾。')).toHaveLength(1);
  });
});

describe('accidents and fires', () => {
  it('reads headlines of 死 and 伤, in digits and in words', () => {
    expect(lines('郑州一厂房火灾致2死4伤').map((line) => line.slice(0, 9))).toEqual([
      'deaths 2 ',
      'injured 4',
    ]);
    expect(lines('旺角大廈起火　五死四十三傷', 'zh-Hant')).toEqual([
      'deaths 5 cumulative - 旺角',
      'injured 43 cumulative - 旺角',
    ]);
  });

  it('divides those on board by what became of them', () => {
    const text = '四川客车侧翻事故\n车上共载有30人，事故造成5人死亡、15人受伤，其中重伤3人，其余10人未受伤。';
    expect(lines(text)).toEqual([
      'on_board 30 cumulative - 四川省',
      'deaths 5 cumulative - 四川省 < on_board 30',
      'injured 15 cumulative - 四川省 < on_board 30',
      'severe 3 cumulative - 四川省 < injured 15',
      'unhurt 10 cumulative - 四川省 < on_board 30',
    ]);
    expect(sums(text)).toEqual(['30=30']);
  });

  it('counts what fell into one shift as new and a campaign as a total', () => {
    const shift = '交警通报\n2月3日0时至18时，接报交通事故284起，造成19人轻伤。';
    expect(lines(shift)[0]).toBe('accidents 284 new - -');
    const campaign = '警方通报\n1月1日至6月30日，破获诈骗案件136起。';
    expect(lines(campaign)[0]).toBe('cases_solved 136 cumulative - -');
  });
});

describe('police', () => {
  it('counts 宗 as cases of the police where no disease is spoken of', () => {
    const text =
      '香港警務處公布，拘捕23人，涉及48宗騙案，涉款約1億2千萬港元，檢獲45部手機、12部電腦及約35萬元現金。';
    expect(lines(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'suspects_arrested 23',
      'cases 48',
      'losses 120000000',
      'phones_seized 45',
      'computers_seized 12',
      'cash_seized 350000',
    ]);
  });

  it('keeps apart arrest, detention, bail and charge', () => {
    const text = '杭州警方抓获犯罪嫌疑人900名，其中刑事拘留500人，取保候审300人，移送起诉100人。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'suspects_arrested 900',
      'detained 500',
      'released_on_bail 300',
      'prosecuted 100',
    ]);
  });
});

describe('weather', () => {
  it('reads degrees below zero, but no range as one', () => {
    expect(readText('哈尔滨市今晨最低气温-25℃。').map(({ value }) => value)).toEqual([-25]);
    expect(readText('长春市气温零下3℃。').map(({ value }) => value)).toEqual([-3]);
    expect(readText('沈阳市气温5～8℃。').map(({ value }) => value)).toEqual([5, 8]);
  });

  it('carries a measure from place to place', () => {
    const text = '甘肃暴雨\n7日以来，榆中县最大降雨量195毫米，皋兰县168.8毫米。';
    expect(lines(text)).toEqual(['rainfall 195 - - 榆中县', 'rainfall 168.8 - - 皋兰县']);
  });
});

describe('statistics', () => {
  it('names rates by their indicator and their comparison', () => {
    const text =
      '主計總處：失業率3.4%，較上月下降0.1個百分點；失業人數40萬5千人，較上月減少5千人；就業人數1,161萬人，月增8千人。';
    expect(lines(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'unemployment_rate 3.4 -',
      'unemployment_rate_mom 0.1 -',
      'unemployed 405000 current',
      'unemployed_change 5000 new',
      'employed 11610000 current',
      'employed_change 8000 new',
    ]);
  });

  it('divides a total by industry', () => {
    const text =
      '国家统计局：全年国内生产总值100亿元，同比增长5.0%。其中，第一产业增加值20亿元，增长3.5%；第二产业增加值30亿元；第三产业增加值50亿元。';
    expect(sums(text)).toEqual(['10000000000=10000000000']);
  });

  it('takes the comparison of a title from its text', () => {
    expect(lines('工业企业利润下降8.8%\n上半年，工业企业利润总额26亿元，同比下降8.8%。')[0]).toBe(
      'profits_yoy 8.8 - - 全国',
    );
  });

  it('has no origins: travellers who enter are no imported cases', () => {
    expect(lines('澳門十月入境旅客300萬人次，按年上升13.7%。', 'zh-Hant')).toEqual([
      'visitors 3000000 new - 澳門',
      'visitors_yoy 13.7 - - 澳門',
    ]);
  });
});

describe('lists across other figures', () => {
  it('goes back past a change and another count to the total of the list', () => {
    const text =
      '广东省上半年处理投诉22万件，挽回经济损失1亿元。其中商品类投诉12万件，占54.5%；服务类投诉10万件，占45.5%。';
    expect(sums(text)).toEqual(['220000=220000']);
  });

  it('gives users without power to their counties', () => {
    const text = '全台累計停電8萬戶，已復電5萬戶，尚有3萬戶待復電，集中在花蓮縣2萬戶、臺東縣1萬戶。';
    expect(lines(text, 'zh-Hant').slice(2)).toEqual([
      'users_affected 30000 current - 台灣 < users_affected 80000',
      'users_affected 20000 current - 花蓮縣 < users_affected 30000',
      'users_affected 10000 current - 臺東縣 < users_affected 30000',
    ]);
  });

  it('does not count the missing among the dead', () => {
    expect(lines('河北省某厂爆炸已致64人死亡，其中26人已确认身份，28人失联。').at(-1)).toBe(
      'missing 28 cumulative - 河北省',
    );
  });
});
