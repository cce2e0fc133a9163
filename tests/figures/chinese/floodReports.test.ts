import { describe, expect, it } from 'vitest';
import { lines, sums } from './lines';

const names = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('damage reports', () => {
  it('names what was damaged by its noun, in whatever unit it is measured', () => {
    expect(
      names(
        '永春县灾情\n暴雨造成永春县直接经济损失3亿元，损坏堤防12处2.4公里，堤防决口3处，冲毁塘坝5座，水渠损毁800米，挡土墙垮塌350立方米，死亡大牲畜64头，减产粮食900吨。',
      ),
    ).toEqual([
      'economic_loss 300000000',
      'dykes_damaged 12',
      'dykes_damaged 2.4',
      'dykes_breached 3',
      'small_dams_damaged 5',
      'canals_damaged 800',
      'retaining_walls_collapsed 350',
      'livestock_lost 64',
      'grain_lost 900',
    ]);
  });

  it('takes land for land, and what each kind of damage comes to for a loss', () => {
    expect(
      names(
        '屏南县灾情\n受灾人口700人，经济损失210万元。水稻受灾120公顷，成灾农田面积30公顷。房屋进水26间约18万元。',
      ),
    ).toEqual([
      'affected 700',
      'economic_loss 2100000',
      'crop_area 120',
      'crop_damaged 30',
      'houses_damaged 26',
      'economic_loss 180000',
    ]);
  });

  it('does not hold a list for whole that goes on behind a semicolon', () => {
    expect(
      sums(
        '屏南县灾情\n屏南县农作物受灾1000公顷。其中，烟叶受灾400公顷，蔬菜受灾190公顷，水稻受灾405公顷；茶叶受灾88公顷。',
      ),
    ).toEqual([]);
  });
});

describe('where water and rain are measured', () => {
  it('is the reservoir that the sentence names, until it names another', () => {
    expect(
      lines(
        '吉林省汛情\n辉发江上游红石水库12日8时库水位290.31米，超过汛限水位1.2米，入库流量2100立方米每秒。下游丰满水库水位255.6米。',
      ).map((line) => line.replace(/ - - /, ' ')),
    ).toEqual([
      'water_level 290.31 红石水库',
      'water_level_over 1.2 红石水库',
      'flow 2100 红石水库',
      'water_level 255.6 丰满水库',
    ]);
  });

  it('is what has the most rain, or comes next', () => {
    expect(
      lines('连江县雨情\n连江县平均雨量14毫米，最大降雨量为长龙兆坑42毫米，其次丹阳镇31毫米。').map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(['连江县', '长龙兆坑', '丹阳镇']);
  });
});

describe('reports of Taiwan’s emergency centres', () => {
  it('counts shelters and who is in them, telephones, and places of one flood', () => {
    expect(
      names(
        '颱風災情\n中央災害應變中心統計，全台疏散撤離6,041人，開設52處收容980人。約2千戶市話不通。淹水未退18件（宜蘭縣17處；另1件在花蓮縣）。',
        'zh-Hant',
      ),
    ).toEqual([
      'evacuated 6041',
      'shelters 52',
      'sheltered 980',
      'phones_down 2000',
      'floods 18',
      'floods 17',
      'floods 1',
    ]);
  });
});

describe('yearly reports of departments', () => {
  it('counts prisoners, those taken in, and cases of no disease', () => {
    expect(
      names(
        '懲教署公布數字\n懲教署公布，去年收納人次較前年上升6%，達17,204人次；截至年底，在囚人口有9,120人，較前年的8,400人上升9%；院所內共有412宗暴力個案。',
        'zh-Hant',
      ),
    ).toEqual([
      'admissions_yoy 6',
      'admissions 17204',
      'inmates 9120',
      'inmates 8400',
      'inmates_yoy 9',
      'cases 412',
    ]);
  });

  it('tells by how much from to what in another unit', () => {
    expect(
      names(
        '澳門旅客消費\n統計局資料顯示，第三季旅客總消費按年跌62.1%至8.4億元，人均消費1千3百元。',
        'zh-Hant',
      ),
    ).toEqual(['spending_yoy 62.1', 'spending 840000000', 'spending_per_capita 1300']);
  });
});

describe('monthly reports of diseases', () => {
  it('tells the parts of the cases, though the dead stand between', () => {
    expect(
      lines(
        '2019年7月全国法定传染病疫情\n2019年7月，全国共报告法定传染病700100例，死亡1500人。其中，甲类传染病中报告霍乱6例；乙类传染病报告发病310500例，死亡1480人。',
      ),
    ).toEqual([
      'confirmed 700100 new - 全国',
      'deaths 1500 new - 全国',
      'confirmed 6 new - 全国 < confirmed 700100',
      'confirmed 310500 new - 全国 < confirmed 700100',
      'deaths 1480 new - 全国 < deaths 1500',
    ]);
  });

  it('reads digits in a row that a noun has the unit for, and decimals with a hyphenation point', () => {
    expect(
      names(
        '腹瀉週報\n疾管署統計，上週全國腹瀉就診人次為十二萬六四七○，較前一週上升二‧一%；重症病例以長者（占六○%）為多。',
        'zh-Hant',
      ).slice(0, 2),
    ).toEqual(['ent_visits 126470', 'ent_visits_change 2.1']);
  });
});

describe('what further batches of reports brought', () => {
  it('counts the toll of a storm, whatever hours its rain was measured in', () => {
    expect(
      lines(
        '开化县灾情\n6月3日20时至4日14时，开化县最大降雨量为马金镇166毫米。强降雨造成开化县农田受灾，损坏堤防6处，直接经济损失340万元，减产粮食80吨。',
      )
        .slice(1)
        .map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['dykes_damaged 6 cumulative', 'economic_loss 3400000 cumulative', 'grain_lost 80 cumulative']);
  });

  it('goes on with the same thing in another unit behind a mark, and names lines by their length', () => {
    expect(
      names(
        '台山市灾情\n台山市损坏堤防35处、12.6千米，堤防决口4处，0.8千米，损坏输电线路9.5千米，损坏水电站2座。',
      ),
    ).toEqual([
      'dykes_damaged 35',
      'dykes_damaged 12.6',
      'dykes_breached 4',
      'dykes_breached 0.8',
      'lines_damaged 9.5',
      'power_stations_damaged 2',
    ]);
  });

  it('tells what is still being dealt with from all, and the kinds of all', () => {
    expect(
      lines(
        '颱風災情\n中央災害應變中心統計，災情累計2,105件、處理中310件。其中，以路樹傾倒災情940件最多，其次為民生基礎設施402件。',
        'zh-Hant',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      'incidents 2105 cumulative',
      'incidents 310 current',
      'trees_down 940 cumulative',
      'incidents 402 cumulative',
    ]);
  });

  it('puts a level at the bare name before it, and what it is over there too', () => {
    expect(
      lines('长江水情\n7月20日12时，监利江段水位36.8米，超保证水位0.3米；螺山水位33.9米。').map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(['监利江段', '监利江段', '螺山']);
  });

  it('names Taiwan in the characters of the page', () => {
    expect(
      lines('台刑事局扩大临检\n刑事局表示，警政署执行专案，缉获通缉犯96人，起获毒品5.2公斤，长枪2支。'),
    ).toEqual(['fugitives 96 new - 台湾', 'drugs_seized 5.2 new - 台湾', 'guns_seized 2 new - 台湾']);
  });
});
