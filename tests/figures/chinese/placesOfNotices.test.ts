import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const places = (text: string, lang?: string) => [
  ...new Set(lines(text, lang).map((line) => line.replace(/ < .*/, '').split(' ').at(-1))),
];

describe('the place of a notice', () => {
  it('is all that an office answers for, whatever part of it the title opens with', () => {
    const text =
      '重庆万州气温43℃\n重庆市气象台8月3日14时发布高温预警：预计全市最高气温将达41℃以上，旱情造成6.2万人受灾。';
    expect(lines(text).at(-1)).toBe('affected 62000 cumulative - 重庆市');
    const hant =
      '高雄美濃旗山水災　復電逾八成\n高雄市災害應變中心3日16時統計，撤離220人、收容80人，停電4,100戶。';
    expect(places(hant, 'zh-Hant')).toEqual(['高雄市']);
  });

  it('is the sea that a ship lies in, by the name without its ending', () => {
    const text = '貨輪擱淺　9人獲救\n海巡署說明，一艘貨輪5日在野柳外海擱淺，船上9名船員全數救下。';
    expect(places(text, 'zh-Hant')).toEqual(['台灣']);
    expect(places(text.replace('野柳', '貢寮'), 'zh-Hant')).toEqual(['貢寮']);
  });

  it('is a division of another country, told by its form', () => {
    const text =
      '日本規模6.4地震\n氣象廳發布，3日7時12分，石川縣能登發生規模6.4地震，震源深度約14公里，七尾港觀測到30公分海嘯，輪島20公分。';
    expect(lines(text, 'zh-Hant').slice(1)).toEqual([
      'magnitude 6.4 - - 石川縣',
      'depth 14 - - 石川縣',
      'tsunami_height 30 - - 七尾港',
      'tsunami_height 20 - - 輪島',
    ]);
  });
});

describe('the parts of a round-up', () => {
  it('are of the place whose authority reports, paragraph by paragraph', () => {
    const text =
      '据湖南省应急厅报告，6月2日至4日，怀化、邵阳2市遭受洪涝灾害，3.1万人受灾。\n据江西省应急厅报告，6月3日，赣州市信丰县遭受风雹灾害，900人受灾，房屋倒塌12间。';
    expect(lines(text)).toEqual([
      'affected 31000 new - 湖南省',
      'affected 900 new - 信丰县',
      'houses_collapsed 12 new - 信丰县',
    ]);
  });

  it('are of the place that a numbered line or a label names', () => {
    const headed =
      '疫情通报\n（一）全国\n3月4日0—24时，全国新增确诊病例88例，无新增死亡病例。\n（二）河北省\n3月4日0—24时，全省新增确诊病例5例，现有疑似病例1例。';
    expect(places(headed)).toEqual(['全国', '河北省']);
    const labelled =
      '假日旅游\n湖北省：全省接待游客310万人次，旅游收入19亿元。\n襄阳市：全市接待游客42万人次，其中，古城接待游客8万人次。';
    expect(places(labelled)).toEqual(['湖北省', '襄阳市']);
  });

  it('are of the city that a clause opens with, until another opens one', () => {
    const text =
      '台风造成广东多地受灾\n记者从广东省应急厅获悉，惠州市截至2日18时，全市3个县受灾，倒塌房屋12间；汕尾市截至2日17时，损坏堤防9处，损坏水闸3座。';
    expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual(['惠州市', '汕尾市', '汕尾市']);
  });

  it('are of the province that holds a row of cities in the title', () => {
    const text =
      '温州、台州、丽水三市停电\n台风来袭，截至4日5时，累计出动人员860人、装备230台，解救被困人员47人。';
    expect(places(text)).toEqual(['浙江省']);
  });
});

describe('the scene of an accident', () => {
  it('is the village behind a county whose name the list has otherwise', () => {
    const text =
      '滑坡救援情况\n截至5日8时，已找到遇难者4名，2人仍失联。\n贵州省六盘水市水城县米萝镇倮么村发生山体滑坡，出动消防车12辆，调拨棉被300件。';
    expect(places(text)).toEqual(['倮么村']);
  });

  it('is the town that its sentence names, in the county of the title', () => {
    const text = '玉环市通报民房火灾\n3月2日1时10分，芦浦镇漩门村一间民房起火，造成1人死亡、2人受伤。';
    expect(places(text)).toEqual(['漩门村']);
  });
});

describe('the place of a figure', () => {
  it('is another country where its own office speaks', () => {
    const text =
      '秘鲁发生7.1级地震\n秘鲁国家紧急行动中心表示，地震造成12人死亡、80人受伤。厄瓜多尔卫生部说，南部有3人死亡。';
    expect(lines(text).slice(1)).toEqual([
      'deaths 12 cumulative - 秘鲁',
      'injured 80 cumulative - 秘鲁',
      'deaths 3 cumulative - 厄瓜多尔',
    ]);
  });

  it('is a spot where something is measured, in its own words or in the bracket behind', () => {
    const text =
      '颱風消息\n澳門地球物理氣象局表示，本澳錄得最高陣風每小時92公里（嘉樂庇大橋），內港水位升至2.4米，預料增水0.7米。';
    expect(lines(text, 'zh-Hant').slice(0, 2)).toEqual([
      'wind_speed 92 - - 嘉樂庇大橋',
      'water_level 2.4 - - 內港',
    ]);
  });

  it('is a town of Taiwan that only the list of its districts knows', () => {
    const text =
      '高雄新增90例\n高雄市衛生局說明，今日新增90例，88例本土、2例境外移入。本土個案以苓雅區30例最多，前鎮區21例、小港區9例居次。';
    expect(lines(text, 'zh-Hant').slice(4)).toEqual([
      'confirmed 30 new local 苓雅區 < confirmed 88',
      'confirmed 21 new local 前鎮區 < confirmed 88',
      'confirmed 9 new local 小港區 < confirmed 88',
    ]);
  });
});

it('takes what each province reports as parts of the total before', () => {
  const text =
    '强降雨致三省2.1万人受灾\n应急管理部网站消息，3月2日以来，甘肃、陕西、四川3省共2.1万人受灾。\n甘肃省应急管理厅报告：陇南、天水2市6000余人受灾。\n陕西省应急管理厅报告：汉中市5000余人受灾。\n四川省应急管理厅报告：广元、巴中2市1万余人受灾。';
  expect(lines(text).slice(2)).toEqual([
    'affected 6000 cumulative - 甘肃省 < affected 21000',
    'affected 5000 cumulative - 汉中市 < affected 21000',
    'affected 10000 cumulative - 四川省 < affected 21000',
  ]);
});

describe('the scene of an accident', () => {
  it('is the town or village behind its county, in the title or in one of the first two sentences', () => {
    expect(places('火灾通报\n3月9日，海宁市许村镇一家布厂起火，过火面积80平方米，2人受伤。')).toEqual([
      '许村镇',
    ]);
    expect(
      places('威信县扎西村山体滑坡：2人遇难\n3月2日，威信县“3·1”山体滑坡抢险指挥部发布，2人遇难，1人失联。'),
    ).toEqual(['扎西村']);
  });

  it('is the town that stands on its own behind who was called', () => {
    expect(
      places(
        '陆丰火情通报\n3月2日，陆丰市消防救援大队接到调度：甲西镇前街附近房子着火，立即调派2辆消防车赶赴现场。',
      ),
    ).toEqual(['甲西镇']);
  });

  it('is not where the reporter sits', () => {
    expect(
      places(
        '山西一煤矿事故\n新华社太原3月1日电 记者从长治市应急管理局获悉，2月28日，长治市沁源县一煤矿发生事故，造成2人死亡。',
      ),
    ).toEqual(['沁源县']);
  });

  it('is not what the office that speaks is called by', () => {
    const text =
      '森林火灾通报\n甘孜州康定市、雅江县森林火灾前线指挥部通报：雅江县呷拉镇森林火灾发生以来，投入扑火人员900人。';
    expect(places(text)).toEqual(['呷拉镇']);
  });

  it('is the county of a stretch of road that the title gives without its ending', () => {
    expect(
      places('國1南下官田段追撞　釀1死\n警方表示，3日上午國道1號發生追撞，1人死亡、3人受傷。', 'zh-Hant'),
    ).toEqual(['官田']);
  });
});

describe('the place of a water level', () => {
  it('is each gauge of a row in its order', () => {
    const text =
      '水情\n8日8时湖口、九江站水位为19.8米、20.2米，分别超警戒水位0.3米、0.2米，城陵矶、汉口、大通站水位分别为31.6米、25.6米、14.0米。';
    expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual(
      '湖口 九江 湖口 九江 城陵矶 汉口 大通'.split(' '),
    );
  });

  it('is a gauge without the river that it stands at', () => {
    const text = '水情\n峒河吉首水文站水位185.4米，超警戒水位2.9米。';
    expect(places(text)).toEqual(['吉首水文站']);
  });
});

describe('what a name holds', () => {
  it('is no division, no ship’s number, and the village behind a community', () => {
    const sea = '海上大风\n预计黄海北部将有阵风9级，渤海有阵风8级。';
    expect(lines(sea).some((line) => line.includes('海北'))).toBe(false);
    const ship = '海南渔船沉没\n海南渔船“琼临高10021”沉没，船上12人下落不明。';
    expect(lines(ship)).toEqual(['missing 12 cumulative - 海南省']);
    const fire =
      '森林火灾扑救情况\n4月16日，云南省昆明市西山区团结街道办棋台社区利者村发生森林火灾，出动消防车12辆。';
    expect(places(fire)).toEqual(['利者村']);
  });
});
