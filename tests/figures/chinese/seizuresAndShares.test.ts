import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('what the police seize', () => {
  it('holds the verb for a list that another count opens, with one scope', () => {
    expect(
      hant('刑事局破獲賭場\n刑事局表示，逮捕嫌犯7人並查扣手機9支、隨身碟2個、存摺12本、點鈔機1臺。'),
    ).toEqual([
      'suspects_arrested 7 new - 台灣',
      'phones_seized 9 new - 台灣',
      'usb_drives_seized 2 new - 台灣',
      'passbooks_seized 12 new - 台灣',
      'money_counters_seized 1 new - 台灣',
    ]);
  });

  it('counts 案 and 筆, names those deceived, dens and what crimes brought in', () => {
    expect(
      hant('調查局表示，11月的專案執行45案，破獲水房3座，查獲詐欺犯罪金額6億元，28名長者被騙。'),
    ).toEqual([
      'cases 45 new - 台灣',
      'dens_busted 3 new - 台灣',
      'funds_involved 600000000 new - 台灣',
      'victims 28 new - 台灣',
    ]);
  });
});

describe('per cents in lists', () => {
  it('takes changes whose noun stands behind the last of them', () => {
    expect(
      hant(
        '統計暨普查局資料顯示，5月入境旅客300萬人次，日本、泰國及越南旅客按年分別錄得12.5%、8.1%及4.3%的跌幅。',
      ).slice(1),
    ).toEqual(['visitors_yoy 12.5 - - 澳門', 'visitors_yoy 8.1 - - 澳門', 'visitors_yoy 4.3 - - 澳門']);
  });

  it('gives a share in a bracket the place of the count before it', () => {
    expect(
      hant(
        '農業部統計，颱風造成農業損失2億元，其中屏東縣損失1億2千萬元(占60%)、臺東縣損失3千萬元(占15%)。',
      ).slice(2),
    ).toEqual([
      expect.stringMatching(/^economic_loss_share 60 cumulative - 屏東縣/),
      expect.stringMatching(/^economic_loss 30000000 cumulative - 臺東縣/),
      expect.stringMatching(/^economic_loss_share 15 cumulative - 臺東縣/),
    ]);
  });

  it('keeps visitors where they came to', () => {
    expect(
      hant('統計暨普查局表示，6月香港旅客(18.2萬人次)按年減少5%，住客中內地住客(40萬人次)上升3%。'),
    ).toEqual([
      'visitors 182000 new - 澳門',
      'visitors_yoy 5 - - 澳門',
      'hotel_guests 400000 new - 澳門',
      'hotel_guests_yoy 3 - - 澳門',
    ]);
  });
});

describe('outbreaks', () => {
  it('counts those who fell ill, and the outbreak behind those it touched', () => {
    expect(
      hant('衞生防護中心調查食物中毒\n衞生防護中心正調查三宗涉及14人的懷疑食物中毒個案。5名職員沒有病徵。'),
    ).toEqual([
      'outbreaks 3 cumulative - 香港',
      'affected 14 cumulative - 香港',
      'symptom_free 5 current - 香港',
    ]);
    expect(hant('衛生局接獲群集性感染報告\n第一宗，某校小一甲班，共9名學生不適，4男5女。')).toEqual([
      'affected 9 cumulative - 澳門',
      'affected 4 cumulative - 澳門 < affected 9',
      'affected 5 cumulative - 澳門 < affected 9',
    ]);
  });
});

describe('where it is', () => {
  it('takes no dateline for the place of a national body', () => {
    expect(hant('毒品專案起出槍枝\n（台北3日電）調查局表示，查獲槍枝12支。')).toEqual([
      'guns_seized 12 new - 台灣',
    ]);
  });

  it('reads a stretch of road behind a kilometre post', () => {
    expect(
      hant(
        '遊覽車追撞 6人受傷\n國道3號7日清晨發生追撞，造成6人受傷，事故地點在北向231.2公里處南投名間段。',
      )[1],
    ).toBe('injured 6 cumulative - 名間');
  });

  it('knows the district whose police station speaks, and a title’s district by the city that the text names', () => {
    expect(hant('楠梓警取締酒駕\n楠梓分局統計，上月共取締酒駕52件。')).toEqual(['offences 52 new - 楠梓']);
    expect(
      hant('霧峰工廠火警 2人受傷\n台中市消防局表示，3日凌晨獲報，出動消防車9輛。').map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(['霧峰', '霧峰']);
  });

  it('gives what a clinic holds to the whole of Macau, and a city’s bureau its own cases', () => {
    expect(hant('記者會快訊（路環公共衛生臨床中心情況）\n應變協調中心表示，現時共31人隔離。')[0]).toMatch(
      /澳門$/,
    );
    expect(hant('新增1例境外移入登革熱\n台南市衛生局公布新增1例境外移入登革熱病例。')[0]).toBe(
      'confirmed 1 new imported 台南市',
    );
  });
});

describe('vaccinations', () => {
  it('counts what happened after them by its own name, and shares of those vaccinated as rates', () => {
    expect(
      hant(
        '疫苗接種數字\n應變協調中心表示，截至5日，已接種兩劑有6,000人（60%）。過去一周接獲7宗不良事件通報，包括1宗嚴重不良事件。',
      ),
    ).toEqual([
      'vaccinated 6000 cumulative - 澳門',
      expect.stringMatching(/^vaccinated_share 60 /),
      'adverse_events 7 new - 澳門',
      'adverse_events 1 new - 澳門 < adverse_events 7',
    ]);
  });
});

describe('numbers in Hong Kong’s way', () => {
  it('reads 萬零, and takes nothing imported past the imported part', () => {
    expect(hant('本港新增2萬零315宗確診，輸入個案佔120宗，再多41名患者離世。')).toEqual([
      'confirmed 20315 new - 香港',
      'confirmed 120 new imported 香港 < confirmed 20315',
      'deaths 41 new - 香港',
    ]);
  });
});

describe('counts that go on without their noun', () => {
  it('weighs the drugs of before, and counts those in shelters', () => {
    expect(
      hant('海巡署表示，起出海洛因4袋80.5公斤、大麻6袋91公斤。').map((line) => line.split(' ')[0]),
    ).toEqual(Array.from({ length: 4 }, () => 'drugs_seized'));
    expect(hant('颱風災情\n消防署統計，颱風造成災情，目前收容8處、121人。')).toEqual([
      'shelters 8 current - 台灣',
      'sheltered 121 current - 台灣',
    ]);
  });

  it('gives the share behind a place’s count its place, and takes 各縣市 for one', () => {
    expect(hant('內政部公布，1月底戶數985萬戶，以新北市178萬戶最多，占18.1％。').at(-1)).toMatch(
      /18\.1 .* 新北市$/,
    );
    expect(hant('地震\n消防署和各縣市共出動30車、90人次。').length).toBe(2);
  });
});
