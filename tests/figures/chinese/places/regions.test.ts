import { describe, expect, it } from 'vitest';
import { lines, readText } from '../lines';

const hant = (text: string) => lines(text, 'zh-Hant');
const placesOf = (text: string) => [...new Set(readText(text, 'zh-Hant').map(({ place }) => place))];

describe('the region whose office speaks', () => {
  it('is told by the office named first, whatever words of another region follow', () => {
    const text = '統計暨普查局資料顯示，首季留宿旅客2,310,000人次，按年增3.2%。';
    expect(placesOf(text)).toEqual(['澳門']);
  });

  it('is told by units of the police, of transport and of firms that only one region has', () => {
    expect(placesOf('交通總部總警司說，首季錄得交通意外3 950宗，32人死亡。')).toEqual(['香港']);
    expect(placesOf('機管局：上月機場客運量530萬人次，按年升14%。')).toEqual(['香港']);
    expect(placesOf('國道公路警察局統計，今年前8月國道事故死亡36人。')).toEqual(['台灣']);
    expect(placesOf('司警拘3人，涉款200萬元。')).toEqual(['澳門']);
  });

  it('is told by its own words where nobody is named, in traditional characters only', () => {
    expect(placesOf('撞車意外\n警方接獲12宗報告，涉及3輛的士，按年升2%。')).toEqual(['香港']);
    expect(placesOf('連假酒駕\n員警三天移送酒駕412件，其中機車300件。')).toEqual(['台灣']);
    const inland = readText('撞车意外\n警方接到12起报警，3辆的士受损，按年升2%。', 'zh-Hans');
    expect(inland.map(({ place }) => place)).not.toContain('香港');
  });
});

describe('cases told one after another', () => {
  it('are each at the scene that their paragraph names, and what follows is of the whole again', () => {
    const text =
      '警方破兩宗毒品案\n警方昨日偵破兩宗毒品案，檢獲20公斤懷疑可卡因。\n第一宗案中，探員在元朗石塘村截查一輛客貨車，搜出12公斤可卡因。其後拘捕3人。\n另一宗案，探員於青衣搜查一個單位，搜出8公斤可卡因。\n今年上半年，警方拘捕758人。';
    expect(hant(text).map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual([
      'cases_solved 2 new - 香港',
      'cases_solved 2 new - 香港',
      'drugs_seized 20 new - 香港',
      'drugs_seized 12 new - 石塘村',
      'suspects_arrested 3 new - 石塘村',
      'drugs_seized 8 new - 青衣',
      'suspects_arrested 758 cumulative - 香港',
    ]);
  });
});

describe('vaccinations', () => {
  it('are shares of the people, told by dose in a row, and people where no dose is numbered', () => {
    const text = '疫苗接種\n指揮中心公布，人口涵蓋率方面，第一劑為79.9%、第二劑接種率0.2%。';
    expect(hant(text)).toEqual([
      'vaccinated_share 79.9 cumulative - 台灣',
      'vaccinated_share 0.2 cumulative - 台灣',
    ]);
    expect(hant('流感疫苗\n疾管署表示，公費流感疫苗已接種約67.9萬人次。')).toEqual([
      'vaccinated 679000 cumulative - 台灣',
    ]);
  });

  it('stand behind the initials of their makers, and are left where they are in stock', () => {
    const text =
      '疫苗接種\n指揮中心公布，累計接種300萬劑，包括AZ200萬劑、BNT100萬餘劑。尚有庫存莫德納12萬劑。';
    expect(hant(text)).toEqual([
      'doses 3000000 cumulative - 台灣',
      'doses 2000000 cumulative - 台灣 < doses 3000000',
      'doses 1000000 cumulative - 台灣 < doses 3000000',
      'doses_left 120000 current - 台灣',
    ]);
  });
});
