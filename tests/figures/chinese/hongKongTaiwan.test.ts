import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('bulletins of Hong Kong, Macau and Taiwan', () => {
  it('reads counts in characters, with those in hospital told by condition', () => {
    const text =
      '衞生防護中心公布疫情\n衞生防護中心今日公布，新增三宗確診個案，至今本港共錄得五十宗個案。現有20名病人留院，三人危殆、兩人嚴重。';
    expect(hant(text)).toEqual([
      'confirmed 3 new - 香港',
      'confirmed 50 cumulative - 香港',
      'in_hospital 20 current - 香港',
      'critical 3 current - 香港 < in_hospital 20',
      'serious 2 current - 香港 < in_hospital 20',
    ]);
  });

  it('takes countries in a list of local cases for where they had been', () => {
    const text = '衞生防護中心公布疫情\n本港新增9宗確診個案，當中五人曾外遊，包括英國三宗、法國兩宗。';
    expect(hant(text).slice(2)).toEqual([
      'confirmed 3 new - 香港 < confirmed 5',
      'confirmed 2 new - 香港 < confirmed 5',
    ]);
  });

  it('gives what became of people to the confirmed, not to the reports', () => {
    const text =
      '疾管署說明疫情\n中央流行疫情指揮中心統計，截至目前國內累計通報300例，其中260例排除，40例確診，分別為30例境外移入及10例本土；1人死亡、5人解除隔離。';
    expect(hant(text)).toEqual([
      'reported 300 cumulative - 台灣',
      'suspected_excluded 260 cumulative - 台灣 < reported 300',
      'confirmed 40 cumulative - 台灣 < reported 300',
      'confirmed 30 cumulative imported 台灣 < confirmed 40',
      'confirmed 10 cumulative local 台灣 < confirmed 40',
      'deaths 1 cumulative - 台灣 < confirmed 40',
      'recovered 5 cumulative - 台灣 < confirmed 40',
    ]);
  });

  it('goes on behind a case number in brackets', () => {
    const text = '指揮中心公布疫情\n中央流行疫情指揮中心公布新增1例確診（案77），累計80例確診。';
    expect(hant(text).at(-1)).toBe('confirmed 80 cumulative - 台灣');
  });

  it('reads the week before in a bracket and the change behind it', () => {
    const text =
      '疾管署說明腸病毒疫情\n疾病管制署表示，上週腸病毒門急診就診達9,600人次，較前一週（9,000人次）上升6.7%。';
    expect(hant(text)).toEqual([
      'ent_visits 9600 new - 台灣',
      'ent_visits 9000 new - 台灣',
      'ent_visits_change 6.7 - - 台灣',
    ]);
  });

  it('leaves a total that holds both origins with neither', () => {
    const text =
      '疾管署說明疫情\n疾病管制署公布新增1例本土確定病例。迄今累計50例確定病例，包括40例本土及10例境外移入。';
    expect(hant(text).slice(1)).toEqual([
      'confirmed 50 cumulative - 台灣',
      'confirmed 40 cumulative local 台灣 < confirmed 50',
      'confirmed 10 cumulative imported 台灣 < confirmed 50',
    ]);
  });

  it('tells two kinds of test apart where a text speaks of both', () => {
    const text =
      '衞生防護中心公布疫情\n截至今日零時，衞生防護中心錄得900宗2019冠狀病毒病新增陽性檢測個案，包括500宗經核酸檢測、400宗經快速抗原測試呈陽性。';
    expect(hant(text)).toEqual([
      'confirmed 900 new - 香港',
      'pcr_positive 500 new - 香港 < confirmed 900',
      'antigen_positive 400 new - 香港 < confirmed 900',
    ]);
  });

  it('counts outbreaks in the unit of outbreaks, behind the people they affect', () => {
    const text =
      '流感速遞\n衞生防護中心本周錄得五宗院舍流感樣疾病爆發，受影響人數共40人；其中三宗在小學、兩宗在安老院。';
    expect(hant(text)).toEqual([
      'outbreaks 5 new - 香港',
      'affected 40 new - 香港',
      'outbreaks 3 new - 香港 < outbreaks 5',
      'outbreaks 2 new - 香港 < outbreaks 5',
    ]);
  });

  it('knows who they were from where they were counted, and countries that an imported case came from', () => {
    const text =
      '應變協調中心公布疫情\n應變協調中心表示，累計確診9例，四例為湖北旅客、五例為本澳居民。本周錄得四宗個案，全屬輸入個案，患者曾到訪印尼（兩宗）、泰國和越南（各一宗）。';
    expect(hant(text)).toEqual([
      'confirmed 9 cumulative - 澳門',
      'confirmed 4 cumulative - 澳門 < confirmed 9',
      'confirmed 5 cumulative - 澳門 < confirmed 9',
      'confirmed 4 new imported 澳門',
      'confirmed 2 new imported 澳門 < confirmed 4',
      'confirmed 1 new imported 澳門 < confirmed 4',
      'confirmed 1 new imported 澳門 < confirmed 4',
    ]);
  });

  it('takes the place of an issuer before one that a title names behind its number', () => {
    const text = '本土登革熱新增9例 高雄市居多\n疾病管制署公布，上週新增9例本土登革熱確定病例。';
    expect(hant(text).at(-1)).toBe('confirmed 9 new local 台灣');
  });

  it('reads a district of a city that no list has, whatever district its end names', () => {
    const text = '臺南市新增登革熱6例\n臺南市衛生局公布，新增6例登革熱病例，東區4例、安南區2例。';
    expect(hant(text).at(-1)).toMatch(/^confirmed 2 new - 安南[區区] < confirmed 6$/);
  });

  it('tells what the police count up from the start of a year by kind, money from cases', () => {
    const text =
      '警方公布騙案數字\n警方公布，今年首季錄得900宗騙案，損失2億元；投資騙案300宗，損失以電話騙案1億元最高。';
    expect(hant(text)).toEqual([
      'cases 900 cumulative - 香港',
      'losses 200000000 cumulative - 香港',
      'cases 300 cumulative - 香港 < cases 900',
      'losses 100000000 cumulative - 香港',
    ]);
  });

  it('gives shares and severities to the total behind 其中', () => {
    const text =
      '指揮中心公布疫情\n中央流行疫情指揮中心表示，今年累計本土個案9,000例，其中輕症占98.5%，中症90例占1%，重症45例占0.5%。';
    expect(hant(text)).toContain('moderate 90 cumulative local 台灣 < confirmed 9000');
  });
});
