import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('storms and fires of Hong Kong', () => {
  it('names those hurt by the verb behind their bracket, and who came to an emergency room', () => {
    const text =
      '颱風過後\n政府表示，截至下午三時，21名途人（12男9女）在暴雨期間受傷。公立醫院急症室另有56人求診，當中三人情況嚴重。路政署接獲山泥傾瀉報告二十宗。';
    expect(hant(text)).toEqual([
      'injured 21 cumulative - 香港',
      'injured 12 cumulative - 香港 < injured 21',
      'injured 9 cumulative - 香港 < injured 21',
      'injured 56 cumulative - 香港',
      'serious 3 current - 香港 < injured 56',
      'landslides 20 cumulative - 香港',
    ]);
  });

  it('takes 一度 for a while and no number, and a speed behind 陣風 for the wind', () => {
    const text =
      '風暴消息\n香港天文台表示，錄得的最高陣風，長洲為每小時98公里、昂坪為每小時120公里。中電指，元朗80戶一度停電。';
    expect(hant(text)).toEqual([
      'wind_speed 98 - - 長洲',
      'wind_speed 120 - - 昂坪',
      'users_affected 80 cumulative - 元朗',
    ]);
  });

  it('says what was done with vehicles', () => {
    const text = '警方執法\n香港警方昨日截查812輛車，扣查9輛懷疑改裝車輛，拖走30輛違泊車輛。';
    expect(hant(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'vehicles_checked 812',
      'vehicles_impounded 9',
      'vehicles_towed 30',
    ]);
  });
});

describe('statistics and losses', () => {
  it('counts visitors to Macau for Macau, and ties kinds to their whole', () => {
    const text =
      '長假訪澳旅客逾23.1萬人次\n初步統計，訪澳旅客共231,480人次，同比增加5.2%；當中香港旅客61,200人次。住客共8.2萬人次，增加1%；內地住客5.1萬人次，香港住客1.3萬人次。';
    expect(hant(text)).toEqual([
      'visitors 231000 new - 澳門',
      'visitors 231480 new - 澳門',
      'visitors_yoy 5.2 - - 澳門',
      'visitors 61200 new - 澳門 < visitors 231480',
      'hotel_guests 82000 new - 澳門',
      'hotel_guests_yoy 1 - - 澳門',
      'hotel_guests 51000 new - 澳門 < hotel_guests 82000',
      'hotel_guests 13000 new - 澳門 < hotel_guests 82000',
    ]);
    const [title, body] = readText(text, 'zh-Hant');
    expect(body?.repeatOf).toBe(title?.id);
  });

  it('ties the losses of counties to the loss of all, and leaves the rest to all', () => {
    const text =
      '颱風農損逾2億1千萬元\n農業部統計，農業損失共計2億1,340萬元。各縣市損失金額為：雲林縣1億1,200萬元、彰化縣6,140萬元、其他縣市4,000萬元。';
    expect(hant(text)).toEqual([
      'economic_loss 210000000 cumulative - 台灣',
      'economic_loss 213400000 cumulative - 台灣',
      'economic_loss 112000000 cumulative - 雲林縣 < economic_loss 213400000',
      'economic_loss 61400000 cumulative - 彰化縣 < economic_loss 213400000',
      'economic_loss 40000000 cumulative - 台灣 < economic_loss 213400000',
    ]);
  });
});

describe('epidemics', () => {
  it('counts those whom outbreaks of before touched, and residents under an order', () => {
    const text =
      '中心調查個案\n衞生防護中心公布，新增12宗確診個案。中心已發出強制檢測公告，涉及約1 200名居民。\n上周接獲30宗流感樣疾病爆發，共影響182人，較前一周的15宗、91人增加。';
    expect(hant(text)).toEqual([
      'confirmed 12 new - 香港',
      'residents 1200 cumulative - 香港',
      'outbreaks 30 new - 香港',
      'affected 182 new - 香港',
      'outbreaks 15 new - 香港',
      'affected 91 new - 香港',
    ]);
  });

  it('counts those who are well again, confirmed or suspected, and rooms', () => {
    const text =
      '病人情況\n醫院管理局表示，至今康復出院的確診或疑似病人共1 852名。公立醫院現時開設234間負壓病房，提供1 132張負壓病床。';
    expect(hant(text)).toEqual([
      'recovered 1852 cumulative - 香港',
      'rooms 234 current - 香港',
      'beds 1132 current - 香港',
    ]);
  });
});
