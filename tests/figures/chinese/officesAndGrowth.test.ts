import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

/** Notices of other kinds: offices of parts, several quakes, casualties, and counties' releases. */
describe('police of a part of a wider notice', () => {
  it('count for their own city or county, to the end of the sentence', () => {
    const text =
      '湖南警方开展集中统一行动\n3月5日20时至6日8时，湖南省公安厅组织开展集中统一行动，全省共破获刑事案件300起。3月5日晚，岳阳市公安局成功侦破一起盗窃案件，抓获犯罪嫌疑人3名，追回被盗电动车12辆。全省共收缴枪支6支。';
    const read = lines(text);
    expect(read.at(-3)).toBe('suspects_arrested 3 new - 岳阳市');
    expect(read.at(-2)).toContain(' 岳阳市');
    expect(read.at(-1)).toBe('guns_seized 6 new - 湖南省');
  });

  it('act at their own place, on whose orders ever', () => {
    const text =
      '根据芜湖市公安局统一部署，5月6日晚，无为市公安局在全市范围内开展集中收网行动，共抓获涉案人员29名。';
    expect(lines(text)).toEqual(['suspects_arrested 29 new - 无为市']);
  });

  it('say what one night came to, behind what was worth so much in all as well', () => {
    const text =
      '清查行动战果\n3月5日20时至6日8时，衡阳市公安局组织开展集中清查行动，共抓获违法犯罪嫌疑人40名；追缴赃款赃物折价总计9万元；检查车辆800台次，排查治安隐患30处。';
    expect(lines(text).slice(-2)).toEqual(['vehicles_checked 800 new - 衡阳市', 'hazards 30 new - 衡阳市']);
  });
});

describe('several quakes of a notice', () => {
  it('are each at the place that their sentence puts them', () => {
    const text =
      '4月2日晚，云南省普洱市召开发布会，通报两次地震情况。截至2日18时，普洱市3县区受灾人口4200人。\n据中国地震台网测定：2日3时10分在普洱市宁洱县（北纬23.05度，东经101.03度）发生4.8级地震，震源深度9千米。2日6时20分，墨江县（北纬23.40度，东经101.60度）发生4.5级地震，震源深度8千米。';
    const measures = readText(text).filter(({ metric }) =>
      /^(?:latitude|longitude|magnitude|depth)$/.test(metric),
    );
    expect(measures.map(({ place }) => place?.replace(/^普洱市(?=.)/, ''))).toEqual([
      ...Array(4).fill('宁洱县'),
      ...Array(4).fill('墨江县'),
    ]);
  });
});

describe('casualties', () => {
  it('are the dead and those in care, and these are told by how badly they are hurt', () => {
    const text =
      '5月3日9时，山东省济南市章丘区一工厂发生爆炸，造成12人伤亡，其中5人经抢救无效死亡，7人正在全力救治中（危重1人、中度烧伤4人、轻症2人）。';
    expect(lines(text)).toEqual([
      'casualties 12 cumulative - 章丘区',
      'deaths 5 cumulative - 章丘区 < casualties 12',
      'in_hospital 7 current - 章丘区 < casualties 12',
      'critical 1 current - 章丘区 < in_hospital 7',
      'moderate 4 current - 章丘区 < in_hospital 7',
      'mild 2 current - 章丘区 < in_hospital 7',
    ]);
  });
});

describe('releases of a county', () => {
  it('are of the county that they name by no name, and of no place called after what they are reckoned by', () => {
    const text = '根据地区生产总值统一核算结果，上半年全县地区生产总值为30亿元，增长5%。';
    expect(readText(text).map(({ place }) => place)).toEqual(['全县', '全县']);
  });

  it('may grow by less than nothing, and count no three sectors', () => {
    const text = '上半年，全县地区生产总值为30亿元，比上年同期增长-8.7%。三次产业占GDP的比重为10:50:40。';
    expect(lines(text)).toEqual(['gdp 3000000000 - - 全县', 'gdp_yoy -8.7 - - 全县']);
  });

  it('tell by how much what the share was of has moved', () => {
    const text =
      '上半年，全县规模以上工业增加值同比下降4%。采矿业增加值占比达90%，同比下降5.6%，特别是煤炭开采和洗选业占比为85%。';
    expect(lines(text)).toEqual([
      'industrial_output_yoy 4 - - 全县',
      'industrial_output_share 90 - - 全县',
      'industrial_output_yoy 5.6 - - 全县',
      'industrial_output_share 85 - - 全县',
    ]);
  });

  it('name what was made, refined or planned', () => {
    const text =
      '上半年，全县原煤产量600万吨，同比下降3%。精煤产量200万吨，氧化铝产量30万吨。全县在库投资项目数90个。';
    expect(lines(text).filter((line) => !line.includes('_yoy'))).toEqual([
      'coal_output 6000000 cumulative - 全县',
      'washed_coal_output 2000000 cumulative - 全县',
      'alumina_output 300000 cumulative - 全县',
      'projects 90 cumulative - 全县',
    ]);
  });
});
