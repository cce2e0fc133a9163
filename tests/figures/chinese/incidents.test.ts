import { expect, it } from 'vitest';
import { lines, readText } from './lines';

const places = (text: string, lang?: string) => [
  ...new Set(lines(text, lang).map((line) => line.replace(/ < .*/, '').split(' ').at(-1))),
];

it('puts an accident where its sentence has it happen, not where a road leads or a body sits', () => {
  expect(
    places(
      '高速车祸致2人受伤\n昨日9时，陇南市武都区一货车往兰州方向行驶时与轿车相撞，造成2人受伤，送成都救治。',
    ),
  ).toEqual(['武都区']);
  expect(
    places(
      '货车坠河2人获救\n昨日，德宏州公安局交警支队辖区一公路往瑞丽方向20公里处发生货车侧翻事故，2人获救。',
    ),
  ).toEqual(['德宏州']);
});

it('knows a district of Taiwan that the title names without its ending', () => {
  expect(
    places('台中沙鹿工廠火警 1人受傷\n台中市沙鹿區一處工廠昨晚起火，1人受傷送醫，出動消防車8輛。', 'zh-Hant'),
  ).toEqual(['沙鹿區']);
});

it('tells those who were found from those who found them', () => {
  const text =
    '民宅火警\n出動消防人員20名。3樓陽台有2人（1男60歲、1女58歲）受困，消防人員架梯救出，2人均無受傷。燃燒面積30平方公尺。';
  expect(lines(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'staff 20',
    'trapped 2',
    'trapped 1',
    'trapped 1',
    'unhurt 2',
    'area 30',
  ]);
});

it('takes a milepost for an address and those inside a wreck for trapped', () => {
  const text = '车祸\n国道往甲城方向67公里处5辆车连环撞，车内困有三名女乘客。';
  expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'vehicles_involved 5',
    'trapped 3',
  ]);
});

it('splits the aftershocks by their grade', () => {
  const text =
    '截至8时，共记录到余震20次，其中3.0级以上余震4次：4.0至4.9级地震1次，3.0至3.9级地震3次；3.0级以下余震16次。';
  expect(lines(text).map((line) => line.replace(/cumulative - - ?/, ''))).toEqual([
    'aftershocks 20 ',
    'aftershocks 4 < aftershocks 20',
    'aftershocks 1 < aftershocks 4',
    'aftershocks 3 < aftershocks 4',
    'aftershocks 16 < aftershocks 20',
  ]);
});

it("takes a storm of several provinces for the country's, wherever it came ashore", () => {
  const text =
    '台风影响\n台风在浙江省温岭市沿海登陆，已造成浙江、福建、江西3省20万人受灾。台风导致福建省2座机场关闭、动车停运15对，滞留旅客400人。';
  expect(lines(text)).toEqual([
    'affected 200000 cumulative - 全国',
    'airports_closed 2 current - 福建省',
    'trains_cancelled 15 new - 福建省',
    'stranded 400 current - 福建省',
  ]);
});

it('counts what one operation of the police comes to as new, and how badly people were hurt as what happened', () => {
  const text = '夜查行动\n公安局开展夜查行动，出动警力50人，检查车辆120辆次，查处违法9起，抓获通缉犯3人。';
  expect(lines(text)).toEqual([
    'staff 50 new - -',
    'vehicles_checked 120 new - -',
    'offences 9 new - -',
    'fugitives 3 new - -',
  ]);
  expect(lines('车祸造成2人重伤、1人轻伤。')).toEqual(['severe 2 cumulative - -', 'mild 1 cumulative - -']);
});

const short = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 3).join(' '));

it('counts the missing of a toll, and those still missing as they are now', () => {
  expect(short('滑坡已造成2人死亡、3人失联。')).toEqual(['deaths 2 cumulative', 'missing 3 cumulative']);
  expect(short('滑坡已造成2人死亡，仍有1人失联。')).toEqual(['deaths 2 cumulative', 'missing 1 current']);
});

it('follows the miners of a shift: trapped, out, sought', () => {
  const text =
    '透水事故\n事发时井下共有20名矿工，其中12人安全升井，8人被困。3人获救升井，其余5人正在全力搜救。40多名救护队员还在搜寻被困矿工。';
  expect(short(text)).toEqual([
    'on_board 20 cumulative',
    'unhurt 12 cumulative',
    'trapped 8 cumulative',
    'rescued 3 cumulative',
    'trapped 5 current',
    'staff 40 cumulative',
  ]);
});

it('says of a whole list what its end says, and measures what came down', () => {
  const text = '泥石流\n滑坡体宽90米、高40米，约2万方。1辆货车、3辆摩托、2艘渔船被损毁，5头牛被卷走。';
  expect(short(text)).toEqual([
    'width 90 -',
    'height 40 -',
    'volume 20000 -',
    'vehicles_damaged 1 cumulative',
    'vehicles_damaged 3 cumulative',
    'boats_damaged 2 cumulative',
    'livestock 5 cumulative',
  ]);
});

it('names what was damaged by the noun before the verb, and splits incidents by their sort', () => {
  const text =
    '颱風災情\n基地台受損50座，已修復20座。市話曾有300戶斷話，待修復40戶。災情60件，包括路樹傾倒25件、廣告招牌20件、橋梁15件。';
  expect(short(text, 'zh-Hant')).toEqual([
    'stations_down 50 cumulative',
    'stations_restored 20 cumulative',
    'phones_down 300 cumulative',
    'phones_down 40 cumulative',
    'incidents 60 cumulative',
    'trees_down 25 cumulative',
    'incidents 20 cumulative',
    'incidents 15 cumulative',
  ]);
});

it('does not count who speaks, a squad of the police or what a driver failed to do', () => {
  const text =
    '車禍\n國道2隊警方表示，疑因未注意車前狀況而肇事，駕駛及乘客共2人擦傷送醫。一名村幹部表示道路已通。';
  expect(short(text, 'zh-Hant')).toEqual(['injured 2 cumulative']);
});

it('goes into the county that the sentence names where the title says only the province', () => {
  expect(places('四川一工厂爆炸2人受伤\n昨日，四川宜宾高县的一家工厂发生爆炸，2人受伤。')).toEqual(['高县']);
});

it('prints a city of the mainland as a traditional page does', () => {
  expect(places('江蘇無錫工廠爆炸\n江蘇無錫一家工廠昨日爆炸，造成3人死亡。', 'zh-Hant')).toEqual(['無錫']);
});

it('reads no place out of a forest farm, and no people out of manned stations', () => {
  const text =
    '山火\n5月2日，呼伦贝尔市根河市乌吉林场发生森林火灾，投入直升机3架。全市12个人工观测站中有5个站观测到大风。';
  expect(lines(text)).toEqual(['helicopters 3 cumulative - 根河市']);
});

it('puts a measure where the bracket behind it says', () => {
  expect(lines('河南省雨情\n全省平均降雨量22毫米，最大168毫米（卫辉市唐庄镇）。')).toEqual([
    'rainfall 22 - - 河南省',
    'rainfall 168 - - 唐庄镇',
  ]);
});

it('counts no people in a drought’s area, and gives the verb behind a list to all of it', () => {
  expect(short('旱情\n全省受旱面积120万亩，其中重旱15万亩，有3万人、1万头大牲畜饮水困难。')).toEqual([
    'drought_area 1200000 cumulative',
    'drought_area 150000 cumulative',
    'water_shortage 30000 current',
    'water_shortage 10000 current',
  ]);
});

it('reads digits in a row and decimals spelled in characters', () => {
  const text = '颱風\n全台災情一三一件，停電二四三０五戶，農田埋沒約三．四公頃，收容一二０八人。';
  expect(short(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'incidents 131',
    'users_affected 24305',
    'farmland 3.4',
    'sheltered 1208',
  ]);
});

it('says of water what the list before it counted, and of water that has not gone that it stands', () => {
  const text =
    '颱風\n全台積淹水達90處，已退水70處，未退水20處。仍停水980戶，分別為高雄市770戶、屏東縣210戶。';
  expect(short(text, 'zh-Hant').map((line) => line.split(' <')[0])).toEqual([
    'floods 90 cumulative',
    'floods_receded 70 cumulative',
    'floods 20 current',
    'water_outages 980 current',
    'water_outages 770 current',
    'water_outages 210 current',
  ]);
});

it('names what was seized by its noun, and takes the number of a house for no day', () => {
  expect(
    short('通报\n收缴炸药60公斤、雷管200枚、管制刀具8把、烟花爆竹300余件。').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['explosives_seized', 'detonators_seized', 'knives_seized', 'fireworks']);
  const [area] = readText('火情通报\n2031年1月27日，某镇中街3巷10号附近房子着火，过火面积约20平方米。');
  expect(area?.date).toBe('2031-01-27');
});

it('reads a decimal in characters, and those of whom there is no trace as missing', () => {
  expect(short('香港海關\n海關檢獲約十點五公斤懷疑冰毒。', 'zh-Hant')).toEqual(['drugs_seized 10.5 new']);
  expect(short('泥石流\n已转移群众50人，另有4人暂未发现踪迹。').map((line) => line.split(' ')[0])).toEqual([
    'relocated',
    'missing',
  ]);
});

it('takes the number of a typhoon for no day, and travellers from home and abroad for those of the province', () => {
  const [affected] = readText('8月24日电，今年第13号台风已致福建省12万人受灾。');
  expect(affected?.date).toBe('2022-08-24');
  expect(lines('国庆假期\n从福建省旅发委获悉，假期全省接待国内外游客300万人次，门票收入3亿元。')).toEqual([
    'visitors 3000000 new - 福建省',
    'ticket_revenue 300000000 new - 福建省',
  ]);
});
