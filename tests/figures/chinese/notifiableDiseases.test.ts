import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('notices of single diseases in Hong Kong', () => {
  it('is of the place that counts, not of where the patient had been', () => {
    const text =
      '猴痘｜四十歲男子確診 曾到訪台灣\n衞生防護中心表示，自2022年起至今，本港共錄得80宗猴痘個案（65宗本地個案和15宗輸入個案）。';
    expect(hant(text)).toEqual([
      'confirmed 80 cumulative - 香港',
      'confirmed 65 cumulative local 香港 < confirmed 80',
      'confirmed 15 cumulative imported 香港 < confirmed 80',
    ]);
  });

  it('reads 外地傳入 as imported, a past year as a total, a part of this month as new', () => {
    const text =
      '登革熱個案\n衞生防護中心公布，截至本月13日，本港今年共錄得102宗確診登革熱個案，99宗外地傳入，三宗本地個案。\n本月7日至13日錄得四宗新個案。\n去年共錄得59宗外地傳入個案。';
    expect(hant(text)).toEqual([
      'confirmed 102 cumulative - 香港',
      'confirmed 99 cumulative imported 香港 < confirmed 102',
      'confirmed 3 cumulative local 香港 < confirmed 102',
      'confirmed 4 new - 香港',
      'confirmed 59 cumulative imported 香港',
    ]);
  });

  it('goes on with some of the patients behind 另, and counts none of a story', () => {
    const text =
      '猴痘個案\n衞生防護中心說，本港至今錄得十六宗猴痘個案。十六名患者中，十一人未有接種疫苗，另兩人未完成接種兩劑疫苗。三人潛伏期內曾外遊，當中一人到過深圳。已接種超過一萬劑次疫苗。';
    expect(hant(text)).toEqual([
      'confirmed 16 cumulative - 香港',
      'confirmed 11 cumulative - 香港 < confirmed 16',
      'confirmed 2 cumulative - 香港 < confirmed 16',
      'doses 10000 cumulative - 香港',
    ]);
  });
});

describe('press conferences in Macau', () => {
  it('tells where cases were found from what was done with them', () => {
    const text =
      '本澳疫情\n應變協調中心公佈，昨日新增22宗陽性個案。\n新增陽性個案包括：紅碼區和醫學觀察酒店14例，屬於管控中發現；密切接觸者4例、其他人群4例，屬於社區中發現。';
    expect(hant(text)).toEqual([
      'infections 22 new - 澳門',
      'infections 14 new - 澳門 < infections 22',
      'infections 4 new - 澳門 < infections 22',
      'infections 4 new - 澳門 < infections 22',
    ]);
  });

  it('gives all who were followed up to their total', () => {
    const text =
      '本澳疫情\n應變協調中心公佈，截至18日早上8時，通過流行病學調查共跟進900人，包括：陽性個案100人、密切接觸者300人、次密切接觸者200人、共同軌跡人士250人及陪同人員50人，維持16個群組。';
    expect(hant(text)).toEqual([
      'followed 900 cumulative - 澳門',
      'infections 100 cumulative - 澳門 < followed 900',
      'contacts 300 cumulative - 澳門 < followed 900',
      'contacts_secondary 200 cumulative - 澳門 < followed 900',
      'followed 250 cumulative - 澳門 < followed 900',
      'followed 50 cumulative - 澳門 < followed 900',
      'clusters 16 cumulative - 澳門',
    ]);
  });

  it('counts the same cases again by a weaker noun, with and without symptoms', () => {
    const text =
      '本澳疫情\n應變協調中心公佈，自6月18日起累計共1,583例陽性個案。\n在這1,583例個案中，包括841女、742男，當中577人有症狀，列為確診病例患者，1,006人暫無症狀，列為無症狀感染者。\n無症狀感染者方面，昨日新增37例，均為本地病例。';
    expect(hant(text)).toEqual([
      'infections 1583 cumulative - 澳門',
      'infections 1583 cumulative - 澳門',
      'infections 841 cumulative - 澳門 < infections 1583',
      'infections 742 cumulative - 澳門 < infections 1583',
      'confirmed 577 cumulative - 澳門 < infections 1583',
      'asymptomatic 1006 cumulative - 澳門 < infections 1583',
      'asymptomatic 37 new local 澳門',
    ]);
  });
});

describe('notices of single diseases in Taiwan', () => {
  it('reads an alias in brackets, a row of districts, and some of all behind it', () => {
    const text =
      '疾管署公布\n疾管署公布國內上週新增5例M痘(Mpox)本土確定病例，居住縣市為北部4例及中部1例，發病日介於8月26日至8月31日，其中2例未完整接種2劑疫苗。';
    expect(hant(text)).toEqual([
      'confirmed 5 new local 台灣',
      'confirmed 4 new local 北部 < confirmed 5',
      'confirmed 1 new local 中部 < confirmed 5',
      'confirmed 2 new local 台灣 < confirmed 5',
    ]);
  });

  it('gives countries to the imported cases, and reads 國內感染 as local', () => {
    const text =
      '疾管署公布\n疾管署說明，今年累計4例麻疹病例，其中2例為國內感染病例，另2例為境外移入病例，感染國家為越南及馬來西亞各一例。';
    expect(hant(text)).toEqual([
      'confirmed 4 cumulative - 台灣',
      'confirmed 2 cumulative local 台灣 < confirmed 4',
      'confirmed 2 cumulative imported 台灣 < confirmed 4',
      'confirmed 1 cumulative imported 台灣 < confirmed 2',
      'confirmed 1 cumulative imported 台灣 < confirmed 2',
    ]);
  });

  it('counts years one by one, the unit standing once', () => {
    const text = '疾管署公布\n疾管署統計，2019年至2022年百日咳病例數分別為23、4、0、2例。';
    expect(hant(text)).toEqual([
      'confirmed 23 cumulative - 台灣',
      'confirmed 4 cumulative - 台灣',
      'confirmed 0 cumulative - 台灣',
      'confirmed 2 cumulative - 台灣',
    ]);
  });

  it('takes ages for the ages of the cases, and shares in brackets for shares', () => {
    const text =
      '疾管署公布\n疾管署統計，今年累計44例百日咳確定病例，含8起家庭群聚，年齡以11至18歲共16例占36%為多，其次為6個月以下嬰兒11例(25%)。';
    expect(hant(text)).toEqual([
      'confirmed 44 cumulative - 台灣',
      'clusters 8 cumulative - 台灣',
      'confirmed 16 cumulative - 台灣 < confirmed 44',
      'confirmed_share 36 cumulative - 台灣',
      'confirmed 11 cumulative - 台灣 < confirmed 44',
      'confirmed_share 25 cumulative - 台灣 < confirmed 11',
    ]);
  });

  it('is of a country once the world is spoken of, and knows lineages', () => {
    const text =
      '疾管署公布\n全球今年累計報告約12,603例確診病例；惟澳洲今年5月起疫情明顯，截至8月已報告445例。國內完成基因定序412件，以XBB.1.16（47.1%）為主。';
    expect(hant(text)).toEqual([
      'confirmed 12603 cumulative - 全球',
      'confirmed 445 cumulative - 澳洲',
      'sequences 412 cumulative - 台灣',
      'lineage_share 47.1 cumulative - 台灣',
    ]);
  });
});

describe('what earlier years, other lists and other scripts leave behind', () => {
  it('keeps the whole of last year in brackets apart, and reads groups without a noun', () => {
    const text =
      '香港手足口病\n香港衛生防護中心公布，今年截至6月3日累計293件手足口病群聚（去年整年103件），第14週新增5件群聚，今年累計49件。';
    expect(hant(text)).toEqual([
      'clusters 293 cumulative - 香港',
      'clusters 103 cumulative - 香港',
      'clusters 5 new - 香港',
      'clusters 49 cumulative - 香港',
    ]);
  });

  it('counts up to last Saturday, and years told together', () => {
    const text =
      '退伍軍人病\n衞生防護中心公布，今年截至上周六（2日），共錄得21宗退伍軍人病個案，去年及前年分別有72宗及75宗。';
    expect(hant(text)).toEqual([
      'confirmed 21 cumulative - 香港',
      'confirmed 72 cumulative - 香港',
      'confirmed 75 cumulative - 香港',
    ]);
  });

  it('names a city of the mainland in the characters of the page', () => {
    const text = '內地疫情\n河北省石家莊市過去一日新增11宗本土確診個案，並有30宗本土無症狀感染個案。';
    expect(hant(text)[1]).toBe('asymptomatic 30 new local 石家莊市');
  });

  it('takes no number for a part of a smaller one, and no range of ids for a number', () => {
    const text =
      '疾管署公布\n指揮中心公布，今日新增262例本土病例，分別為越南（9例，案17159-17161）。綜上所有本土個案共327例。';
    expect(hant(text)).toEqual([
      'confirmed 262 new local 台灣',
      'confirmed 9 new local 台灣 < confirmed 262',
      'confirmed 327 new local 台灣',
    ]);
  });

  it("is Macau's where diseases are 強制申報", () => {
    const text = '衛生局公布\n衛生局表示，今年2月份共錄得1,359例強制申報疾病病例。';
    expect(hant(text)).toEqual(['confirmed 1359 new - 澳門']);
  });
});

it('takes each class of diseases for cases, told behind the dead or in lines of its own, and 0:00 for an hour', () => {
  const told = '2031年5月1日00:00--31日24:00，全省共报告法定传染病4400例，死亡4例。其中';
  expect(lines(`${told}，甲类0例；乙类3000例，死亡4例；丙类1400例。`)).toEqual([
    'confirmed 4400 new - 全省',
    'deaths 4 new - 全省',
    'confirmed 0 new - 全省 < confirmed 4400',
    'confirmed 3000 new - 全省 < confirmed 4400',
    'deaths 4 new - 全省 < deaths 4',
    'confirmed 1400 new - 全省 < confirmed 4400',
  ]);
  expect(lines(`${told}：\n甲类：0例\n乙类：3000例，死亡4例。`).map((line) => line.slice(0, 18))).toEqual([
    'confirmed 4400 new',
    'deaths 4 new - 全省',
    'confirmed 0 new - ',
    'confirmed 3000 new',
    'deaths 4 new - 全省',
  ]);
});
