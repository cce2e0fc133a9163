import { describe, expect, it } from 'vitest';
import { lines, readText, sums } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');
/** `metric value` of each figure. */
const counts = (text: string, lang?: string) =>
  readText(text, lang).map(({ metric, value }) => `${metric} ${value}`);

describe('lists that stop before their end', () => {
  it('raises no alarm where the rest is told without a number', () => {
    const text =
      '7月5日0—24时，新增本土无症状感染者100例。其中，甘肃50例，广东30例，河南18例，另2个省份和兵团各有个位数新增。';
    expect(sums(text)).toEqual([]);
  });

  it('adds up a total that stands behind its parts', () => {
    const text = '衞生防護中心公布\n本港至今累計確診個案80宗，無症狀個案15宗，即累計陽性檢測個案95宗。';
    expect(hant(text)).toEqual([
      'confirmed 80 cumulative - 香港 < confirmed 95',
      'asymptomatic 15 cumulative - 香港 < confirmed 95',
      'confirmed 95 cumulative - 香港',
    ]);
  });

  it('closes a place whose districts make all of it', () => {
    const text =
      '疾管署公布登革熱疫情\n今年累計12例本土病例，高雄市6例，含鼓山區4例、三民區二例，臺南市四例含南區、北區，屏東縣2例。';
    expect(hant(text).map((line) => line.replace(/^confirmed /, ''))).toEqual([
      '12 cumulative local 台灣',
      '6 cumulative local 高雄市 < confirmed 12',
      '4 cumulative local 鼓山區 < confirmed 6',
      '2 cumulative local 三民區 < confirmed 6',
      '4 cumulative local 臺南市 < confirmed 12',
      '2 cumulative local 屏東縣 < confirmed 12',
    ]);
  });
});

describe('what a number is compared with', () => {
  it('takes the day before for no whole, and no mark that was passed for a count', () => {
    const text =
      '8月3日，海南省新增本土感染者60例，连续两天低于100例，较前一日（75例）下降，其中三亚市40例。';
    expect(lines(text)).toEqual([
      'infections 60 new local 海南省',
      'infections 75 new local 海南省',
      'infections 40 new local 三亚市 < infections 60',
    ]);
  });

  it('names how much less something rose after what rose', () => {
    const text =
      '国家统计局：5月CPI同比上涨\n从同比看，CPI上涨1.2%，涨幅比上月回落0.3个百分点；鲜菜价格上涨8.1%，猪肉价格下降2.0%，降幅比上月扩大1.1个百分点。';
    expect(counts(text)).toEqual([
      'cpi_yoy 1.2',
      'cpi_yoy_change 0.3',
      'cpi_yoy 8.1',
      'cpi_yoy 2',
      'cpi_yoy_change 1.1',
    ]);
  });
});

describe('bulletins of Hong Kong and Taiwan', () => {
  it('goes on about the new cases that it opened with', () => {
    const text =
      '本港新增50宗確診\n衞生防護中心公布，本港新增50宗確診，輸入個案佔20宗，再多3名患者不治，累計120人死亡。\n8宗涉及變異病毒株。';
    expect(hant(text).slice(1)).toEqual([
      'confirmed 50 new - 香港',
      'confirmed 20 new imported 香港 < confirmed 50',
      'deaths 3 new - 香港',
      'deaths 120 cumulative - 香港',
      'confirmed 8 new - 香港',
    ]);
  });

  it('reads a count that is said again as what it was', () => {
    const text =
      '衞生防護中心公布\n今日新增9宗確診個案，5宗為輸入個案，4宗為本地個案。至今累計800宗。\n在5宗輸入個案中，3宗由印尼抵港。';
    expect(hant(text).slice(-2)).toEqual([
      'confirmed 5 new imported 香港',
      'confirmed 3 new imported 香港 < confirmed 5',
    ]);
  });

  it('tells what is still out of order from what was', () => {
    const text =
      '中央災害應變中心：颱風災情\n全台曾停電30萬戶、仍停電2千戶；停水5萬戶，修護了4萬戶，待修護的有1萬戶；基地台受損21座、待修復13座。';
    expect(hant(text)).toEqual([
      'users_affected 300000 cumulative - 台灣',
      'users_affected 2000 current - 台灣 < users_affected 300000',
      'water_outages 50000 cumulative - 台灣',
      'water_restored 40000 cumulative - 台灣 < water_outages 50000',
      'water_outages 10000 current - 台灣 < water_outages 50000',
      'stations_down 21 cumulative - 台灣',
      'stations_down 13 current - 台灣 < stations_down 21',
    ]);
  });

  it('puts an earthquake where it lies, and the town hall at a distance', () => {
    const text =
      '中央氣象署地震報告\n今日清晨發生地震，震央在嘉義縣政府東方 30.5 公里，位於嘉義縣阿里山鄉，芮氏規模4.1，深度7.2公里。';
    expect(hant(text)).toEqual([
      'distance 30.5 - - 阿里山鄉',
      'magnitude 4.1 - - 阿里山鄉',
      'depth 7.2 - - 阿里山鄉',
    ]);
  });
});

describe('disasters', () => {
  it('takes 全省 in a nationwide notice for the province that was named', () => {
    const text =
      '国家防总：各地防汛\n浙江省防指启动全省防汛Ⅲ级应急响应，转移安置4.7万人；全省投入队伍515支。\n全国受灾90万人。';
    expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual(['浙江省', '浙江省', '全国']);
  });

  it('hears at the end of the clause what became of someone', () => {
    const text = '台风灾情通报\n台风造成2人死亡。寿丰乡1名7旬男子修树时不慎坠落身亡，另有1名工人失踪。';
    expect(counts(text)).toEqual(['deaths 2', 'deaths 1', 'missing 1']);
  });

  it('lets the heading of a paragraph say what it counts', () => {
    const text = '台风灾情通报\n台风造成5人失踪、80人受伤。\n受伤部分，今天新增11人、累计共80人。';
    expect(
      lines(text)
        .slice(-2)
        .map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['injured 11 new', 'injured 80 cumulative']);
  });
});

describe('whom and what a number counts', () => {
  it('gives both of two kinds of people the verb that stands behind the second', () => {
    const text =
      '公安部：因公殉职情况\n今年前八个月共有207名民警和102名辅警因公殉职，另有569人在执行公务期间受伤。';
    expect(counts(text)).toEqual(['deaths 207', 'deaths 102', 'injured 569']);
  });

  it('counts those under observation as people, and where they stay as parts of them', () => {
    const text =
      '應變協調中心公布\n從中、高風險地區入境而需接受醫學觀察的人士新增200人，其中澳門居民40人，非澳門居民160人。\n仍進行醫學觀察人士有1,031人，1,028人在指定酒店，3人在衛生局設施。';
    expect(hant(text)).toEqual([
      'contacts_observed 200 new - 澳門',
      'contacts_observed 40 new - 澳門 < contacts_observed 200',
      'contacts_observed 160 new - 澳門 < contacts_observed 200',
      'contacts_observed 1031 current - 澳門',
      'contacts_observed 1028 current - 澳門 < contacts_observed 1031',
      'contacts_observed 3 current - 澳門 < contacts_observed 1031',
    ]);
  });

  it('leaves the circle round an epicentre alone, but not those who live in it', () => {
    const text =
      '甘肃漳县发生4.1级地震\n震中20公里范围内人口数约8.2万，50公里范围内约22万，近5年来发生3级以上地震共14次。';
    expect(counts(text)).toEqual(['magnitude 4.1', 'population 82000', 'population 220000', 'quakes 14']);
  });

  it('tells what a rate came to from by how much it moved', () => {
    const text =
      '主計總處公布失業率\n失業率由上月4.40%降為4.32%，15至24歲失業率12.5%最高，25至44歲者為4.2%次之。';
    expect(counts(text, 'zh-Hant')).toEqual([
      'unemployment_rate 4.4',
      'unemployment_rate 4.32',
      'unemployment_rate 12.5',
      'unemployment_rate 4.2',
    ]);
  });
});

describe('round-ups and releases', () => {
  it('gives each part of a round-up the province that heads it', () => {
    const text =
      '多地受灾\n湖北 16人死亡失踪\n强降雨造成4人死亡、12人失踪。\n江西 88万人受灾\n据统计，洪涝灾害致全省88万人受灾，转移5万人。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual([
      '湖北',
      '湖北',
      '湖北',
      '江西',
      '江西省',
      '江西',
    ]);
  });

  it('takes what a clause without a number spoke of for the change that follows', () => {
    const text =
      '春节期间交通安全\n据统计，道路交通事故造成的死亡人数，比去年春节期间下降了48.6%；较大事故起数和受伤人数同比下降43.8%和30.9%。';
    expect(counts(text)).toEqual(['deaths_change 48.6', 'accidents_change 43.8', 'injured_change 30.9']);
  });

  it('leaves the class of an accident alone', () => {
    const text =
      '国庆假期交通安全\n全国接报一次死亡3人以上交通事故10起，未接报一次死亡10人以上重特大道路交通事故。';
    expect(counts(text)).toEqual(['accidents 10']);
  });

  it('goes on changing where the second change has no word of its own', () => {
    const text = '统计暨普查局公布\n二星及五星级酒店入住率分别按年上升36.3百分点、48.3个百分点。';
    expect(counts(text)).toEqual(['occupancy_yoy 36.3', 'occupancy_yoy 48.3']);
  });

  it('tells how much there was of meat from what it cost', () => {
    const text = '国家统计局：经济运行\n猪肉产量3690万吨，同比下降3.6%；猪肉价格同比上涨2.0%。';
    expect(counts(text)).toEqual(['pork_output 36900000', 'pork_output_yoy 3.6', 'pork_price_yoy 2']);
  });

  it('finds samples where they were found', () => {
    const text =
      '全国流感监测周报\n共检测标本500份。南方省份检测到60份流感病毒阳性标本，北方省份检测到40份流感病毒阳性标本。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual(['全国', '南方省份', '北方省份']);
  });
});

describe('brackets, headings and reports of provinces', () => {
  it('reads 各 in a bracket as it reads it without one', () => {
    const text =
      '指揮中心公布疫情\n今日新增30例境外移入個案，分別自越南(10例)，英國及泰國(各6例)，日本(3例)，另5例調查中。';
    expect(sums(text)).toEqual(['30=30']);
  });

  it('takes what a heading says for the changes below it', () => {
    const text =
      '国家统计局：工业生产者价格\n工业生产者出厂价格同比下降4.4%，环比下降0.2%。\n一、价格同比变动情况\n采掘工业价格下降14.7%。\n二、价格环比变动情况\n采掘工业价格上涨0.7%。';
    expect(counts(text).slice(2)).toEqual(['mining_price_yoy 14.7', 'mining_price_mom 0.7']);
  });

  it('gives a province all that its office reports', () => {
    const text =
      '多地雨雪\n据民政部消息，全国30万人受灾。\n据江苏省民政厅报告，南京等4市近2600人受灾；直接经济损失900余万元。';
    expect(lines(text).map((line) => line.split(' ').at(-1))).toEqual(['全国', '江苏省', '江苏省']);
  });

  it('hears the verb before the first of two names', () => {
    const text =
      '某地地震\n截至18日16时，地震造成3人遇难，共救出被埋、被困群众20人，紧急转移安置受灾群众800人。';
    expect(counts(text)).toEqual(['deaths 3', 'rescued 20', 'relocated 800']);
  });

  it('counts cases and people of an operation in Taiwan', () => {
    const text =
      '刑事局打詐專案\n刑事局表示，專案共查獲詐欺集團131件、犯嫌563人，掃蕩幫派47件294人，查扣槍械54枝。';
    expect(counts(text, 'zh-Hant')).toEqual([
      'cases_solved 131',
      'suspects_arrested 563',
      'cases_solved 47',
      'suspects_arrested 294',
      'guns_seized 54',
    ]);
  });

  it('knows a place by how it ends, and drops the verb behind it', () => {
    const text =
      '湖北省新增病例6例\n2020年1月28日0时—24时，湖北省新增确诊病例6例（武汉市新增2例，潜江新增1例，神农架林区首发3例）。';
    expect(
      lines(text)
        .slice(2)
        .map((line) => line.split(' ')[4]),
    ).toEqual(['武汉市', '潜江', '神农架林区']);
  });
});

describe('headlines of accidents, censuses, partners of trade, and schools', () => {
  it('hears the verb at the number’s end in a headline', () => {
    const text = '洋山一艘货船遇险沉没 4人落水1人获救\n3月2日，一艘货船在东海沉没，船上4人全部落水。';
    expect(counts(text).slice(0, 2)).toEqual(['trapped 4', 'rescued 1']);
  });

  it('counts bodies as deaths and miles off a shore as a distance', () => {
    const text = '一货船沉没\n货船在某岛东南6海里处因风浪进水，船上有9人。打捞出2具遗体。';
    expect(counts(text)).toEqual(['distance 6', 'on_board 9', 'deaths 2']);
  });

  it('parts a population as it is now, not as it was then', () => {
    const text =
      '全市人口普查公报\n全市人口共9102345人，与上次普查的8605210人相比，增加497135人。全市人口中，男性人口为602102345人，女性人口为4500000人。总人口性别比为104.6。';
    expect(counts(text)).toEqual([
      'population 9102345',
      'population 8605210',
      'population_change 497135',
      'population 602102345',
      'population 4500000',
      'sex_ratio 104.6',
    ]);
    expect(lines(text).map((line) => line.split(' < ')[1] ?? '-')).toEqual([
      '-',
      '-',
      '-',
      'population 9102345',
      'population 9102345',
      '-',
    ]);
  });

  it('keeps trade with a country at the place of the document', () => {
    const text =
      '海关总署：我国前三季度外贸\n据海关统计，前三季度我国对日本、韩国进出口分别为1.6万亿元、1.4万亿元。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual(['全国', '全国']);
  });

  it('takes 该省 for the province named last', () => {
    const text = '广东登革热疫情\n广东省卫健委5日通报，该省登革热病例数已达345例。';
    expect(lines(text).map((line) => line.split(' ')[4])).toEqual(['广东省']);
  });

  it('counts who was found in schools and homes, and gives names of the same cases their origin', () => {
    const text =
      '本港新增300宗確診\n衞生防護中心公布，本港新增300宗確診個案，包括280宗本地個案、20宗輸入個案。\n本地個案中包括100宗核酸檢測陽性個案（60宗確診及40宗無症狀感染），以及180宗快速測試陽性個案。\n另外呈報9宗死亡個案。\n院舍方面，有6間安老院舍出現陽性個案，涉及14名院友和3名職員。';
    const read = lines(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 4).join(' '));
    expect(read.slice(5, 7)).toEqual(['confirmed 60 new local', 'asymptomatic 40 new local']);
    expect(read.slice(-2).map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['confirmed', '14'],
      ['confirmed', '3'],
    ]);
  });
});
