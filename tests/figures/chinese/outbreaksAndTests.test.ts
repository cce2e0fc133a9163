import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('reports of people who fell ill together', () => {
  it('counts whom each outbreak touched as some of all of them', () => {
    const text =
      '衞生防護中心調查兩宗懷疑食物中毒個案\n中心正調查兩宗懷疑食物中毒個案，合共涉及九人。\n首宗個案涉及六人，包括兩男四女。另一宗涉及三名女子。\n九人中，七人曾求醫，一人須入院，其後已出院。';
    expect(hant(text).slice(2)).toEqual([
      'affected 9 cumulative - 香港',
      'affected 6 cumulative - 香港 < affected 9',
      'affected 2 cumulative - 香港 < affected 6',
      'affected 4 cumulative - 香港 < affected 6',
      'affected 3 cumulative - 香港 < affected 9',
      'affected 9 cumulative - 香港',
      'affected 7 cumulative - 香港 < affected 9',
      'in_hospital 1 cumulative - 香港 < affected 9',
    ]);
  });

  it('gives the office what it counts beside the one outbreak', () => {
    const text =
      '衞生防護中心調查沙田一所學校腸胃炎爆發\n個案涉及十九名學童，當中十二人已求醫。中心於三月三日至九日共接獲十二宗爆發，受影響人數共140人，較之前一周的九宗及98人為多。';
    expect(hant(text)).toEqual([
      'affected 19 cumulative - 沙田',
      'affected 12 cumulative - 沙田 < affected 19',
      'outbreaks 12 new - 香港',
      'affected 140 new - 香港',
      'outbreaks 9 new - 香港',
      'affected 98 new - 香港',
    ]);
  });

  it('takes no title of a day’s new cases for one', () => {
    const text = '機場麻疹爆發：新增兩宗\n衞生防護中心公布，再確診兩宗麻疹個案，涉及一男一女。';
    expect(hant(text).every((line) => line.startsWith('confirmed'))).toBe(true);
  });
});

describe('what is told of tests', () => {
  it('holds the positive, the negative and the undecided as some of the tested', () => {
    const text =
      '指揮中心：國內新增2例確診\n指揮中心公布國內新增2例COVID-19病例，採檢對象共80人，第一次採檢結果9人陽性、68人陰性，3人待複檢。';
    expect(hant(text).slice(2)).toEqual([
      'people_tested 80 new - 台灣',
      'confirmed 9 new - 台灣 < people_tested 80',
      'tests_negative 68 new - 台灣 < people_tested 80',
      'suspected 3 new - 台灣 < people_tested 80',
    ]);
  });

  it('reads thousands parted by spaces before samples', () => {
    const text = '確診個案\n衞生防護中心公布新增12宗確診個案。昨日各化驗所共處理約112 000個樣本。';
    expect(hant(text).at(-1)).toBe('tests 112000 new - 香港');
  });
});

describe('what a list is of', () => {
  it('tells places in order of those just told by sex', () => {
    const text =
      '國內新增個案\n指揮中心公布國內新增150例確定病例，分別為120例本土個案及30例境外移入。今日新增本土病例中，65例男性、54例女性、1例調查中，年齡介於未滿5歲至90多歲。個案分布依序為新北市(60例)、臺中市(40例)。';
    expect(hant(text).slice(-2)).toEqual([
      'confirmed 60 new local 新北市 < confirmed 120',
      'confirmed 40 new local 臺中市 < confirmed 120',
    ]);
  });

  it('opens at a number whose ids stand in a bracket', () => {
    const text =
      '國內新增個案\n指揮中心表示，今日新增11例本土個案(案285至案295)中，10例為某公司群聚相關個案，1例為銀行員工；個案中8例男性、3例女性。';
    expect(
      hant(text)
        .slice(1)
        .every((line) => line.endsWith('< confirmed 11')),
    ).toBe(true);
  });

  it('sets the dead beside the gravely ill behind a semicolon', () => {
    const text =
      '國內新增個案\n指揮中心公布，今日新增66例本土中重症個案，其中24例中症、42例重症；44例死亡個案，29例男性、15例女性。';
    expect(hant(text).slice(-3)).toEqual([
      'deaths 44 new - 台灣',
      'deaths 29 new - 台灣 < deaths 44',
      'deaths 15 new - 台灣 < deaths 44',
    ]);
  });

  it('adds no shares to the counts that they stand beside', () => {
    const text =
      '國內確診\n指揮中心統計，去年迄今累計確診1,000例，其中980例為輕症/無症狀，占98%，中症12例(占1.2%)，重症8例(占0.8%)。';
    expect(hant(text)).toEqual([
      'confirmed 1000 cumulative - 台灣',
      'mild_or_asymptomatic 980 cumulative - 台灣 < confirmed 1000',
      'confirmed_share 98 cumulative - 台灣 < confirmed 1000',
      'moderate 12 cumulative - 台灣 < confirmed 1000',
      'confirmed_share 1.2 cumulative - 台灣 < moderate 12',
      'severe 8 cumulative - 台灣 < confirmed 1000',
      'confirmed_share 0.8 cumulative - 台灣 < severe 8',
    ]);
  });
});

describe('what a health authority keeps', () => {
  it('counts rooms and hotels, and no houses damaged', () => {
    const text =
      '應變協調中心：新增8例\n應變協調中心公佈，本澳新增8例新冠病毒陽性個案。現時醫學觀察酒店共11間，提供房間3,200間，已入住2,400間。';
    expect(hant(text).slice(-3)).toEqual([
      'hotels 11 current - 澳門',
      'rooms 3200 current - 澳門',
      'rooms 2400 current - 澳門',
    ]);
  });

  it('reads those of several hospitals as one number', () => {
    const text =
      '醫管局公布確診病人情況\n目前在各公立醫院及社區治療設施留院的患者共845人，其中危殆22人。昨日口岸入境5,400人次，出境6,100人次。';
    expect(hant(text).slice(-4)).toEqual([
      'in_hospital 845 current - 香港',
      'critical 22 current - 香港 < in_hospital 845',
      'arrivals 5400 new - 香港',
      'departures 6100 new - 香港',
    ]);
  });
});

describe('reports of a day that say more than one thing', () => {
  it('gives the cases behind a total of reports where they were infected', () => {
    const text =
      '國內確診\n截至目前累計9,000例通報(含8,900例排除)，其中100例確診，30例境外移入，68例本土病例，2例其他。';
    expect(hant(text).slice(-3)).toEqual([
      'confirmed 30 cumulative imported 台灣 < confirmed 100',
      'confirmed 68 cumulative local 台灣 < confirmed 100',
      'confirmed 2 cumulative - 台灣 < confirmed 100',
    ]);
  });

  it('names the city that one of its districts is called after', () => {
    const text =
      '桃園新增90例本土\n桃園市政府衛生局公布，本市新增90例本土確診個案，分布於桃園區60例、中壢區30例。';
    expect(hant(text)[0]).toBe('confirmed 90 new local 桃園市');
  });

  it('tells what the year has had so far as a total', () => {
    const text = '國內疫情\n疾病管制署公布，今年截至10月底新增確診758例。';
    expect(hant(text)).toEqual(['confirmed 758 cumulative - 台灣']);
  });

  it('splits doses by their number and counts closed schools', () => {
    const text =
      '疫苗接種統計\n指揮中心公布，累計接種2,900人次，第1劑1,800人次、第2劑1,100人次。目前學校停課14校、87班，新增3例確診。';
    expect(hant(text)).toEqual([
      'doses 2900 cumulative - 台灣',
      'doses 1800 cumulative - 台灣 < doses 2900',
      'doses 1100 cumulative - 台灣 < doses 2900',
      'schools_closed 14 current - 台灣',
      'classes_suspended 87 current - 台灣',
      'confirmed 3 new - 台灣',
    ]);
  });
});
