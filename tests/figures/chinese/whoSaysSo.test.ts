import { describe, expect, it } from 'vitest';
import { readText } from '../../readPatiently';
import { lines } from './lines';

describe('the place of who says so', () => {
  it('is the smallest of the chain before the authority', () => {
    expect(lines('据贵州省黔东南州政府统计，地震造成两县31200人受灾，紧急转移2400人。')).toEqual([
      'affected 31200 cumulative - 黔东南州',
      'relocated 2400 cumulative - 黔东南州',
    ]);
  });

  it('gives way to where a quake was, told behind the name of the reporter', () => {
    const text = '新华社昆明1月20日电（记者甲某）云南昭通市巧家县19日19时32分发生5.1级地震，已转移安置86人。';
    expect(lines(text)).toEqual(['magnitude 5.1 - - 巧家县', 'relocated 86 cumulative - 巧家县']);
  });
});

describe('points of a talk', () => {
  it('begin anew: nothing of the one before goes on in them', () => {
    const text =
      '合肥市新冠肺炎疫情通报：一是治愈出院病例增加，累计治愈出院47例。二是聚集性感染较多。2月6日，新增74例中30例为家庭成员感染。';
    expect(lines(text)).toEqual([
      'recovered 47 cumulative - 合肥市',
      'confirmed 74 new - 合肥市',
      'confirmed 30 new - 合肥市 < confirmed 74',
    ]);
  });
});

describe('a whole that is told beside others', () => {
  it('does not lose the province to the first city of its list, nor the city to what others report', () => {
    const text =
      '深圳昨日新增23例本土确诊病例\n2月28日0-24时，全省新增本土确诊病例31例，深圳报告23例，东莞报告8例。新增本土无症状感染者25例，深圳报告5例，东莞报告20例。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 31 new local 广东省',
      'confirmed 23 new local 深圳市 < confirmed 31',
      'confirmed 8 new local 东莞 < confirmed 31',
      'asymptomatic 25 new local 广东省',
      'asymptomatic 5 new local 深圳市 < asymptomatic 25',
      'asymptomatic 20 new local 东莞 < asymptomatic 25',
    ]);
  });

  it('现无 is of now', () => {
    expect(lines('截至9月26日24时，江西省累计报告境外输入确诊病例44例。全省现无境外输入确诊病例。')).toEqual([
      'confirmed 44 cumulative imported 江西省',
      'confirmed 0 current imported 江西省',
    ]);
  });
});

describe('influenza weeklies', () => {
  it('read rows of digits behind 萬, and in front of 點', () => {
    const text =
      '疾管署公布今年第二周類流感門急診就診計十萬四三四八人次，較前一周上升三.九%。公費流感疫苗接種約六六七點六萬人次，全國疫苗尚餘約十五點二萬劑。';
    expect(lines(text)).toEqual([
      'ent_visits 104348 new - 台灣',
      'ent_visits_change 3.9 - - 台灣',
      'doses 6676000 cumulative - 台灣',
      'doses_left 152000 current - 台灣',
    ]);
  });

  it('take those not vaccinated as a share of who fell ill, and doses that are left as such', () => {
    const text =
      '疾管署：上週新增36例流感併發重症，91%未接種本季流感疫苗。國內公費疫苗剩不到20萬劑，追加採購15萬劑疫苗。';
    expect(lines(text)).toEqual([
      'severe 36 new - 台灣',
      'severe_share 91 new - 台灣',
      'doses_left 200000 current - 台灣',
      'doses 150000 cumulative - 台灣',
    ]);
  });

  it('know whose share stands in a bracket, and the weeks that positivity moves between', () => {
    const text =
      '疾管署：本流感季累計472例流感併發重症及93例死亡，其中重症病例以65歲以上長者（占63%）及具慢性病史者（占83%）為多。';
    expect(lines(text).slice(2)).toEqual([
      'severe_share 63 cumulative - 台灣',
      'severe_share 83 cumulative - 台灣',
    ]);
    const positive =
      '衞生防護中心：上周錄得182宗流感樣疾病爆發個案，涉及1715人，前一周則有155宗爆發，影響1348人。流感病毒陽性百分比由前一周的11.84%上升至12.16%。';
    expect(lines(positive)).toEqual([
      'outbreaks 182 new - 香港',
      'affected 1715 new - 香港',
      'outbreaks 155 new - 香港',
      'affected 1348 new - 香港',
      'positivity 11.84 new - 香港',
      'positivity 12.16 new - 香港',
    ]);
  });
});

describe('notices of many provinces', () => {
  it('keep the place that a report is of to its end, and that of a short line above its paragraph', () => {
    const text =
      '强降雨导致浙江、湖南、贵州等6省份遭受洪涝灾害，共造成86万人受灾。\n据湖南省民政厅报告，衡阳市衡阳县2.1万人受灾；100余间房屋不同程度损坏；直接经济损失1000余万元。\n浙江：8.9万人受灾\n衢州、丽水2市7个县（市、区）8.9万人受灾，7人死亡（其中3人溺水、2人因泥石流掩埋、2人因房屋倒塌所致）；500余间房屋倒塌。';
    expect(lines(text)).toEqual([
      'affected 860000 cumulative - 全国',
      'affected 21000 cumulative - 衡阳市衡阳县',
      'houses_damaged 100 cumulative - 衡阳市衡阳县',
      'economic_loss 10000000 cumulative - 衡阳市衡阳县',
      'affected 89000 cumulative - 浙江',
      'affected 89000 cumulative - 浙江',
      'deaths 7 cumulative - 浙江',
      'deaths 3 cumulative - 浙江 < deaths 7',
      'deaths 2 cumulative - 浙江 < deaths 7',
      'deaths 2 cumulative - 浙江 < deaths 7',
      'houses_collapsed 500 cumulative - 浙江',
    ]);
    const deaths = readText(text, { asIs: true }).figures.filter(
      ({ metric, partOf }) => metric === 'deaths' && partOf,
    );
    expect(deaths.map(({ exhaustive }) => exhaustive)).toEqual([true, true, true]);
  });
});

describe('from another province', () => {
  it('is neither local nor imported, whatever the text says of abroad', () => {
    const text = '江西省新增境外输入病例2例。新增省外输入病例3例，外省输入无症状感染者1例。';
    expect(lines(text)).toEqual([
      'confirmed 2 new imported 江西省',
      'confirmed 3 new - 江西省',
      'asymptomatic 1 new - 江西省',
    ]);
  });

  it('no list of countries is the part of a city that happens to count as many', () => {
    const text =
      '指揮中心：今日新增12例本土及12例境外移入。本土個案分布為基隆市（7例）、新北市（5例）。境外移入為5例男性、7例女性，分別自印尼（3例）、越南及泰國（各2例）移入，另5例調查中。';
    const figures = readText(text, { asIs: true }).figures;
    const of = (id: string | null | undefined) => figures.find((figure) => figure.id === id);
    const foreign = figures.filter(({ qualifier }) => /印尼|越南|泰國|泰国/.test(qualifier ?? ''));
    expect(foreign).toHaveLength(3);
    expect(foreign.map(({ partOf }) => of(partOf)?.place)).not.toContain('基隆市');
  });
});

describe('monthly releases', () => {
  it('tell how a growth rate moved as its change, not as that of the level', () => {
    expect(
      lines('7月份，全国规模以上工业增加值同比增长3.8%，比上月回落0.1个百分点；环比增长0.38%。'),
    ).toEqual([
      'industrial_output_yoy 3.8 - - 全国',
      'industrial_output_yoy_change 0.1 - - 全国',
      'industrial_output_mom 0.38 - - 全国',
    ]);
  });
});
