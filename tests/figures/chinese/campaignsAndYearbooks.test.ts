import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const names = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('campaigns', () => {
  it('tells cases from those caught for them, side by side', () => {
    expect(
      names(
        '南市警掃蕩\n臺南市政府警察局週末執行臨檢專案，共查獲刑案61件、63人，其中詐欺案18件20人、通緝犯22件21人。',
        'zh-Hant',
      ),
    ).toEqual([
      'cases_solved 61',
      'suspects_arrested 63',
      'cases_solved 18',
      'suspects_arrested 20',
      'cases_solved 22',
      'suspects_arrested 21',
    ]);
  });

  it('counts tickets, whatever offence stands before them, and who was charged', () => {
    expect(
      names(
        '控煙酒辦票控96人\n衞生署表示，控煙酒督察五月一日至三日進行410次巡查，就違例吸煙發出88張定額罰款通知書。',
        'zh-Hant',
      ),
    ).toEqual(['prosecuted 96', 'inspections 410', 'penalty_tickets 88']);
  });

  it('checks shops by what they sell, and weighs what was found', () => {
    expect(
      names(
        '邳州市专项检查\n邳州市市场监督管理局检查食品经营户214户，查扣不合格食品85公斤，立案12件，罚没款7.5万。',
      ),
    ).toEqual(['inspections 214', 'goods_seized 85', 'cases 12', 'fines 75000']);
  });

  it('counts rebuilt vehicles as offences and loads of wagons as none', () => {
    expect(names('酒驾整治\n4月3日至5日，淮安市交警查处超员120起、非法改装车辆36起。')).toEqual([
      'offences 120',
      'offences 36',
    ]);
  });
});

describe('yearly communiqués', () => {
  it('names roads, users, insurance and the insured; a bare growth is against the year before', () => {
    expect(
      names(
        '宣城市2021年国民经济和社会发展统计公报\n年末公路里程12600公里，移动电话用户210.5万户，全年保费收入38亿元，增长4.1%，参加工伤保险30.2万人。卫生技术人员12900人。',
      ),
    ).toEqual([
      'road_length 12600',
      'mobile_users 2105000',
      'premiums 3800000000',
      'premiums_yoy 4.1',
      'injury_insured 302000',
      'health_workers 12900',
    ]);
  });
});

describe('where a report of the whole country plays', () => {
  it('is the country that the title names, wherever the text puts one disaster', () => {
    const text =
      '应急管理部发布6月全国自然灾害情况\n6月份，各种自然灾害造成810万人次受灾，4100间房屋倒塌。湖南灾情较重，贵州纳雍山体滑坡造成5人死亡。';
    expect(lines(text).slice(0, 2)).toEqual([
      'affected 8100000 new - 全国',
      'houses_collapsed 4100 new - 全国',
    ]);
  });
});

describe('sums that a page sets apart by spaces', () => {
  it('are one number', () => {
    expect(names('火災統計\n104 年火災財物損失新臺幣 3 億 1,204 萬 6,000 元。', 'zh-Hant')).toEqual([
      'economic_loss 312046000',
    ]);
  });
});

describe('what is still so of what a bracket adds up', () => {
  it('is current', () => {
    expect(lines('河南省灾情\n河南省目前转移安置41.2万人（累计转移安置83.5万人）。')[0]).toBe(
      'relocated 412000 current - 河南省',
    );
  });
});

describe('yearly reviews of the customs', () => {
  it('are of the whole year, also what was seized', () => {
    expect(
      lines(
        '香港海關回顧工作\n香港海關去年共偵破211宗走私案件，按年上升9%，檢獲約1.2億支私煙，拘捕640人。',
        'zh-Hant',
      ),
    ).toEqual([
      'cases_solved 211 cumulative - 香港',
      'cases_solved_yoy 9 - - 香港',
      'cigarettes_seized 120000000 cumulative - 香港',
      'suspects_arrested 640 cumulative - 香港',
    ]);
  });
});

describe('clusters in Macau', () => {
  it('tell those who fell ill in each', () => {
    expect(
      names(
        '衛生局接獲兩宗流感樣疾病群集性感染報告\n衛生局今日接獲2宗流感樣疾病群集性感染報告：第一宗，患者是甲街乙學校P2A班9名學生，4男5女；第二宗，患者是丙路丁中學S1B班共6名學生。',
        'zh-Hant',
      ).slice(-4),
    ).toEqual(['affected 9', 'affected 4', 'affected 5', 'affected 6']);
  });
});

describe('price releases', () => {
  it('tell what each kind of goods adds to the index', () => {
    expect(
      names(
        '石门市居民消费价格\n石门市居民消费价格同比上涨1.8%，其中在外餐饮同比上涨2.9%，带动价格总水平上涨0.21个百分点。',
      ),
    ).toEqual(['cpi_yoy 1.8', 'cpi_yoy 2.9', 'cpi_contribution 0.21']);
  });

  it('count holiday traffic in digits written one by one', () => {
    expect(
      names('春節連假疏運\n台鐵全線運量達五一二‧四萬人次，單日運量達七十一‧三萬人次。', 'zh-Hant'),
    ).toEqual(['passengers 5124000', 'passengers 713000']);
  });
});
