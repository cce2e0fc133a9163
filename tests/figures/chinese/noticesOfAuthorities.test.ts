import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('police regions of Hong Kong', () => {
  it('counts for the region, and keeps arrests and tickets what they are, whatever they were for', () => {
    const text =
      '西九龍警方打擊非法賭博　拘15人\n西九龍總區人員於三月二日至四日執行代號「雷霆」的行動，拘捕10男5女，當中8人涉嫌酒後駕駛，其餘七人涉嫌藏毒。人員並發出212張定額罰款通知書，包括超速駕駛90張。';
    expect(hant(text)).toEqual([
      'suspects_arrested 15 new - 西九龍',
      'suspects_arrested 10 new - 西九龍 < suspects_arrested 15',
      'suspects_arrested 5 new - 西九龍 < suspects_arrested 15',
      'suspects_arrested 8 new - 西九龍 < suspects_arrested 15',
      'suspects_arrested 7 new - 西九龍 < suspects_arrested 15',
      'penalty_tickets 212 new - 西九龍',
      'penalty_tickets 90 new - 西九龍 < penalty_tickets 212',
    ]);
  });

  it('tells how those hurt in a fire are now, the last of them too', () => {
    const text =
      '葵涌工廈火警　一死六傷\n香港消防處昨日接報，葵涌一幢工廈起火。另有兩男四女受傷送院，其中一人為消防員；一人危殆、兩人嚴重、三人情況穩定。';
    expect(hant(text).slice(-3)).toEqual([
      'critical 1 current - 葵涌 < injured 6',
      'serious 2 current - 葵涌 < injured 6',
      'stable 3 current - 葵涌 < injured 6',
    ]);
  });
});

describe('daily reports of Taiwan and Macau', () => {
  it('goes on with cases behind the dead, and with the total behind its growth', () => {
    const text =
      '疫情說明\n中央流行疫情指揮中心今日說明，其餘12名個案病況穩定，持續住院隔離。\n中國大陸累計確診5,120例，較前一日新增340例，801例重症，90例死亡。國際間另累計212例，以新加坡40例、日本31例為多。';
    expect(hant(text)).toEqual([
      'in_hospital 12 current - 台灣',
      'confirmed 5120 cumulative - 中國大陸',
      'confirmed 340 new - 中國大陸',
      'severe 801 current - 中國大陸',
      'deaths 90 cumulative - 中國大陸',
      'confirmed 212 cumulative - 中國大陸',
      'confirmed 40 cumulative - 新加坡 < confirmed 212',
      'confirmed 31 cumulative - 日本 < confirmed 212',
    ]);
  });

  it('counts cases found by a round of tests as cases, and those who wait for a result as they are now', () => {
    const text =
      '疫情統計\n應變協調中心通報，昨日新增的20例本地陽性個案中，在紅碼區發現11例；社區中發現9例，包括密切接觸者4例、全民核檢及重點人群3例、其他人群2例。';
    expect(hant(text).slice(2)).toEqual([
      'infections 9 new local 澳門 < infections 20',
      'infections 4 new local 澳門 < infections 9',
      'infections 3 new local 澳門 < infections 9',
      'infections 2 new local 澳門 < infections 9',
    ]);
    const waiting =
      '新增病例\n中央流行疫情指揮中心公布新增2例確定病例，匡列接觸者80人，其中71人檢驗陰性，餘9人檢驗中。';
    expect(hant(waiting).at(-1)).toBe('tests_pending 9 current - 台灣 < contacts 80');
  });

  it('counts outbreaks again behind those whom others touched, and who fell ill in one', () => {
    const text =
      '流感爆發\n衞生防護中心公布，上周接獲20宗學校流感樣疾病爆發報告，共影響130人。上周的爆發有12宗在小學發生，其餘8宗在中學。規模較大的在一間小學，共31名學生自三月九日起發燒、咳嗽。';
    expect(hant(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'outbreaks 20',
      'affected 130',
      'outbreaks 12',
      'outbreaks 8',
      'affected 31',
    ]);
  });
});
