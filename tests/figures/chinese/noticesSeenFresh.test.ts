import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');
const named = (text: string) => hant(text).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('what a text is about', () => {
  it('is no disease for 違例, and takes what was checked for that', () => {
    const text =
      '查車行動\n治安警察局昨日派出30名人員查車，一共截查210人(130男80女)，當中9人涉及違法行為(5名涉嫌非法工作、4名涉嫌非法兌換貨幣)。此外，共截查41輛車輛，合共檢控7宗車輛違例，涉及超速及無開車燈行車。';
    expect(named(text)).toEqual([
      'staff 30',
      'people_checked 210',
      'people_checked 130',
      'people_checked 80',
      'people_checked 9',
      'people_checked 5',
      'people_checked 4',
      'vehicles_checked 41',
      'offences 7',
    ]);
  });

  it('is all of Taiwan where its own authority speaks, whichever city the headline names', () => {
    const text =
      '嘉義市見今年首例本土登革熱\n疾病管制署昨日公布，今年累計十八例本土登革熱確定病例，分別居住於高雄市（十例）、嘉義市（八例）。';
    expect(hant(text)).toEqual([
      'confirmed 18 cumulative local 台灣',
      'confirmed 10 cumulative local 高雄市 < confirmed 18',
      'confirmed 8 cumulative local 嘉義市 < confirmed 18',
    ]);
  });

  it('is a city whose police a headline names in short, and Hong Kong where its centres give doses', () => {
    const police = '竹市警破假投資集團\n竹市警察局今年破獲12件詐欺集團案、逮獲40名成員。';
    expect(hant(police).map((line) => line.split(' ').at(-1))).toEqual(['新竹市', '新竹市']);
    const doses = '接種數字\n計劃展開至今已接種約1,463,000劑疫苗。社區疫苗接種中心運作暢順。';
    expect(hant(doses)).toEqual(['doses 1463000 cumulative - 香港']);
  });
});

describe('outbreaks and cases of Hong Kong', () => {
  it('goes on with outbreaks behind the clause that names them, and reads a rate of ten thousand', () => {
    const text =
      '流感高峰期\n衞生防護中心指出，至於院舍爆發的流感樣疾病個案，由截至五月二日一星期的九宗，增至上周的14宗，涉及61人。長者的公立醫院入院率為每10,000人有1.12宗，高於上周的0.95宗。';
    expect(named(text)).toEqual([
      'outbreaks 9',
      'outbreaks 14',
      'affected 61',
      'hospital_rate 1.12',
      'hospital_rate 0.95',
    ]);
  });

  it('tells who must stay in quarantine, and leaves the origin of preliminary cases open', () => {
    const text =
      '本港新增9宗確診\n本港新增9宗新型肺炎確診，7宗屬本地個案，另外2宗是輸入個案。有患者在荃灣工作，14名同事需要檢疫。兩宗本地個案與之前的個案有關。初步陽性個案有20多宗。';
    expect(hant(text).slice(-3)).toEqual([
      'quarantined 14 current - 香港',
      'confirmed 2 new local 香港',
      'confirmed 20 new - 香港',
    ]);
  });
});

describe('visitors and storms', () => {
  it('reads stays, group visitors, trips abroad, and a change in times behind one in per cent', () => {
    const text =
      '來澳團客逾120萬人次\n統計暨普查局資料顯示，酒店業場所住客按年增加55%至820萬人次；內地(500萬人次)及韓國(9萬人次)的住客分別增加50.5%及3.1倍。留宿旅客的平均逗留時間分別為1.8日及0.2日。透過旅行社購買外遊服務的居民同比增加1.6倍至3.1萬人次。';
    expect(named(text)).toEqual([
      'visitors 1200000',
      'hotel_guests_yoy 55',
      'hotel_guests 8200000',
      'hotel_guests 5000000',
      'hotel_guests 90000',
      'hotel_guests_yoy 50.5',
      'hotel_guests_yoy 3.1',
      'stay 1.8',
      'stay 0.2',
      'outbound_yoy 1.6',
      'outbound 31000',
    ]);
  });

  it('knows the south as a part like the north', () => {
    const text = '颱風動態\n中央災害應變中心表示，累計勸離1,300人，包含北部地區700人、南部地區600人。';
    expect(hant(text).slice(1)).toEqual([
      'evacuated 700 cumulative - 北部地區 < evacuated 1300',
      'evacuated 600 cumulative - 南部地區 < evacuated 1300',
    ]);
  });
});
