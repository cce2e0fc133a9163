import { expect, it } from 'vitest';
import { lines, readText } from './lines';

it('tells a total of several months from what one month saw', () => {
  expect(lines('1至5月，全国洪涝灾害造成12万人受灾，3人死亡。').at(0)).toBe(
    'affected 120000 cumulative - 全国',
  );
  expect(lines('5月份，全国洪涝灾害造成12万人受灾，3人死亡。').at(0)).toBe('affected 120000 new - 全国');
});

it('takes an absolute change and an average a day for new, and a peak day for no word of its own', () => {
  const text =
    '春运客流\n3月1日，全省铁路发送旅客60万人次，比去年高峰日增加4.5万人次；日均开行列车210列，同比增长3%。';
  expect(lines(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'passengers 600000 new',
    'passengers_change 45000 new',
    'trains_avg 210 new',
    'trains_yoy 3 -',
  ]);
});

it('lets a region hold for the measures behind a semicolon, with its cities counted or not', () => {
  const text =
    '空气质量通报\n全国12个地级及以上城市优良天数比例为88%。汾渭平原5个城市优良天数比例为60.5%，同比上升2个百分点；PM10浓度为71微克/立方米，同比下降4%。';
  expect(lines(text)).toEqual([
    'good_days_share 88 - - 全国',
    'good_days_share 60.5 - - 汾渭平原',
    'good_days_share_yoy 2 - - 汾渭平原',
    'pm10 71 - - 汾渭平原',
    'pm10_yoy 4 - - 汾渭平原',
  ]);
});

it('says of a share by how much it grew, and of a growth by how much it is above all', () => {
  const text =
    '上半年外贸\n上半年，全省一般贸易进出口同比增长6%，比外贸总体增速高1.5个百分点，占外贸总值的55%，比重提高0.8个百分点。';
  expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'trade_yoy 6',
    'trade_change 1.5',
    'trade_share 55',
    'trade_share_yoy 0.8',
  ]);
});

it('reads an index as no count, and 我国 in a bulletin of China as China', () => {
  expect(lines('7月份躉售物價總指數(WPI)為98.2，較上月跌0.3%。', 'zh-Hant')).toEqual([
    'wpi 98.2 - - -',
    'wpi_mom 0.3 - - -',
  ]);
  expect(lines('7月中国外贸\n7月中国进出口2万亿元。我国出口1.1万亿元。').at(-1)).toBe(
    'exports 1100000000000 - - 中国',
  );
});

it('adds the 元 that a sum of money leaves out', () => {
  expect(lines('甲县下拨救灾资金320万，派出2个工作组。').at(0)).toBe('relief_funds 3200000 cumulative - -');
});

const short = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

it('lets the changes behind 分别 answer to the counts before it, one each', () => {
  expect(short('外贸\n7月出口8亿元，进口5亿元，同比分别增长4%和1.5%。')).toEqual([
    'exports 800000000',
    'imports 500000000',
    'exports_yoy 4',
    'imports_yoy 1.5',
  ]);
});

it('gives each of the names the change that 均 says of all', () => {
  expect(short('7月，食品和衣着价格环比均下降0.2%。')).toEqual([
    'food_price_mom 0.2',
    'clothing_price_mom 0.2',
  ]);
});

it('reads what a rate came to past the months it is of, and where it stayed', () => {
  const text =
    '勞動力\n失業率由3月至5月的3.1%下跌至4月至6月的2.9%。就業不足率在該兩段期間保持不變，維持於1.2%的水平。勞動人口減少800人至380萬人。';
  expect(short(text, 'zh-Hant')).toEqual([
    'unemployment_rate 3.1',
    'unemployment_rate 2.9',
    'underemployment_rate 1.2',
    'labour_force_change 800',
    'labour_force 3800000',
  ]);
});

it('shares the unit of points between two changes of a speed, and counts no classes of cities', () => {
  const text =
    '房价\n从同比看，2个一线城市新建商品住宅和二手住宅销售价格分别上涨3%和2%，涨幅比上月分别扩大1个和0.4个百分点。';
  expect(short(text)).toEqual([
    'house_price_yoy 3',
    'house_price_yoy 2',
    'house_price_yoy_change 1',
    'house_price_yoy_change 0.4',
  ]);
});

it('names taxes and spending, as parts of the revenue and the budget', () => {
  const text = '上半年，全省税收收入90亿元。其中，增值税40亿元，同比增长2%；教育支出增长5%。';
  expect(lines(text)).toEqual([
    'tax_revenue 9000000000 - - 全省',
    'vat 4000000000 - - 全省 < tax_revenue 9000000000',
    'vat_yoy 2 - - 全省',
    'education_spending_yoy 5 - - 全省',
  ]);
});

it('takes 全市 in the report of a city below a prefecture for that city', () => {
  expect(lines('义乌市统计公报\n全市实现生产总值80亿元，人均生产总值9万元。')).toEqual([
    'gdp 8000000000 - - 义乌市',
    'gdp_per_capita 90000 - - 义乌市',
  ]);
});

it('names the share of an industry that grew, and points of a thousand', () => {
  const text = '全年出生率8.1‰，比上年下降0.4个千分点。与上年相比，第一产业比重下降0.2个百分点。';
  expect(short(text)).toEqual(['birth_rate 8.1', 'birth_rate_yoy 0.4', 'gdp_share_yoy 0.2']);
});

it('gives a share to what it is a share of, whatever the whole is called', () => {
  expect(short('5月网上零售额6亿元，占零售总额的18%。')).toEqual([
    'online_sales 600000000',
    'online_sales_share 18',
  ]);
});

it('reads the numbers of blocked calls as counts, not as numbers to call', () => {
  expect(short('公安部\n拦截诈骗电话3.5亿次，短信2亿条，处置网址40万个。')).toEqual([
    'calls 350000000',
    'messages 200000000',
    'websites 400000',
  ]);
});

it('knows the trade of Taiwan by its words, and a growth rate by what grew', () => {
  const text =
    '外貿\n財政部公布，5月出口300億美元，年增8%，出超60億美元。外銷訂單400億美元，比上年同月增加20億美元，增加率5.3%。';
  expect(lines(text, 'zh-Hant').map((line) => line.replace(/ - - /, ' '))).toEqual([
    'exports 30000000000 台灣',
    'exports_yoy 8 台灣',
    'trade_balance 6000000000 台灣',
    'export_orders 40000000000 台灣',
    'export_orders_change 2000000000 台灣',
    'export_orders_yoy 5.3 台灣',
  ]);
});

it('counts who came and who left, where the unit stands in the noun and where they are told by crossing', () => {
  const text =
    '入境處\n入境處數字顯示，昨日出入境人次逾30萬，其中出境人次約18萬，入境人次約12萬。出境人次方面，羅湖最多，有4萬人次。';
  expect(short(text, 'zh-Hant')).toEqual([
    'crossings 300000',
    'departures 180000',
    'arrivals 120000',
    'departures 40000',
  ]);
  expect(short('罗湖口岸今日有3万人次入境，2万人次离境。')).toEqual(['arrivals 30000', 'departures 20000']);
});

it('takes one month for a month where no year is said, and 與6月相比 for the month before', () => {
  const text = '澳門7月物價\n統計局公布，7月消費物價指數為102.1，與6月相比上升0.2%。7月內地旅客有80萬人次。';
  expect(lines(text, 'zh-Hant')).toEqual([
    'cpi 102.1 - - 澳門',
    'cpi_mom 0.2 - - 澳門',
    'visitors 800000 new - 澳門',
  ]);
});

it('reads points that share their unit, and names of a list that share what they are compared with', () => {
  expect(short('5月物价\n鸡蛋和鲜果价格环比分别上涨1.4%和2.3%，涨幅比上月回落1.0和0.8个百分点。')).toEqual([
    'egg_price_mom 1.4',
    'fruit_price_mom 2.3',
    'fruit_price_mom_change 1',
    'fruit_price_mom_change 0.8',
  ]);
  expect(short('民航\n客座率为83.1%，载运率为71.2%，同比分别提升0.7和0.8个百分点。')).toEqual([
    'load_factor 83.1',
    'load_rate 71.2',
    'load_factor_yoy 0.7',
    'load_rate_yoy 0.8',
  ]);
});

it('lets each change answer the count that has its unit', () => {
  expect(short('一季度事故\n一季度共发生事故80起、死亡70人，同比减少5起、6人。')).toEqual([
    'accidents 80',
    'deaths 70',
    'accidents_change 5',
    'deaths_change 6',
  ]);
});

it('takes a growth without price factors for one of the same thing, and a speed for no growth of its own', () => {
  const text =
    '上半年经济\n居民人均可支配收入2万元，同比名义增长5.1%，扣除价格因素，实际增长4.9%。规模以上工业增加值增长6.2%，比上月加快0.3个百分点，高技术制造业增加值同比增长9.1%。';
  expect(short(text)).toEqual([
    'income_per_capita 20000',
    'income_per_capita_yoy 5.1',
    'income_per_capita_yoy 4.9',
    'industrial_output_yoy 6.2',
    'industrial_output_yoy_change 0.3',
    'high_tech_output_yoy 9.1',
  ]);
});

it('gives railways and airlines without a place the whole country', () => {
  expect(lines('春运首日\n春运首日铁路发送旅客900万人次。')).toEqual(['passengers 9000000 new - 全国']);
});

it('takes what a growth is compared with for no time of its own', () => {
  const text =
    '国家统计局：2031年一季度经济\n一季度，国内生产总值30万亿元，同比增长4.5%，比上年四季度环比增长2.2%。第一产业增加值1万亿元，比1-2月份加快0.5个百分点；最终消费支出对经济增长贡献率达66.6%。失业率为5.5%，比上年四季度下降0.1个百分点。';
  expect(short(text)).toEqual([
    'gdp 30000000000000',
    'gdp_yoy 4.5',
    'gdp_mom 2.2',
    'gdp 1000000000000',
    'gdp_mom 0.5',
    'final_consumption_contribution 66.6',
    'unemployment_rate 5.5',
    'unemployment_rate_change 0.1',
  ]);
  expect(new Set(readText(text).map(({ date }) => date))).toEqual(new Set(['2031-01/2031-03']));
});

it('reads the growth of each branch, and of the month behind a change of speed', () => {
  const text =
    '工业\n采矿业增加值同比增长3.2%，制造业增长2.9%。3月份，规模以上工业增加值同比增长3.9%，比2月份加快1.5个百分点；环比增长0.1%。';
  expect(short(text)).toEqual([
    'industrial_output_yoy 3.2',
    'industrial_output_yoy 2.9',
    'industrial_output_yoy 3.9',
    'industrial_output_yoy_change 1.5',
    'industrial_output_mom 0.1',
  ]);
});

it('tells the volume of sales from their value', () => {
  const text =
    '零售業\n政府統計處公布，零售業總銷貨價值為300億元，按年上升8%。扣除期間價格變動後，總銷貨數量按年上升7%。';
  expect(short(text, 'zh-Hant')).toEqual([
    'retail_sales 30000000000',
    'retail_sales_yoy 8',
    'retail_volume_yoy 7',
  ]);
});

it('says which way the parts of a change went, and a contribution', () => {
  const text =
    '5月份，全省居民消费价格同比上涨1.4%，其中，城市上涨1.6%，农村下降0.3%，影响CPI上涨约0.2个百分点。';
  expect(readText(text).map(({ compare }) => `${compare?.to} ${compare?.direction}`)).toEqual([
    'previous-year up',
    'previous-year up',
    'previous-year down',
    'previous up',
  ]);
});

it('takes the sectors of an economy for parts of what it made, and reads the ratio of their shares', () => {
  const text =
    '2031年统计公报\n全市生产总值90亿元，增长5%。其中，第一产业增加值20亿元，增长2%；第二产业增加值30亿元，增长3%；第三产业增加值40亿元，增长7%。三次产业结构由上年的23.1:33.0:43.9调整为22.2∶33.3∶44.5，第二、第三产业占地区生产总值的比重分别上升0.3和0.6个百分点。';
  const figures = readText(text);
  expect(short(text)).toEqual([
    'gdp 9000000000',
    'gdp_yoy 5',
    'gdp 2000000000',
    'gdp_yoy 2',
    'gdp 3000000000',
    'gdp_yoy 3',
    'gdp 4000000000',
    'gdp_yoy 7',
    ...[23.1, 33, 43.9, 22.2, 33.3, 44.5].map((share) => `gdp_share ${share}`),
    'gdp_share_yoy 0.3',
    'gdp_share_yoy 0.6',
  ]);
  expect(figures.slice(2, 7).map(({ qualifier }) => qualifier)).toEqual([
    '第一产业',
    '第一产业',
    '第二产业',
    '第二产业',
    '第三产业',
  ]);
});
