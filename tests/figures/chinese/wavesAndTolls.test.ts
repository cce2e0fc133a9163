import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('days of a wave, told by sectors', () => {
  it("makes the sector's sum new, and those it touched its parts", () => {
    const text =
      '疫情\n衞生防護中心公布，過去24小時本港新增1,210宗個案。死亡個案方面，再多9宗，第五波至今，共有701人病逝。\n31間學校合共呈報40宗個案，涉33名學生及7名教職員。';
    expect(hant(text)).toEqual([
      'confirmed 1210 new - 香港',
      'deaths 9 new - 香港',
      'deaths 701 cumulative - 香港',
      'confirmed 40 new - 香港',
      'confirmed 33 new - 香港 < confirmed 40',
      'confirmed 7 new - 香港 < confirmed 40',
    ]);
  });

  it('tells how ill people are before where they lie, and the wards of those just counted', () => {
    const text =
      '疫情\n截至今日，香港共有310名病人留醫。需要隔離的病人中，90名病人在隔離病房，20名病人在二線隔離病房。\n現時合共有12名危殆及5名嚴重確診病人留醫。';
    expect(hant(text)).toEqual([
      'in_hospital 310 current - 香港',
      'in_hospital 90 current - 香港 < in_hospital 310',
      'in_hospital 20 current - 香港 < in_hospital 310',
      'critical 12 current - 香港',
      'serious 5 current - 香港',
    ]);
  });

  it('takes a list behind 以…最多 for that of the day, and of the kind that it adds up to', () => {
    const text =
      '本土疫情\n指揮中心公布，今日新增13例確診個案，包括11例本土及2例境外移入。\n新增個案以臺北市6例最多，其次為新北市3例、桃園市及基隆市各1例。';
    expect(hant(text).slice(3)).toEqual([
      'confirmed 6 new local 臺北市 < confirmed 11',
      'confirmed 3 new local 新北市 < confirmed 11',
      'confirmed 1 new local 桃園市 < confirmed 11',
      'confirmed 1 new local 基隆市 < confirmed 11',
    ]);
  });

  it('hears an origin behind its number, up to a space of a headline', () => {
    const text =
      '新增27例本土 2例死亡\n指揮中心今日公布，確診新增27例本土個案。個案分布以臺北市20例最多，其次為臺南市7例。';
    expect(hant(text)).toEqual([
      'confirmed 27 new local 台灣',
      'deaths 2 new - 台灣',
      'confirmed 27 new local 台灣',
      'confirmed 20 new local 臺北市 < confirmed 27',
      'confirmed 7 new local 臺南市 < confirmed 27',
    ]);
  });

  it('does not make ten the parts of one, and what nobody had to do is no count', () => {
    const text =
      '疫情\n應變協調中心表示，本澳今日新增1例確診病例，至今累計15例確診病例。確診病例中，首10例患者已康復出院，目前輕症5例，毋須吸氧。';
    expect(hant(text)).toEqual([
      'confirmed 1 new - 澳門',
      'confirmed 15 cumulative - 澳門',
      'recovered 10 cumulative - 澳門 < confirmed 15',
      'mild 5 cumulative - 澳門 < confirmed 15',
    ]);
  });

  it('reads 萬 with spaces as one number, and takes what a place came to for its own', () => {
    const text =
      '疫情\n指揮中心表示，截至目前國內累計 21 萬 5,532 例通報。\n新竹縣確診數從2名增至4名，累計9例。';
    expect(hant(text).slice(0, 3)).toEqual([
      'reported 215532 cumulative - 台灣',
      'confirmed 2 cumulative - 新竹縣',
      'confirmed 4 cumulative - 新竹縣',
    ]);
  });
  it('reads numbers in brackets behind a row of places without their unit', () => {
    const text =
      '本土疫情\n指揮中心公布，今日新增61例本土病例，個案分布為新北市（40），臺北市（12），金門縣（7），連江縣（2）。';
    expect(hant(text)).toEqual([
      'confirmed 61 new local 台灣',
      'confirmed 40 new local 新北市 < confirmed 61',
      'confirmed 12 new local 臺北市 < confirmed 61',
      'confirmed 7 new local 金門縣 < confirmed 61',
      'confirmed 2 new local 連江縣 < confirmed 61',
    ]);
  });

  it('takes the dead of a headline for those of its day, and a total behind imported cases for everyone’s', () => {
    const text =
      '本土新增27例 2人死亡\n指揮中心公布，本土新增27例，另有2人死亡。\n衛生局公布，今日新增3宗確診輸入個案，至今累計113宗。';
    expect(hant(text)).toEqual([
      'confirmed 27 new local 台灣',
      'deaths 2 new - 台灣',
      'confirmed 27 new local 台灣',
      'deaths 2 new - 台灣',
      'confirmed 3 new imported 台灣',
      'confirmed 113 cumulative - 台灣',
    ]);
  });
});

describe('tolls and storms', () => {
  it('adds up what days of rain did, in the county that a sentence opens with', () => {
    const text =
      '宜昌暴雨成灾\n28日至30日宜昌普降大雨，涉及4.2万人受灾，紧急转移安置401人。\n远安县洪水冲毁桥梁3座、河堤625米、饮水管道110米。';
    expect(lines(text)).toEqual([
      'affected 42000 cumulative - 宜昌市',
      'relocated 401 cumulative - 宜昌市',
      'bridges_damaged 3 cumulative - 远安县',
      'dykes_damaged 625 cumulative - 远安县',
      'pipes_damaged 110 cumulative - 远安县',
    ]);
  });

  it('does not take the ends of a road for a place, nor a post on it for a length', () => {
    const text =
      '沪昆高速发生车祸\n3日上午，沪昆（上海-昆明）高速湖南怀化中方县路段（K431+200米处）发生一起交通事故，造成3人遇难。';
    expect(lines(text)).toEqual(['deaths 3 cumulative - 中方县']);
  });

  it('gives a bound of rain to nobody', () => {
    const text = '台风预警\n中央气象台预计，50毫米以上笼罩面积为1.3万平方公里。';
    expect(lines(text)).toEqual(['area 13000 - - 全国']);
  });

  it("tells a province's own network from that of the notice", () => {
    const text = '福建电网恢复供电\n截至14日8时，福建电网97%受灾用户恢复供电，广东电网80%受灾用户也已复电。';
    expect(lines(text)).toEqual(['restored_share 97 current - 福建省', 'restored_share 80 current - 广东']);
  });

  it('keeps a wind in metres a second with spaces, and the list behind a change of its count', () => {
    expect(hant('颱風警報\n中央氣象署表示，近中心最大風速每秒 33 公尺，相當於 12 級風。')).toEqual([
      'wind_speed 33 - - 台灣',
      'wind_force 12 - - 台灣',
    ]);
    const visitors =
      '6月入境旅客\n澳門統計暨普查局資料顯示，6月入境旅客共220萬人次。經陸路入境的旅客共169萬人次，按年增加3.7倍，當中珠海市旅客80萬人次。';
    expect(hant(visitors)).toEqual([
      'visitors 2200000 new - 澳門',
      'visitors 1690000 new - 澳門',
      'visitors_yoy 3.7 - - 澳門',
      'visitors 800000 new - 澳門 < visitors 1690000',
    ]);
  });

  it('reads winds of two stations in turn, though only the last has its unit', () => {
    const text =
      '熱帶氣旋警報\n香港天文台表示，在過去一小時，大老山及橫瀾島分別錄得的最高持續風速為每小時83及79公里。';
    expect(hant(text)).toEqual(['wind_speed 83 - - 大老山', 'wind_speed 79 - - 橫瀾島']);
  });

  it('takes the one police force for all of Hong Kong, and a headline’s sum of drugs for their worth', () => {
    const text =
      '警檢300萬毒品 拘4人\n警方於前日展開打擊販毒行動，合共拘捕3名男子及1名女子，檢獲的毒品總市值約300萬元。其中，警方在慈雲山拘捕一名19歲疑犯。';
    expect(hant(text).slice(0, 5)).toEqual([
      'street_value 3000000 new - 香港',
      'suspects_arrested 4 new - 香港',
      'suspects_arrested 3 new - 香港',
      'suspects_arrested 1 new - 香港',
      'street_value 3000000 new - 香港',
    ]);
  });

  it('passes over the other name of a disease in brackets', () => {
    const text =
      '國內新增31例確診 1例死亡\n中央流行疫情指揮中心今日公布國內新增31例COVID-19(武漢肺炎)病例，其中26例境外移入、5例本土。';
    expect(hant(text)).toEqual([
      'confirmed 31 new - 台灣',
      'deaths 1 new - 台灣',
      'confirmed 31 new - 台灣',
      'confirmed 26 new imported 台灣 < confirmed 31',
      'confirmed 5 new local 台灣 < confirmed 31',
    ]);
  });

  it('tells masts from users by the noun behind what is still out and what is back', () => {
    const text =
      '台风受损通信基站抢修情况\n某省通信管理局介绍，截至8日18时，仍有1407个基站未能恢复正常运行，已抢修恢复了1403个基站。';
    expect(lines(text, 'zh-Hans').map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      'stations_down 1407',
      'stations_restored 1403',
    ]);
  });
});
