import { expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

it('gives the parts of 新增個案 to the count of the day, not to the total between them', () => {
  expect(
    hant(
      '增40宗確診\n衞生防護中心今日公布，新增40宗確診個案。至今累計確診個案共有2,100宗。\n新增個案包括3宗輸入個案及37宗本地感染個案。',
    ).slice(3),
  ).toEqual(['confirmed 3 new imported 香港 < confirmed 40', 'confirmed 37 new local 香港 < confirmed 40']);
});

it('goes on with a list over semicolons while it lacks some', () => {
  expect(
    hant(
      '確診患者入住情況\n應變協調中心表示，澳門現時共30人入住臨床中心，包括20名返回的居民，均沒有發燒；4名康復期隔離人士，情況良好；3名外遊人士，以及3名高危人士。',
    ),
  ).toEqual([
    'isolated 30 current - 澳門',
    'isolated 20 current - 澳門 < isolated 30',
    'isolated 4 current - 澳門 < isolated 30',
    'isolated 3 current - 澳門 < isolated 30',
    'isolated 3 current - 澳門 < isolated 30',
  ]);
});

it('tells whom patients were taken for, whatever ward they share', () => {
  expect(
    hant(
      '醫管局公布\n衞生防護中心今日新增5宗確診個案。醫管局表示，與該名病人入住同一病格的4名病人被列為密切接觸者。',
    ).at(-1),
  ).toMatch(/^contacts 4 /);
});

it('tells the countries of all, not of the men whose number they happen to make', () => {
  expect(
    hant(
      '新增21例境外移入\n指揮中心表示，今日新增21例境外移入個案，為15例男性、6例女性，分別自美國（9例，案171、案172）、越南（6例，案173）、埃及（案174）入境。',
    ).slice(-2),
  ).toEqual(['confirmed 9 new imported 台灣 < confirmed 21', 'confirmed 6 new imported 台灣 < confirmed 21']);
});

it('places counts of Taiwan in its north and south', () => {
  expect(
    hant(
      '疾管署公布\n疾管署公布新增6例本土M痘病例，居住縣市為北部4例、南部2例，其中5例已康復、1例仍住院治療中。',
    ).slice(1, 3),
  ).toEqual(['confirmed 4 new local 北部 < confirmed 6', 'confirmed 2 new local 南部 < confirmed 6']);
});

it('tells what became of each of two, and how ill all are where that makes all of them', () => {
  expect(
    hant(
      '疾管署公布\n疾管署公布，上週新增2例百日咳確定病例，南部、北部各1例，均為嬰兒，1例住院、1例已痊癒。',
    ).slice(3),
  ).toEqual(['in_hospital 1 current - 台灣 < confirmed 2', 'recovered 1 new - 台灣 < confirmed 2']);
  expect(
    hant(
      '高雄新增90例確診\n高雄市衛生局說明，高雄新增90例確診，88例本土、2例境外移入。無症狀60例、輕症28例。',
    ).slice(-2),
  ).toEqual(['asymptomatic 60 new local 高雄市 < confirmed 88', 'mild 28 new local 高雄市 < confirmed 88']);
});

it('names counts by what stands behind them: countries, results, a ward, an outbreak at a school', () => {
  const names = (text: string) => hant(text).map((line) => line.split(' ').slice(0, 3).join(' '));
  expect(
    names('疫情\n世界衞生組織錄得40宗可能個案，來自9個國家。公立醫院表示，30名確診病人分別在兩間醫院留醫。'),
  ).toEqual(['probable 40 cumulative', 'countries 9 cumulative', 'in_hospital 30 current']);
  expect(names('全民核酸檢測\n完成採樣6,000人，已出結果5,900人，均為陰性。').at(-1)).toBe(
    'tests_negative 5900 cumulative',
  );
  expect(
    names('新冠肺炎\n上週新增5宗確診個案。本月至今全港錄得12宗院舍及學校流感爆發，誘蚊器指數為7.4%。').slice(
      1,
    ),
  ).toEqual(['outbreaks 12 cumulative', 'mosquito_index 7.4 -']);
});
