import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('who crosses a border', () => {
  it('counts a whole day as that day, and the busiest ways as parts', () => {
    const text =
      '香港入境處公布出入境人次\n入境處表示，昨日（12月24日）全日有超過88萬人次出入境。出境方面，全日約有51萬人次離港，最多人經羅湖口岸出境，有約9萬8千人次，其次是落馬洲支線，有近8萬人次。';
    expect(hant(text)).toEqual([
      'crossings 880000 new - 香港',
      'departures 510000 new - 香港',
      'departures 98000 new - 羅湖 < departures 510000',
      'departures 80000 new - 落馬洲支線 < departures 510000',
    ]);
  });

  it('gives 人次 to the next numbers in 萬, though they leave it out', () => {
    const text =
      '香港出入境\n入境處資料顯示，昨日有58.4萬人次入境，其中39.5萬為香港居民。經羅湖口岸入境的人次最多，有11.2萬；其次為深圳灣及落馬洲口岸，分別有9.6萬及9.4萬。';
    expect(hant(text)).toEqual([
      'arrivals 584000 new - 香港',
      'arrivals 395000 new - 香港 < arrivals 584000',
      'arrivals 112000 new - 羅湖 < arrivals 584000',
      'arrivals 96000 new - 深圳灣 < arrivals 584000',
      'arrivals 94000 new - 落馬洲 < arrivals 584000',
    ]);
  });

  it('counts up to an hour of the day as that day', () => {
    const text = '香港五一假期\n截至下午4時，各口岸共有19萬3043人次入境。今年至今累計有700萬人次入境。';
    expect(hant(text)).toEqual(['arrivals 193043 new - 香港', 'arrivals 7000000 cumulative - 香港']);
  });
});

describe('hotels and how long guests stay', () => {
  it('reads nights, what an occupancy rose to, and guests in brackets', () => {
    const text =
      '澳門酒店住客\n統計暨普查局公布，2016年酒店住客共980.1萬人次；內地（560.7萬人次）、香港（158.2萬人次）分別按年上升12.8%及17.8%。平均入住率升1.8個百分點至81.3%，住客平均留宿時間為1.4晚。';
    expect(hant(text)).toEqual([
      'hotel_guests 9801000 cumulative - 澳門',
      'hotel_guests 5607000 cumulative - 澳門 < hotel_guests 9801000',
      'hotel_guests 1582000 cumulative - 澳門 < hotel_guests 9801000',
      'hotel_guests_yoy 12.8 - - 澳門',
      'hotel_guests_yoy 17.8 - - 澳門',
      'occupancy_yoy 1.8 - - 澳門',
      'occupancy 81.3 - - 澳門',
      'stay 1.4 - - 澳門',
    ]);
  });
});

describe('what moved, and what moved it', () => {
  it('names a change by its subject, not by its cause', () => {
    const text =
      '台灣物價\n主計總處公布，6月消費者物價指數較上年同月漲0.7%，主因居住類受燃氣價格續處高檔影響，漲0.9%，交通及通訊類因業者反映國際油價，漲1.3%。6月躉售物價指數(WPI)受基本金屬價格下跌影響，較上年同月跌2.1%。';
    expect(hant(text)).toEqual([
      'cpi_yoy 0.7 - - 台灣',
      'housing_price_yoy 0.9 - - 台灣',
      'transport_price_yoy 1.3 - - 台灣',
      'wpi_yoy 2.1 - - 台灣',
    ]);
  });

  it('takes bird flu in a cause for no epidemic', () => {
    const text = '台灣物價\n主計總處公布，蛋類受禽流感影響，較上年同月漲8.3%。';
    expect(hant(text)).toEqual(['egg_price_yoy 8.3 - - 台灣']);
  });
});

describe('one of a row', () => {
  it('counts one thing among those seized and one hose that was used', () => {
    const seized = hant('香港警方反罪惡行動\n警方行動中拘捕46人，檢獲5把牛肉刀、一支電槍及12部釣魚機。');
    expect(seized.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'suspects_arrested 46',
      'knives_seized 5',
      'guns_seized 1',
      'gambling_machines_seized 12',
    ]);
    const fire = hant(
      '香港觀塘火警\n觀塘一單位起火，消防員動用一條喉及兩隊煙帽隊灌救，三個人不適送院，包括一名長者。',
    );
    expect(fire).toEqual([
      'equipment 1 cumulative - 觀塘',
      'teams 2 cumulative - 觀塘',
      'injured 3 cumulative - 觀塘',
      'injured 1 cumulative - 觀塘 < injured 3',
    ]);
  });
});
