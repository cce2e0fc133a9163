import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../../lib/figures/chinese/periods/anchor';
import { assignDates } from '../../../../lib/figures/chinese/periods/assignDates';
import { findMentions } from '../../../../lib/figures/chinese/periods/mentions';
import { readWindows } from '../../../../lib/figures/chinese/scopes/windows';
import { readFiguresInText } from '../../../../lib/figures/readFiguresInText';
import type { Figure } from '../../../../lib/reading';

function dates(text: string, published: string | null = '2022-05-08', lang = 'zh-Hans'): readonly string[] {
  const title = text.split('\n')[0] ?? '';
  return readFiguresInText(text, { lang, title, published, publisher: null }).map(
    ({ value, date }) => `${value} ${date}`,
  );
}

describe('when the figures of a bulletin are of', () => {
  it('gives a total the run of days that it is counted over, what there is its end, and a headline what the text says', () => {
    expect(
      dates(
        '甲市新增确诊3例\n5月7日0—24时，甲市新增确诊病例3例。\n4月30日至5月7日24时，累计报告确诊病例25例，现有无症状感染者6例。',
      ),
    ).toEqual(['3 2022-05-07', '3 2022-05-07', '25 2022-04-30/2022-05-07', '6 2022-05-07']);
  });

  it('takes the day of announcement for what is new, and days of illness for nobody else', () => {
    expect(
      dates(
        '國內新增9例本土\n指揮中心今（8）日公布，新增9例本土病例，發病日介於4月28日至5月7日，以甲縣5例最多。\n截至目前累計確診120例。',
        '2022-05-08',
        'zh-Hant',
      ),
    ).toEqual(['9 2022-05-08', '9 2022-05-08', '5 2022-05-08', '120 2022-05-08']);
  });

  it('counts the toll of a disaster up to the last hour that it was told, not on the day it began', () => {
    expect(
      dates(
        '某县山火\n5月6日13时，某县发生山火，出动消防车12辆。\n截至5月8日9时，疏散群众310人，仍有2人失联。',
      ),
    ).toEqual(['12 2022-05-08', '310 2022-05-08', '2 2022-05-08']);
  });

  it('keeps the period of the headline through a release, but for a month of its own', () => {
    expect(
      dates(
        '一季度经济运行情况\n某市统计局4月20日发布，一季度地区生产总值90亿元。\n工业增加值增长5.1%。其中3月份增长6.2%。\n出口增长4%。',
        '2022-04-21',
      ),
    ).toEqual(['9000000000 2022-01/2022-03', '5.1 2022-01/2022-03', '6.2 2022-03', '4 2022-01/2022-03']);
  });

  it('tells what a campaign came to from its beginning on', () => {
    const [first] = dates('专项行动战果\n甲市公安局5月8日通报，自4月1日行动开展以来，抓获嫌疑人52人。');
    expect(first).toBe('52 2022-04-01/2022-05-08');
  });

  it('has the whole of it from a headline of what a campaign did, whatever comes later', () => {
    expect(
      dates(
        '“清网”行动破案90起\n甲市公安局5月8日在甲市召开发布会，4月1日行动部署以来，破获案件90起。\n抓获嫌疑人52人。',
      ),
    ).toEqual(['90 2022-04-01/2022-05-08', '90 2022-04-01/2022-05-08', '52 2022-04-01/2022-05-08']);
  });

  it('takes yesterday in a report of cases for the day that it is of, unless it has a number', () => {
    expect(
      dates('疫情通報\n中心今（8）日公布，新增9例確診。昨日死亡2例，累計死亡30例。', '2022-05-08', 'zh-Hant'),
    ).toEqual(['9 2022-05-08', '2 2022-05-08', '30 2022-05-08']);
    expect(dates('疫情通報\n昨（7）日新增9例確診。', '2022-05-08', 'zh-Hant')).toEqual(['9 2022-05-07']);
    expect(dates('警方行動\n警方昨日（七日）拘捕9人。', '2022-05-08', 'zh-Hant')).toEqual(['9 2022-05-07']);
  });

  it.each([
    ['“五一”前三天某省接待游客9万人次\n全省接待游客9万人次。', '2023-05-01', '2023-04-29/2023-05-01'],
    ['国庆假期交通\n10月9日通报，国庆假期7天，全省发送旅客9万人次。', '2019-10-09', '2019-10-01/2019-10-07'],
    ['国庆假期交通\n国庆假期7天，全省发送旅客9万人次。', '2019-12-09', '2019-12-09'],
  ])('knows the days of a holiday by their number: %s', (text, page, date) => {
    expect(dates(text, page).at(-1)).toBe(`90000 ${date}`);
  });

  it('takes the week that a headline is of', () => {
    expect(dates('某省疫情周报（5月1日—7日）\n全省报告确诊病例12例。').at(-1)).toBe(
      '12 2022-05-01/2022-05-07',
    );
  });

  it('reads a run of days whose first has no 日, and the day before the one of the talk', () => {
    expect(dates('流感周报\n第18周（5月1—7日），报告病例12例。').at(-1)).toBe('12 2022-05-01/2022-05-07');
    expect(
      dates(
        '疫情发布会\n5月8日，记者从发布会上听到，形势向好。5月7日，全市新增确诊病例9例。\n现有在院病例30例。',
      ),
    ).toEqual(['9 2022-05-07', '30 2022-05-07']);
  });

  it('counts a season from its first month on', () => {
    expect(
      dates(
        '流感疫情\n今（8）日公布，上週新增3例重症。本流感季自去年10月起累計50例重症病例。',
        '2022-05-08',
        'zh-Hant',
      ).at(-1),
    ).toBe('50 2021-10-01/2022-05-08');
  });

  it('tells the whole toll of ice or a fire by its last day, though it is counted from the first', () => {
    expect(dates('电网受灾\n5月8日8时发布，5月3日以来，受冰冻影响，线路停运12条。')).toEqual([
      '12 2022-05-08',
    ]);
  });

  it('leaves the year out where nothing tells it', () => {
    expect(dates('疫情通报\n5月7日0—24时，新增确诊病例3例。', null)).toEqual(['3 --05-07']);
  });

  it('stays linear in one endless sentence of days and counts', () => {
    const folded = '5月7日12例,去年3月起累计9例,'.repeat(20_000);
    const anchor = findAnchor(folded, '2022-05-08');
    const started = performance.now();
    const mentions = findMentions(folded, readWindows(folded.slice(0, 40_000), anchor), true, 2022);
    const figures = mentions.map(({ start }, i) => ({ id: `${i}`, start, scope: 'new' }) as Figure);
    const dated = assignDates(figures, { folded, mentions, anchor, start: 0, epidemic: true });
    expect(dated).toHaveLength(mentions.length);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
