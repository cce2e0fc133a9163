import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('daily reports of a large wave', () => {
  it('tells cases by the test that found them, and a total behind a part has no origin of the part', () => {
    const text =
      '疫情\n衞生防護中心公布，新增252宗核酸檢測陽性個案及271宗快速檢測呈報個案，共新增523宗陽性個案。新增個案中有13宗屬輸入個案。第五波疫情累計1,188,800宗陽性個案。';
    expect(hant(text)).toEqual([
      'pcr_positive 252 new - 香港',
      'antigen_positive 271 new - 香港',
      'confirmed 523 new - 香港',
      'confirmed 13 new imported 香港 < confirmed 523',
      'confirmed 1188800 cumulative - 香港',
    ]);
  });

  it('reads a number behind 有 with the clause before it', () => {
    const text =
      '疫情\n衞生防護中心公布，本港新增4900宗陽性個案，其中本地個案持續上升，有4605宗，輸入個案則回落至295宗。第五波累計死亡個案破萬宗，有10002宗。';
    expect(hant(text)).toEqual([
      'confirmed 4900 new - 香港',
      'confirmed 4605 new local 香港 < confirmed 4900',
      'confirmed 295 new imported 香港 < confirmed 4900',
      'deaths 10002 cumulative - 香港',
    ]);
  });

  it('keeps the day before out of the tree, and a level that days hover about', () => {
    const text =
      '疫情\n衞生防護中心公布，新增313宗確診個案，數字高於昨日的290宗。其中112宗為輸入個案。\n每日個案徘徊在約300宗水平。\n新增確診個案中，有22宗是本地個案。';
    expect(hant(text).filter((line) => line.includes('<'))).toEqual([
      'confirmed 112 new imported 香港 < confirmed 313',
      'confirmed 22 new local 香港 < confirmed 313',
    ]);
  });

  it('gives both counts the verb behind the second, and days in brackets no number', () => {
    const text =
      '疫情\n衞生防護中心指，第五波疫情累計陽性個案1,004,313宗，5,188人逝世。過去24小時，89名院友和47名員工染疫，另有2人在前日（21日）離世。沒有新增爆發疫情的院舍。';
    expect(hant(text)).toEqual([
      'confirmed 1004313 cumulative - 香港',
      'deaths 5188 cumulative - 香港 < confirmed 1004313',
      'confirmed 89 new - 香港',
      'confirmed 47 new - 香港',
      'deaths 2 new - 香港',
      'outbreaks 0 new - 香港',
    ]);
  });

  it('reads the week of its number, tenths in digits, vaccines left, and visits without a unit', () => {
    const text =
      '疾管署公布\n國內疫情目前處低點，第5周新冠門急診就診計1,035人次，較前一周增加8.8%。腸病毒上周門急診就診人次為1萬283，檢測陽性率升至3成3。全國疫苗尚餘約9.3萬劑。';
    expect(hant(text)).toEqual([
      'ent_visits 1035 new - 台灣',
      'ent_visits_change 8.8 - - 台灣',
      'ent_visits 10283 new - 台灣',
      'positivity 33 new - 台灣',
      'doses_left 93000 current - 台灣',
    ]);
  });

  it('knows Taiwan by what it calls cases from abroad, and an id in brackets', () => {
    const text =
      '疫情\n指揮中心統計，累計802例確診，分別為707例境外移入，95例本土病例；另1例（案530）移除為空號。確診個案中7人死亡、682人解除隔離、113人住院隔離中。';
    expect(hant(text)).toEqual([
      'confirmed 802 cumulative - 台灣',
      'confirmed 707 cumulative imported 台灣 < confirmed 802',
      'confirmed 95 cumulative local 台灣 < confirmed 802',
      'confirmed_removed 1 cumulative - 台灣',
      'deaths 7 cumulative - 台灣 < confirmed 802',
      'recovered 682 cumulative - 台灣 < confirmed 802',
      'in_hospital 113 current - 台灣 < confirmed 802',
    ]);
  });

  it('counts reports of groups that came in today, and the first of the kinds of all', () => {
    const text =
      '疫情\n應變協調中心稱，今（8）日接獲12宗流感樣疾病群集性感染。\n今年累計腸病毒重症19例，其中感染伊科病毒17例，以新生兒15例最多。';
    expect(hant(text)).toEqual([
      'clusters 12 new - 澳門',
      'severe 19 cumulative - 澳門',
      'severe 17 cumulative - 澳門 < severe 19',
      'severe 15 cumulative - 澳門 < severe 19',
    ]);
  });
});

describe('where Hong Kong and Taiwan name places of their own', () => {
  it('is of Hong Kong where 本港 says so, whatever district the text tells of', () => {
    const text =
      '本港新增16宗確診，12宗屬本地個案，另外4宗是輸入個案。\n16宗新增個案包括5女11男。荃灣的一間店鋪有職員染疫。\n昨日另有70宗初步確診，63宗是本地個案。';
    expect(hant(text).slice(0, 3)).toEqual([
      'confirmed 16 new - 香港',
      'confirmed 12 new local 香港 < confirmed 16',
      'confirmed 4 new imported 香港 < confirmed 16',
    ]);
    expect(hant(text).at(-1)).toBe('confirmed 63 new local 香港 < confirmed 70');
  });

  it('names the wards of a district, and cases of a group are cases', () => {
    const text =
      '疾管署公布\n疾管署公布上週新增本土病例12例，居住於高雄市鳳山區12例（福誠里8例、福祥里4例）。某酒店群組增一例本土確診個案。';
    expect(hant(text)).toEqual([
      'confirmed 12 new local 台灣',
      'confirmed 12 new local 高雄市鳳山區 < confirmed 12',
      'confirmed 8 new local 福誠里 < confirmed 12',
      'confirmed 4 new local 福祥里 < confirmed 12',
      'confirmed 1 new local 台灣',
    ]);
  });

  it('reads how much of the people is vaccinated', () => {
    const text = '疫苗接種\n指揮中心統計，昨日疫苗接種312065劑，疫苗接種人口涵蓋率65.53%。';
    expect(hant(text).at(-1)).toBe('vaccinated_share 65.53 cumulative - 台灣');
  });
});
