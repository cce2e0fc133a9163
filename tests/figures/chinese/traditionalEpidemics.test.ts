import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('traditional epidemic bulletins: what is denied', () => {
  it('reads none within the past hours, and none of two outcomes', () => {
    const text =
      '本澳疫情\n應變協調中心表示，過去24小時未有新增確診病例。今年累計8例本土病例，無重症及死亡病例。';
    expect(hant(text)).toEqual([
      'confirmed 0 new - 澳門',
      'confirmed 8 cumulative local 澳門',
      'severe 0 current local 澳門',
      'deaths 0 cumulative local 澳門',
    ]);
  });

  it('takes no denied likeness between cases for a count of none', () => {
    const text = '疾管署公布\n疾管署今日公布，新增2例本土病例，個案未有與前案相同活動史。';
    expect(hant(text)).toEqual(['confirmed 2 new local 台灣']);
  });
});

describe('traditional epidemic bulletins: lists', () => {
  it('gives countries behind a split by sex to all of them', () => {
    const text =
      '疾管署公布\n指揮中心公布國內新增30例確定病例，分別為22例本土個案及8例境外移入。今日新增本土個案為12例男性、10例女性，包括甲公司3人、乙餐廳2人、丙學校2人、丁醫院2人。今日新增境外移入個案為5例男性、3例女性，分別自美國(3例)、英國(2例)、丹麥、印度(各1例)移入；另1例調查中。';
    const imported = hant(text).filter((line) => line.endsWith('< confirmed 8'));
    expect(imported).toEqual([
      'confirmed 5 new imported 台灣 < confirmed 8',
      'confirmed 3 new imported 台灣 < confirmed 8',
      'confirmed 3 new imported 台灣 < confirmed 8',
      'confirmed 2 new imported 台灣 < confirmed 8',
      'confirmed 1 new imported 台灣 < confirmed 8',
      'confirmed 1 new imported 台灣 < confirmed 8',
      'confirmed 1 new imported 台灣 < confirmed 8',
    ]);
  });

  it('goes on with the list of the sentence before where just that is missing', () => {
    const text =
      '疾管署公布\n疾管署公布，新增5例本土登革熱病例，其中2例居住台北市士林區，9月26日起發燒。\n\n另3例為桃園市龜山區社區群聚案。';
    expect(hant(text)).toEqual([
      'confirmed 5 new local 台灣',
      'confirmed 2 new local 台北市士林區 < confirmed 5',
      'confirmed 3 new local 桃園市龜山區 < confirmed 5',
    ]);
  });

  it('takes what came from abroad for some of all cases, not of those discharged', () => {
    const text =
      '本澳疫情\n應變協調中心表示，截至4月7日，累計確診病例48例，累計出院48例。46例為境外輸入病例，2例為輸入相關病例。';
    expect(hant(text).slice(2)).toEqual([
      'confirmed 46 cumulative imported 澳門 < confirmed 48',
      'confirmed 2 cumulative - 澳門 < confirmed 48',
    ]);
  });

  it('keeps the range of earlier years out of the tree', () => {
    const text =
      '疾管署統計\n疾管署統計，今年累計181例境外移入病例，2020年至2024年介於9至218例，以印尼56例為多，其次為越南42例。';
    expect(hant(text).slice(-2)).toEqual([
      'confirmed 56 cumulative imported 台灣 < confirmed 181',
      'confirmed 42 cumulative imported 台灣 < confirmed 181',
    ]);
  });
});

describe('traditional epidemic bulletins: scope, place and kind', () => {
  it('reads who lies in a hospital now, contacts included', () => {
    const text =
      '本澳疫情\n應變協調中心表示，截至8月4日，累計確診病例63例。臨床中心有5例確診者，另有5例康復期隔離者及20名密切接觸者。';
    expect(hant(text)).toEqual([
      'confirmed 63 cumulative - 澳門',
      'confirmed 5 current - 澳門',
      'isolated 5 current - 澳門',
      'contacts 20 current - 澳門',
    ]);
  });

  it('counts tests of a day as new, in characters as well', () => {
    const text =
      '本澳疫情\n應變協調中心表示，至今維持十宗確診。化驗所昨(13)日共檢測了2,345個樣本。公共化驗室過去廿四小時共檢測一百三十七個樣本。';
    expect(hant(text).slice(1)).toEqual(['tests 2345 new - 澳門', 'tests 137 new - 澳門']);
  });

  it('tells numbers taken off, the world, and a district of where an imported case lives', () => {
    const text =
      '疾管署公布\n疾管署統計，台北市內湖區一例越南境外移入個案感染同型病毒。另全球疫情持續，今年迄今累計四四三萬餘例病例。\n新增2例空號病例。';
    expect(hant(text)).toEqual([
      'confirmed 1 cumulative imported 台北市內湖區',
      'confirmed 4430000 cumulative - 全球',
      'confirmed_removed 2 new - 台灣',
    ]);
  });

  it('counts cases that screening found as cases', () => {
    const text = '疾管署公布\n疾管署公布，新增5例確定病例，其中2名個案為衛生單位擴大採檢主動發現。';
    expect(hant(text)[1]).toBe('confirmed 2 new - 台灣 < confirmed 5');
  });
});

describe('weekly and daily reports of influenza and COVID-19 in Hong Kong and Taiwan', () => {
  it('tells how many more from how many in all, and gives the dead to the grave cases', () => {
    const text =
      '流感情況\n衞生防護中心公布，成人嚴重流感個案增兩宗。成人嚴重個案累積至482宗，361人死亡；兒童嚴重個案增一宗至18宗，一人死亡。';
    expect(hant(text)).toEqual([
      'severe 2 new - 香港',
      'severe 482 cumulative - 香港',
      'deaths 361 cumulative - 香港 < severe 482',
      'severe 1 new - 香港',
      'severe 18 cumulative - 香港',
      'deaths 1 cumulative - 香港 < severe 18',
    ]);
  });

  it('counts up to a day that is only called yesterday, and what stays as it was', () => {
    const text =
      '流感高峰\n衞生防護中心自五月啟動監測以來，截至昨日錄得四百二十宗成人嚴重流感個案，當中二百九十六人死亡。兒童嚴重個案有二十六宗。\n昨日暫無新增成人嚴重個案，數目維持632宗。';
    expect(hant(text)).toEqual([
      'severe 420 cumulative - 香港',
      'deaths 296 cumulative - 香港 < severe 420',
      'severe 26 cumulative - 香港',
      'severe 0 new - 香港',
      'severe 632 cumulative - 香港',
    ]);
  });

  it('reads grave cases counted in 個, what was reported yesterday, and eight tenths and a half', () => {
    const text =
      '流感高峰\n衞生防護中心表示，累計共有194個成人嚴重流感個案，當中111人死亡。死亡個案中逾八成半是長者。中心昨接獲兩宗成人嚴重流感個案呈報，其中一人死亡。';
    expect(hant(text)).toEqual([
      'severe 194 cumulative - 香港',
      'deaths 111 cumulative - 香港 < severe 194',
      'deaths_share 85 cumulative - 香港',
      'severe 2 new - 香港',
      'deaths 1 new - 香港 < severe 2',
    ]);
  });

  it('reads visits to doctors of a week, whatever the disease', () => {
    const text =
      '疾管署公布\n疾管署統計，上週全國新冠門急診就診人次為6萬6951人次，較前一週的7萬1389人次下降6.2%。上週類流感門急診就診總計10萬6829人次。';
    expect(hant(text)).toEqual([
      'ent_visits 66951 new - 台灣',
      'ent_visits 71389 new - 台灣',
      'ent_visits_change 6.2 - - 台灣',
      'ent_visits 106829 new - 台灣',
    ]);
  });

  it('takes the dead of a day for none of its new cases, and the first counties for some of all', () => {
    const text =
      '疾管署公布\n國內今天新增8萬8247例本土個案、46例境外移入。確診個案中新增中重症個案240例、122例死亡個案。縣市前三名分別為新北市1萬4894例、台中市1萬1511例、高雄市1萬1499例。';
    expect(hant(text)).toEqual([
      'confirmed 88247 new local 台灣',
      'confirmed 46 new imported 台灣',
      'severe_or_critical 240 new - 台灣',
      'deaths 122 new - 台灣',
      'confirmed 14894 new local 新北市 < confirmed 88247',
      'confirmed 11511 new local 台中市 < confirmed 88247',
      'confirmed 11499 new local 高雄市 < confirmed 88247',
    ]);
  });

  it('reads wards and beds, and how ill one is behind a bracket with a number', () => {
    const text =
      '公立醫院情況\n醫院管理局表示，過去24小時沒有確診2019冠狀病毒病的病人出院。目前已啟用580間負壓病房，合共1 038張負壓病床，現時共有41名確診病人留醫，其中1人（個案編號：9907）情況嚴重，其餘40人情況穩定。';
    expect(hant(text)).toEqual([
      'recovered 0 new - 香港',
      'rooms 580 current - 香港',
      'beds 1038 current - 香港',
      'in_hospital 41 current - 香港',
      'serious 1 current - 香港 < in_hospital 41',
      'stable 40 current - 香港 < in_hospital 41',
    ]);
  });

  it('takes those whom outbreaks reached for affected', () => {
    const text = '流感情況\n衞生防護中心公布，過去一日有3宗院舍爆發個案，涉及17名幼童。';
    expect(hant(text)).toEqual(['outbreaks 3 new - 香港', 'affected 17 new - 香港']);
  });

  it('counts cases behind a rate, and a day of the city that the centre speaks of', () => {
    const text =
      '桃園今增3例　市長：人數下滑\n中央流行疫情指揮中心今（23）日公布桃園市新增3例本土病例，採檢陽性率7.1%。\n各區分布，桃園區2例、中壢區1例。\n衛生局長表示，目前居家隔離16人。';
    expect(hant(text).slice(3)).toEqual([
      'confirmed 2 new local 桃園區 < confirmed 3',
      'confirmed 1 new local 中壢區 < confirmed 3',
      'quarantined 16 current - 桃園市',
    ]);
  });
});
