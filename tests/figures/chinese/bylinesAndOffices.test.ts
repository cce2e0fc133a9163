import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('where a reporter sits', () => {
  it('is no place of what a city’s police count', () => {
    const text =
      '某某新聞網記者王小明／台北報導\n\n台中市警局執行全國同步掃黑專案，自3月4日至9日，查獲毒品犯罪61人、查扣槍枝7枝。';
    expect(hant(text)).toEqual(['suspects_arrested 61 new - 台中市', 'guns_seized 7 new - 台中市']);
  });

  it('is passed over in brackets, behind a caption', () => {
    const text =
      '10天內逮43人法辦\n警方逮獲主嫌。(記者林小美翻攝)\n〔記者林小美/台北報導〕台北市警察局自4月2日至11日執行專案，共查獲詐欺集團9件43人。';
    expect(hant(text).slice(1)).toEqual(['cases_solved 9 new - 台北市', 'suspects_arrested 43 new - 台北市']);
  });

  it('does not take over in the middle of a storm’s toll', () => {
    const text =
      '李小華 綜合報導 / 台北市\n中央災害應變中心統計，全台3人死亡、81人受傷，停電12萬戶。停水的有4萬戶。';
    expect(hant(text).map((line) => line.split(' ').at(-1))).toEqual(['台灣', '台灣', '台灣', '台灣']);
  });
});

describe('who counts and where', () => {
  it('is the city whose police act in a province’s notice', () => {
    const text =
      '江苏警方打击犯罪团伙\n今年上半年，全省警方打掉犯罪团伙91个。通过侦查，扬州市公安局便衣大队打掉3个犯罪团伙，抓获犯罪嫌疑人27名。';
    expect(lines(text).slice(-2)).toEqual([
      'gangs_busted 3 cumulative - 扬州市',
      'suspects_arrested 27 cumulative - 扬州市',
    ]);
  });

  it('is the whole island that a storm struck, whichever of the dead is told of', () => {
    const text =
      '颱風某某 全臺釀2死19傷\n颱風造成2死、19傷。死者為花蓮縣壽豐鄉一名男子修樹時墜落身亡。撤離人數共計920人。';
    expect(hant(text).at(-1)).toBe('evacuated 920 cumulative - 台灣');
  });
});

describe('long numbers in characters', () => {
  it('count like those in digits', () => {
    const text =
      '某市警方通报\n江州市警方开展行动，共破获刑事案件六百六十二起，缴获雷管二千二百五十五枚、子弹八十二发。';
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'cases_solved 662',
      'detonators_seized 2255',
      'ammunition_seized 82',
    ]);
  });
});

describe('a police release of Hong Kong', () => {
  it('is no epidemic for naming a law (法例), and counts no one of its story (該兩名)', () => {
    const text =
      '警屯門掃毒\n警方前日在屯門展開打擊毒品行動，截查兩名男子，檢獲約21公斤懷疑氯胺酮，毒品總市值約1114萬元。該兩名男子被捕。根據香港法例第134章，一經定罪最高可判處終身監禁。';
    expect(hant(text)).toEqual(['drugs_seized 21 new - 屯門', 'street_value 11140000 new - 屯門']);
  });
});

describe('a day of an epidemic', () => {
  it('splits the day’s cases, not the total told in one breath with them', () => {
    const text =
      '衞生防護中心公布疫情\n本港今日新增12宗確診個案，累計5492宗個案。在確診個案中，8宗為輸入個案，4宗為本地個案。';
    expect(hant(text).slice(2)).toEqual([
      'confirmed 8 new imported 香港 < confirmed 12',
      'confirmed 4 new local 香港 < confirmed 12',
    ]);
  });

  it('keeps a paragraph that opens with imported cases to these', () => {
    const text =
      '疫情通报\n6月2日0—24时，31个省（自治区、直辖市）报告新增确诊病例25例。\n境外输入现有确诊病例374例。累计确诊病例6437例，累计治愈出院病例6063例，无死亡病例。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 374 current imported 全国',
      'confirmed 6437 cumulative imported 全国',
      'recovered 6063 cumulative imported 全国',
      'deaths 0 cumulative imported 全国',
    ]);
  });

  it('gives the week before in a bracket the scope and place of this week', () => {
    const text =
      '流感周报\n2024年第6周，南方省份哨点医院报告的流感样病例占比为7.9%，高于前一周水平（6.3%）。';
    expect(lines(text)).toEqual(['ili_share 7.9 new - 南方省份', 'ili_share 6.3 new - 南方省份']);
  });
});

describe('those without symptoms in Taiwan', () => {
  it('are some of the confirmed, and the places behind them split all', () => {
    const text =
      '中央流行疫情指揮中心公布疫情\n今日新增之60例本土病例，為35例男性、24例女性、1例調查中，年齡介於未滿5歲至90多歲，其中包含22例為無症狀感染。個案分佈為新北市（41例）、台北市（19例）。';
    expect(hant(text).slice(4)).toEqual([
      'asymptomatic 22 new local 台灣 < confirmed 60',
      'confirmed 41 new local 新北市 < confirmed 60',
      'confirmed 19 new local 台北市 < confirmed 60',
    ]);
  });
});

describe('a stretch up to yesterday', () => {
  it('is new, whatever word ends it', () => {
    const text =
      '衞生防護中心公布登革熱\n由本月17日起截至昨日，中心錄得兩宗登革熱確診個案。今年至今共錄得14宗個案。';
    expect(hant(text)).toEqual(['confirmed 2 new - 香港', 'confirmed 14 cumulative - 香港']);
  });
});

describe('units of 家', () => {
  it('are businesses, not households, whatever branch they are of', () => {
    const text = '惠济区经济运行情况\n1—9月，全区入库单位48家，其中工业20家、房地产业28家。';
    expect(lines(text).map((line) => line.split(' ')[0])).not.toContain('households');
    expect(lines(text)[0]).toBe('businesses 48 cumulative - 惠济区');
  });
});

describe('one count of a row of places', () => {
  it('is of what holds them, also for what goes on', () => {
    const text =
      '黄淮部分地区发生洪涝灾害\n据湖北省民政厅报告，十堰市竹山县、郧西县6.8万人受灾，300余人紧急转移安置。\n据河南省民政厅报告，南阳市桐柏县、驻马店市汝南县4.7万人受灾。';
    expect(lines(text)).toEqual([
      'affected 68000 cumulative - 十堰市',
      'relocated 300 cumulative - 十堰市',
      'affected 47000 cumulative - 河南省',
    ]);
  });
});

it('a numeral in the name of a paper does not hide the numbers behind it', () => {
  for (const paper of ['三亚日报', '四川日报', '重庆日报'])
    expect(lines(`${paper}讯：5例病例治愈出院，新增8例确诊病例。`).map((line) => line.split(' ')[1])).toEqual(
      ['5', '8'],
    );
});
