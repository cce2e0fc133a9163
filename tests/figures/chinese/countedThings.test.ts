import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hans = (text: string) => lines(`通报\n${text}`);

describe('things and what is said of them', () => {
  it('names what is closed, cancelled and in a collision', () => {
    const text = '长沙市受大雾影响，186个收费站临时封闭，32趟列车停运；一起事故涉及9辆车。';
    expect(hans(text)).toEqual([
      'toll_stations_closed 186 current - 长沙市',
      'trains_cancelled 32 new - 长沙市',
      'vehicles_involved 9 cumulative - 长沙市',
    ]);
  });

  it('names the parts of what is in a collision as the whole', () => {
    const text = '台中市一起追撞事故，共5車受波及，包括2輛遊覽車、3輛小客車。';
    expect(lines(`通報\n${text}`, 'zh-Hant').slice(1)).toEqual([
      'vehicles_involved 2 cumulative - 台中市 < vehicles_involved 5',
      'vehicles_involved 3 cumulative - 台中市 < vehicles_involved 5',
    ]);
  });

  it('does not count offences as the vehicles that commit them', () => {
    const text = '青岛市交警查处交通违法300起，其中酒后驾驶100起，改装摩托车80起，涉牌涉证120起。';
    expect(hans(text).slice(1)).toEqual([
      'offences 100 new - 青岛市 < offences 300',
      'offences 80 new - 青岛市 < offences 300',
      'offences 120 new - 青岛市 < offences 300',
    ]);
  });

  it('counts up what is said to be since a day', () => {
    const text = '自2023年9月1日以来，云南省公安机关侦破电信诈骗案件900起，抓获犯罪嫌疑人1200名。';
    expect(hans(text)).toEqual([
      'cases_solved 900 cumulative - 云南省',
      'suspects_arrested 1200 cumulative - 云南省',
    ]);
  });

  it('takes a holiday for a period', () => {
    expect(hans('国庆假期，张家界市共接待游客80万人次。')).toEqual(['visitors 800000 new - 张家界市']);
  });
});

describe('ways of splitting a total', () => {
  it('are of the total that the first item tells', () => {
    const text =
      '交通部統計，112年1月道路交通事故死亡200人、受傷9000人。按運具分，機車120人、行人80人；按性別分，男性130人、女性70人。';
    expect(lines(`統計\n${text}`, 'zh-Hant').slice(2)).toEqual([
      'deaths 120 new - 台灣 < deaths 200',
      'deaths 80 new - 台灣 < deaths 200',
      'deaths 130 new - 台灣 < deaths 200',
      'deaths 70 new - 台灣 < deaths 200',
    ]);
  });
});

describe('what a notice is about', () => {
  it('is not the place that a storm is away from', () => {
    const text =
      '广东省气象台发布台风警报\n台风位于距离香港95公里的海面上，中心附近最大风力16级，广东省沿海有大风。';
    expect(lines(text)[1]).toBe('wind_force 16 - - 广东省');
  });

  it('is the stretch of road that an accident happened on', () => {
    const text = '高速多车相撞\n沪渝高速湖北宜昌枝江段发生多车相撞，造成2人死亡。';
    expect(lines(text)).toEqual(['deaths 2 cumulative - 枝江市']);
  });

  it('is all that an issuer speaks for, unless the title opens with one of its places', () => {
    const text = '天文台發出警告　元朗錄得大雨\n天文台今日發出警告，渠務署確認5宗水浸個案，兩人受傷送院。';
    expect(lines(text, 'zh-Hant').at(-1)).toBe('injured 2 cumulative - 香港');
  });
});

describe('measures of many spots', () => {
  it('are of districts without their ending and of such as no list has', () => {
    const text = '重庆市气象台通报，8月17日北碚44.5℃、江津44.3℃。';
    expect(hans(text)).toEqual(['temperature 44.5 - - 北碚', 'temperature 44.3 - - 江津']);
    const rain = '高雄市災害應變中心統計，累積雨量六龜區1,486毫米、那瑪夏區1,302毫米。';
    expect(lines(`雨量\n${rain}`, 'zh-Hant').at(-1)).toBe('rainfall 1302 - - 那瑪夏區');
  });
});

describe('falls of temperature', () => {
  it('are measures, as ranges as well', () => {
    expect(hans('中央气象台预计，内蒙古自治区气温将下降8℃～12℃。')).toEqual([
      'temperature_drop 8 - - 内蒙古自治区',
      'temperature_drop 12 - - 内蒙古自治区',
    ]);
  });
});

describe('names that depend on the unit or on what stands behind', () => {
  it.each([
    ['桃园市警方设置检查点74个。', 'checkpoints_set 74'],
    ['苏州市警方查获假冒白酒1.2万瓶。', 'goods_seized 12000'],
    ['湖北省覆冰最厚处达45毫米。', 'ice_thickness 45'],
    ['台南市现场回堵达6公里。', 'jam_length 6'],
    ['北京市首要污染物PM10，平均浓度1667微克/立方米。', 'pm10 1667'],
    ['香港共有391人(219男172女)受伤。', 'injured 391'],
    ['郑州市隧道抢排积水86万立方米。', 'water_pumped 860000'],
    ['江苏省已恢复线路371条。', 'lines_restored 371'],
    ['雅安市抢通国道公路8条。', 'roads_reopened 8'],
    ['金华市厂房火灾现场搜救出11名遇难人员。', 'deaths 11'],
  ])('%s', (text, expected) => {
    expect(hans(text)[0]?.split(' ').slice(0, 2).join(' ')).toBe(expected);
  });
});
