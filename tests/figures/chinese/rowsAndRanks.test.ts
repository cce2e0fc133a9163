import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');
const counted = (text: string) => hant(text).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('numbers in characters, as newspapers of Taiwan write them', () => {
  it('reads gangs, arms and sums of an operation', () => {
    const text =
      '台灣警政署打擊詐欺專案\n警政署公布今年第三波打擊詐欺專案成果，共查獲詐騙集團八一二團、犯嫌四三二一人；查獲槍砲案一一六件、一二三人，查獲模擬槍三五七枝及改造場所十二處；清查金流二四五億一二四三萬元。';
    expect(counted(text).filter((line) => !line.endsWith(' 12'))).toEqual([
      'gangs_busted 812',
      'suspects_arrested 4321',
      'cases_solved 116',
      'suspects_arrested 123',
      'guns_seized 357',
      'amount 24512430000',
    ]);
    expect(counted(text)).toHaveLength(7);
  });

  it('reads decimals before 億 and its currency', () => {
    expect(
      hant('台灣出口\n財政部公布，前八月出口二千一百五十四點一億美元，年減百分之二點三。').slice(-2),
    ).toEqual(['exports 215410000000 - - 台灣', 'exports_yoy 2.3 - - 台灣']);
  });
});

describe('rows of changes', () => {
  it('keeps the change through a row of partners, who are no place of it', () => {
    const text =
      '台灣8月出口\n經濟部貿易局公布，8月出口年增率分別為中國大陸與香港(15.1%)、東協(31.2%)、日本(38.4%)。出口年增率以礦產品121.1%、化學品51.3%成長較高。';
    expect(hant(text).map((line) => line.replace(/^[a-z_]+_yoy/, 'yoy'))).toEqual([
      'yoy 15.1 - - 台灣',
      'yoy 31.2 - - 台灣',
      'yoy 38.4 - - 台灣',
      'yoy 121.1 - - 台灣',
      'yoy 51.3 - - 台灣',
    ]);
  });
});

describe('storms and crashes', () => {
  it('takes gusts for wind, and sexes for what became of all', () => {
    const text =
      '香港颱風\n橫瀾島的最高陣風，超過每小時173公里。長洲及昂坪分別錄得的最高風速為每小時116公里及113公里。渠務署收到15宗水浸報告。至少27男、25女共52人在風暴期間受傷。';
    expect(hant(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'wind_speed 173',
      'wind_speed 116',
      'wind_speed 113',
      'floods 15',
      'injured 27',
      'injured 25',
      'injured 52',
    ]);
  });

  it('takes a doubt for no case, and hurt people in hospital for hurt', () => {
    expect(hant('宜蘭縣車禍\n宜蘭縣蘇澳鎮兩輛遊覽車疑似煞車不及追撞，造成18人受傷。')).toContain(
      'injured 18 cumulative - 蘇澳鎮',
    );
    expect(hant('香港颱風\n香港天文台發出十號颶風信號，共有45名市民在風暴期間受傷入院。')).toEqual([
      'injured 45 cumulative - 香港',
    ]);
    expect(counted('南投客運追撞貨櫃車 1死20輕重傷')).toEqual(['deaths 1', 'injured 20']);
  });
});

describe('who speaks, and where the next ones live', () => {
  it('gives a city what its mayor tells', () => {
    const text = '台灣疫情\n國內今天新增6例本土確診。新北市長王大同下午在記者會上表示，今日新增1例居隔陽性。';
    expect(hant(text).at(-1)).toBe('confirmed 1 new local 新北市');
  });

  it('takes the next place behind 另 for a part of the same count', () => {
    const text =
      '疾管署公布\n疾管署公布，上週新增5例本土登革熱病例，一例居住高雄市鳳山區，另二例居住屏東縣萬丹鄉。';
    expect(hant(text).at(-1)).toBe('confirmed 2 new local 屏東縣萬丹鄉 < confirmed 5');
  });

  it('adds up what is told behind new ones', () => {
    const text = '台灣疫情\n台中市今新增40例本土確診，其中參加演唱會者再增6例，總數達18人。';
    expect(hant(text).at(-1)).toContain('confirmed 18 cumulative local 台中市');
  });
});

describe('days, drugs and countries', () => {
  it('holds a day that heads a paragraph to its end, so that two days contradict nothing', () => {
    const text =
      '香港疫情\n1月1日：新增42宗確診。一名59歲男確診病人離世，累計死亡人數增至149人。\n1月2日：新增35宗確診。一名88歲男確診病人離世，累計死亡人數增至150人。';
    const deaths = hant(text).filter((line) => line.startsWith('deaths'));
    expect(deaths).toEqual([
      'deaths 1 new - 香港',
      'deaths 149 cumulative - 香港',
      'deaths 1 new - 香港',
      'deaths 150 cumulative - 香港',
    ]);
  });

  it('counts doses behind the name of a drug, and countries without a unit', () => {
    expect(counted('台灣疫情\n指揮中心表示，昨天開立口服藥Paxlovid2320人份。')[0]).toMatch(/ 2320$/);
    expect(counted('全球疫情\n全球累計2,080,568例確診病例，病例分布於174國/地區。')).toEqual([
      'confirmed 2080568',
      'countries 174',
    ]);
  });

  it('counts those who have to be kept apart, whoever they are', () => {
    const text = '香港疫情\n某安老院1名工作人員確診，有3名工作人員及5名院友需要接受檢疫。';
    expect(counted(text).slice(-2)).toEqual(['quarantined 3', 'quarantined 5']);
  });
});
